import type { Sentence, Token } from '../text/document.ts';
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
]);

/** Whether a sentence can hold a time expression at all. One walk over its tokens, before anything dear is done. */
export function mayHoldTime(sentence: Sentence): boolean {
  const listed = timeWords();
  const telling = tellingWords();
  return sentence.tokens.some((token, at) => {
    const { norm } = token;
    const code = norm.charCodeAt(0);
    if (code >= 48 && code <= 57) return isTellingFigure(token, sentence.tokens, at);
    const readings = listed.get(norm);
    if (readings?.some((reading) => TELLING.has(reading.kind))) return true;
    return telling.has(norm) || (norm.length > 4 && /[-’'\d]/.test(norm));
  });
}

/** "1989", "5:30", "13th", "1980s", "'89", "5 p.m."; a small number alone is none. */
function isTellingFigure(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,3}$/.test(token.norm)) return true;
  if (/^['’‘]$/.test(tokens[at - 1]?.text ?? '')) return true;
  return /^[ap]m?$/.test(tokens[at + 1]?.norm ?? '');
}
