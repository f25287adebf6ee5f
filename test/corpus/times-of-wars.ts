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
    text: 'On 6 May 1931, the third day of the siege, the gate fell.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['6 May 1931', 'DATE', '1931-05-06', '1931-05-06', 'day-month'],
      ['the third day', 'DATE', '1931-05-06', '1931-05-06', 'nth-day'],
    ],
  },
  {
    text: 'On 9 April 1931, two days after the landing, he spoke.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['9 April 1931', 'DATE', '1931-04-09', '1931-04-09', 'day-month'],
      ['two days', 'DATE', '1931-04-09', '1931-04-09', 'after-event'],
    ],
  },
  {
    text: 'On 9 April 1931 it rained. The day after the landing he spoke.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['9 April 1931', 'DATE', '1931-04-09', '1931-04-09', 'day-month'],
      ['The day after', 'DATE', '1931-04-10', '1931-04-10', 'day-beside-event'],
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
  {
    text: 'Voting is set for Oct. 27.',
    published: THU,
    expect: [['Oct. 27', 'DATE', '2013-10-27', '2013-10-27', 'month-day']],
  },
  { text: 'The vote is in November.', published: THU, expect: [['November', 'DATE', '2013-11', '2013-11', 'month']] },
  {
    text: 'Repairs should be done in February.',
    published: THU,
    expect: [['February', 'DATE', '2013-02', '2013-02', 'month']],
  },
  {
    text: 'She will be named envoy to the coast for a mission in December.',
    published: THU,
    expect: [['December', 'DATE', '2013-12', '2013-12', 'month']],
  },
  {
    text: 'Troops were moved ahead of the weekend.',
    published: THU,
    expect: [['the weekend', 'DATE', '2013-W16-WE', '2013-04-20/2013-04-21', 'the-unit']],
  },
  {
    text: 'Each spring the pass opens.',
    published: THU,
    expect: [['Each spring', 'SET', 'XXXX-SP', null, 'every-weekday']],
  },
  {
    text: 'The army went into winter quarters.',
    published: THU,
    expect: [['winter', 'SET', 'XXXX-WI', null, 'season']],
  },
  {
    text: 'The second half of last year was calm.',
    published: THU,
    expect: [['The second half of last year', 'DATE', '2012-H2', '2012-07/2012-12', 'half-of']],
  },
  {
    text: 'A hearing is set for the week of May 6.',
    published: THU,
    expect: [['the week of May 6', 'DATE', '2013-W19', '2013-05-06/2013-05-12', 'unit-of-day']],
  },
  {
    text: 'Losses shrank in the third quarter. In the 2011 quarter they grew. The quarter was calm.',
    published: THU,
    expect: [
      ['the third quarter', 'DATE', '2012-Q3', '2012-07/2012-09', 'quarter'],
      ['the 2011 quarter', 'DATE', '2011-Q3', '2011-07/2011-09', 'period-in-year'],
      ['The quarter', 'DATE', '2012-Q3', '2012-07/2012-09', 'the-unit'],
    ],
  },
  {
    text: 'In the first year of the war 900 fell.',
    published: THU,
    expect: [['the first year', 'DURATION', 'P1Y', null, 'edge-unit']],
  },
  {
    text: 'He spoke on "60 Minutes" about "57 Days of Hell".',
    published: THU,
    expect: [['57 Days', 'DURATION', 'P57D', null, 'amount-of-time']],
  },
  {
    text: 'It is a matter of days. He died within weeks or months.',
    published: THU,
    expect: [['weeks or months', 'DURATION', 'PXW', null, 'vague-amount']],
  },
  {
    text: 'Coming months will be hard, as past years were.',
    published: THU,
    expect: [
      ['Coming months', 'DATE', 'FUTURE_REF', null, 'recent-units'],
      ['past years', 'DATE', 'PAST_REF', null, 'recent-units'],
    ],
  },
  {
    text: 'It forecast a loss for the full year.',
    published: THU,
    expect: [['the full year', 'DATE', '2013', '2013', 'the-unit']],
  },
  {
    text: 'In recent weeks and months it held.',
    published: THU,
    expect: [['recent weeks and months', 'DURATION', 'PXW', null, 'recent-units']],
  },
  { text: 'They fought day and night.', published: THU, expect: [] },
  {
    text: 'A mere two days of talks failed.',
    published: THU,
    expect: [['A mere two days', 'DURATION', 'P2D', null, 'amount-of-time']],
  },
  {
    text: 'Shares were up to finish the day.',
    published: THU,
    expect: [['the day', 'DATE', '2013-04-18', '2013-04-18', 'the-unit']],
  },
  {
    text: 'Results for the first two quarters of 2012 were good.',
    published: THU,
    expect: [['the first two quarters of 2012', 'DURATION', 'P2Q', '2012-01-01/2012-06-30', 'portion']],
  },
  {
    text: 'In 1618 the estates rose. The following spring the emperor died.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['1618', 'DATE', '1618', '1618', 'year'],
      ['The following spring', 'DATE', '1619-SP', '1619-03/1619-05', 'pointed-season'],
    ],
  },
  {
    text: 'The coast fell in June 1943. The following winter it was retaken.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['June 1943', 'DATE', '1943-06', '1943-06', 'month-year'],
      ['The following winter', 'DATE', '1943-WI', '1943-12/1944-02', 'pointed-season'],
    ],
  },
  {
    text: 'The Diet met in 1702. The 1502 rules were kept. The duke gave way on 12 November.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['1702', 'DATE', '1702', '1702', 'year'],
      ['1502', 'DATE', '1502', '1502', 'year'],
      ['12 November', 'DATE', '1702-11-12', '1702-11-12', 'day-month'],
    ],
  },
  {
    text: 'On 10 May 1907 he foretold a withdrawal by next summer. On 14 May he left.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['10 May 1907', 'DATE', '1907-05-10', '1907-05-10', 'day-month'],
      ['next summer', 'DATE', '1907-SU', '1907-06/1907-08', 'pointed-season'],
      ['14 May', 'DATE', '1907-05-14', '1907-05-14', 'day-month'],
    ],
  },
  {
    text: 'In June 1811 the fleet sailed and the islands were taken. By late January 1812 both were held. In February a landing followed. In August 1811 the north was quiet.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['June 1811', 'DATE', '1811-06', '1811-06', 'month-year'],
      ['late January 1812', 'DATE', '1812-01', '1812-01-21/1812-01-31', 'part-of'],
      ['February', 'DATE', '1812-02', '1812-02', 'month'],
      ['August 1811', 'DATE', '1811-08', '1811-08', 'month-year'],
    ],
  },
  {
    text: 'In 1908 raids fell from a peak in June of 90 raids, more than in April 1907.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['1908', 'DATE', '1908', '1908', 'year'],
      ['June', 'DATE', '1908-06', '1908-06', 'month'],
      ['April 1907', 'DATE', '1907-04', '1907-04', 'month-year'],
    ],
  },
  {
    text: 'On the night of 4/5 June 1899 shells fell.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['the night of 4', 'TIME', '1899-06-04TNI', '1899-06-04', 'clock-on-day'],
      ['5 June 1899', 'DATE', '1899-06-05', '1899-06-05', 'day-month'],
    ],
  },
  {
    text: 'The capital fell in 1875, and the south that same spring.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['1875', 'DATE', '1875', '1875', 'year'],
      ['that same spring', 'DATE', '1875-SP', '1875-03/1875-05', 'pointed-season'],
    ],
  },
  {
    text: 'The Hundred Days ended on 8 July 1815.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [
      ['Hundred Days', 'DURATION', 'P100D', null, 'amount-of-time'],
      ['8 July 1815', 'DATE', '1815-07-08', '1815-07-08', 'day-month'],
    ],
  },
  {
    text: 'Late on Wednesday it ended.',
    published: THU,
    expect: [['Late on Wednesday', 'DATE', '2013-04-17', '2013-04-17', 'part-of']],
  },
  {
    text: 'From 1965 to 1968 bombs fell.',
    published: THU,
    expect: [
      ['1965', 'DATE', '1965', '1965', 'year'],
      ['1968', 'DATE', '1968', '1968', 'year'],
    ],
  },
  {
    text: 'Post-2014 plans and the pre-1967 lines matter.',
    published: THU,
    expect: [
      ['2014', 'DATE', '2014', '2014', 'year'],
      ['1967', 'DATE', '1967', '1967', 'year'],
    ],
  },
  {
    text: "They met at 3 o'clock in the afternoon and left at seven o’clock.",
    published: THU,
    expect: [
      ["3 o'clock in the afternoon", 'TIME', '2013-04-18T15:00', '2013-04-18', 'clock-in-daypart'],
      ['seven o’clock', 'TIME', '2013-04-18T07:00', '2013-04-18', 'o-clock'],
    ],
  },
  {
    text: 'For half a century it stood; half an hour was enough.',
    published: THU,
    expect: [
      ['half a century', 'DURATION', 'P50Y', null, 'a-unit'],
      ['half an hour', 'DURATION', 'PT30M', null, 'a-unit'],
    ],
  },
  {
    text: 'A two-and-a-half-year siege ended.',
    published: THU,
    expect: [['two-and-a-half-year', 'DURATION', 'P2Y6M', null, 'hyphened-amount']],
  },
  {
    text: 'On Sat., April 13, he left, and came back Thu Apr 18.',
    published: THU,
    expect: [
      ['Sat., April 13', 'DATE', '2013-04-13', '2013-04-13', 'month-day'],
      ['Thu Apr 18', 'DATE', '2013-04-18', '2013-04-18', 'month-day'],
    ],
  },
  {
    text: 'The market closed at 4 p.m. ET on Wednesday.',
    published: THU,
    expect: [['4 p.m. ET on Wednesday', 'TIME', '2013-04-17T16:00', '2013-04-17', 'clock-on-day']],
  },
  {
    text: 'On 2 August 216 BC he won.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [['2 August 216 BC', 'DATE', 'BC0216-08-02', '-0215-08-02', 'day-month-bc']],
  },
  {
    text: 'In the second quarter of the 17th century it grew.',
    published: '1990-01-01',
    genre: 'narrative',
    expect: [['the 17th century', 'DATE', '16', '1601/1700', 'century']],
  },
];
