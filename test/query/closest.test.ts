import { describe, expect, it } from 'vitest';
import { closest, editDistance } from '../../src/query/closest.ts';

describe('distance between words', () => {
  it.each([
    ['', '', 0],
    ['talks', 'talks', 0],
    ['talks', 'talk', 1],
    ['form', 'from', 1],
    ['abc', 'xyz', 3],
    ['', 'abc', 3],
    ['lantern', 'latnern', 1],
  ])('%j and %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the closest words', () => {
  it.each<[string, readonly string[]]>([
    ['--fromat', ['--format']],
    ['atack', ['attack']],
    ['JSON', ['json']],
    ['ndson', ['ndjson']],
    ['att', ['attack']],
    ['--', []],
    ['zzzzzz', []],
    ['', []],
  ])('to %j', (typed, expected) => {
    expect(closest(typed, ['--format', 'attack', 'json', 'ndjson', '--actor'], 2)).toEqual(expected);
  });
});
