import { NO_PEOPLE } from '../../lexicon/harm-words.ts';
import { MONTHS_AND_SHORT } from '../../lexicon/months.ts';
import type { Token } from '../../text/document.ts';
import { isPerson, singularOf } from './person-noun.ts';
import type { Quantity } from './quantity.ts';

/** "May 22 kidnapping", "on 2 August": a day of the month. */
function isMonth(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && MONTHS_AND_SHORT.has(token.norm);
}

/** "under the age of 15", "as young as five", "aged 9". */
function isOfAge(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const further = tokens[from - 2]?.norm ?? '';
  if (before === 'aged' || before === 'age') return true;
  return (before === 'of' && /^ages?$/.test(further)) || (before === 'as' && /^(?:young|old)$/.test(further));
}

/** "since the 2003 invasion US forces …", "in the 2008 war 20 soldiers …", "in 2011 rebels …": a year before the noun it tells apart. */
function isYearBefore(tokens: readonly Token[], year: number): boolean {
  const before = tokens[year - 1]?.norm ?? '';
  if (/^(?:in|since|until|during|before|after|by)$/.test(before)) return true;
  return before === 'the' && !isPerson(singularOf(tokens[year + 1]?.norm ?? ''));
}

/** Whether a number counts no people: percentages, years, ages, lengths, and things. */
export function isNoCount(tokens: readonly Token[], from: number, quantity: Quantity): boolean {
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
  if (before === '$' || before === '£' || before === '€' || before === 'article' || isOfAge(tokens, from)) return true;
  if (min === max && min <= 31 && (MONTHS_AND_SHORT.has(before) || isMonth(tokens[quantity.who?.from ?? to])))
    return true;
  const figure = first?.norm === 'the' ? from + 1 : from;
  const isYear = min === max && min >= 1900 && min <= 2100 && /^\d{4}$/.test(tokens[figure]?.text ?? '');
  if (isYear && (head === null || isYearBefore(tokens, figure))) return true;
  return head === null && before === ',' && last === ',' && min === max && min < 100;
}
