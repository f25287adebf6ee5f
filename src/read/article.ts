import type { Article, StatedDate } from '../model/article.ts';
import { type Note, noteOnFile } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import { dateInFileName, dateInUrl } from './name-date.ts';
import type { Reading } from './reading.ts';

/** What a container says of its article, before file name and web address are asked. */
export interface Claims {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly stated: readonly StatedDate[];
}

/** Claims that say nothing. */
export const NO_CLAIMS: Claims = { id: null, title: null, outlet: null, url: null, stated: [] };

/** The article with this text: without an id it is called after its file, and dates in its web address and file name are listed after the claimed ones. */
export function toArticle(file: string, text: string, body: Span, claims: Claims): Article {
  const inUrl = claims.url === null ? null : dateInUrl(claims.url);
  const inName = dateInFileName(file);
  const stated = [...claims.stated];
  if (inUrl !== null) stated.push({ text: inUrl, where: 'url' });
  if (inName !== null) stated.push({ text: inName, where: 'file-name' });
  const { title, outlet, url } = claims;
  return { id: claims.id ?? nameOf(file), file, title, outlet, url, text, body, stated };
}

/** The text from `from` on without the white space around it, as a span; empty where nothing is left. */
export function trimmedSpan(text: string, from = 0): Span {
  const end = Math.max(from, text.trimEnd().length);
  const rest = text.slice(from, end);
  return { start: end - rest.trimStart().length, end };
}

/** A claimed text on one line with single spaces; null where it is blank. */
export function claimed(text: string | null | undefined): string | null {
  const clean = text?.replace(/\s+/g, ' ').trim();
  return clean ? clean : null;
}

/** A web address worth keeping: absolute, http or https, no white space; else null. */
export function claimedUrl(text: string | null | undefined): string | null {
  const clean = text?.trim() ?? '';
  return /^https?:\/\/[^\s/]/i.test(clean) && clean.length <= 2000 && !/\s/.test(clean) ? clean : null;
}

/** The date of a claim as a list of none or one, kept as written on one line; a text over 100 characters is no date. */
export function claimedDate(text: string | null | undefined, where: StatedDate['where']): readonly StatedDate[] {
  const clean = claimed(text);
  return clean === null || clean.length > 100 ? [] : [{ text: clean, where }];
}

/**
 * The reading with every id used once: the second `name` becomes `name#2`. An id that the input itself gave twice is noted; one
 * that came from a file's name is not. Holds for one input as for the articles of a whole run.
 */
export function withUniqueIds(reading: Reading): Reading {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const notes: Note[] = [];
  const articles = reading.articles.map((article) => {
    if (!used.has(article.id)) {
      used.add(article.id);
      return article;
    }
    const name = nameOf(article.file);
    const derived = article.id === name || article.id.startsWith(`${name}#`);
    const base = derived ? name : article.id;
    let count = counts.get(base) ?? 1;
    let id = base;
    while (used.has(id)) id = `${base}#${(count += 1)}`;
    counts.set(base, count);
    used.add(id);
    if (!derived) {
      notes.push(
        noteOnFile(article.file, 'duplicate-article', `the id \`${article.id}\` is used before; called \`${id}\``),
      );
    }
    return { ...article, id };
  });
  return { articles, notes: [...reading.notes, ...notes] };
}

/** A file's name without folder and extension; `stdin` for standard input. */
function nameOf(file: string): string {
  if (file === '-') return 'stdin';
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot) : name) || file;
}
