import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import { summariseActors } from '../../src/query/actor-summary.ts';
import { FORMATS } from '../../src/render/index.ts';
import { PLAIN } from '../../src/render/format.ts';
import { actorsListing } from '../../src/render/listings/actors.ts';
import { publishedListing } from '../../src/render/listings/published.ts';
import { timesListing } from '../../src/render/listings/times.ts';
import { at, days, EVENING, MORNING, WAR } from './invented.ts';

const WEDNESDAY: TimeExpression = {
  form: { kind: 'weekday', weekday: 3, which: null },
  span: at(MORNING, 'Wednesday'),
  signal: null,
  direction: 'past',
  rule: 'weekday',
  timex: { type: 'DATE', value: '2018-05-30' },
  interval: days('2018-05-30'),
  basis: 'relative',
  anchor: 'document',
  range: null,
  stretch: null,
};
const DAILY: TimeExpression = {
  ...WEDNESDAY,
  span: at(MORNING, '2013'),
  timex: { type: 'SET', value: 'P1D' },
  interval: null,
};

const format = (name: string) => {
  const found = FORMATS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(['text', 'tsv', 'csv', 'json', 'ndjson', 'markdown'])('listings as %s', (name) => {
  it('times', () => {
    const rows = [
      { article: MORNING, times: [WEDNESDAY, DAILY] },
      { article: EVENING, times: [] },
    ];
    expect([...format(name).list(timesListing(rows), { ...PLAIN, columns: 100 })].join('')).toMatchSnapshot();
  });

  it('published', () => {
    const listing = publishedListing(WAR.articles);
    expect([...format(name).list(listing, { ...PLAIN, why: true })].join('')).toMatchSnapshot();
  });

  it('actors', () => {
    expect([...format(name).list(actorsListing(summariseActors(WAR)), PLAIN)].join('')).toMatchSnapshot();
  });

  it('nothing', () => {
    expect([...format(name).list(timesListing([]), PLAIN)].join('')).toMatchSnapshot();
  });
});
