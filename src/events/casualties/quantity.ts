import { HARM_NOUNS, HARM_STATES, NO_PEOPLE, PERSON_NOUNS } from '../../lexicon/harm-words.ts';
import type { Token } from '../../text/document.ts';
import { readNumber } from '../../text/numbers.ts';

/** A number of people with the words for them; `from` and `to` (exclusive) in tokens, `noun` is where their name begins. */
export interface Quantity {
  readonly min: number;
  readonly max: number | null;
  readonly from: number;
  readonly to: number;
  /** The last word of the name, singular; null where the number stands alone ("killed 12"). */
  readonly head: string | null;
  readonly who: { readonly from: number; readonly to: number } | null;
  /** Whether the head is a word for people. */
  readonly arePeople: boolean;
}

interface Range {
  readonly min: number;
  readonly max: number | null;
  readonly length: number;
}

const AT_LEAST: readonly string[] = [
  'at least',
  'more than',
  'over',
  'upwards of',
  'no fewer than',
  'no less than',
  'not less than',
  'well over',
  'in excess of',
  'above',
  'a minimum of',
  'exceeded',
  'exceeding',
  'exceeds',
];
const AT_MOST: readonly string[] = [
  'up to',
  'as many as',
  'fewer than',
  'less than',
  'at most',
  'no more than',
  'a maximum of',
];
const ABOUT: readonly string[] = [
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'an estimated',
  'close to',
  'another',
  'a further',
  'a total of',
  'all',
  'the',
  'these',
  'those',
  'the other',
  'its',
  'their',
  'his',
  'an additional',
  'only',
  'just',
];
const VAGUE: ReadonlyMap<string, Range> = new Map([
  ['multiple', { min: 3, max: null, length: 1 }],
  ['numerous', { min: 4, max: null, length: 1 }],
  ['many', { min: 4, max: null, length: 1 }],
  ['a number of', { min: 3, max: null, length: 3 }],
  ['a handful of', { min: 3, max: null, length: 3 }],
  ['a few', { min: 3, max: null, length: 2 }],
  ['a couple of', { min: 2, max: 2, length: 3 }],
  ['a group of', { min: 2, max: null, length: 3 }],
  ['both', { min: 2, max: 2, length: 1 }],
  ['a pair of', { min: 2, max: 2, length: 3 }],
]);

/** Reads a number of people that begins at a token: "at least 12 police officers", "six", "dozens of others", "a policeman", "no one"; null where none does. */
export function readQuantity(tokens: readonly Token[], from: number): Quantity | null {
  const none = readNone(tokens, from);
  if (none) return none;
  const range = readRange(tokens, from);
  if (!range) return null;
  const quantity = withName(tokens, from, from + range.length, range);
  if (!quantity || isNoCount(tokens, from, quantity)) return null;
  return quantity;
}

function readRange(tokens: readonly Token[], from: number): Range | null {
  for (const phrase of AT_LEAST) {
    const length = phraseAt(tokens, from, phrase);
    const inner = length > 0 ? readExactly(tokens, from + length) : null;
    if (inner) return { min: inner.min, max: null, length: length + inner.length };
  }
  for (const phrase of AT_MOST) {
    const length = phraseAt(tokens, from, phrase);
    const inner = length > 0 ? readExactly(tokens, from + length) : null;
    // Somebody was harmed: "up to 30" is one to thirty.
    if (inner) return { min: 1, max: inner.max ?? inner.min, length: length + inner.length };
  }
  for (const phrase of ABOUT) {
    const length = phraseAt(tokens, from, phrase);
    const inner = length > 0 ? readExactly(tokens, from + length) : null;
    if (inner) return { ...inner, length: length + inner.length };
  }
  return readExactly(tokens, from);
}

/** "six", "between 6 and 8", "6 to 8", "6-8", "12 or more", "a policeman" (the article alone is one). */
function readExactly(tokens: readonly Token[], from: number): Range | null {
  for (const [phrase, range] of VAGUE) if (phraseAt(tokens, from, phrase) > 0) return range;
  const between = tokens[from]?.norm === 'between' ? 1 : 0;
  const first = readNumber(tokens, from + between);
  if (!first) {
    const article = tokens[from]?.norm;
    return article === 'a' || article === 'an' ? { min: 1, max: 1, length: 1 } : null;
  }
  const after = from + between + first.length;
  const joint = tokens[after]?.norm ?? '';
  const isJoint = between === 1 ? joint === 'and' : joint === 'to' || joint === '-' || joint === '–' || joint === 'or';
  const second = isJoint ? readNumber(tokens, after + 1) : null;
  if (second && first.max !== null && second.min > first.min)
    return { min: first.min, max: second.max, length: between + first.length + 1 + second.length };
  if (between === 1) return null;
  if (joint === 'or' && tokens[after + 1]?.norm === 'more')
    return { min: first.min, max: null, length: first.length + 2 };
  return first;
}

