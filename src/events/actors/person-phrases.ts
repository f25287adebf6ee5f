import type { KnownPerson, Meaning, Phrase } from './meaning.ts';
import { type NameRun, personRunAt } from './name-runs.ts';
import { phraseOf } from './phrase.ts';
import { type NameMatch, nameAt, personOf, type SentenceReader, wordsAsWritten } from './reader.ts';

/** "Pope John": a title that is part of the name the knowledge has. */
export function titledPerson({ index, tokens }: SentenceReader, at: number, name: NameMatch): Phrase | null {
  const person = personOf(name);
  if (!person || index.titles.get(tokens[at]?.norm ?? '')?.kind !== 'civil') return null;
  return phraseOf(at, name.to, knownAs(person), 'title');
}

/** A person's name with the titles of courtesy before it, as a phrase; null where none begins there. */
export function personPhrase(reader: SentenceReader, at: number): Phrase | null {
  const { tokens, index } = reader;
  let start = at;
  while (index.titles.get(tokens[start]?.norm ?? '')?.kind === 'honorific' && start < at + 3) start++;
  const titled = start > at;
  const run = personRunAt(reader, start, titled || isTitleBefore(reader, at));
  if (!run) return null;
  const known = knownPerson(reader, run);
  if (known) return phraseOf(at, run.to, knownAs(known), titled ? 'title' : 'alias');
  const written = wordsAsWritten(reader, start, run.to);
  const name = reader.shouted
    ? written.toLowerCase().replace(FIRST_LETTERS, (letter) => letter.toUpperCase())
    : written;
  return phraseOf(at, run.to, { kind: 'person', name, owner: null }, titled ? 'title' : 'name-run', { bare: !titled });
}

function knownAs(person: KnownPerson): Meaning {
  return { kind: 'known', person, past: false, owner: null, ownerSaid: false };
}

const FIRST_LETTERS = /(?<!\p{L})\p{L}/gu;

function isTitleBefore({ index, tokens }: SentenceReader, at: number): boolean {
  return at > 0 && index.titles.has(tokens[at - 1]?.norm ?? '');
}

/** The person of the knowledge whose name is the run, or ends it after further first names. */
function knownPerson(reader: SentenceReader, run: NameRun): KnownPerson | null {
  for (let at = run.from; at < run.to; at++) {
    const match = nameAt(reader, at);
    const person = match && personOf(match);
    if (match && person && match.to === run.to && (at === run.from || match.to - at > 1)) return person;
  }
  return null;
}
