import type { Article } from '../../model/article.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { TextDocument } from '../../text/document.ts';
import { matchPhrase, type PhraseIndex } from '../../text/phrases.ts';
import type { Token } from '../../text/document.ts';
import type { DatingIndexes, DatingKnowledge } from './dating-knowledge.ts';
import type { DatingContext } from './evidence.ts';

/** A phrase of an index found in the document. */
export interface PhraseFound<T> {
  readonly values: readonly T[];
  readonly tokens: readonly Token[];
  /** Index of the sentence, and of the first token in it. */
  readonly sentence: number;
  readonly at: number;
  readonly length: number;
}

/** Gathers what the readers of evidence share. */
export function datingContext(
  article: Article,
  document: TextDocument,
  mentions: readonly TimeMention[],
  knowledge: DatingKnowledge,
): DatingContext {
  const sentenceOf = sentencesOf(document, mentions);
  const uncased = isUncased(document);
  const indexes = uncased ? knowledge.uncased() : knowledge.cased;
  return {
    article,
    document,
    mentions,
    knowledge: indexes,
    uncased,
    sentenceOf,
    timesIn: bySentence(mentions, sentenceOf),
    topics: topicsOf(document, indexes),
  };
}

/** Whether the text is written without capitals, as some archives keep theirs: fewer than one word in fifty has one. */
function isUncased(document: TextDocument): boolean {
  let words = 0;
  let capitals = 0;
  for (const { tokens } of document.sentences) {
    words += tokens.length;
    for (const token of tokens) if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return capitals < words / 50;
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

function topicsOf(document: TextDocument, knowledge: DatingIndexes): DatingContext['topics'] {
  const counts = new Map<DatingContext['topics'][number]['conflict'], number>();
  for (const found of findPhrases(document, knowledge.conflicts)) {
    for (const conflict of new Set(found.values)) counts.set(conflict, (counts.get(conflict) ?? 0) + 1);
  }
  return [...counts].map(([conflict, count]) => ({ conflict, count })).toSorted((a, b) => b.count - a.count);
}

/** Every phrase of the index in the document, the longest where several begin at one word, in text order. */
export function findPhrases<T>(document: TextDocument, index: PhraseIndex<T>): PhraseFound<T>[] {
  const all: PhraseFound<T>[] = [];
  for (const [sentence, { tokens }] of document.sentences.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      if (!index.root.has(tokens[at]?.norm ?? '')) continue;
      const match = matchPhrase(index, tokens, at);
      if (!match) continue;
      all.push({ values: match.values, tokens, sentence, at, length: match.length });
      at += match.length - 1;
    }
  }
  return all;
}

/** The span of a phrase found. */
export function spanOfPhrase<T>(found: PhraseFound<T>): { readonly start: number; readonly end: number } {
  return { start: found.tokens[found.at]?.start ?? 0, end: found.tokens[found.at + found.length - 1]?.end ?? 0 };
}
