import { NAMED_AFTER_TIMES } from '../lexicon/named-after-times.ts';
import type { TimeMention } from '../model/time-expression.ts';
import { isCapitalised } from '../text/letters.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { directionOf } from './context/direction.ts';
import { rangeEnds } from './context/ranges.ts';
import { signalOf } from './context/signal.ts';
import { LAYERS } from './expressions/index.ts';
import type { TimeRule } from './expressions/rule.ts';
import { timelyTokens } from './scan.ts';
import { kindOfForm } from './words/kinds.ts';
import { once } from '../text/memory.ts';
import { matches, type Pattern } from './words/pattern.ts';
import { lineOf, readLine } from './words/read-words.ts';
import { indexRules, type RuleIndex, rulesFor } from './words/rule-index.ts';
import type { Line, Word } from './words/word.ts';

/** The time expressions of an article in the order of the text, none overlapping, read without any knowledge of when it was written. */
export function findTimes(document: TextDocument): readonly TimeMention[] {
  return document.sentences.flatMap((sentence) => {
    const tokens = timelyTokens(sentence);
    return tokens ? timesOf(document.text, sentence, tokens) : [];
  });
}

function timesOf(text: string, sentence: Sentence, tokens: readonly Token[]): TimeMention[] {
  let line = readLine(text, sentence, tokens);
  for (const [depth, layer] of layers().entries()) {
    line = readLayer(line, layer);
    if (depth > 0 && !line.words.some(({ form }) => form)) return [];
  }
  const ends = rangeEnds(line.words);
  const found: TimeMention[] = [];
  for (const [at, { form, rule, start, end }] of line.words.entries()) {
    if (!form || !rule) continue;
    const span = { start, end };
    const signal = signalOf(line, at);
    const direction = directionOf(sentence, span);
    found.push({ form, span, signal, direction, range: ends[at] ?? null, rule });
  }
  return found;
}

const layers = once((): readonly RuleIndex[] => LAYERS.map(indexRules));

interface Reading {
  readonly first: number;
  readonly length: number;
  readonly word: Word;
}

/** The line with everything that a layer's rules read in it joined to single words. */
function readLayer(line: Line, layer: RuleIndex): Line {
  const readings = rulesFor(layer, line).flatMap(({ rule, pattern }) => readRule(line, rule, pattern));
  if (readings.length === 0) return line;
  const begins = new Map(longestFirst(readings).map((reading) => [reading.first, reading]));
  const words: Word[] = [];
  for (let at = 0; at < line.words.length; ) {
    const reading = begins.get(at);
    const word = reading?.word ?? line.words[at];
    if (word) words.push(word);
    at += reading?.length ?? 1;
  }
  return lineOf(line.sentence, line.text, words);
}

function readRule(line: Line, rule: TimeRule, pattern: Pattern): Reading[] {
  return matches(line, pattern).flatMap(({ first, words }): Reading[] => {
    const form = isOfName(line, first, first + words.length) ? null : rule.form(words, line, first);
    const [from, to] = [words[0], words.at(-1)];
    if (!form || !from || !to) return [];
    const text = line.text.slice(from.start, to.end);
    const word: Word = {
      kind: kindOfForm(form),
      value: null,
      norm: text.toLowerCase(),
      text,
      pos: from.pos,
      start: from.start,
      end: to.end,
      form,
      rule: rule.name,
    };
    return [{ first, length: words.length, word }];
  });
}

/** "the Sunday Times", "May Street", "the June 4th Movement", "Operation Ramadan": something named after a time. */
function isOfName(line: Line, first: number, after: number): boolean {
  if (line.words[first - 1]?.text === 'Operation') return true;
  const next = line.words[after];
  const word = next?.kind === 'nth' || next?.kind === 'day' ? line.words[after + 1] : next;
  return word?.kind === 'other' && NAMED_AFTER_TIMES.has(word.norm) && isCapitalised(word);
}

/** The readings that stand: the longest wins where two overlap, the rule listed first where they are equally long. */
function longestFirst(readings: readonly Reading[]): Reading[] {
  const taken: Reading[] = [];
  const used = new Set<number>();
  for (const reading of readings.toSorted((a, b) => b.length - a.length)) {
    const places = Array.from({ length: reading.length }, (_, i) => reading.first + i);
    if (places.some((place) => used.has(place))) continue;
    for (const place of places) used.add(place);
    taken.push(reading);
  }
  return taken;
}
