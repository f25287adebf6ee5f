import { describe, expect, it } from 'vitest';
import type { DatedArticle } from '../../src/model/article.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import { notesOnTime } from '../../src/time/notes-on-time.ts';

const text = 'Gunmen attacked Zenda last week.';
const body = { start: 0, end: text.length };
const UNDATED: DatedArticle = {
  id: 'a',
  file: 'a.txt',
  title: null,
  outlet: null,
  url: null,
  text,
  body,
  stated: [],
  published: null,
};
const LAST_WEEK: TimeExpression = {
  form: { kind: 'unit', unit: 'week', which: -1, part: null },
  span: { start: 22, end: 31 },
  rule: 'invented',
  signal: null,
  direction: null,
  range: null,
  timex: { type: 'DATE', value: 'XXXX-WXX' },
  interval: null,
  stretch: null,
  basis: 'relative',
  anchor: null,
};

describe('a time of an article without a date', () => {
  it.each([
    [null, '`last week` cannot be placed without a publication date'],
    ['2015/2019', '`last week` is placed only by the years that the article may be of'],
  ] as const)('known to %s: %s', (years, message) => {
    const written = years === null ? null : parseEdtf(years);
    const notes = notesOnTime(UNDATED, [LAST_WEEK], { strictDates: false, written });
    expect(notes.filter(({ code }) => code === 'time-unplaced').map((note) => note.message)).toEqual([message]);
  });
});

describe('a stated date that cannot be read', () => {
  it.each([
    ['header', ['no publication date can be read from `soon`; write it as 2018-05-31']],
    ['url', []],
    ['file-name', []],
  ] as const)('is remarked on where it was put there to tell the date: %s', (where, messages) => {
    const article = { ...UNDATED, stated: [{ text: 'soon', where }] };
    const notes = notesOnTime(article, [], { strictDates: false, written: null });
    expect(notes.filter(({ code }) => code === 'malformed').map((note) => note.message)).toEqual(messages);
  });
});
