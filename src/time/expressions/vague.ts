import type { TimeForm } from '../../model/time-expression.ts';
import type { Line, Word } from '../words/word.ts';
import { type TimeRule, wordOf } from './rule.ts';
import { unitOf } from './values.ts';

/** The rule of "former" and "future" before nouns: histories tell time by them, in news they are titles and plans. */
export const FORMER_FUTURE = 'former-future';

/** Past, present and future without a date: "now", "currently", "recent years", "former", "the future". */
export const vague: readonly TimeRule[] = [
  { name: 'now', pattern: 'now', form: nowForm },
  {
    name: 'current',
    pattern: 'current',
    form: (words) => (words[0]?.pos === 'NOUN' ? null : { kind: 'vague', to: 'present' }),
  },
  {
    name: 'vague-word',
    pattern: 'vague',
    form: (words, line, first) => (line.words[first - 1]?.norm === 'as' ? null : toward(words[0]?.value)),
  },
  {
    name: 'the-past',
    pattern: 'the past (?! (number|few|unit|units|season|seasons|weekday|month))',
    form: (words, line, first) => (qualifies(line.words[first + words.length]) ? null : toward('past')),
  },
  { name: 'recent', pattern: 'recent', form: adjectiveForm },
  { name: FORMER_FUTURE, pattern: 'vagueadj', form: adjectiveForm },
  {
    name: 'the-future',
    pattern: 'the vagueadj',
    form: (words, line, first) =>
      words[1]?.value !== 'future' || qualifies(line.words[first + words.length]) ? null : toward('future'),
  },
  {
    name: 'a-later-time',
    pattern: 'a comparative (calendarday|time)',
    form: (words) => toward(wordOf(words, 'comparative')?.value === 'late' ? 'future' : 'past'),
  },
  {
    name: 'recent-units',
    pattern: 'the? (recent|vagueadj) units ((and|or) units)? | (past|coming) units',
    form: vagueUnits,
  },
];

/** "the largest raid to date, ..."; but something may date, or be dated, too. */
function nowForm(words: readonly Word[], line: Line, first: number): TimeForm | null {
  const after = line.words[first + words.length];
  const closes = after === undefined || after.pos === 'PUNCT' || after.pos === 'AUX';
  return words[0]?.norm === 'to date' && !closes ? null : toward('present');
}

function toward(value: unknown): TimeForm | null {
  return value === 'past' || value === 'present' || value === 'future' ? { kind: 'vague', to: value } : null;
}

/** "the past president": the word belongs to the noun after it. */
function qualifies(after: Word | undefined): boolean {
  return after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN';
}

function adjectiveForm(words: readonly Word[]): TimeForm | null {
  const [word] = words;
  if (word?.pos === 'PROPN' && word.text !== word.norm) return null;
  return toward(word?.value);
}

/** "recent years" lie behind, "future quarters" ahead; "recent weeks" is a stretch of them. */
function vagueUnits(words: readonly Word[]): TimeForm | null {
  const unit = unitOf(words);
  if (unit === null) return null;
  if (unit !== 'year' && wordOf(words, 'recent')) return { kind: 'duration', amount: null, unit };
  const coming = wordOf(words, 'coming') !== null;
  if (coming) return unit === 'month' || unit === 'quarter' ? toward('future') : null;
  return toward(wordOf(words, 'recent', 'vagueadj')?.value ?? 'past');
}
