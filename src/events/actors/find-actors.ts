import type { ActorMention } from '../../model/event.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { NO_SIGNS } from '../signs/signs.ts';
import { combinePhrases } from './combine.ts';
import { groundState, mainState, type Votes, vote } from './main-country.ts';
import { type Meaning, type PersonMeaning, type Phrase, shortNameOf } from './meaning.ts';
import { entryOf, isPerson } from './phrase.ts';
import { OPENING, readerOf } from './reader.ts';
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
  const read: { sentence: Sentence; phrases: readonly Phrase[]; groups: readonly string[] }[] = [];
  const fullNames = new Map<string, PersonMeaning>();
  for (let i = 0; i < document.sentences.length; i++) {
    const sentence = document.sentences[i];
    if (!sentence) break;
    const signs = context.signs[sentence.index] ?? NO_SIGNS;
    if ((signs.any & OPENING) === 0) continue;
    const reader = readerOf(index, document.text, sentence, acronyms, signs);
    const phrases = phrasesOf(reader);
    if (phrases.length === 0) continue;
    let before: Phrase | undefined;
    for (const phrase of phrases) {
      vote(index, votes, phrase);
      const isIntroduced = before?.bare === false && phrase.from - before.to <= 2;
      if (phrase.rule === 'acronym' && phrase.meaning.kind === 'person' && isIntroduced)
        acronyms.add(phrase.meaning.name);
      before = phrase;
    }
    const combined = combinePhrases(reader, phrases);
    for (const { meaning } of combined) noteFullName(fullNames, meaning);
    read.push({ sentence, phrases: combined, groups: groupsIn(index, combined) });
  }
  const state = mainState(votes);
  const whole = onlyGroupOf(
    context,
    state,
    read.flatMap(({ groups }) => groups),
  );
  const resolve = resolver(context, { state, ground: groundState(index, votes, context.places), fullNames });
  const mentions: ActorMention[] = [];
  for (const { sentence, phrases, groups } of read) {
    const only = onlyGroupOf(context, state, groups) ?? whole;
    for (const mention of resolve(sentence, phrases, only)) mentions.push(mention);
  }
  return mentions;
}

/** The armed groups that phrases name, by their ids. */
function groupsIn(index: ActorContext['index'], phrases: readonly Phrase[]): readonly string[] {
  const groups: string[] = [];
  for (const { meaning } of phrases) {
    const entry = entryOf(index, meaning);
    if (entry?.kind === 'armed-group' && !isNameless(entry)) groups.push(entry.id);
  }
  return groups;
}

/** The armed group of the country written about, if it alone is named: the "insurgents" near it are its, even before it is named. */
function onlyGroupOf({ index }: ActorContext, state: string | null, named: readonly string[]): string | null {
  const only = named[0];
  if (only === undefined || named.some((other) => other !== only)) return null;
  const home = index.registry.entries.get(only)?.countries ?? [];
  return home.some((country) => index.stateOf.get(country) === state) ? only : null;
}

/** Notes the first person named in full by his last name. */
function noteFullName(known: Map<string, PersonMeaning>, meaning: Meaning): void {
  if (!isPerson(meaning)) return;
  const name = meaning.kind === 'known' ? meaning.person.name : meaning.name;
  if (!name.includes(' ')) return;
  const short = shortNameOf(name);
  if (!known.has(short)) known.set(short, meaning);
}
