import type { Phrase } from './meaning.ts';

/** The phrases read at a token, and the token behind all that they settle. */
export interface Step {
  readonly phrases: readonly Phrase[];
  readonly to: number;
}

/** None. */
export const NO_PHRASES: readonly Phrase[] = [];
/** Where nothing is read. */
export const NOTHING: Step = { phrases: NO_PHRASES, to: 0 };

/** The step over some phrases, or as far as said. */
export function stepOf(phrases: readonly Phrase[], to = 0): Step {
  const last = phrases[phrases.length - 1];
  return { phrases, to: last ? Math.max(to, last.to) : to };
}
