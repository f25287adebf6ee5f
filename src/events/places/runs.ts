import type { Sentence, Token } from '../../text/document.ts';
import { isCapital } from './nouns.ts';
import { CALENDAR } from '../../lexicon/months.ts';

/** Small words inside names: "Deir ez-Zor", "Ras al-Ain", "San Vicente del Caguan". */
const LINKS: ReadonlySet<string> = new Set('al el es ez de del la las los da do dos di bin ibn'.split(' '));
/** Links only between hyphens ("Mazar-i-Sharif", "Deir az-Zor"): alone they are words. */
const HYPHENED_LINKS: ReadonlySet<string> = new Set('az ul us os e i ye an ar as ash at ad'.split(' '));
const NO_NAMES: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'SYM',
  'NUM',
]);
/** Words that open names of towns and are tagged as anything. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  'san',
  'santa',
  'santo',
  'puerto',
  'ciudad',
  'port',
  'tel',
  'deir',
  'abu',
  'el',
  'la',
  'las',
  'los',
]);
const LONGEST = 8;

/** Whether a token may begin or carry on a name. In a sentence all in capitals capitals say nothing: the part of speech has to. */
export function isNameToken(token: Token, shouted: boolean): boolean {
  if (!isCapital(token)) return false;
  const { norm, pos } = token;
  const isOne = shouted
    ? FIRST_WORDS.has(norm) || (norm.length > 2 && (pos === 'PROPN' || pos === 'NOUN' || pos === 'X'))
    : pos === 'PROPN' || !NO_NAMES.has(pos) || (pos === 'ADP' && norm.length > 3) || (pos === 'NUM' && norm.length > 4);
  return isOne && !CALENDAR.has(norm);
}

/** Whether a sentence is written in capitals throughout: five words or more, and not three in small letters. */
export function isShouted(sentence: Sentence): boolean {
  let upper = 0;
  let lower = 0;
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (text.length < 3) continue;
    const second = text.charCodeAt(1);
    if (second >= 65 && second <= 90) upper += 1;
    else if (second >= 97) lower += 1;
    if (lower > 2 && lower * 4 > upper) return false;
  }
  return upper > 4 && upper > 4 * lower;
}

/** The token after the run of capitals that begins at `from`: hyphens and links are inside it ("Deir ez-Zor"). At most eight tokens. */
export function endOfRun(tokens: readonly Token[], from: number, shouted: boolean): number {
  let end = from + 1;
  while (end < tokens.length && end - from < LONGEST) {
    const next = nextOfRun(tokens, end, shouted);
    if (next === end) break;
    end = next;
  }
  return end;
}

function nextOfRun(tokens: readonly Token[], at: number, shouted: boolean): number {
  const token = tokens[at];
  if (!token) return at;
  if (isNameToken(token, shouted)) return at + 1;
  const after = tokens[at + 1];
  if (token.text === '-' && after && token.start === tokens[at - 1]?.end && token.end === after.start) {
    if (isNameToken(after, shouted)) return at + 2;
    return (LINKS.has(after.norm) || HYPHENED_LINKS.has(after.norm)) && endsLink(tokens, at + 1, shouted) ? at + 2 : at;
  }
  const isLink = LINKS.has(token.norm) || (HYPHENED_LINKS.has(token.norm) && after?.text === '-');
  return isLink && endsLink(tokens, at, shouted) ? at + 1 : at;
}

/** Whether a link is followed by a name: "al" of "Ras al-Ain", the first "de" of "de la Cruz". */
function endsLink(tokens: readonly Token[], at: number, shouted: boolean): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isNameToken(token, shouted)) return true;
    if (token.text !== '-' && !LINKS.has(token.norm) && !HYPHENED_LINKS.has(token.norm)) return false;
  }
  return false;
}
