import { expect, test } from 'vitest';
import { taggerInput } from '../../src/text/tagger-input.ts';

const LETTERS = 'z'.repeat(61);

test.each([
  [`${LETTERS} fell`, `${LETTERS} fell`],
  [`${LETTERS}zz fell`, `${LETTERS} z fell`],
  [`it fell ${LETTERS}zz`, `it fell ${LETTERS} z`],
])('endless words are cut: %s', (source, text) => {
  expect(taggerInput(source).text).toBe(text);
});
