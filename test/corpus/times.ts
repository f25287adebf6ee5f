/** One sentence or two of an invented world, the day it was published, and every time expression in it. */
export interface TimeRow {
  readonly text: string;
  /** EDTF; null where nothing is known. */
  readonly published: string | null;
  readonly genre?: 'news' | 'narrative';
  /** Text, TIMEX3 type and value, EDTF (null where it has no place in time), rule. */
  readonly expect: readonly (readonly [text: string, type: string, value: string, edtf: string | null, rule: string])[];
}

const WED = '2018-05-30';

/** Expressions of every kind, each with its publication date. */
export const TIME_ROWS: readonly TimeRow[] = [
  {
    text: 'On Wednesday the garrison fell.',
    published: WED,
    expect: [['Wednesday', 'DATE', '2018-05-30', '2018-05-30', 'weekday']],
  },
  {
    text: 'The garrison fell last Friday.',
    published: WED,
    expect: [['last Friday', 'DATE', '2018-05-25', '2018-05-25', 'pointed-weekday']],
  },
  {
    text: 'Talks will resume on Friday.',
    published: WED,
    expect: [['Friday', 'DATE', '2018-06-01', '2018-06-01', 'weekday']],
  },
  {
    text: 'Talks resumed on Friday.',
    published: WED,
    expect: [['Friday', 'DATE', '2018-05-25', '2018-05-25', 'weekday']],
  },
  {
    text: 'The rebels fled yesterday.',
    published: WED,
    expect: [['yesterday', 'DATE', '2018-05-29', '2018-05-29', 'relative-day']],
  },
  {
    text: 'Borduria invaded on 24 May 2018.',
    published: WED,
    expect: [['24 May 2018', 'DATE', '2018-05-24', '2018-05-24', 'day-month']],
  },
  {
    text: 'Borduria invaded on May 24th, 2018, at dawn.',
    published: WED,
    expect: [['May 24th, 2018', 'DATE', '2018-05-24', '2018-05-24', 'month-day']],
  },
  {
    text: 'Borduria invaded on May 24.',
    published: null,
    expect: [['May 24', 'DATE', 'XXXX-05-24', null, 'month-day']],
  },
  {
    text: 'They signed in March 2011.',
    published: WED,
    expect: [['March 2011', 'DATE', '2011-03', '2011-03', 'month-year']],
  },
  { text: 'They signed in March.', published: WED, expect: [['March', 'DATE', '2018-03', '2018-03', 'month']] },
  {
    text: 'They signed last March.',
    published: WED,
    expect: [['last March', 'DATE', '2018-03', '2018-03', 'pointed-month']],
  },
  {
    text: 'It was written 2018-05-28.',
    published: WED,
    expect: [['2018-05-28', 'DATE', '2018-05-28', '2018-05-28', 'numeric-date']],
  },
  { text: 'In 1996 the lanterns took the city.', published: WED, expect: [['1996', 'DATE', '1996', '1996', 'year']] },
  { text: "The class of '82 remembers.", published: WED, expect: [["'82", 'DATE', '1982', '1982', 'short-year']] },
  { text: 'The fleet sailed in 481 BC.', published: null, expect: [['481 BC', 'DATE', 'BC0481', '-0480', 'year-bc']] },
  { text: 'It began in the 1990s.', published: WED, expect: [['the 1990s', 'DATE', '199', '1990/1999', 'decade']] },
  {
    text: 'It began in the 19th century.',
    published: WED,
    expect: [['the 19th century', 'DATE', '18', '1801/1900', 'century']],
  },
  {
    text: 'Clashes grew this week.',
    published: WED,
    expect: [['this week', 'DATE', '2018-W22', '2018-05-28/2018-06-03', 'this-unit']],
  },
  {
    text: 'Clashes grew last week.',
    published: WED,
    expect: [['last week', 'DATE', '2018-W21', '2018-05-21/2018-05-27', 'last-unit']],
  },
  {
    text: 'Polls are due next month.',
    published: WED,
    expect: [['next month', 'DATE', '2018-06', '2018-06', 'next-unit']],
  },
  {
    text: 'The siege began on 3 May 2018. It ended the same day.',
    published: WED,
    expect: [
      ['3 May 2018', 'DATE', '2018-05-03', '2018-05-03', 'day-month'],
      ['the same day', 'DATE', '2018-05-03', '2018-05-03', 'that-unit'],
    ],
  },
  {
    text: 'The siege began in 2010. It ended the following year.',
    published: WED,
    expect: [
      ['2010', 'DATE', '2010', '2010', 'year'],
      ['the following year', 'DATE', '2011', '2011', 'following-unit'],
    ],
  },
  {
    text: 'The siege began on 3 May 2018. Two days later it ended.',
    published: WED,
    expect: [
      ['3 May 2018', 'DATE', '2018-05-03', '2018-05-03', 'day-month'],
      ['Two days later', 'DATE', '2018-05-05', '2018-05-05', 'later-earlier'],
    ],
  },
  {
    text: 'He was exiled three months ago.',
    published: WED,
    expect: [['three months ago', 'DATE', '2018-02', '2018-02', 'ago']],
  },
  {
    text: 'He was exiled two weeks ago.',
    published: WED,
    expect: [['two weeks ago', 'DATE', '2018-W20', '2018-05-14/2018-05-20', 'ago']],
  },
  {
    text: 'He was exiled months ago.',
    published: WED,
    expect: [['months ago', 'DATE', 'PAST_REF', null, 'units-ago']],
  },
  {
    text: 'Sales beat the year-ago figure.',
    published: WED,
    expect: [['year-ago', 'DATE', '2017', '2017', 'year-ago']],
  },
  {
    text: 'The army will rest in the summer.',
    published: WED,
    expect: [['the summer', 'DATE', '2018-SU', '2018-06/2018-08', 'season']],
  },
  {
    text: 'It was the spring of 1789.',
    published: WED,
    expect: [['the spring of 1789', 'DATE', '1789-SP', '1789-03/1789-05', 'season-year']],
  },
  {
    text: 'It was quiet last winter.',
    published: WED,
    expect: [['last winter', 'DATE', '2017-WI', '2017-12/2018-02', 'pointed-season']],
  },
  {
    text: 'Output fell in the third quarter of 2009.',
    published: WED,
    expect: [['the third quarter of 2009', 'DATE', '2009-Q3', '2009-07/2009-09', 'quarter']],
  },
  {
    text: 'Output fell in the second half of 2008.',
    published: WED,
    expect: [['the second half of 2008', 'DATE', '2008-H2', '2008-07/2008-12', 'half']],
  },
  {
    text: 'They fought for at least 40 days.',
    published: WED,
    expect: [['at least 40 days', 'DURATION', 'P40D', null, 'amount-of-time']],
  },
  {
    text: 'A three-day truce held.',
    published: WED,
    expect: [['three-day', 'DURATION', 'P3D', null, 'hyphened-amount']],
  },
  {
    text: 'Over the past two weeks it held.',
    published: WED,
    expect: [['the past two weeks', 'DURATION', 'P2W', null, 'pointed-amount']],
  },
  {
    text: 'The march took nearly a year.',
    published: WED,
    expect: [['nearly a year', 'DURATION', 'P1Y', null, 'a-unit']],
  },
  {
    text: 'He ruled for 2 1/2 years.',
    published: WED,
    expect: [['2 1/2 years', 'DURATION', 'P2Y6M', null, 'amount-of-time']],
  },
  {
    text: 'The siege lasted for months.',
    published: WED,
    expect: [['months', 'DURATION', 'PXM', null, 'vague-amount']],
  },
  {
    text: 'Guards change every Monday.',
    published: WED,
    expect: [['every Monday', 'SET', 'XXXX-WXX-1', null, 'every-weekday']],
  },
  { text: 'Guards change every month.', published: WED, expect: [['every month', 'SET', 'P1M', null, 'every-unit']] },
  { text: 'The palace denies it daily.', published: WED, expect: [['daily', 'SET', 'P1D', null, 'set-word']] },
  { text: 'The bridge is now closed.', published: WED, expect: [['now', 'DATE', 'PRESENT_REF', null, 'now']] },
  {
    text: 'The bridge was recently closed.',
    published: WED,
    expect: [['recently', 'DATE', 'PAST_REF', null, 'vague-word']],
  },
  {
    text: 'He will decide in the future.',
    published: WED,
    expect: [['the future', 'DATE', 'FUTURE_REF', null, 'the-future']],
  },
  {
    text: 'There were such raids in the past.',
    published: WED,
    expect: [['the past', 'DATE', 'PAST_REF', null, 'the-past']],
  },
  {
    text: 'Raids grew in recent months.',
    published: WED,
    expect: [['recent months', 'DURATION', 'PXM', null, 'recent-units']],
  },
  {
    text: 'They prayed on Christmas Eve.',
    published: WED,
    expect: [['Christmas Eve', 'DATE', '2017-12-24', '2017-12-24', 'named-day']],
  },
  {
    text: 'It changed after 9/11.',
    published: WED,
    expect: [['9/11', 'DATE', '2001-09-11', '2001-09-11', 'named-day']],
  },
  {
    text: 'They met last Easter.',
    published: WED,
    expect: [['last Easter', 'DATE', '2018-04-01', '2018-04-01', 'pointed-named-day']],
  },
  {
    text: 'Shots were heard on Sunday night.',
    published: WED,
    expect: [['Sunday night', 'TIME', '2018-05-27TNI', '2018-05-27', 'day-daypart']],
  },
  {
    text: 'Shots were heard last night.',
    published: WED,
    expect: [['last night', 'TIME', '2018-05-29TNI', '2018-05-29', 'this-daypart']],
  },
  {
    text: 'Shots were heard overnight.',
    published: WED,
    expect: [['overnight', 'TIME', '2018-05-30TNI', '2018-05-30', 'overnight']],
  },
  {
    text: 'It began on the morning of 31 January 1965.',
    published: WED,
    expect: [['the morning of 31 January 1965', 'TIME', '1965-01-31TMO', '1965-01-31', 'clock-on-day']],
  },
  {
    text: 'It began at 10 p.m. Tuesday.',
    published: WED,
    expect: [['10 p.m. Tuesday', 'TIME', '2018-05-29T22:00', '2018-05-29', 'clock-on-day']],
  },
  { text: 'It began at noon.', published: WED, expect: [['noon', 'TIME', '2018-05-30T12:00', '2018-05-30', 'noon']] },
  {
    text: 'It began in late February.',
    published: WED,
    expect: [['late February', 'DATE', '2018-02', '2018-02-21/2018-02-28', 'part-of']],
  },
  {
    text: 'It will end by the end of 2018.',
    published: WED,
    expect: [['the end of 2018', 'DATE', '2018', '2018-09/2018-12', 'edge-of']],
  },
  {
    text: 'It began earlier this month.',
    published: WED,
    expect: [['earlier this month', 'DATE', '2018-05', '2018-05', 'earlier-later']],
  },
  { text: 'It began about 1910.', published: WED, expect: [['about 1910', 'DATE', '1910', '1910~', 'about']] },
  {
    text: 'It began in June last year.',
    published: WED,
    expect: [['June last year', 'DATE', '2017-06', '2017-06', 'in-told-year']],
  },
  {
    text: 'It ran from 1996 to 2001.',
    published: WED,
    expect: [
      ['1996', 'DATE', '1996', '1996', 'year'],
      ['2001', 'DATE', '2001', '2001', 'year'],
    ],
  },
  {
    text: 'It fell on 7 or 8 March 2012.',
    published: WED,
    expect: [
      ['7', 'DATE', '2012-03-07', '2012-03-07', 'day-before-date'],
      ['8 March 2012', 'DATE', '2012-03-08', '2012-03-08', 'day-month'],
    ],
  },
  {
    text: 'After 20 years on Aug. 31 the guards left.',
    published: WED,
    expect: [
      ['20 years', 'DURATION', 'P20Y', null, 'amount-of-time'],
      ['Aug. 31', 'DATE', '2017-08-31', '2017-08-31', 'month-day'],
    ],
  },
  {
    text: 'War came in June 1941. On December 5 the front held.',
    published: WED,
    genre: 'narrative',
    expect: [
      ['June 1941', 'DATE', '1941-06', '1941-06', 'month-year'],
      ['December 5', 'DATE', '1941-12-05', '1941-12-05', 'month-day'],
    ],
  },
  {
    text: 'The garrison fell on Wednesday.',
    published: '2018-05-28/2018-06-03',
    expect: [['Wednesday', 'DATE', 'XXXX-WXX-3', '2018-05-23/2018-05-30', 'weekday']],
  },
  {
    text: 'The garrison fell last month.',
    published: '2018-05-28/2018-05-31',
    expect: [['last month', 'DATE', '2018-04', '2018-04', 'last-unit']],
  },
  {
    text: "Profits will rise by year's end.",
    published: WED,
    expect: [["year's end", 'DATE', '2018', '2018-09/2018-12', 'unit-end']],
  },
  {
    text: 'Exports fell in the third quarter. Imports rose in the quarter.',
    published: WED,
    expect: [
      ['the third quarter', 'DATE', '2017-Q3', '2017-07/2017-09', 'quarter'],
      ['the quarter', 'DATE', '2017-Q3', '2017-07/2017-09', 'the-unit'],
    ],
  },
  {
    text: 'The 1982 summer offensive failed.',
    published: WED,
    expect: [['The 1982 summer', 'DATE', '1982-SU', '1982-06/1982-08', 'year-season']],
  },
  {
    text: 'It failed in the 1989 fourth quarter.',
    published: WED,
    expect: [['the 1989 fourth quarter', 'DATE', '1989-Q4', '1989-10/1989-12', 'year-quarter']],
  },
  {
    text: 'The budget holds for the fiscal year.',
    published: WED,
    expect: [['the fiscal year', 'DATE', '2018', '2018', 'fiscal-year']],
  },
  {
    text: 'They met every two weeks.',
    published: WED,
    expect: [['every two weeks', 'SET', 'P2W', null, 'every-amount']],
  },
  {
    text: 'They met every morning.',
    published: WED,
    expect: [['every morning', 'SET', 'XXXX-XX-XXTMO', null, 'every-daypart']],
  },
  { text: 'They met on Fridays.', published: WED, expect: [['Fridays', 'SET', 'XXXX-WXX-5', null, 'weekdays']] },
  {
    text: 'The coming days and future quarters decide.',
    published: WED,
    expect: [
      ['The coming days', 'DURATION', 'PXD', null, 'vague-units'],
      ['future quarters', 'DATE', 'FUTURE_REF', null, 'recent-units'],
    ],
  },
  {
    text: 'He fought the nine months.',
    published: WED,
    expect: [['the nine months', 'DURATION', 'P9M', null, 'the-amount']],
  },
  { text: 'The current truce holds.', published: WED, expect: [['current', 'DATE', 'PRESENT_REF', null, 'current']] },
  {
    text: 'The former king spoke.',
    published: WED,
    genre: 'narrative',
    expect: [['former', 'DATE', 'PAST_REF', null, 'former-future']],
  },
  {
    text: 'The guns open up tonight.',
    published: WED,
    expect: [['tonight', 'TIME', '2018-05-30TNI', '2018-05-30', 'tonight']],
  },
  {
    text: 'It began at 4 in the morning.',
    published: WED,
    expect: [['4 in the morning', 'TIME', '2018-05-30T04:00', '2018-05-30', 'o-clock']],
  },
  {
    text: 'It began in the morning.',
    published: WED,
    expect: [['the morning', 'TIME', '2018-05-30TMO', '2018-05-30', 'the-daypart']],
  },
  {
    text: 'They met on May 8-10, 2012.',
    published: WED,
    expect: [
      ['May 8', 'DATE', '2012-05-08', '2012-05-08', 'shared-year'],
      ['10, 2012', 'DATE', '2012-05-10', '2012-05-10', 'day-after-date'],
    ],
  },
  {
    text: 'The war of 1939-40 was short.',
    published: WED,
    expect: [
      ['1939', 'DATE', '1939', '1939', 'year'],
      ['40', 'DATE', '1940', '1940', 'year-after-year'],
    ],
  },
  {
    text: 'It rained in April and June 1955.',
    published: WED,
    expect: [
      ['April', 'DATE', '1955-04', '1955-04', 'shared-year'],
      ['June 1955', 'DATE', '1955-06', '1955-06', 'month-year'],
    ],
  },
  {
    text: 'It began in May 2017. On the 13th it ended.',
    published: WED,
    expect: [
      ['May 2017', 'DATE', '2017-05', '2017-05', 'month-year'],
      ['the 13th', 'DATE', '2017-05-13', '2017-05-13', 'day-of-month'],
    ],
  },
  {
    text: "Sales fell in last year's first quarter.",
    published: WED,
    expect: [["last year's first quarter", 'DATE', '2017-Q1', '2017-01/2017-03', 'told-years-part']],
  },
  {
    text: 'Sales fell from the year-ago quarter.',
    published: WED,
    expect: [['the year-ago quarter', 'DATE', '2017', '2017', 'year-ago-period']],
  },
  {
    text: 'It doubled in the same period last year.',
    published: WED,
    expect: [['the same period last year', 'DATE', '2017', '2017', 'period-of-year']],
  },
  {
    text: 'It began early morning on Tuesday.',
    published: WED,
    expect: [['early morning on Tuesday', 'TIME', '2018-05-29TMO', '2018-05-29', 'clock-on-day']],
  },
  {
    text: 'It began on Tuesday at 5:30 p.m.',
    published: WED,
    expect: [['Tuesday at 5:30 p.m.', 'TIME', '2018-05-29T17:30', '2018-05-29', 'day-clock']],
  },
  {
    text: 'The raid, night of 3 May 2018, failed.',
    published: WED,
    expect: [['night of 3 May 2018', 'TIME', '2018-05-03TNI', '2018-05-03', 'daypart-of-day']],
  },
  {
    text: 'It grew in the first two months of 1939.',
    published: WED,
    expect: [['the first two months of 1939', 'DURATION', 'P2M', '1939-01-01/1939-02-28', 'portion']],
  },
  {
    text: 'It began on the 24 February.',
    published: WED,
    expect: [['the 24 February', 'DATE', '2018-02-24', '2018-02-24', 'day-month']],
  },
  {
    text: 'In those years he was poor.',
    published: WED,
    expect: [['those years', 'DURATION', 'PXY', null, 'vague-units']],
  },
  { text: 'The recent raids failed.', published: WED, expect: [['recent', 'DATE', 'PAST_REF', null, 'recent']] },
  {
    text: 'In May 1915 they dug in. Four days later it rained.',
    published: null,
    genre: 'narrative',
    expect: [
      ['May 1915', 'DATE', '1915-05', '1915-05', 'month-year'],
      ['Four days later', 'DATE', '1915-XX-XX', null, 'later-earlier'],
    ],
  },
  { text: 'They marched at night.', published: WED, expect: [['night', 'SET', 'XXXX-XX-XXTNI', null, 'by-night']] },
  {
    text: 'Jobs will grow by the year two thousand.',
    published: WED,
    expect: [['the year two thousand', 'DATE', '2000', '2000', 'year-in-words']],
  },
  {
    text: 'Sales rose in the latest period.',
    published: WED,
    expect: [['the latest period', 'DATE', '2018-Q1', '2018-01/2018-03', 'latest-period']],
  },
  {
    text: 'It fell in the last week of August 2012.',
    published: WED,
    expect: [['the last week of August 2012', 'DURATION', 'P1W', '2012-08-25/2012-08-31', 'portion']],
  },
  {
    text: 'It fell in the second week of May.',
    published: WED,
    expect: [['the second week of May', 'DURATION', 'P1W', '2018-05-08/2018-05-14', 'nth-portion']],
  },
  {
    text: 'Ruritania fell in 1915. At that time it had no king.',
    published: null,
    expect: [
      ['1915', 'DATE', '1915', '1915', 'year'],
      ['that time', 'DATE', '1915', '1915', 'that-time'],
    ],
  },
  {
    text: 'Shots were heard at 8:00 in the evening.',
    published: WED,
    expect: [['8:00 in the evening', 'TIME', '2018-05-30T20:00', '2018-05-30', 'clock-in-daypart']],
  },
  {
    text: 'It fell on 13, 14 and 15 May 2012.',
    published: WED,
    expect: [
      ['13', 'DATE', '2012-05-13', '2012-05-13', 'day-before-date'],
      ['14', 'DATE', '2012-05-14', '2012-05-14', 'day-before-date'],
      ['15 May 2012', 'DATE', '2012-05-15', '2012-05-15', 'day-month'],
    ],
  },
  {
    text: 'Rain will fall until 29 February.',
    published: WED,
    expect: [['29 February', 'DATE', '2020-02-29', '2020-02-29', 'day-month']],
  },
  {
    text: 'It rained in the first half of May.',
    published: WED,
    expect: [['the first half of May', 'DATE', '2018-05', '2018-05-01/2018-05-15', 'half-of']],
  },
  {
    text: 'It was quiet in the second half of the 19th century.',
    published: WED,
    expect: [['the second half of the 19th century', 'DATE', '18', '1851/1900', 'half-of']],
  },
  { text: 'Four men ruled in AD 69.', published: WED, expect: [['AD 69', 'DATE', '0069', '0069', 'year-bc']] },
  {
    text: 'They landed on 27/28 October 1940.',
    published: WED,
    expect: [
      ['27', 'DATE', '1940-10-27', '1940-10-27', 'day-before-date'],
      ['28 October 1940', 'DATE', '1940-10-28', '1940-10-28', 'day-month'],
    ],
  },
  {
    text: 'It began on 12 MAR 89.',
    published: WED,
    expect: [['12 MAR 89', 'DATE', '1989-03-12', '1989-03-12', 'day-month']],
  },
  {
    text: 'It began at 8 p.m. (1500 GMT) on Friday.',
    published: WED,
    expect: [
      ['8 p.m.', 'TIME', '2018-05-25T20:00', '2018-05-25', 'clock-time'],
      ['1500 GMT', 'TIME', '2018-05-25T15:00Z', '2018-05-25', 'clock-time'],
      ['Friday', 'DATE', '2018-05-25', '2018-05-25', 'weekday'],
    ],
  },
  {
    text: 'Shells fell from 5:30 p.m. on, in May and June.',
    published: WED,
    expect: [
      ['5:30 p.m.', 'TIME', '2018-05-30T17:30', '2018-05-30', 'clock-time'],
      ['May', 'DATE', '2018-05', '2018-05', 'month'],
      ['June', 'DATE', '2018-06', '2018-06', 'month'],
    ],
  },
  {
    text: 'They launched a spring offensive.',
    published: WED,
    expect: [['spring', 'DATE', '2018-SP', '2018-03/2018-05', 'season']],
  },
  {
    text: 'Fighting stopped during Ramadan.',
    published: '2021-06-30',
    expect: [['Ramadan', 'DATE', '2021-XX', '2021-04-13~/2021-05-12~', 'named-day']],
  },
  {
    text: 'They will free him on Eid al-Adha.',
    published: WED,
    expect: [['Eid al-Adha', 'DATE', '2018-08-21', '2018-08-21', 'named-day']],
  },
  {
    text: 'Crowds prayed as Easter began.',
    published: '2000-04-17',
    expect: [['Easter', 'DATE', '2000-04-23', '2000-04-23', 'named-day']],
  },
  {
    text: 'On 21 September 1792 the king fell. This date became a feast.',
    published: null,
    expect: [
      ['21 September 1792', 'DATE', '1792-09-21', '1792-09-21', 'day-month'],
      ['This date', 'DATE', '1792-09-21', '1792-09-21', 'that-date'],
    ],
  },
  {
    text: 'It was the largest raid to date, he said.',
    published: WED,
    expect: [['to date', 'DATE', 'PRESENT_REF', null, 'now']],
  },
  {
    text: 'The valley lies in present-day Borduria.',
    published: WED,
    expect: [['present-day', 'DATE', 'PRESENT_REF', null, 'now']],
  },
  {
    text: 'The long fall campaign failed.',
    published: WED,
    expect: [['fall', 'DATE', '2017-FA', '2017-09/2017-11', 'season']],
  },
  {
    text: 'He fell on the 25th of last month.',
    published: WED,
    expect: [['the 25th of last month', 'DATE', '2018-04-25', '2018-04-25', 'day-of-told-month']],
  },
  {
    text: 'Fighting resumed in the early hours.',
    published: WED,
    expect: [['the early hours', 'TIME', '2018-05-30TMO', '2018-05-30', 'early-hours']],
  },
  {
    text: 'He fled two days after the invasion.',
    published: WED,
    expect: [['two days', 'DURATION', 'P2D', null, 'after-event']],
  },
  {
    text: 'Shells fell daily.',
    published: null,
    genre: 'narrative',
    expect: [['daily', 'SET', 'XXXX-XX-XX', null, 'set-word']],
  },
  {
    text: 'Ten shells fell per day.',
    published: null,
    genre: 'narrative',
    expect: [['per day', 'SET', 'P1D', null, 'per-unit']],
  },
  {
    text: 'Borduria struck on December 7, 1941. In January it struck again.',
    published: null,
    genre: 'narrative',
    expect: [
      ['December 7, 1941', 'DATE', '1941-12-07', '1941-12-07', 'month-day'],
      ['January', 'DATE', '1942-01', '1942-01', 'month'],
    ],
  },
  {
    text: 'On December 7 (a feast), 1941, Borduria struck. In January it struck again.',
    published: null,
    genre: 'narrative',
    expect: [
      ['December 7', 'DATE', '1941-12-07', '1941-12-07', 'month-day'],
      ['1941', 'DATE', '1941', '1941', 'year'],
      ['January', 'DATE', '1942-01', '1942-01', 'month'],
    ],
  },
  {
    text: 'The war began in May 1915. A council chosen in June 1912 met. In July it fled. Peace came in August 1915.',
    published: null,
    genre: 'narrative',
    expect: [
      ['May 1915', 'DATE', '1915-05', '1915-05', 'month-year'],
      ['June 1912', 'DATE', '1912-06', '1912-06', 'month-year'],
      ['July', 'DATE', '1915-07', '1915-07', 'month'],
      ['August 1915', 'DATE', '1915-08', '1915-08', 'month-year'],
    ],
  },
  {
    text: 'The war began in May 1915. A council met in June 1916. In July it fled. Peace came in August 1916.',
    published: null,
    genre: 'narrative',
    expect: [
      ['May 1915', 'DATE', '1915-05', '1915-05', 'month-year'],
      ['June 1916', 'DATE', '1916-06', '1916-06', 'month-year'],
      ['July', 'DATE', '1916-07', '1916-07', 'month'],
      ['August 1916', 'DATE', '1916-08', '1916-08', 'month-year'],
    ],
  },
  {
    text: 'The war began in May 1915. A council met in June 1916. In July it fled.\n\nWestern front (1915)\n\nThe siege began in August 1915.',
    published: null,
    genre: 'narrative',
    expect: [
      ['May 1915', 'DATE', '1915-05', '1915-05', 'month-year'],
      ['June 1916', 'DATE', '1916-06', '1916-06', 'month-year'],
      ['July', 'DATE', '1916-07', '1916-07', 'month'],
      ['1915', 'DATE', '1915', '1915', 'year'],
      ['August 1915', 'DATE', '1915-08', '1915-08', 'month-year'],
    ],
  },
  {
    text: 'In April 2005 it was quiet compared to the carnage of November. In May it was not.',
    published: null,
    genre: 'narrative',
    expect: [
      ['April 2005', 'DATE', '2005-04', '2005-04', 'month-year'],
      ['November', 'DATE', '2005-11', '2005-11', 'month'],
      ['May', 'DATE', '2005-05', '2005-05', 'month'],
    ],
  },
  {
    text: 'On June 29, 2009, they left. The toll was lowest in November since the 2003 invasion.',
    published: null,
    genre: 'narrative',
    expect: [
      ['June 29, 2009', 'DATE', '2009-06-29', '2009-06-29', 'month-day'],
      ['November', 'DATE', '2009-11', '2009-11', 'month'],
      ['2003', 'DATE', '2003', '2003', 'year'],
    ],
  },
  {
    text: 'In 1492 the king took the isle, his since 1471. The following year he sailed home.',
    published: null,
    genre: 'narrative',
    expect: [
      ['1492', 'DATE', '1492', '1492', 'year'],
      ['1471', 'DATE', '1471', '1471', 'year'],
      ['The following year', 'DATE', '1493', '1493', 'following-unit'],
    ],
  },
  {
    text: "The club was founded in 1791. It was named the Society of '89.",
    published: null,
    genre: 'narrative',
    expect: [
      ['1791', 'DATE', '1791', '1791', 'year'],
      ["'89", 'DATE', '1789', '1789', 'short-year'],
    ],
  },
  {
    text: "Sales fell back to those of '89.",
    published: WED,
    expect: [["'89", 'DATE', '1989', '1989', 'short-year']],
  },
  {
    text: 'Throughout the 470s BC the league held.',
    published: null,
    expect: [['the 470s BC', 'DATE', 'BC047', '-0478/-0469', 'decade']],
  },
  {
    text: 'Fighting went on for the next decade.',
    published: WED,
    expect: [['the next decade', 'DURATION', 'P10Y', null, 'following-unit']],
  },
  {
    text: 'A decade ago Ruritania was poor.',
    published: WED,
    expect: [['A decade ago', 'DATE', '2008', '2008', 'ago']],
  },
  {
    text: 'Almost two decades ago Ruritania was poor.',
    published: WED,
    expect: [['Almost two decades ago', 'DATE', '199', '1990~/1999~', 'ago']],
  },
  {
    text: 'Sales rose for the full year.',
    published: WED,
    expect: [['the full year', 'DATE', '2018', '2018', 'the-unit']],
  },
  {
    text: 'Costs were lower than last year and the year before.',
    published: WED,
    expect: [
      ['last year', 'DATE', '2017', '2017', 'last-unit'],
      ['the year before', 'DATE', '2016', '2016', 'following-unit'],
    ],
  },
  {
    text: 'They think about the future.',
    published: WED,
    expect: [['the future', 'DATE', 'FUTURE_REF', null, 'the-future']],
  },
  {
    text: 'Output was 53 percent of 1913 levels.',
    published: WED,
    expect: [['1913', 'DATE', '1913', '1913', 'year']],
  },
  {
    text: 'As late as 1781 senior officials slept.',
    published: WED,
    expect: [['1781', 'DATE', '1781', '1781', 'year']],
  },
  {
    text: 'It earned less in the quarter ended Jan. 31, 2018.',
    published: WED,
    expect: [
      ['the quarter', 'DATE', '2017-Q4', '2017-10/2017-12', 'the-unit'],
      ['Jan. 31, 2018', 'DATE', '2018-01-31', '2018-01-31', 'month-day'],
    ],
  },
  {
    text: 'Third-quarter sales fell from a year earlier. In the first nine months they rose from a year earlier.',
    published: '1989-11-02',
    expect: [
      ['Third-quarter', 'DATE', '1989-Q3', '1989-07/1989-09', 'quarter'],
      ['a year earlier', 'DATE', '1988-Q3', '1988-07/1988-09', 'later-earlier'],
      ['the first nine months', 'DURATION', 'P9M', null, 'pointed-amount'],
      ['a year earlier', 'DATE', '1988', '1988', 'later-earlier'],
    ],
  },
  {
    text: 'Sales rose in the third quarter. They will fall in the fourth quarter. In the latest quarter it hired.',
    published: '1989-11-02',
    expect: [
      ['the third quarter', 'DATE', '1989-Q3', '1989-07/1989-09', 'quarter'],
      ['the fourth quarter', 'DATE', '1989-Q4', '1989-10/1989-12', 'quarter'],
      ['the latest quarter', 'DATE', '1989-Q3', '1989-07/1989-09', 'the-unit'],
    ],
  },
];

