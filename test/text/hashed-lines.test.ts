import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/knowledge/json-in-ascii.ts';
import { hashOf } from '../../src/text/hash.ts';
import { behindKey, hashedLines, mayHaveKey } from '../../src/text/hashed-lines.ts';

describe('lines found by their keys', () => {
  it.each<readonly [string, string | null]>([
    ['ash', '1'],
    ['ashen', '[2,"grey"]'],
    ['čas', '{"č":3}'],
    ['as', null],
    ['ashe', null],
    ['zebra', null],
  ])('%s: %s', (key, behind) => {
    const trees = hashedLines(
      new Map<string, unknown>([
        ['ash', 1],
        ['ashen', [2, 'grey']],
        ['čas', { č: 3 }],
      ]),
    );
    expect(behindKey(trees, key)).toBe(behind && escaped(behind));
  });

  it('are those that were given, and no others', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,6}$/), { maxLength: 300 });
    fc.assert(
      fc.property(keys, keys, (given, asked) => {
        const lines = hashedLines(new Map(given.map((key, i) => [key, i])));
        for (const key of [...given, ...asked]) {
          const at = given.indexOf(key);
          expect(behindKey(lines, key)).toBe(at < 0 ? null : String(at));
          expect(mayHaveKey(lines, hashOf(key)) || at < 0).toBe(true);
        }
      }),
    );
  });
});
