import * as fc from 'fast-check';
import wrapAnsi from 'wrap-ansi';
import { describe, expect, it } from 'vitest';
import { hanging, indented, unbroken } from '../../src/render/text/layout.ts';

const WORDS = fc.array(fc.stringMatching(/^[a-z–→·é“]{0,8}$/), { maxLength: 30 }).map((words) => words.join(' '));

describe('lines', () => {
  it('are wrapped as wrap-ansi wraps them, plain or in colour', () => {
    fc.assert(
      fc.property(WORDS, fc.integer({ min: 10, max: 60 }), (text, columns) => {
        const expected = wrapAnsi(text, columns, { hard: true })
          .split('\n')
          .map((line) => `${line.trimEnd()}\n`);
        expect(indented(text, 0, columns)).toBe(expected.join(''));
        // oxlint-disable-next-line no-control-regex
        expect(indented(`\u001b[1m${text}\u001b[22m`, 0, columns).replaceAll(/\u001b\[\d+m/g, '')).toBe(
          expected.join(''),
        );
      }),
    );
  });

  it('keep two spaces between words', () => {
    expect(indented('bombing  Red Lanterns', 0, 40)).toBe('bombing  Red Lanterns\n');
  });

  it.each([
    ['hang by more after the first', indented('one two three four', 2, 17, 2), '  one two three\n    four\n'],
    ['stand beside a label', hanging('May', 'one two three', 5, 15), 'May  one two\n     three\n'],
    ['stand below a label too wide', hanging('September', 'one two', 5, 20), 'September\n     one two\n'],
    ['keep words together', indented(`one two ${unbroken('three four')}`, 0, 16), 'one two\nthree four\n'],
    ['break words longer than a line', indented('abcdefghijklmno', 0, 10), 'abcdefghij\nklmno\n'],
    ['count wide characters as two', indented('北北北北北 北北', 0, 10), '北北北北北\n北北\n'],
    ['are kept where they are empty', indented('', 3, 10), '\n'],
  ])('%s', (_, lines, expected) => {
    expect(lines).toBe(expected);
  });
});