/** Sentences that hold no time. */
export const TIMELESS: readonly string[] = [
  'The rebels may march on the capital.',
  'Prime Minister Theresa May spoke.',
  'The Long March was told in songs.',
  'Shares fell to 1.24 a share.',
  'More than 1000 people fled.',
  'It controls 64 percent of the land.',
  'The sun rose over the sat dish.',
  'The 82nd Division crossed the river.',
  'A six-year-old boy was hurt.',
  'Resolution 1483 was adopted.',
  'He came second in the vote.',
  'Fall back, he said.',
  'More than 1000 Bordurian security personnel fled.',
  'They killed 1500 Bordurian soldiers.',
  'Operation Peace Spring failed.',
  'Two second lieutenants fell.',
  'The former king spoke.',
  'A report in USA Today named the rebels.',
  'He spoke on the broadcast This Week about the raids.',
  'The film was called High Noon by its makers.',
  'The Bordurian 2000 Index fell by a tenth.',
  'The rally went down May Street.',
  'A reporter of the Sunday Times was freed.',
  'The Winter Palace burned.',
  'Leaders of the June 4th Movement were freed.',
  'The Black September group spoke.',
  'April Lantern spoke first.',
  'Operation Ramadan failed.',
  'He came to date the ruins.',
  'He lives at 1600 Borduria Avenue.',
  'The road is 1850 km long.',
  'A garrison of 2000 held the fort.',
  'They fired M1917 rifles.',
  'A spring broke in the clock.',
  'The law of the Year III was harsh.',
  'The makers sold 24 B330s to Ruritania.',
  "The suite was named Lantern'11 by its makers.",
  'Bloody Sunday was told again.',
  'The 1700-man garrison and the Model 1895 rifle.',
  'It moved at 110 kilometers per hour.',
];
