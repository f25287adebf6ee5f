import type { Article } from '../../model/article.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import { isCapital } from '../../text/letters.ts';
import type { TextDocument } from '../../text/document.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { DatingKnowledge } from './dating-knowledge.ts';
import type { DatingContext, PhraseFound } from './evidence.ts';
import { factsInText } from './facts-in-text.ts';
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
  const { found, conflicts, surnames, openers } = factsInText(document, indexes);
  const timesIn = bySentence(mentions, sentenceOf);
  return {
    article,
    document,
    mentions,
    knowledge: indexes,
    uncased,
    sentenceOf,
    timesIn,
    topics: topicsOf(conflicts),
    surnames,
    told: once(() => toldHappenings(found.happenings, { document, timesIn, openers }, indexes.told)),
    found,
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
