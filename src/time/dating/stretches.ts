import type { OpenersInText } from './facts-in-text.ts';
import { MOST_OPENERS, type MarkedWords } from './told-records.ts';

/** The words of stretches of a text, marked by their numbers: good until the next are asked for. */
export interface Stretches {
  readonly whole: () => MarkedWords;
  /** Those of a sentence alone, or of the one before and the one behind it as well. */
  readonly around: (sentence: number, reach: 0 | 1) => MarkedWords;
}

/** What marks the words of one text after the other, all in the same tables: each stretch has a number of its own. */
export function stretchMarker(): (openers: OpenersInText) => Stretches {
  const tables = { whole: tableOfWords(), alone: tableOfWords(), around: tableOfWords() };
  let stretch = 0;
  const marked = (marks: Uint32Array, { numbers, starts }: OpenersInText, from: number, to: number): MarkedWords => {
    stretch += 1;
    const end = starts[Math.min(to, starts.length - 1)] ?? 0;
    for (let i = starts[Math.max(from, 0)] ?? 0; i < end; i++) marks[numbers[i] ?? 0] = stretch;
    return { marks, stretch };
  };
  return (openers) => {
    const alone = keepingLatest((sentence) => marked(tables.alone, openers, sentence, sentence + 1));
    const around = keepingLatest((sentence) => marked(tables.around, openers, sentence - 1, sentence + 2));
    return {
      whole: () => marked(tables.whole, openers, 0, openers.starts.length - 1),
      around: (sentence, reach) => (reach === 0 ? alone(sentence) : around(sentence)),
    };
  };
}

function tableOfWords(): Uint32Array {
  return new Uint32Array(MOST_OPENERS);
}

/** What is asked for next often is the same. */
function keepingLatest(read: (sentence: number) => MarkedWords): (sentence: number) => MarkedWords {
  let latest: { readonly sentence: number; readonly words: MarkedWords } | null = null;
  return (sentence) => {
    if (latest?.sentence !== sentence) latest = { sentence, words: read(sentence) };
    return latest.words;
  };
}
