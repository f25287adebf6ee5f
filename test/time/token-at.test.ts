import { expect, test } from 'vitest';
import type { Token } from '../../src/text/document.ts';
import { tokensAround } from '../../src/time/context/token-at.ts';

/** "ab cd ef gh": tokens of two letters, three apart. */
const TOKENS: readonly Token[] = ['ab', 'cd', 'ef', 'gh'].map((text, i) => {
  return { text, norm: text, number: -1, lemma: text, pos: 'NOUN', start: 3 * i, end: 3 * i + 2 };
});

test.each<readonly [what: string, start: number, end: number, before: readonly string[], after: readonly string[]]>([
  ['a whole token', 3, 5, ['ab'], ['ef', 'gh']],
  ['no more than asked for', 6, 8, ['cd'], ['gh']],
  ['a token cut at its end', 3, 4, ['ab'], ['ef', 'gh']],
  ['a token cut at its beginning', 4, 5, ['ab'], ['ef', 'gh']],
  ['the last token', 9, 11, ['ef'], []],
])('the tokens around a span: %s', (_, start, end, before, after) => {
  const around = tokensAround(TOKENS, { start, end }, { before: 1, after: 2 });
  expect(around.before.map(({ text }) => text)).toEqual(before);
  expect(around.after.map(({ text }) => text)).toEqual(after);
});
