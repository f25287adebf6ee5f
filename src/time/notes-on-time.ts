import type { DatedArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';

/** Remarks on what could not be dated: the article itself, and each time expression that hangs on its unknown date. */
export function notesOnTime(
  article: DatedArticle,
  times: readonly TimeExpression[],
  options: { readonly strictDates: boolean },
): readonly Note[] {
  const unread = unreadDates(article);
  if (article.published) return unread;
  const { file, text } = article;
  const notes: Note[] = [
    ...unread,
    options.strictDates
      ? {
          code: 'date-refused',
          file,
          line: null,
          start: null,
          end: null,
          message:
            'no publication date is stated and deducing one was refused; give --published or a `published:` line',
        }
      : {
          code: 'date-unknown',
          file,
          line: null,
          start: null,
          end: null,
          message: 'no publication date could be found; give --published or a `published:` line',
        },
  ];
  for (const time of times) {
    if (
      time.interval !== null ||
      time.timex.type === 'DURATION' ||
      time.timex.type === 'SET' ||
      time.timex.value.endsWith('_REF')
    )
      continue;
    const { start, end } = time.span;
    notes.push({
      code: 'time-unplaced',
      file,
      line: null,
      start,
      end,
      message: `\`${sliceOf(text, time.span)}\` cannot be placed without a publication date`,
    });
  }
  return notes;
}

/** Dates that the input states for the article and that cannot be read, where none of them could. */
function unreadDates({ file, stated, published }: DatedArticle): readonly Note[] {
  if (published?.basis === 'stated') return [];
  const given = stated.filter(({ where }) => where === 'header' || where === 'metadata' || where === 'option');
  return given.map(({ text }) => ({
    code: 'malformed',
    file,
    line: null,
    start: null,
    end: null,
    message: `no publication date can be read from \`${text}\`; write it as 2018-05-31`,
  }));
}
