import type { ActorMention } from '../../model/event.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { combinePhrases } from './combine.ts';
import { mainState, type Votes, vote } from './main-country.ts';
import { type PersonMeaning, type Phrase, shortNameOf } from './meaning.ts';
import { isPerson } from './phrase.ts';
import { readerOf } from './reader.ts';
import type { ActorContext } from './resolution.ts';
import { resolver } from './resolve.ts';
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
  for (const sentence of document.sentences) {
    const reader = readerOf(index, document.text, sentence, acronyms);
    const phrases = phrasesOf(reader);
    for (const phrase of phrases) {
      vote(index, votes, phrase);
      if (phrase.rule === 'acronym' && phrase.meaning.kind === 'person') acronyms.add(phrase.meaning.name);
    }
    read.push({ sentence, phrases: combinePhrases(reader, phrases) });
  }
  const resolve = resolver(context, mainState(votes), fullNames(read.flatMap(({ phrases }) => phrases)));
  return read.flatMap(({ sentence, phrases }) => resolve(sentence, phrases));
}

/** Last name → the first person named in full. */
function fullNames(phrases: readonly Phrase[]): ReadonlyMap<string, PersonMeaning> {
  const found = new Map<string, PersonMeaning>();
  for (const { meaning } of phrases) {
    if (!isPerson(meaning)) continue;
    const name = meaning.kind === 'known' ? meaning.person.name : meaning.name;
    if (name.includes(' ') && !found.has(shortNameOf(name))) found.set(shortNameOf(name), meaning);
  }
  return found;
}
