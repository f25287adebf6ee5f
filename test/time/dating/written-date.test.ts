import { describe, expect, it } from 'vitest';
import { toEdtf } from '../../../src/model/edtf.ts';
import { readWrittenDate } from '../../../src/time/dating/written-date.ts';

describe('written dates', () => {
  it.each([
    ['2018-05-31', '2018-05-31'],
    ['2018-05-31T23:30:00-05:00', '2018-05-31'],
    ['2018-05-31 04:00', '2018-05-31'],
    ['20180531', '2018-05-31'],
    ['20180531T101500Z', '2018-05-31'],
    ['2018/05/31', '2018-05-31'],
    ['2018-05', '2018-05'],
    ['2018', '2018'],
    ['2018-05-28/2018-06-03', '2018-05-28/2018-06-03'],
    ['31 May 2018', '2018-05-31'],
    ['31st of May 2018', '2018-05-31'],
    ['May 31, 2018', '2018-05-31'],
    ['Thursday, May 31, 2018 10:00 EST', '2018-05-31'],
    ['Thu, 31 May 2018 10:00:00 GMT', '2018-05-31'],
    ['26 JAN 90', '1990-01-26'],
    ['3 Feb 12', '2012-02-03'],
    ['May 2018', '2018-05'],
    ['31/05/2018', '2018-05-31'],
    ['05/31/2018', '2018-05-31'],
    ['05/05/2018', '2018-05-05'],
  ])('%s is %s', (text, edtf) => {
    const interval = readWrittenDate(text);
    expect(interval && toEdtf(interval)).toBe(edtf);
  });

  it.each(['', 'yesterday', '31 June 2018', '03/04/2018', '2018-13-01', 'May', 'x'.repeat(100_000)])(
    '%s is none',
    (text) => {
      expect(readWrittenDate(text)).toBeNull();
    },
  );
});
