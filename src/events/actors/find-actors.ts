import type { ActorMention } from '../../model/event.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { combinePhrases } from './combine.ts';
import { groundState, mainState, type Votes, vote } from './main-country.ts';
import { type Meaning, type PersonMeaning, type Phrase, shortNameOf } from './meaning.ts';
import { entryOf, isPerson } from './phrase.ts';
import { readerOf } from './reader.ts';
import type { ActorContext } from './resolution.ts';
import { resolver } from './resolve.ts';
import { isNameless } from './senses.ts';
import { phrasesOf } from './scan.ts';

/**
 * Every mention of an actor in text order, none overlapping another: names, descriptions, persons, and references resolved within
 * the article. First the phrases of every sentence, then the country they speak of most, then what each phrase means.
 */
export function findActors(document: TextDocument, context: ActorContext): readonly ActorMention[] {
  const { index } = context;
  const votes: Votes = new Map();
  const acronyms = new Set<string>();
  const read: { sentence: Sentence; phrases: readonly Phrase[] }[] = [];
  const fullNames = new Map<string, PersonMeaning>();
  for (const sentence of document.sentences) {
    const reader = readerOf(index, document.text, sentence, acronyms);
    const phrases = phrasesOf(reader);
    for (const [i, phrase] of phrases.entries()) {
      vote(index, votes, phrase);
      const before = phrases[i - 1];
      const isIntroduced = before?.bare === false && phrase.from - before.to <= 2;
      if (phrase.rule === 'acronym' && phrase.meaning.kind === 'person' && isIntroduced)
        acronyms.add(phrase.meaning.name);
    }
    const combined = combinePhrases(reader, phrases);
    for (const { meaning } of combined) noteFullName(fullNames, meaning);
    read.push({ sentence, phrases: combined });
  }
  const state = mainState(votes);
  const whole = onlyGroupOf(context, state, read);
  const resolve = resolver(context, { state, ground: groundState(index, votes, context.places), fullNames });
  const mentions: ActorMention[] = [];
  for (const one of read)
    mentions.push(...resolve(one.sentence, one.phrases, onlyGroupOf(context, state, [one]) ?? whole));
  return mentions;
}

/** The armed group of the country written about, if these phrases name no other: the "insurgents" near them are its, even before it is named. */
function onlyGroupOf(
  { index }: ActorContext,
  state: string | null,
  read: readonly { readonly phrases: readonly Phrase[] }[],
): string | null {
  const found = new Set<string>();
  for (const { phrases } of read) {
    for (const { meaning } of phrases) {
      const entry = entryOf(index, meaning);
      if (entry?.kind === 'armed-group' && !isNameless(entry)) found.add(entry.id);
    }
  }
  const [only] = found;
  const home = (only !== undefined && index.registry.entries.get(only)?.countries) || [];
  return found.size === 1 && home.some((country) => index.stateOf.get(country) === state) ? (only ?? null) : null;
}

/** Notes the first person named in full by his last name. */
function noteFullName(known: Map<string, PersonMeaning>, meaning: Meaning): void {
  if (!isPerson(meaning)) return;
  const name = meaning.kind === 'known' ? meaning.person.name : meaning.name;
  if (!name.includes(' ')) return;
  const short = shortNameOf(name);
  if (!known.has(short)) known.set(short, meaning);
}
