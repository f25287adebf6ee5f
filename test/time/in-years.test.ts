import { describe, expect, it } from 'vitest';
import { parseEdtf, toEdtf } from '../../src/model/edtf.ts';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import { inYears } from '../../src/time/in-years.ts';

function time(edtf: string, basis: TimeExpression['basis']): TimeExpression {
  return {
    form: { kind: 'vague', to: 'past' },
    span: { start: 0, end: 1 },
    rule: 'invented',
    signal: null,
    direction: null,
    range: null,
    timex: { type: 'DATE', value: 'PAST_REF' },
    interval: parseEdtf(edtf),
    stretch: null,
    basis,
    anchor: null,
  };
}

describe('times counted from a date known to some years', () => {
  it.each([
    ['2015-10-03/2019-09-28', 'relative', '2015~/2019~'],
    ['2015-10/2019-09', 'relative', '2015~/2019~'],
    ['2015/2019', 'relative', '2015/2019'],
    ['2015-10-03/2016-03-01', 'relative', '2015-10-03/2016-03-01'],
    ['2015-10-03/..', 'relative', '2015-10-03/..'],
    ['2015-10-03/2019-09-28', 'stated', '2015-10-03/2019-09-28'],
  ] as const)('%s, %s: %s', (edtf, basis, told) => {
    const [found] = inYears([time(edtf, basis)]);
    expect(found?.interval && toEdtf(found.interval)).toBe(told);
  });
});
