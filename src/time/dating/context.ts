import type { Article } from '../../model/article.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import { isCapital } from '../../text/letters.ts';
import type { TextDocument } from '../../text/document.ts';
import { matchPhrase, type PhraseIndex } from '../../text/phrases.ts';
import type { Token } from '../../text/document.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { FactKind } from './dating-facts.ts';
import type { DatingIndexes, DatingKnowledge, LazyFact } from './dating-knowledge.ts';
import type { DatingContext, Opening, PhraseFound } from './evidence.ts';
import { once } from '../../text/memory.ts';
import { toldHappenings } from './told-happenings.ts';

/** Gathers what the readers of evidence share. */
export function datingContext(
  article: Article,
  document: TextDocument,
  mentions: readonly TimeMention[],
  knowledge: DatingKnowledge,
): DatingContext {
  const sentenceOf = sentencesOf(document, mentions);
  const uncased = isUncased(document);
  const indexes = uncased ? knowledge.uncased() : knowledge.cased();
  const openings = openingsOf(document, indexes.kindsAt);
  const happenings = findPhrases(openings.happenings, indexes.happenings);
  const timesIn = bySentence(mentions, sentenceOf);
  return {
    article,
    document,
    mentions,
    knowledge: indexes,
    uncased,
    sentenceOf,
    timesIn,
    topics: topicsOf(findPhrases(openings.conflicts, indexes.conflicts)),
    surnames: openings.surnames,
    told: once(() => toldHappenings(happenings, document, timesIn)),
    found: {
      people: findPhrases(openings.people, indexes.people),
      landmarks: findPhrases(openings.landmarks, indexes.landmarks),
      actors: findPhrases(openings.actors, indexes.actors),
      happenings,
      scenes: findPhrases(openings.scenes, indexes.scenes),
      tolls: findPhrases(openings.tolls, indexes.tolls),
      eras: findPhrases(openings.eras, indexes.eras),
    },
  };
}

/** Whether the text is written without capitals, as some archives keep theirs: fewer than one word in fifty has one. */
function isUncased(document: TextDocument): boolean {
  const enough = document.sentences.reduce((words, { tokens }) => words + tokens.length, 0) / 50;
  let capitals = 0;
  for (const { tokens } of document.sentences) {
    for (const token of tokens) {
      if (isCapital(token)) capitals++;
      if (capitals >= enough) return false;
    }
  }
  return capitals < enough;
}

function sentencesOf(document: TextDocument, mentions: readonly TimeMention[]): number[] {
  const found: number[] = [];
  let sentence = 0;
  for (const mention of mentions) {
    while (sentence < document.sentences.length && (document.sentences[sentence]?.span.end ?? 0) <= mention.span.start)
      sentence++;
    found.push(sentence < document.sentences.length ? sentence : -1);
  }
  return found;
}

function bySentence(mentions: readonly TimeMention[], sentenceOf: readonly number[]): Map<number, TimeMention[]> {
  const found = new Map<number, TimeMention[]>();
  for (const [i, mention] of mentions.entries()) {
    const sentence = sentenceOf[i] ?? -1;
    const known = found.get(sentence);
    if (known) known.push(mention);
    else found.set(sentence, [mention]);
  }
  return found;
}

function topicsOf(named: readonly PhraseFound<ConflictEntry>[]): DatingContext['topics'] {
  const counts = new Map<ConflictEntry, number>();
  for (const found of named) {
    for (const conflict of new Set(found.values)) counts.set(conflict, (counts.get(conflict) ?? 0) + 1);
  }
  return [...counts].map(([conflict, count]) => ({ conflict, count })).toSorted((a, b) => b.count - a.count);
}

/** The words at which phrases of each kind of fact may begin, in text order: one look at every word of the text. */
function openingsOf(
  document: TextDocument,
  kindsAt: DatingIndexes['kindsAt'],
): Readonly<Record<FactKind, readonly Opening[]>> {
  const openings: Record<FactKind, Opening[]> = {
    people: [],
    surnames: [],
    landmarks: [],
    happenings: [],
    actors: [],
    conflicts: [],
    scenes: [],
    tolls: [],
    eras: [],
  };
  for (const { tokens, index } of document.sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const kinds = kindsAt(tokens[at]?.norm ?? '');
      if (kinds.length === 0) continue;
      const opening = { tokens, sentence: index, at };
      for (const kind of kinds) openings[kind].push(opening);
    }
  }
  return openings;
}

/** Every phrase of the index, the longest where several begin at one word, none inside another, in text order. */
function findPhrases<T>(openings: readonly Opening[], index: PhraseIndex<LazyFact<T>>): PhraseFound<T>[] {
  const all: PhraseFound<T>[] = [];
  let last: readonly Token[] | null = null;
  let end = 0;
  for (const { tokens, sentence, at } of openings) {
    if (last === tokens && at < end) continue;
    const match = matchPhrase(index, tokens, at);
    if (!match) continue;
    last = tokens;
    end = at + match.length;
    all.push({ values: match.values.map((fact) => fact()), tokens, sentence, at, length: match.length });
  }
  return all;
}
