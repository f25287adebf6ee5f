import { NAMED_AFTER_TIMES } from '../lexicon/named-after-times.ts';
import type { TimeMention } from '../model/time-expression.ts';
import { isCapitalised } from '../text/letters.ts';
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { directionOf } from './context/direction.ts';
import { rangeEnds } from './context/ranges.ts';
import { signalOf } from './context/signal.ts';
import { LAYERS } from './expressions/index.ts';
import { timelyTokens } from './scan.ts';
import { kindOfForm } from './words/kinds.ts';
import { once } from '../text/memory.ts';
import { matches } from './words/pattern.ts';
import { lineOf, readLine } from './words/read-words.ts';
import { type CompiledRule, compileRules, mayMatch } from './words/compiled-rule.ts';
import type { Line, Word } from './words/word.ts';

/** The time expressions of an article in the order of the text, none overlapping, read without any knowledge of when it was written. */
export function findTimes(document: TextDocument): readonly TimeMention[] {
  const found: TimeMention[] = [];
  for (const sentence of document.sentences) {
    const tokens = timelyTokens(sentence);
    if (tokens) addTimesOf(document.text, sentence, tokens, found);
  }
  return found;
}

function addTimesOf(text: string, sentence: Sentence, tokens: readonly Token[], found: TimeMention[]): void {
  let line = readLine(text, sentence, tokens);
  for (const [depth, layer] of layers().entries()) {
    line = readLayer(line, layer);
    if (depth > 0 && !line.isRead) return;
  }
  const { words } = line;
  const ends = rangeEnds(words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.form || !word.rule) continue;
    const { form, rule, start, end } = word;
    const span = { start, end };
    const signal = signalOf(line, at);
    const direction = directionOf(sentence, span);
    found.push({ form, span, signal, direction, range: ends.get(at) ?? null, rule });
  }
}

const layers = once((): readonly (readonly CompiledRule[])[] => LAYERS.map(compileRules));

interface Reading {
  readonly first: number;
  readonly length: number;
  readonly word: Word;
}

/** The line with everything that a layer's rules read in it joined to single words. */
function readLayer(line: Line, layer: readonly CompiledRule[]): Line {
  const readings: Reading[] = [];
  for (let i = 0; i < layer.length; i++) {
    const rule = layer[i];
    if (rule && mayMatch(rule, line)) addReadings(line, rule, readings);
  }
  if (readings.length === 0) return line;
  const begins = new Map<number, Reading>();
  for (const reading of longestFirst(readings)) begins.set(reading.first, reading);
  const words: Word[] = [];
  for (let at = 0; at < line.words.length; ) {
    const reading = begins.get(at);
    const word = reading?.word ?? line.words[at];
    if (word) words.push(word);
    at += reading?.length ?? 1;
  }
  return lineOf(line.sentence, line.text, words);
}

function addReadings(line: Line, { rule, regex }: CompiledRule, readings: Reading[]): void {
  for (const { first, words } of matches(line, regex)) {
    const form = isOfName(line, first, first + words.length) ? null : rule.form(words, line, first);
    const [from, to] = [words[0], words.at(-1)];
    if (!form || !from || !to) continue;
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
    readings.push({ first, length: words.length, word });
  }
}

/** "the Sunday Times", "May Street", "the June 4th Movement", "Operation Ramadan": something named after a time. */
function isOfName(line: Line, first: number, after: number): boolean {
  if (line.words[first - 1]?.text === 'Operation') return true;
  const next = line.words[after];
  const word = next?.kind === 'nth' || next?.kind === 'day' ? line.words[after + 1] : next;
  return word?.kind === 'other' && NAMED_AFTER_TIMES.has(word.norm) && isCapitalised(word);
}

/** The readings that stand: the longest wins where two overlap, the rule listed first where they are equally long. */
function longestFirst(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const taken: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => b.length - a.length)) {
    if (!taken.some((other) => areOverlapping(other, reading))) taken.push(reading);
  }
  return taken;
}

function areOverlapping(one: Reading, other: Reading): boolean {
  return one.first < other.first + other.length && other.first < one.first + one.length;
}
