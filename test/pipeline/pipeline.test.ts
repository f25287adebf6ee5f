import { describe, expect, it } from 'vitest';
import { toEdtf } from '../../src/model/edtf.ts';
import { noteOnFile } from '../../src/model/note.ts';
import { chronologyOf } from '../../src/chronology/chronology-of.ts';
import type { ReadingOptions } from '../../src/pipeline.ts';
import { article, lineOf, NEWS, readArticle } from '../events/invented-world.ts';

const UNDATED = 'Gunmen attacked Zenda on Monday. The Red Lanterns captured Zenda in 2009.';

type Row = readonly [what: string, options: Partial<ReadingOptions>, published: string | null];

/** Which date is taken for the article's; the text itself says nothing. */
const PUBLISHED: readonly Row[] = [
  ['nothing is known', {}, null],
  ['deducing is refused', { strictDates: true }, null],
  ['the option states it', { published: '2012-05-16' }, '2012-05-16'],
  ['the option states it, deducing refused', { published: '2012-05-16', strictDates: true }, '2012-05-16'],
];

describe('the publication date', () => {
  it.each(PUBLISHED)('%s', (_what, options, published) => {
    const { article: dated } = readArticle(article('Gunmen attacked Zenda on Monday.', null), { ...NEWS, ...options });
    expect(dated.published && toEdtf(dated.published.interval)).toBe(published);
  });

  it('an option overrules what the article states', () => {
    const { article: dated } = readArticle(article(UNDATED, '2011-01-02'), { ...NEWS, published: '2012-05-16' });
    expect(dated.published && toEdtf(dated.published.interval)).toBe('2012-05-16');
  });
});

describe('an article without a date', () => {
  const read = readArticle(article(UNDATED, null), { ...NEWS, strictDates: true });

  it('still tells what the text dates itself', () => {
    expect(read.mentions.map(lineOf)).toEqual(['ASSAULT capture: Red Lanterns, Zenda, 2009']);
  });

  it('says what could not be placed, with its words', () => {
    const notes = read.notes.map(({ code, start, end }) => [code, UNDATED.slice(start ?? 0, end ?? 0)]);
    expect(notes).toContainEqual(['date-refused', '']);
    expect(notes).toContainEqual(['time-unplaced', 'Monday']);
    expect(notes.filter(([code]) => code === 'date-unknown')).toHaveLength(1);
  });

  it('is told apart from one whose date nobody refused to deduce', () => {
    const { notes } = readArticle(article(UNDATED, null), NEWS);
    expect(notes.map(({ code }) => code)).not.toContain('date-refused');
  });

  it('says which stated date it cannot read', () => {
    const { notes } = readArticle(article(UNDATED, '2012-99-16'), NEWS);
    expect(notes.filter(({ code }) => code === 'malformed').map(({ message }) => message)).toEqual([
      'no publication date can be read from `2012-99-16`; write it as 2018-05-31',
    ]);
  });

  it('a dated one has no such notes', () => {
    expect(readArticle(article(UNDATED)).notes).toEqual([]);
  });
});

describe('the chronology', () => {
  const given = [article(UNDATED, '2012-05-16', 'b.txt'), article('Refugees fled Zenda on Monday.', null, 'a.txt')];
  const note = noteOnFile('c.txt', 'unreadable', 'gone');

  it('does not depend on the order of the articles', () => {
    const read = given.map((one) => readArticle(one));
    expect(chronologyOf(read.toReversed(), [])).toEqual(chronologyOf(read, []));
  });

  it('keeps its articles by file, and every note: those of the readers first', () => {
    const { articles, notes } = chronologyOf(
      given.map((one) => readArticle(one)),
      [note],
    );
    expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(notes[0]).toEqual(note);
    expect(notes.slice(1).every(({ file }) => file === 'a.txt')).toBe(true);
    expect(notes.length).toBeGreaterThan(1);
  });

  it('nothing read is an empty chronology', () => {
    expect(chronologyOf([], [])).toEqual({ events: [], articles: [], notes: [] });
    expect(readArticle(article('')).mentions).toEqual([]);
  });
});
