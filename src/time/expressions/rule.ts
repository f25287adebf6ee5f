import type { TimeForm } from '../../model/time-expression.ts';
import type { Kind } from '../words/kinds.ts';
import type { Line, Word } from '../words/word.ts';

/** One way of saying a time: words of these kinds in this order, and the form they mean. */
export interface TimeRule {
  /** Kebab case; shown to users, listed in the corpus test. */
  readonly name: string;
  /** See `words/pattern.ts`. */
  readonly pattern: string;
  /** The form of the words matched; null where they mean no time after all. `first` is the place of the first in `line.words`. */
  readonly form: (words: readonly Word[], line: Line, first: number) => TimeForm | null;
}

/** The first of the words that is of one of the kinds. */
export function wordOf(words: readonly Word[], ...kinds: readonly Kind[]): Word | null {
  return words.find((word) => kinds.includes(word.kind)) ?? null;
}

/** The number that the first word of these kinds stands for; null where there is none or it is vague ("several"). */
export function numberOf(words: readonly Word[], ...kinds: readonly Kind[]): number | null {
  const value = wordOf(words, ...kinds)?.value;
  return typeof value === 'number' ? value : null;
}
