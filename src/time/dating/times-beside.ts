import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { TextDocument } from '../../text/document.ts';
import { remembering } from '../../text/memory.ts';
import { tokensAround } from '../context/token-at.ts';
import type { Happening } from './happenings.ts';
import { wordsLine, tellingNorms } from './told-words.ts';

/** How far a time may stand from the name of what it dates, in characters. */
const NEAR_NAME = 60;

/** How many words may lie from a time to one that tells what it dates: "the guide, an old man from the hills, was killed late on Sunday". */
const NEAR_WORDS = 8;

/** A time among so many words at the head of a sentence is that of the sentence: "On Sunday, …". */
const HEAD = 3;

/** Stands between the words before a time and those after it, so that no phrase is met across. */
const GAP = '|';

/**
 * The times of a sentence that stand beside a happening named there: near the name, near a word that tells it, or at the head of the
 * sentence.
 */
export function timesBeside(
  { sentences }: TextDocument,
  timesIn: ReadonlyMap<number, readonly TimeMention[]>,
): (sentence: number, name: Span, happening: Happening) => readonly TimeMention[] {
  const placesIn = remembering((sentence: number): readonly Place[] => {
    const tokens = sentences[sentence]?.tokens ?? [];
    const body = tokens[HEAD]?.start ?? 0;
    return (timesIn.get(sentence) ?? []).map((time) => {
      const { before, after } = tokensAround(tokens, time.span, { before: NEAR_WORDS, after: NEAR_WORDS });
      const words = wordsLine([...tellingNorms(before), GAP, ...tellingNorms(after)]);
      return { time, words, isAtHead: time.span.start < body };
    });
  });
  return (sentence, name, happening) =>
    placesIn(sentence)
      .filter(
        ({ time, words, isAtHead }) =>
          isAtHead || gapBetween(time.span, name) <= NEAR_NAME || happening.isHintedIn(words),
      )
      .map(({ time }) => time);
}

/** A time, and the words around it as `wordsLine` writes them. */
interface Place {
  readonly time: TimeMention;
  readonly words: string;
  readonly isAtHead: boolean;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}
