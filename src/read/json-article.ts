import type { Article, StatedDate } from '../model/article.ts';
import { calendarDate } from '../model/calendar-date.ts';
import { type Note, noteOnFile } from '../model/note.ts';
import { claimed, claimedDate, claimedUrl, toArticle, trimmedSpan } from './article.ts';
import { checkShape, DATE_KEYS, type JsonArticle, TEXT_KEYS } from './json-shape.ts';

/**
 * The article a JSON value holds, null where it holds none, and a note for whatever was wrong with it.
 * `line` is the 1-based line of the value, or null; `place` names it in messages ("this line", "article 3").
 */
export function articleOf(
  value: unknown,
  file: string,
  line: number | null,
  place: string,
): { readonly article: Article | null; readonly notes: readonly Note[] } {
  const malformed = (message: string) => noteOnFile(file, 'malformed', `${place} ${message}`, line);
  const shape = checkShape(value);
  if (!shape) return { article: null, notes: [malformed(`is ${kindOf(value)}, not an article object; skipped`)] };
  const { article } = shape;
  const notes = shape.wrong.map((key) =>
    malformed(`has \`${key}\` of the wrong type (${kindAt(value, key)}); not used`),
  );
  const story = storyOf(article);
  if (typeof story !== 'string') return { article: null, notes: [...notes, malformed(story.problem)] };
  const dates = datesOf(article);
  for (const number of dates.unread)
    notes.push(malformed(`has the number \`${number}\` for a date; write it as "YYYY-MM-DD"`));
  const claims = {
    id: idOf(article.id),
    title: claimed(article.title) ?? claimed(article.headline),
    outlet: nameOf(article.outlet) ?? nameOf(article.publisher) ?? nameOf(article.source),
    url: claimedUrl(article.url) ?? claimedUrl(article.link),
    stated: dates.stated,
  };
  return { article: toArticle(file, story, trimmedSpan(story), claims), notes };
}

function storyOf(article: JsonArticle): string | { readonly problem: string } {
  if (article.text?.trim()) return article.text;
  const others = TEXT_KEYS.filter((key) => article[key]?.trim());
  const texts = new Set(others.map((key) => article[key] ?? ''));
  const [only] = texts;
  if (only !== undefined && texts.size === 1) return only;
  if (only === undefined) return { problem: 'has no text: give the story as `text`; skipped' };
  return { problem: `has ${others.map((key) => `\`${key}\``).join(' and ')}: give the story as \`text\`; skipped` };
}

function datesOf(article: JsonArticle): { readonly stated: readonly StatedDate[]; readonly unread: readonly number[] } {
  const stated: StatedDate[] = [];
  const unread: number[] = [];
  for (const key of DATE_KEYS) {
    const value = article[key];
    const text = typeof value === 'number' ? numberAsDate(value) : value;
    if (text === null && typeof value === 'number') unread.push(value);
    for (const date of claimedDate(text, 'metadata')) {
      if (!stated.some((known) => known.text === date.text)) stated.push(date);
    }
  }
  return { stated, unread };
}

/** 2018 and 20180531 are dates written without quotes; any other number could be seconds, milliseconds or days. */
function numberAsDate(value: number): string | null {
  if (Number.isInteger(value) && value >= 1000 && value <= 9999) return String(value);
  return calendarDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

function idOf(id: JsonArticle['id']): string | null {
  return typeof id === 'number' ? String(id) : claimed(id);
}

function nameOf(name: JsonArticle['outlet']): string | null {
  return claimed(typeof name === 'object' ? name?.name : name);
}

function kindAt(value: unknown, key: string): string {
  return kindOf(typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}
