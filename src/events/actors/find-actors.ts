import type { ActorMention } from '../../model/event.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { NO_SIGNS } from '../signs/signs.ts';
import { combinePhrases } from './combine.ts';
import { groundState, mainState, type Votes, vote } from './main-country.ts';
import { type PersonMeaning, type Phrase, shortNameOf } from './meaning.ts';
import { isPerson } from './phrase.ts';
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
  const named: string[] = [];
  for (let i = 0; i < document.sentences.length; i++) {
    const sentence = document.sentences[i];
    if (!sentence) break;
    const signs = context.signs[sentence.index] ?? NO_SIGNS;
    if ((signs.any & OPENING) === 0) continue;
    const reader = readerOf(index, document.text, sentence, acronyms, signs);
    const phrases = phrasesOf(reader);
    if (phrases.length === 0) continue;
    for (let p = 0; p < phrases.length; p++) {
      const phrase = phrases[p];
      if (!phrase) break;
      vote(index, votes, phrase);
      if (phrase.rule === 'acronym') noteAcronym(acronyms, phrase, p > 0 ? phrases[p - 1] : undefined);
    }
    const combined = combinePhrases(reader, phrases);
    const groups: string[] = [];
    for (let p = 0; p < combined.length; p++) {
      const meaning = combined[p]?.meaning;
      if (!meaning) break;
      if (isPerson(meaning)) noteFullName(fullNames, meaning);
      else if (meaning.kind === 'entry') noteGroup(groups, index, meaning.id);
    }
    for (const group of groups) named.push(group);
    read.push({ sentence, phrases: combined, groups });
  }
  const state = mainState(votes);
  const whole = onlyGroupOf(context, state, named);
  const resolve = resolver(context, { state, ground: groundState(index, votes, context.places), fullNames });
  const mentions: ActorMention[] = [];
  for (const { sentence, phrases, groups } of read) {
    const only = onlyGroupOf(context, state, groups) ?? whole;
    for (const mention of resolve(sentence, phrases, only)) mentions.push(mention);
  }
  return mentions;
}

/** Notes a short name in brackets behind the name it is short for. */
function noteAcronym(acronyms: Set<string>, { meaning, from }: Phrase, before: Phrase | undefined): void {
  const isIntroduced = before?.bare === false && from - before.to <= 2;
  if (isIntroduced && meaning.kind === 'person') acronyms.add(meaning.name);
}

/** Notes an actor of the registry that is an armed group, by its id. */
function noteGroup(groups: string[], { registry }: ActorContext['index'], id: string): void {
  const entry = registry.entries.get(id);
  if (entry?.kind === 'armed-group' && !isNameless(entry)) groups.push(entry.id);
}

/** The armed group of the country written about, if it alone is named: the "insurgents" near it are its, even before it is named. */
function onlyGroupOf({ index }: ActorContext, state: string | null, named: readonly string[]): string | null {
  const only = named[0];
  if (only === undefined || named.some((other) => other !== only)) return null;
  const home = index.registry.entries.get(only)?.countries ?? [];
  return home.some((country) => index.stateOf.get(country) === state) ? only : null;
}

/** Notes the first person named in full by his last name. */
function noteFullName(known: Map<string, PersonMeaning>, meaning: PersonMeaning): void {
  const name = meaning.kind === 'known' ? meaning.person.name : meaning.name;
  if (!name.includes(' ')) return;
  const short = shortNameOf(name);
  if (!known.has(short)) known.set(short, meaning);
}
