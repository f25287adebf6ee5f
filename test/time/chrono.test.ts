import { describe, expect, it } from 'vitest';
import { readClock, readDate } from '../../src/time/chrono.ts';

describe('chrono', () => {
  it.each([
    ['May 24, 2018', { year: 2018, month: 5, day: 24 }],
    ['24 May, 1777', { year: 1777, month: 5, day: 24 }],
    ['7/8/07', { year: 2007, month: 7, day: 8 }],
    ['2018-05-30', { year: 2018, month: 5, day: 30 }],
    ['May 24', { year: null, month: 5, day: 24 }],
    ['30 February', null],
    ['31 June 1999', null],
    ['march on', null],
  ])('reads the date %s', (passage, date) => {
    expect(readDate(passage)).toEqual(date);
  });

  it.each([
    ['5:30 p.m.', { hour: 17, minute: 30 }],
    ['11 a.m.', { hour: 11, minute: 0 }],
    ['12 a.m.', { hour: 0, minute: 0 }],
    ['14:58', { hour: 14, minute: 58 }],
    ['25:61', null],
  ])('reads the time %s', (passage, clock) => {
    expect(readClock(passage)).toEqual(clock);
  });
});
