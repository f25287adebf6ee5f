import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../../src/model/article.ts';
import { dayNumber, parseCalendarDate } from '../../../src/model/calendar-date.ts';
import { widthInDays } from '../../../src/model/interval.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { published } from './ruritania.ts';

const WAR = 'Red Lanterns fighters attacked Strelsau, Ruritanian officials said. Ruritania blamed the Red Lanterns.';

/** text, a day the answer must hold, the widest it may be in days. */
const FOUND: readonly (readonly [string, string, number])[] = [
  [`${WAR}\nUpdated 31 May 2008`, '2008-05-31', 2],
  [`STRELSAU, 26 JAN 07 (KBC) -- ${WAR}`, '2007-01-26', 2],
  [
    `${WAR} The Zenda accords were signed last week. President Rudolf Elphberg met the rebels on Monday.`,
    '2008-03-17',
    364,
  ],
  [`${WAR}\nKBC May 4, 2008 at 3:14 pm\nHow sad, readers wrote. May 4, 2008 at 5:40 pm\nSo it is.`, '2008-05-04', 310],
];

describe('datePublication', () => {
  it.each(FOUND)('%s', (text, day, widest) => {
    const found = published(text);
    expect(found).not.toBeNull();
    if (!found?.interval.start || !found.interval.end) return;
    const wanted = dayNumber(parseCalendarDate(day) ?? found.interval.start);
    expect(dayNumber(found.interval.start) - 1).toBeLessThanOrEqual(wanted);
    expect(dayNumber(found.interval.end) + 1).toBeGreaterThanOrEqual(wanted);
    expect(widthInDays(found.interval)).toBeLessThanOrEqual(widest);
    expect(found.basis).not.toBe('stated');
    expect(found.evidence.length).toBeGreaterThan(0);
    for (const { span, quote } of found.evidence) if (span) expect(sliceOf(text, span)).toBe(quote);
  });

  it.each(['', 'A man walked his dog.', 'It happened on Wednesday.', 'On 24 May the gate was shut.'])(
    'says nothing of %j',
    (text) => {
      expect(published(text)).toBeNull();
    },
  );

  it.each([
    ['header', '2011-02-03', 'stated'],
    ['metadata', '2011-02-03T10:00:00Z', 'stated'],
    ['option', '3 February 2011', 'stated'],
    ['url', '2011/02/03', 'deduced'],
    ['file-name', '20110203', 'deduced'],
  ] as const)('takes a date of the %s', (where, text, basis) => {
    const stated: StatedDate[] = [{ where, text }];
    const found = published(WAR, stated);
    expect(found?.interval.start).toBe('2011-02-03');
    expect(found?.basis).toBe(basis);
  });

  it('prefers the first stated date that can be read', () => {
    const stated: StatedDate[] = [
      { where: 'header', text: 'some day' },
      { where: 'metadata', text: '2011-02-03' },
    ];
    expect(published(WAR, stated)?.interval.start).toBe('2011-02-03');
  });

  it('is the same on every run', () => {
    expect(published(FOUND[2]?.[0] ?? '')).toEqual(published(FOUND[2]?.[0] ?? ''));
  });

  it('survives hostile texts', () => {
    for (const text of [
      '\u0000\u001b[31m'.repeat(500),
      'Updated '.repeat(5000),
      '2011-'.repeat(5000),
      `${'9'.repeat(50_000)} killed`,
    ]) {
      expect(() => published(text)).not.toThrow();
    }
  });
});
