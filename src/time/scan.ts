import type { Sentence, Token } from '../text/document.ts';
import { once } from '../text/memory.ts';
import type { ListedKind } from './words/kinds.ts';
import { tellingWords, timeWords } from './words/lexicon.ts';

/** Kinds of words that can be a time by themselves or with a number; all others only say more about one of these. */
const TELLING: ReadonlySet<string> = new Set<ListedKind>([
  'month',
  'weekday',
  'weekdays',
  'unit',
  'units',
  'season',
  'seasons',
  'daypart',
  'dayparts',
  'noon',
  'relday',
  'tonight',
  'decade',
  'era',
  'oclock',
  'now',
  'current',
  'vague',
  'recent',
  'vagueadj',
  'setword',
  'past',
  'period',
  'time',
  'calendarday',
  'unitlong',
  'quartername',
]);

const telling = once((): ReadonlySet<string> => {
  const words = [...timeWords()].filter(([, readings]) => readings.some(({ kind }) => TELLING.has(kind)));
  return new Set([...words.map(([word]) => word), ...tellingWords()]);
});

/** Tokens that rules look at, at most, before the first telling word of a sentence and after the last. */
const BEFORE = 16;
const AFTER = 10;

/** The tokens of a sentence that can hold or touch a time expression; null where none can. One walk, before anything dear is done. */
export function timelyTokens({ tokens }: Sentence): readonly Token[] | null {
  let first = -1;
  let last = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!tells(tokens, at)) continue;
    if (first < 0) first = at;
    last = at;
  }
  return first < 0 ? null : tokens.slice(Math.max(0, first - BEFORE), last + 1 + AFTER);
}

function tells(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const code = token.norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return isTellingFigure(token, tokens, at);
  return telling().has(token.norm) || (token.norm.length > 4 && holdsMark(token.norm));
}

const APOSTROPHE = 0x20_19;

/** Figures, hyphens and apostrophes inside a word: "mid-August", "post-1959". */
function holdsMark(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code < 58 || code === APOSTROPHE) return true;
  }
  return false;
}

/** "1989", "5:30", "13th", "1980s", "'89", "5 p.m."; a small number alone is none. */
function isTellingFigure(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,3}$/.test(token.norm)) return true;
  if (/^['’‘]$/.test(tokens[at - 1]?.text ?? '')) return true;
  return /^[ap]m?$/.test(tokens[at + 1]?.norm ?? '');
}
