import type { TimeForm, TimeMention } from '../../model/time-expression.ts';

/** Whether a text speaks from the day it was written on (news) or tells times of its own (histories, encyclopaedias, long backgrounders). */
export type Genre = 'news' | 'narrative';

/** Decides the genre by how the text speaks of time: news points from today ("Wednesday", "yesterday", "last month"), a narrative names years. */
export function genreOf(mentions: readonly TimeMention[]): Genre {
  const named = mentions.filter((mention) => namesYear(mention.form)).length;
  const pointing = mentions.filter((mention) => pointsFromToday(mention.form)).length;
  return named >= 6 && named > 3 * pointing ? 'narrative' : 'news';
}

function namesYear(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.on !== null && namesYear(form.on);
  return (form.kind === 'date' || form.kind === 'season') && form.year !== null;
}

function pointsFromToday(form: TimeForm): boolean {
  switch (form.kind) {
    case 'clock':
      return form.on !== null && pointsFromToday(form.on);
    case 'weekday':
    case 'unit':
    case 'named-month':
      return true;
    case 'offset':
      return form.from === 'document';
    default:
      return false;
  }
}
