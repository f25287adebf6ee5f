import { describe, expect, it } from 'vitest';
import { clues, weightOn } from './ruritania.ts';

const AHEAD: readonly string[] = [
  'The talks will resume when the two sides next meet on 24 May.',
  'A week of mourning, which begins on 24 May, was declared.',
  'The governor hoped to pass the law on 24 May.',
  'The bishop urged all citizens to vote on 24 May.',
  'The president signed the law before he leaves for the coast on 24 May.',
  'Rebels called a strike for 24 May.',
  'The two sides agreed on talks to be held in the harbour of Zenda, Ruritania, on 24 May.',
];

const PAST: readonly string[] = [
  'The men were held when police cleared the square on 24 May.',
  'The governor had to leave the harbour on 24 May.',
  'Gunmen held the harbour since 24 May, the army said.',
  'Ten people were killed on 11 May in the harbour.',
  'The guards hit the harbour on 24 May.',
  'The harbour will have been shut since 24 May.',
  "The square was swept for 24 May's parade.",
  'A vote is expected soon; no rain on 24 May.',
  'The vote had been expected on 24 May.',
  'The bridge fell when the flood hit the harbour on 24 May.',
  'When police came, the men hold the harbour on 24 May.',
];

const NAMES: readonly string[] = [
  'Little has been the same since September 11, he said.',
  'THE 19 APRIL MOVEMENT LAID DOWN ITS ARMS.',
];

const HISTORY =
  'Ruritania sent trucks to Strelsau, a Ruritanian aide said. Bread is short since the war came on 4 May.';

describe('a day without its year', () => {
  it.each(AHEAD)('lies ahead in: %s', (text) => {
    expect(clues(text, 'month-day-ahead')).toHaveLength(1);
    expect([...clues(text, 'month-day'), ...clues(text, 'month-day-lede')]).toEqual([]);
  });

  it.each(PAST)('lies back in: %s', (text) => {
    expect(clues(text, 'month-day-ahead')).toEqual([]);
    expect([...clues(text, 'month-day'), ...clues(text, 'month-day-lede')]).toHaveLength(1);
  });

  it.each(NAMES)('is no day of the report in: %s', (text) => {
    expect([...clues(text, 'month-day'), ...clues(text, 'month-day-lede')]).toEqual([]);
  });

  it('is that of the war where the war began on it', () => {
    const [clue] = clues(HISTORY, 'month-day-known');
    expect([...clues(HISTORY, 'month-day'), ...clues(HISTORY, 'month-day-lede')]).toEqual([]);
    expect(clue?.quote).toBe('4 May');
    if (!clue) return;
    expect(weightOn(clue, '2006-07-01')).toBeGreaterThan(2 * weightOn(clue, '2007-07-01'));
  });
});

describe('a month without its year', () => {
  const topic = 'Ruritania sent trucks to Strelsau, a Ruritanian aide said. ';

  it('dates a text', () => expect(clues(`${topic}The bridge fell in June.`, 'month')).toHaveLength(1));

  it('does not where the war began in it', () => {
    expect(clues(`${topic}Bread is short since the war came in May.`, 'month')).toEqual([]);
  });
});

describe('a weekday', () => {
  it.each([
    'The talks begin again when ministers meet on Tuesday.',
    'Rebels called a strike for Tuesday.',
    'The mandate, which expires on Tuesday, was not renewed.',
  ])('still to come is not taken for the day of the news: %s', (text) => expect(clues(text, 'weekday')).toEqual([]));

  it.each([
    'They walked to the square for Friday prayers.',
    "Judging by Tuesday's talks, nothing moves.",
    'The governor, who agreed to go, was seen on Tuesday.',
  ])('of the past is: %s', (text) => expect(clues(text, 'weekday')).toHaveLength(1));
});
