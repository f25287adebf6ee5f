import type { Signal } from '../../model/time-expression.ts';
import type { Line } from '../words/word.ts';

const SIGNALS: ReadonlyMap<string, Signal> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['from', 'from'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
]);

/** The word before an expression that opens or bounds it: "since 2013", "by the end of May"; "about" may be its own first word. */
export function signalOf(line: Line, at: number): Signal {
  const word = line.words[at];
  const own = SIGNALS.get(/^[a-z]+/.exec(word?.norm ?? '')?.[0] ?? '');
  if (own === 'about') return own;
  const before = line.words[at - 1]?.norm ?? '';
  const signal = SIGNALS.get(before) ?? null;
  if (signal !== null || before !== 'the') return signal;
  return SIGNALS.get(line.words[at - 2]?.norm ?? '') ?? null;
}
