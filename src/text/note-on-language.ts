import { ENGLISH_MARKS } from '../lexicon/english-marks.ts';
import type { Article } from '../model/article.ts';
import { type Note, noteOnArticle } from '../model/note.ts';
import type { TextDocument } from './document.ts';
import { beginsWithLetter } from './letters.ts';
import { once } from './memory.ts';
import { rememberingWords } from './word-numbers.ts';

/** A beginning this long tells the language. */
const LOOKED_AT = 400;
/** Fewer words may be a headline or a list of names. */
const FEWEST = 25;
/** One word in six of English is a mark of it; of other languages hardly one in fifty. */
const SHARE = 0.05;

const englishMarks = once(() => rememberingWords((norm) => ENGLISH_MARKS.has(norm)));

/** A remark on an article whose words do not look like English, the only language that is read; null for any other. */
export function noteOnLanguage(article: Pick<Article, 'file' | 'id'>, { sentences }: TextDocument): Note | null {
  const isMark = englishMarks();
  let words = 0;
  let marks = 0;
  let left = LOOKED_AT;
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length && left > 0; i++, left--) {
      const token = tokens[i];
      if (!token || !beginsWithLetter(token.norm)) continue;
      words += 1;
      if (isMark(token)) marks += 1;
    }
    if (left === 0) break;
  }
  if (words < FEWEST || marks >= words * SHARE) return null;
  return noteOnArticle(article, 'language', 'this does not look like English; only English is read');
}
