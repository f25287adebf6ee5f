import words from '../../lexicon/time-words.json' with { type: 'json' };
import type { TimeForm } from '../../model/time-expression.ts';
import { once } from '../../text/memory.ts';

/** Kinds that the lexicon lists the words of. */
export type ListedKind = keyof typeof words;

/** Kinds read from the shape of a word: "24", "1,200", "1989", "'89", "1980s", "13th", marks, and words that say nothing of time. */
export const SHAPED_KINDS = [
  'day',
  'num',
  'year',
  'yy',
  'nth',
  'comma',
  'hyphen',
  'poss',
  'approx',
  'holiday',
  'other',
] as const;

/** Kinds of words that already are a whole time expression, read by an earlier layer: named after the form they hold. */
export const READ_KINDS = [
  'Date',
  'Month',
  'Year',
  'Weekday',
  'Unit',
  'Season',
  'Quarter',
  'Years',
  'Clock',
  'Named',
  'Offset',
  'Duration',
  'Vague',
  'Else',
] as const;

/** What a word is in the eyes of the rules. */
export type Kind = ListedKind | (typeof SHAPED_KINDS)[number] | (typeof READ_KINDS)[number];

/** The words of the lexicon, by kind. */
export const LISTED_WORDS: Readonly<Record<ListedKind, Readonly<Record<string, number | string>>>> = words;

/** Whether a kind is one that the lexicon lists the words of. */
export function isListedKind(kind: string): kind is ListedKind {
  return Object.hasOwn(words, kind);
}

const KINDS: readonly string[] = [...Object.keys(words), ...SHAPED_KINDS, ...READ_KINDS];

/** The letter of the first kind; those of the others come next. */
export const FIRST_LETTER = 0x4e_00;

/** The letters of all kinds. */
export const lettersOfKinds = once(
  (): ReadonlyMap<string, string> =>
    new Map(KINDS.map((kind, index): [string, string] => [kind, String.fromCharCode(FIRST_LETTER + index)])),
);

/** One character for each kind, so that a sentence can be spelled as a string and a rule be a regular expression over it. */
export function letterOf(kind: string): string {
  const letter = lettersOfKinds().get(kind);
  if (letter === undefined) throw new RangeError(`no such kind of word: ${kind}`);
  return letter;
}

/** The kind of word that an expression of this form becomes for the layers after it. */
export function kindOfForm(form: TimeForm): Kind {
  switch (form.kind) {
    case 'date':
      return form.day !== null ? 'Date' : form.month !== null ? 'Month' : 'Year';
    case 'named-month':
      return 'Month';
    case 'weekday':
      return 'Weekday';
    case 'unit':
    case 'anaphor':
      return 'Unit';
    case 'season':
      return 'Season';
    case 'quarter':
    case 'half':
      return 'Quarter';
    case 'years':
      return 'Years';
    case 'clock':
      return 'Clock';
    case 'named-day':
      return 'Named';
    case 'offset':
      return 'Offset';
    case 'duration':
    case 'portion':
    case 'event-offset':
      return 'Duration';
    case 'vague':
      return 'Vague';
    default:
      return 'Else';
  }
}
