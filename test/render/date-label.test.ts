import { describe, expect, it } from 'vitest';
import { dateLabel, gutterLabel, headingFor, shortLabel } from '../../src/render/date-label.ts';
import { days } from './invented.ts';

/** EDTF → heading, margin, in full, in full but short. */
const LABELS: readonly (readonly [edtf: string, heading: string, gutter: string, full: string, short: string])[] = [
  ['2018-05-30', 'May 2018', 'Wed 30', '30 May 2018', '30 May 2018'],
  ['2018-05-30~', 'May 2018', '≈Wed 30', 'about 30 May 2018', '≈30 May 2018'],
  ['2018-02-21/2018-02-28', 'February 2018', '21–28', '21–28 February 2018', '21–28 Feb 2018'],
  ['2018-02-26/2018-03-04', 'February 2018', '26 Feb–4 Mar', '26 February – 4 March 2018', '26 Feb – 4 Mar 2018'],
  ['2018-05', 'May 2018', 'May', 'May 2018', 'May 2018'],
  ['2018-09~', 'September 2018', '≈Sep', 'about September 2018', '≈Sep 2018'],
  ['2018-03/2018-05', 'March 2018', 'Mar–May', 'March – May 2018', 'Mar – May 2018'],
  ['2018-03/2018-08', '2018', 'Mar–Aug', 'March – August 2018', 'Mar – Aug 2018'],
  ['2018', '2018', '2018', '2018', '2018'],
  ['1996/2001', '1996', '1996–2001', '1996–2001', '1996–2001'],
  [
    '2018-12-28/2019-01-03',
    'December 2018',
    '28 Dec 2018 – 3 Jan 2019',
    '28 December 2018 – 3 January 2019',
    '28 Dec 2018 – 3 Jan 2019',
  ],
  ['2013/..', '2013', '2013 →', 'since 2013', '2013 →'],
  ['2022-02-24/..', 'February 2022', '24 Feb →', 'since 24 February 2022', '24 Feb 2022 →'],
  ['../2021-09-11', 'By September 2021', '→ 11 Sep', 'until 11 September 2021', '→ 11 Sep 2021'],
  ['../2021', 'By 2021', '→ 2021', 'until 2021', '→ 2021'],
  ['-0480', '481 BC', '481 BC', '481 BC', '481 BC'],
];

describe('dates for people', () => {
  it.each(LABELS)('%s', (edtf, heading, gutter, full, short) => {
    const interval = days(edtf);
    expect([headingFor(interval, ''), gutterLabel(interval), dateLabel(interval)]).toEqual([heading, gutter, full]);
    expect(shortLabel(interval)).toBe(short);
  });

  it('keep an event without a beginning under the heading of its month', () => {
    expect(headingFor(days('../2021-09-11'), 'September 2021')).toBe('September 2021');
    expect(headingFor(days('../2021-09-11'), 'By September 2021')).toBe('By September 2021');
    expect(headingFor(days('../2021-09-11'), 'August 2021')).toBe('By September 2021');
  });
});
