import { describe, expect, it } from 'vitest';
import { numberOfNorm, rememberingWords } from '../../src/text/word-numbers.ts';

describe('numbers of norms', () => {
  it('are the same for the same norm, and others for others', () => {
    const norms = ['strelsau', 'zenda', 'strelsau', 'hentzau', 'zenda'];
    const [strelsau, zenda, again, hentzau, too] = norms.map(numberOfNorm);
    expect([again, too]).toEqual([strelsau, zenda]);
    expect(new Set([strelsau, zenda, hentzau]).size).toBe(3);
  });
});

describe('a memory of words', () => {
  it('asks for each numbered norm once, also where it comes late, and for others each time', () => {
    const asked: string[] = [];
    const lengthOf = rememberingWords((norm) => {
      asked.push(norm);
      return norm.length;
    });
    const tokens = [
      { norm: 'vasa', number: 7 },
      { norm: 'fell', number: 2 },
      { norm: 'vasa', number: 7 },
      { norm: 'rarest', number: -1 },
      { norm: 'oru', number: 9 },
      { norm: 'rarest', number: -1 },
    ];
    expect(tokens.map(lengthOf)).toEqual([4, 4, 4, 6, 3, 6]);
    expect(asked).toEqual(['vasa', 'fell', 'rarest', 'oru', 'rarest']);
  });
});
