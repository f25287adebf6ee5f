import type { Sentence, Token } from '../text/document.ts';
import { beginsWithFigure } from '../text/letters.ts';
import { once } from '../text/memory.ts';
import { rememberingWords } from '../text/word-numbers.ts';
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

/** Whether a word tells of a time wherever it stands: listed as such, or holding figures, hyphens or apostrophes ("mid-August", "post-1959"). */
const isTelling = once((): ((token: Token) => boolean) => {
  const telling = new Set(tellingWords());
  for (const [word, readings] of timeWords()) if (readings.some(({ kind }) => TELLING.has(kind))) telling.add(word);
  return rememberingWords((norm) => telling.has(norm) || (norm.length > 4 && MARK.test(norm)));
});

const MARK = /[ -9’]/;

/** Tokens that rules look at, at most, before the first telling word of a sentence and after the last. */
const BEFORE = 16;
const AFTER = 10;

/** The tokens of a sentence that can hold or touch a time expression; null where none can. One walk, before anything dear is done. */
export function timelyTokens({ tokens }: Sentence): readonly Token[] | null {
  const tells = isTelling();
  let first = -1;
  let last = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (beginsWithFigure(token.norm) ? !isTellingFigure(token.norm, tokens, at) : !tells(token)) continue;
    if (first < 0) first = at;
    last = at;
  }
  return first < 0 ? null : tokens.slice(Math.max(0, first - BEFORE), last + 1 + AFTER);
}

/** "1989", "5:30", "13th", "1980s", "'89", "5 p.m."; a small number alone is none. */
function isTellingFigure(norm: string, tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,3}$/.test(norm)) return true;
  if (/^['’‘]$/.test(tokens[at - 1]?.text ?? '')) return true;
  return /^[ap]m?$/.test(tokens[at + 1]?.norm ?? '');
}
