import { foldName } from '../knowledge/names.ts';
import type { Place } from '../model/event.ts';

/** A text as words are looked for in it: folded, one space between words, one before the first and after the last. */
export function wordsOf(text: string): string {
  return ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether every word typed begins some word of the text: "bomb kabul" is in "A bombing in Kabul". */
export function hasWords(folded: string, typed: string): boolean {
  return wordsOf(typed)
    .split(' ')
    .every((word) => folded.includes(` ${word}`));
}

/** Whether the place is the one asked for or begins with its name ("Ulm" is "Ulm Airfield"), or lies in that province or country. */
export function isPlace(place: Place, typed: string): boolean {
  const wanted = wordsOf(typed);
  if (wanted.trim() === '') return false;
  const { name, admin1, country, countryName } = place;
  if ([name, admin1].some((part) => part !== null && wordsOf(part).startsWith(wanted))) return true;
  return [country, countryName].some((part) => part !== null && wordsOf(part) === wanted);
}
