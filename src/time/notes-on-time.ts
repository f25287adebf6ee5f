import type { DatedArticle } from '../model/article.ts';
import { type Note, noteOnArticle } from '../model/note.ts';
import type { Interval } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { isGiven } from './dating/stated.ts';

/** Remarks on what could not be dated: the article itself, and each time expression that hangs on its unknown date. */
export function notesOnTime(
  article: DatedArticle,
  times: readonly TimeExpression[],
  { strictDates, written }: { readonly strictDates: boolean; readonly written: Interval | null },
): readonly Note[] {
  const unread = unreadDates(article);
  if (article.published) return unread;
  const notes: Note[] = [...unread, strictDates ? refused(article) : unknown(article)];
  for (const { interval, timex, span } of times) {
    if (interval !== null || timex.type === 'DURATION' || timex.type === 'SET' || timex.value.endsWith('_REF'))
      continue;
    const words = sliceOf(article.text, span);
    const message = written
      ? `\`${words}\` is placed only by the years that the article may be of`
      : `\`${words}\` cannot be placed without a publication date`;
    notes.push(noteOnArticle(article, 'time-unplaced', message, span));
  }
  return notes;
}

/** What to do about an article without a date. */
export const GIVE_DATE = 'give --published or a `published:` line';

function refused(article: DatedArticle): Note {
  const message = `no publication date is stated and deducing one was refused; ${GIVE_DATE}`;
  return noteOnArticle(article, 'date-refused', message);
}

function unknown(article: DatedArticle): Note {
  return noteOnArticle(article, 'date-unknown', `no publication date could be found; ${GIVE_DATE}`);
}

/** Dates that the input states for the article and that cannot be read, where none of them could. */
function unreadDates(article: DatedArticle): readonly Note[] {
  if (article.published?.basis === 'stated') return [];
  const given = article.stated.filter(isGiven);
  return given.map(({ text }) => {
    const message = `no publication date can be read from \`${text}\`; write it as 2018-05-31`;
    return noteOnArticle(article, 'malformed', message);
  });
}
