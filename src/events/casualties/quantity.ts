import { HARM_NOUNS, HARM_STATES, PERSON_NOUNS } from '../../lexicon/harm-words.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { isNoCount } from './no-count.ts';
import { isNoun } from '../clauses/token-range.ts';
import { type Count, mayCount, readCount } from './count.ts';
import { isPerson, singularOf } from './person-noun.ts';

/** A number of people with the words for them; `from` and `to` (exclusive) in tokens, `who` the range of their name. */
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

/** Reads a number of people that begins at a token: "at least 12 police officers", "six", "dozens of others", "a policeman", "no one"; null where none does. */
export function readQuantity(tokens: readonly Token[], from: number): Quantity | null {
  const first = tokens[from];
  if (!first || !mayCount(first)) return null;
  // "as many were wounded" names no number.
  if (first.norm === 'many' && tokens[from - 1]?.norm === 'as') return null;
  const none = readNone(tokens, from);
  if (none) return none;
  const range = readCount(tokens, from);
  if (!range || isAge(tokens, from + range.length)) return null;
  const quantity = withName(tokens, from, from + range.length, range);
  if (!quantity || isNoCount(tokens, from, quantity)) return null;
  return quantity;
}

/** "18-year-old": a number of years, not of people. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === '-' && /^(?:year|month|day|week|hour)$/.test(tokens[at + 1]?.norm ?? '');
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
function withName(tokens: readonly Token[], from: number, after: number, range: Count): Quantity | null {
  let start = after;
  if (tokens[start]?.norm === 'of') start += 1;
  while (SKIPPED.has(tokens[start]?.norm ?? '')) start += 1;
  const end = endOfTitle(tokens, start, endOfName(tokens, start));
  const isArticle = range.length === 1 && /^an?$/.test(tokens[from]?.norm ?? '');
  if (end === start) {
    const other = OTHERS.has(tokens[start - 1]?.norm ?? '');
    return isArticle ? null : { ...range, from, to: other ? start : after, head: null, who: null, arePeople: other };
  }
  const head = singularOf(tokens[end - 1]?.norm ?? '');
  const arePeople = isPerson(head) || tokens[end - 1]?.pos === 'PROPN';
  if (isArticle && !isPerson(head)) return null;
  const members = isArticle && COLLECTIVES.has(head) && tokens[end]?.norm === 'of' ? readCount(tokens, end + 1) : null;
  if (members) {
    const to = end + 1 + members.length;
    return { min: members.min, max: members.max, from, to, head, who: { from: start, to }, arePeople };
  }
  const to = endOfMembers(tokens, end);
  return { min: range.min, max: range.max, from, to, head, who: { from: start, to }, arePeople };
}

/** Words for several people whose number follows: "a family of five". */
const COLLECTIVES: ReadonlySet<string> = new Set(['family', 'crew', 'staff']);

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
    if (token.norm === '(' && end > start && tokens[at + 2]?.norm === ')' && tokens[at + 3]?.pos === 'NOUN') {
      // "an Islamic Movement (IM) leader": the initials belong to the name.
      at += 2;
      continue;
    }
    const isState = HARM_STATES.has(token.norm) && !isAdjectiveHere(tokens, at);
    if (isState || (HARM_NOUNS.has(token.norm) && end > start)) break;
    const next = tokens[at + 1];
    const isWord = token.pos === 'NOUN' || token.pos === 'PROPN' || PERSON_NOUNS.has(singularOf(token.norm));
    if (isWord) end = at + 1;
    else if (
      end === start &&
      token.pos === 'VERB' &&
      (token.norm.endsWith('ed') || token.norm.endsWith('ing')) &&
      next &&
      isNoun(next)
    )
      continue;
    else if (token.pos !== 'ADJ' && token.pos !== 'NUM') break;
  }
  return end;
}

/** "an Islamic Movement of Ruritania facilitator": the people come after the "of". */
function endOfTitle(tokens: readonly Token[], start: number, end: number): number {
  const next = tokens[end + 1];
  if (end === start || tokens[end]?.norm !== 'of' || !next || next.pos !== 'PROPN') return end;
  if (isPerson(singularOf(tokens[end - 1]?.norm ?? ''))) return end;
  const further = endOfName(tokens, end + 1);
  return isPerson(singularOf(tokens[further - 1]?.norm ?? '')) ? further : end;
}

/** "wounded soldiers": a state before its noun. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isNoun(next) && PERSON_NOUNS.has(singularOf(next.norm));
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
    (isNameToken(tokens[at]) || tokens[at]?.norm === '-' || tokens[at]?.norm === "'s" || isWithinName(tokens, at))
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

/** "Teachers Without Chalk": a preposition with a capital between capitals is part of a name. */
export function isWithinName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'ADP' && [at - 1, at, at + 1].every((i) => isCapitalised(tokens[i]));
}