/** "no one", "nobody", "no civilians", "none". */
function readNone(tokens: readonly Token[], from: number): Quantity | null {
  const norm = tokens[from]?.norm ?? '';
  const none = { min: 0, max: 0, from, who: null, head: null, arePeople: true };
  if (norm === 'nobody' || norm === 'none') return { ...none, to: from + 1 };
  if (norm !== 'no') return null;
  if (tokens[from + 1]?.norm === 'one') return { ...none, to: from + 2 };
  const named = withName(tokens, from, from + 1, { min: 0, max: 0, length: 1 });
  return named?.head !== null && named?.arePeople ? named : null;
}

/** The name after a number: adjectives, nouns and names, with a following "of" ("members of the security forces"). */
function withName(tokens: readonly Token[], from: number, after: number, range: Range): Quantity | null {
  let start = after;
  if (tokens[start]?.norm === 'of') start += 1;
  while (SKIPPED.has(tokens[start]?.norm ?? '')) start += 1;
  const end = endOfName(tokens, start);
  const isArticle = range.length === 1 && /^an?$/.test(tokens[from]?.norm ?? '');
  if (end === start) {
    const other = OTHERS.has(tokens[start - 1]?.norm ?? '');
    return isArticle ? null : { ...range, from, to: other ? start : after, head: null, who: null, arePeople: other };
  }
  const head = singularOf(tokens[end - 1]?.norm ?? '');
  const arePeople = isPerson(head) || tokens[end - 1]?.pos === 'PROPN';
  if (isArticle && !isPerson(head)) return null;
  const to = endOfMembers(tokens, end);
  return { min: range.min, max: range.max, from, to, head, who: { from: start, to }, arePeople };
}

const SKIPPED: ReadonlySet<string> = new Set([
  'other',
  'others',
  'more',
  'additional',
  'the',
  'its',
  'their',
  'his',
  'them',
  'further',
  'alleged',
  'reported',
  'confirmed',
]);
const OTHERS: ReadonlySet<string> = new Set(['others', 'more', 'other', 'them']);

function endOfName(tokens: readonly Token[], start: number): number {
  let end = start;
  for (let at = start; at < tokens.length && at < start + 8; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.norm === '-' || token.norm === "'s" || token.norm === '"' || token.norm === '“' || token.norm === '”')
      continue;
    const isState = HARM_STATES.has(token.norm) && !isAdjectiveHere(tokens, at);
    if (isState || (HARM_NOUNS.has(token.norm) && end > start)) break;
    const next = tokens[at + 1];
    const isWord = token.pos === 'NOUN' || token.pos === 'PROPN' || PERSON_NOUNS.has(singularOf(token.norm));
    if (isWord) end = at + 1;
    else if (
      token.pos === 'VERB' &&
      (token.norm.endsWith('ed') || token.norm.endsWith('ing')) &&
      next &&
      isNameWord(next)
    )
      continue;
    else if (token.pos !== 'ADJ' && token.pos !== 'NUM') break;
  }
  return end;
}

function isNameWord(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** "wounded soldiers": a state before its noun. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isNameWord(next) && PERSON_NOUNS.has(singularOf(next.norm));
}

/** "members of the security forces", "soldiers from the 3rd brigade": the phrase belongs to the name. */
function endOfMembers(tokens: readonly Token[], end: number): number {
  const link = tokens[end]?.norm;
  if (link !== 'of' && link !== 'from') return end;
  let at = end + 1;
  while (tokens[at] && (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ' || tokens[at]?.norm === "'s")) at += 1;
  const start = at;
  while (
    at < start + 6 &&
    tokens[at] &&
    (isNameToken(tokens[at]) || tokens[at]?.norm === '-' || tokens[at]?.norm === "'s")
  )
    at += 1;
  return at > start ? at : end;
}

function isNameToken(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') &&
    !HARM_STATES.has(token.norm)
  );
}

/** Percentages, years, ages, lengths, and things. */
function isNoCount(tokens: readonly Token[], from: number, quantity: Quantity): boolean {
  const { head, to, min, max } = quantity;
  if (head !== null && NO_PEOPLE.has(head)) return true;
  const last = tokens[to]?.norm ?? '';
  if (
    head === null &&
    (last === '%' || last === 'percent' || last === 'per' || last === '-' || last === ':' || last === '/')
  )
    return true;
  const first = tokens[from];
  const before = tokens[from - 1]?.norm ?? '';
  if (before === '$' || before === '£' || before === '€' || before === 'article' || before === 'aged') return true;
  const isYear = min === max && min >= 1900 && min <= 2100 && first !== undefined && /^\d{4}$/.test(first.text);
  if (isYear && head === null) return true;
  return head === null && before === ',' && last === ',' && min === max && min < 100;
}

/** The number of tokens a phrase takes at a token; 0 where it does not stand there. */
function phraseAt(tokens: readonly Token[], from: number, phrase: string): number {
  const words = phrase.split(' ');
  return words.every((word, i) => tokens[from + i]?.norm === word) ? words.length : 0;
}

/** The singular of a word for people: "policemen", "children", "fighters", "bodies". */
export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word === 'wives') return 'wife';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a word, in the singular, is one for people. */
export function isPerson(word: string): boolean {
  return PERSON_NOUNS.has(word) || /(?:man|person)$/.test(word);
}
