import type { TimeRow } from './times.ts';

const THU = '2013-04-18';

/** Expressions of wire news of the 2010s and of histories of wars, each with its publication date. */
export const WAR_ROWS: readonly TimeRow[] = [
  {
    text: 'Shelling resumed on May eighth, 2012.',
    published: THU,
    expect: [['May eighth, 2012', 'DATE', '2012-05-08', '2012-05-08', 'ordinal-day']],
  },
  {
    text: 'The town fell on the thirtieth of April 2012.',
    published: THU,
    expect: [['the thirtieth of April 2012', 'DATE', '2012-04-30', '2012-04-30', 'ordinal-day']],
  },
  { text: 'In May first reports came in.', published: THU, expect: [['May', 'DATE', '2013-05', '2013-05', 'month']] },
  {
    text: 'He left the day after tomorrow, she the week before last.',
    published: THU,
    expect: [
      ['the day after tomorrow', 'DATE', '2013-04-20', '2013-04-20', 'two-steps'],
      ['the week before last', 'DATE', '2013-W14', '2013-04-01/2013-04-07', 'two-steps'],
    ],
  },
  {
    text: 'The envoy came the day before yesterday.',
    published: THU,
    expect: [['the day before yesterday', 'DATE', '2013-04-16', '2013-04-16', 'two-steps']],
  },
  {
    text: 'Polls will be held at a later date.',
    published: THU,
    expect: [['a later date', 'DATE', 'FUTURE_REF', null, 'a-later-time']],
  },
  {
    text: 'A yearlong siege and a weeklong truce ended.',
    published: THU,
    expect: [
      ['yearlong', 'DURATION', 'P1Y', null, 'unit-long'],
      ['weeklong', 'DURATION', 'P1W', null, 'unit-long'],
    ],
  },
  {
    text: 'The weeks-long siege and the year-long blockade ended.',
    published: THU,
    expect: [
      ['weeks-long', 'DURATION', 'PXW', null, 'unit-long'],
      ['year-long', 'DURATION', 'P1Y', null, 'unit-long'],
    ],
  },
  {
    text: 'The decades-long dispute goes on.',
    published: THU,
    expect: [['decades-long', 'DURATION', 'PXY', null, 'unit-long']],
  },
  {
    text: 'A single day of clashes was the worst single-day toll.',
    published: THU,
    expect: [
      ['A single day', 'DURATION', 'P1D', null, 'amount-of-time'],
      ['single-day', 'DURATION', 'P1D', null, 'hyphened-amount'],
    ],
  },
  {
    text: 'A 60-day period of calm began.',
    published: THU,
    expect: [['A 60-day period', 'DURATION', 'P60D', null, 'period-of-time']],
  },
  {
    text: 'The first days after the raid were calm.',
    published: THU,
    expect: [['The first days', 'DURATION', 'PXD', null, 'edge-units']],
  },
  {
    text: 'It fell in the closing weeks of 2012.',
    published: THU,
    expect: [['the closing weeks of 2012', 'DURATION', 'PXW', '2012-11-20~/2012-12-31~', 'portion']],
  },
  {
    text: 'In the last days of April 2012 he fled.',
    published: THU,
    expect: [['the last days of April 2012', 'DURATION', 'PXD', '2012-04-22~/2012-04-30~', 'portion']],
  },
  {
    text: 'Output fell for two consecutive quarters.',
    published: THU,
    expect: [['two consecutive quarters', 'DURATION', 'P2Q', null, 'amount-of-time']],
  },
  { text: 'Three quarters of the city burned.', published: THU, expect: [] },
  {
    text: 'It will one day rule the coast.',
    published: THU,
    expect: [['one day', 'DATE', 'FUTURE_REF', null, 'amount-of-time']],
  },
  {
    text: 'Profit fell in Q1 2013 and Q4.',
    published: THU,
    expect: [
      ['Q1 2013', 'DATE', '2013-Q1', '2013-01/2013-03', 'quarter-name'],
      ['Q4', 'DATE', '2012-Q4', '2012-10/2012-12', 'quarter-name'],
    ],
  },
  {
    text: 'They were hit in the small hours of Tuesday.',
    published: THU,
    expect: [['the small hours of Tuesday', 'TIME', '2013-04-16TMO', '2013-04-16', 'clock-on-day']],
  },
  {
    text: 'Police came in the early hours of Sunday morning.',
    published: THU,
    expect: [['the early hours of Sunday morning', 'TIME', '2013-04-14TMO', '2013-04-14', 'clock-on-day']],
  },
  {
    text: 'It was the third straight day of clashes.',
    published: THU,
    expect: [['the third straight day', 'DATE', '2013-04-18', '2013-04-18', 'nth-day']],
  },
  {
    text: 'Today is the eighth day of the siege.',
    published: THU,
    expect: [
      ['Today', 'DATE', '2013-04-18', '2013-04-18', 'relative-day'],
      ['the eighth day', 'DATE', '2013-04-18', '2013-04-18', 'nth-day'],
    ],
  },
  {
    text: 'The third day-long meeting ended.',
    published: THU,
    expect: [['day-long', 'DURATION', 'P1D', null, 'unit-long']],
  },
  {
    text: 'He came on the day before the vote.',
    published: THU,
    expect: [['the day before', 'DATE', 'XXXX-XX-XX', null, 'day-beside-event']],
  },
  {
    text: 'He came at 5pm.',
    published: THU,
    expect: [['5pm', 'TIME', '2013-04-18T17:00', '2013-04-18', 'clock-time']],
  },
  {
    text: 'An hour later a second bomb went off.',
    published: THU,
    expect: [['An hour', 'DURATION', 'PT1H', null, 'a-unit']],
  },
  {
    text: 'It closed a year and a half ago.',
    published: THU,
    expect: [['a year and a half ago', 'DATE', '2011-10', '2011-10', 'ago']],
  },
  {
    text: 'In the first decade of the 21st century it grew.',
    published: THU,
    expect: [['the first decade of the 21st century', 'DATE', '200', '2000/2009', 'nth-portion']],
  },
  {
    text: 'In the latter part of 2012 the front broke.',
    published: THU,
    expect: [['the latter part of 2012', 'DATE', '2012', '2012-09/2012-12', 'stretch-of']],
  },
  {
    text: 'In the early part of last year it held.',
    published: THU,
    expect: [['the early part of last year', 'DATE', '2012', '2012-01/2012-04', 'stretch-of']],
  },
  {
    text: 'In the three previous weeks it held.',
    published: THU,
    expect: [['the three previous weeks', 'DURATION', 'P3W', null, 'pointed-amount']],
  },
  {
    text: 'On 21 July 1936, the fifth day of the rising, the port fell.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['21 July 1936', 'DATE', '1936-07-21', '1936-07-21', 'day-month'],
      ['the fifth day', 'DATE', '1936-07-21', '1936-07-21', 'nth-day'],
    ],
  },
  {
    text: 'On 27 June 1950, two days after the landing, he spoke.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['27 June 1950', 'DATE', '1950-06-27', '1950-06-27', 'day-month'],
      ['two days', 'DATE', '1950-06-27', '1950-06-27', 'after-event'],
    ],
  },
  {
    text: 'On 27 June 1950 it rained. The day after the landing he spoke.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['27 June 1950', 'DATE', '1950-06-27', '1950-06-27', 'day-month'],
      ['The day after', 'DATE', '1950-06-28', '1950-06-28', 'day-beside-event'],
    ],
  },
  {
    text: 'For a year after the landing little moved.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [['a year', 'DURATION', 'P1Y', null, 'a-unit']],
  },
  {
    text: 'On 3 May 1900 the relief came. They crossed the river in one night.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['3 May 1900', 'DATE', '1900-05-03', '1900-05-03', 'day-month'],
      ['one night', 'TIME', '1900-05-03TNI', '1900-05-03', 'one-night'],
    ],
  },
  {
    text: 'On April 5 and 6, 1992 snipers fired.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['April 5', 'DATE', '1992-04-05', '1992-04-05', 'shared-year'],
      ['6, 1992', 'DATE', '1992-04-06', '1992-04-06', 'day-after-date'],
    ],
  },
  {
    text: 'In 1900 the Spring Offensive began.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['1900', 'DATE', '1900', '1900', 'year'],
      ['Spring', 'DATE', '1900-SP', '1900-03/1900-05', 'season'],
    ],
  },
  {
    text: 'The Seven Days were hard.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [['Seven Days', 'DURATION', 'P7D', null, 'amount-of-time']],
  },
];
