import type { Span } from '../../model/span.ts';
import type { TimeForm } from '../../model/time-expression.ts';
import type { PartOfSpeech, Sentence } from '../../text/document.ts';
import type { KindSet } from './kind-set.ts';
import type { Kind } from './kinds.ts';

/** A word as the rules see it: a piece of a token, a numeral of several tokens, or a whole expression that an earlier layer read. */
export interface Word extends Span {
  readonly kind: Kind;
  /** Lower case, without full stops. */
  readonly norm: string;
  readonly text: string;
  /** What the word stands for: 5 for "May", 'week' for "weeks", 2.5 for "2 1/2", null for "several". */
  readonly value: number | string | null;
  readonly pos: PartOfSpeech;
  /** The form, where the word is an expression already read. */
  readonly form: TimeForm | null;
  readonly rule: string | null;
}

/** A sentence as the rules see it: its words, and the letters that spell their kinds. */
export interface Line {
  readonly sentence: Sentence;
  /** The text all offsets count in. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly letters: string;
  /** The kinds of its words. */
  readonly kinds: KindSet;
  /** Whether one of its words is an expression already read. */
  readonly isRead: boolean;
}
