import { remembering } from '../memory.ts';
import { CATEGORY } from './categories.ts';
import { cutterWithin } from './cut-within.ts';
import { categoryOf, type CuttingRules } from './rules.ts';
import type { Word, Words } from './words.ts';

/** A function that cuts a text without spaces into words and marks, in order. */
export function cutterBy(rules: CuttingRules, words: Words): (text: string) => readonly Word[] {
  const cutWithin = cutterWithin(rules, words);
  const mark = remembering((text: string): Word => words.word(text, CATEGORY.punctuation));

  /** A piece of a category as a whole, but for a mark at its end; null where it has no category. */
  const ofCategory = (text: string): readonly Word[] | null => {
    const category = categoryOf(text, rules);
    if (category === CATEGORY.unknown) return null;
    if (category !== CATEGORY.wordAndMark) return [words.word(text, category)];
    if (text.length === 2 && text.endsWith('.')) return [words.word(text, CATEGORY.word)];
    return [words.word(text.slice(0, -1), CATEGORY.word), mark(text.slice(-1))];
  };

  const cutUnknown = (text: string): readonly Word[] | null => {
    const after = rules.markAfter.exec(text);
    if (after) {
      const [, inner = '', end = ''] = after;
      const read = words.known(inner) ?? ofCategory(inner);
      return read && [...read, mark(end)];
    }
    const [, before = '', inner = '', end = ''] = rules.markBefore.exec(text) ?? rules.marksAround.exec(text) ?? [];
    if (inner === '') return null;
    const read = words.known(inner) ?? ofCategory(inner);
    return read && [mark(before), ...read, ...(end === '' ? [] : [mark(end)])];
  };

  return (text) => words.known(text) ?? ofCategory(text) ?? cutUnknown(text) ?? cutWithin(text);
}
