import { expect, test } from 'vitest';
import { beginsWithCapital, beginsWithFigure, isCapital, isCapitalised } from '../../src/text/letters.ts';

test.each([
  ['Zenda', true, true],
  ['Évora', true, true],
  ['Zé', true, true],
  ['Évé', true, true],
  ['RLF', true, false],
  ['Z', true, false],
  ['É', true, false],
  ['zenda', false, false],
  ['évora', false, false],
  ['5Zenda', false, false],
  ['[Zenda', false, false],
  ['@Zenda', false, false],
  ['’Zenda', false, false],
  ['', false, false],
])('%j begins with a capital: %s, with a small letter behind it: %s', (text, capital, capitalised) => {
  expect(beginsWithCapital(text)).toBe(capital);
  expect(isCapital({ text })).toBe(capital);
  expect(isCapitalised({ text })).toBe(capitalised);
});

test('no word has no capital', () => {
  expect(isCapital(undefined)).toBe(false);
  expect(isCapitalised(undefined)).toBe(false);
});

test.each([
  ['0', true],
  ['9th', true],
  ['/9', false],
  [':9', false],
  ['a9', false],
  ['٣', false],
  ['', false],
])('%j begins with a figure: %s', (text, figure) => expect(beginsWithFigure(text)).toBe(figure));
