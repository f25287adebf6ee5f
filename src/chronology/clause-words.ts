import { EMPTY_WORDS } from '../lexicon/empty-words.ts';
import { BEFORE_ANOTHER, BEFORE_MORE, OTHERNESS_WORDS } from '../lexicon/otherness-words.ts';
import { ACTS_AND_WEAPONS } from '../lexicon/war-words.ts';
import { type Span, sliceOf } from '../model/span.ts';
import { oneLine } from '../text/one-line.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;

/** The words of a stretch of text, in lower case, each parted from the next by one space. */
export function wordsOf(text: string, span: Span): string {
  return oneLine(sliceOf(text, span)).toLowerCase();
}

/** A word that carries content: in lower case, cut to a common stem of six letters, and where it stands. */
export interface ContentWord {
  readonly stem: string;
  readonly span: Span;
}

/** The words of a clause that carry its content. */
export function contentWords(text: string, clause: Span): readonly ContentWord[] {
  const words: ContentWord[] = [];
  const told = text.slice(clause.start, clause.end).toLowerCase();
  WORD.lastIndex = 0;
  for (let found = WORD.exec(told); found; found = WORD.exec(told)) {
    const [word] = found;
    if (word.length < SHORTEST || EMPTY_WORDS.has(word)) continue;
    const start = clause.start + found.index;
    words.push({ stem: word.slice(0, 6), span: { start, end: start + word.length } });
  }
  return words;
}

/** Whether words say that this is another event than the one told before: "in another attack", "then another car bomb killed two", "two more died", but not "dozens more were wounded". */
export function isOther(text: string): boolean {
  const small = text.toLowerCase();
  if (!OTHERNESS.test(small)) return false;
  const words = small.match(WORD) ?? [];
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    if (word === 'another') return BEFORE_ANOTHER.has(before) || words.slice(at + 1, at + 4).some(isAct);
    if (word === 'more') return BEFORE_MORE.has(before) || /^\d+$/.test(before);
    return OTHERNESS_WORDS.has(word);
  });
}

/** What a text with such words holds: most are seen at once to hold none. */
const OTHERNESS = new RegExp(`(?<![a-z])(?:another|more|${[...OTHERNESS_WORDS].join('|')})(?![a-z])`);

function isAct(word: string): boolean {
  return ACTS_AND_WEAPONS.has(word);
}

/** What is counted, by the word behind the figure, in lower case: in "fired 45 rounds" rounds 45. */
export function countsIn(text: string): ReadonlyMap<string, string> {
  if (!/\d/.test(text)) return NO_COUNTS;
  return new Map(
    Array.from(text.toLowerCase().matchAll(/(\d+)\s+(\p{L}{4,})/gu), ([, figure = '', noun = '']) => [noun, figure]),
  );
}

const NO_COUNTS: ReadonlyMap<string, string> = new Map();
