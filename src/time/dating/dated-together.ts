import { dateInCompany } from './company/date-in-company.ts';
import type { ArticleDate } from './date-article.ts';

/** UTF-16 units of text that are kept as read while the rest of the articles are dated; beyond, a text is read twice. */
const KEPT = 6_000_000;

/** Drops the texts of dated articles from where they would take too much room, in the order it is given them. */
export function roomForTexts(): (date: ArticleDate) => ArticleDate {
  let room = KEPT;
  return (date) => {
    room -= date.article.text.length;
    return room < 0 ? { ...date, text: null } : date;
  };
}

/** The articles of a run, each dated by itself, as they date each other; in their order. */
export function datedTogether(dates: readonly ArticleDate[]): readonly ArticleDate[] {
  const answers = dateInCompany(
    dates.map(({ article: { file, id, published }, written, words, evidence }) => ({
      name: file.includes(id) ? file : `${file} ${id}`,
      words,
      evidence,
      answer: { published, written },
    })),
  );
  return dates.map((date, i) => {
    const answer = answers[i];
    if (!answer) return date;
    return { ...date, article: { ...date.article, published: answer.published }, written: answer.written };
  });
}
