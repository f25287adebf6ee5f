import { UNIT_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/document.ts';
import { beginsWithFigure } from '../../text/letters.ts';
import { readNumber, scaled } from '../../text/numbers.ts';

/** A number with its bounds (`max` null where it is open) and its length in tokens. */
export interface Count {
  readonly min: number;
  readonly max: number | null;
  readonly length: number;
}

/** The sum of two bounds; unknown where either is. */
export function addBounds(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

type Bound = 'least' | 'most' | 'about';

/** Words before a number that bound it, by their first word. */
const BOUNDS: ReadonlyMap<string, readonly (readonly [Bound, readonly string[]])[]> = byFirstWord([
  [
    'least',
    'at least|more than|over|upwards of|no fewer than|no less than|not less than|well over|in excess of|above|a minimum of|exceeded|exceeding|exceeds',
  ],
  ['most', 'up to|as many as|fewer than|less than|at most|no more than|a maximum of'],
  [
    'about',
    'about|around|some|nearly|almost|roughly|approximately|an estimated|close to|another|a further|a total of|all|the|these|those|the other',
  ],
  ['about', 'its|their|his|an additional|only|just'],
]);

function byFirstWord(
  rows: readonly (readonly [Bound, string])[],
): Map<string, (readonly [Bound, readonly string[]])[]> {
  const table = new Map<string, (readonly [Bound, readonly string[]])[]>();
  for (const [bound, phrases] of rows)
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      table.set(
        first,
        [...(table.get(first) ?? []), [bound, words] as const].toSorted((x, y) => y[1].length - x[1].length),
      );
    }
  return table;
}

/** Words that stand for a number no figure is given for; the least that news writers mean by them. */
const VAGUE: ReadonlyMap<string, Count> = new Map([
  ['multiple', { min: 3, max: null, length: 1 }],
  ['numerous', { min: 4, max: null, length: 1 }],
  ['many', { min: 4, max: null, length: 1 }],
  ['a number', { min: 3, max: null, length: 3 }],
  ['a handful', { min: 3, max: null, length: 3 }],
  ['a few', { min: 3, max: null, length: 2 }],
  ['a couple', { min: 2, max: 2, length: 3 }],
  ['a group', { min: 2, max: null, length: 3 }],
  ['both', { min: 2, max: 2, length: 1 }],
  ['a pair', { min: 2, max: 2, length: 3 }],
]);

/** Whether a token can begin a count: most cannot, and need no more looking at. */
export function mayCount({ norm, pos }: Token): boolean {
  return pos === 'NUM' || pos === 'DET' || OPENERS.has(norm) || beginsWithFigure(norm);
}

/** Words that a count may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...BOUNDS.keys(),
  ...VAGUE.keys(),
  ...UNIT_NUMBERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  'nobody',
  'none',
  'between',
  'half',
]);

/** Reads a number with the words that bound it: "at least 12", "up to 30", "between 6 and 8", "dozens", "numerous", "a". */
export function readCount(tokens: readonly Token[], from: number): Count | null {
  for (const [bound, words] of BOUNDS.get(tokens[from]?.norm ?? '') ?? []) {
    if (!words.every((word, i) => tokens[from + i]?.norm === word)) continue;
    const inner = readExactly(tokens, from + words.length);
    if (!inner) continue;
    const length = words.length + inner.length;
    if (bound === 'least') return { min: inner.min, max: null, length };
    // Somebody was harmed: "up to 30" is one to thirty.
    return bound === 'most' ? { min: 1, max: inner.max ?? inner.min, length } : { ...inner, length };
  }
  return readExactly(tokens, from);
}

/** "six", "between 6 and 8", "6 to 8", "6-8", "12 or more", "a policeman" (the article alone is one). */
function readExactly(tokens: readonly Token[], from: number): Count | null {
  const word = tokens[from]?.norm ?? '';
  const isArticle = word === 'a' || word === 'an';
  const vague = VAGUE.get(isArticle ? `${word} ${tokens[from + 1]?.norm ?? ''}` : word);
  if (vague) return scaled(tokens, from + vague.length, vague);
  const between = word === 'between' ? 1 : 0;
  const first = readNumber(tokens, from + between);
  if (!first) return isArticle ? { min: 1, max: 1, length: 1 } : null;
  const after = from + between + first.length;
  const joint = tokens[after]?.norm ?? '';
  const isJoint =
    between === 1
      ? joint === 'and'
      : (joint === 'to' && tokens[from - 1]?.norm !== 'from') || joint === '-' || joint === '–' || joint === 'or';
  const second = isJoint ? readNumber(tokens, after + 1) : null;
  if (second && first.max !== null && second.min > first.min)
    return { min: first.min, max: second.max, length: between + first.length + 1 + second.length };
  if (between === 1) return null;
  if (joint === 'or' && tokens[after + 1]?.norm === 'more')
    return { min: first.min, max: null, length: first.length + 2 };
  return first;
}
