import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LongText, lineAt } from '../../src/knowledge/long-text.ts';
import { headsOf, lineReader, sortedLines } from '../../src/knowledge/sorted-lines.ts';

const WORDS = fc.stringMatching(/^[a-d]{1,4}( [a-d]{1,3})?$/);
/** Lines of up to twice a block of the search, now and then. */
const REST = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[x-z]{0,30}$/) },
  { weight: 1, arbitrary: fc.integer({ min: 3000, max: 9000 }).map((length) => 'x'.repeat(length)) },
);
const LINES = fc.array(fc.tuple(WORDS, REST), { minLength: 1, maxLength: 400 }).map(sorted);

function sorted(lines: readonly (readonly [string, string])[]): string {
  return `\n${lines
    .map(([key, rest]) => `${key}\t${rest}`)
    .toSorted()
    .join('\n')}\n`;
}

/** The lines as a built program has them. */
function withHeads(lines: string): LongText {
  return { length: lines.length, slice: (from, to) => lines.slice(from, to), heads: headsOf(lines) };
}

describe('a search among sorted lines', () => {
  it('finds the lines that begin with a text, as going through all lines would', () => {
    fc.assert(
      fc.property(LINES, fc.array(WORDS, { minLength: 1, maxLength: 20 }), (lines, asked) => {
        for (const { first, all } of [sortedLines(lines), sortedLines(withHeads(lines))]) {
          for (const text of [...asked, 'zz', '0']) {
            const found = lines.split('\n').filter((line) => line.startsWith(text));
            expect(first(text)).toBe(found[0] ?? null);
            expect(all(text)).toEqual(found);
          }
        }
      }),
    );
  });

  it('reads what stands behind a key, and nothing for part of a key', () => {
    const read = lineReader(
      sorted([
        ['ash', 'a tree'],
        ['ashen', 'grey'],
        ['oak', 'x'.repeat(10_000)],
        ['pine', ''],
      ]),
    );
    expect(['ash', 'ashen', 'pine', 'as', 'oaken', 'zebra'].map((key) => read(key))).toEqual([
      'a tree',
      'grey',
      '',
      null,
      null,
      null,
    ]);
    expect(read('oak')).toHaveLength(10_000);
  });

  it('slices no more than parts of a long text', () => {
    const lines = sorted(Array.from({ length: 50_000 }, (_, i) => [`key${String(i).padStart(5, '0')}`, String(i)]));
    let sliced = 0;
    const counted: LongText = {
      length: lines.length,
      slice: (from, to) => {
        sliced += to - from;
        return lines.slice(from, to);
      },
    };
    expect(lineReader(counted)('key31415')).toBe('31415');
    expect(sliced).toBeLessThan(lines.length / 20);
  });
});

describe('a line by its offset', () => {
  it.each([
    ['short\nnext', 0, 'short'],
    ['short\nnext', 6, 'next'],
    [`${'x'.repeat(9000)}\nnext`, 0, 'x'.repeat(9000)],
    ['', 0, ''],
  ])('%#', (text, start, line) => {
    expect(lineAt(text, start)).toBe(line);
  });
});
