import { ENGLISH_MARKS } from '../lexicon/english-marks.ts';
import type { Article } from '../model/article.ts';
import { type Note, noteOnArticle } from '../model/note.ts';
import type { TextDocument } from './document.ts';
import { beginsWithLetter } from './letters.ts';

/** A beginning this long tells the language. */
const LOOKED_AT = 400;
/** Fewer words may be a headline or a list of names. */
const FEWEST = 25;
/** One word in six of English is a mark of it; of other languages hardly one in fifty. */
const SHARE = 0.05;

/** A remark on an article whose words do not look like English, the only language that is read; null for any other. */
export function noteOnLanguage(article: Pick<Article, 'file' | 'id'>, { sentences }: TextDocument): Note | null {
  let words = 0;
  let marks = 0;
  let left = LOOKED_AT;
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length && left > 0; i++, left--) {
      const norm = tokens[i]?.norm ?? '';
      if (!beginsWithLetter(norm)) continue;
      words += 1;
      if (ENGLISH_MARKS.has(norm)) marks += 1;
    }
    if (left === 0) break;
  }
  if (words < FEWEST || marks >= words * SHARE) return null;
  return noteOnArticle(article, 'language', 'this does not look like English; only English is read');
}
