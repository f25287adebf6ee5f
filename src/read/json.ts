import type { Article } from '../model/article.ts';
import { type Note, noteOnFile } from '../model/note.ts';
import { articleOf } from './json-article.ts';
import { parseJson } from './json-parse.ts';
import { linesOf } from './lines.ts';
import { nothingRead, type Reading, type Source } from './reading.ts';

/** Reads a JSON article, a list of them, or `{ "articles": [...] }`. JSON lines under the wrong name are read all the same. */
export function readJson(source: Source): Reading {
  const parsed = parseJson(source.text);
  if ('value' in parsed) return readValue(parsed.value, source.file);
  if (looksLikeLines(source.text)) return readLines(source);
  return nothingRead(source.file, 'malformed', `not valid JSON: ${parsed.problem}`);
}

/** Reads JSON lines, one article a line; a line that cannot be read is noted with its number and the others are kept. One JSON value spread over lines is read all the same. */
export function readNdjson(source: Source): Reading {
  if (!looksLikeLines(source.text)) {
    const whole = parseJson(source.text);
    if ('value' in whole) return readValue(whole.value, source.file);
  }
  return readLines(source);
}

function readLines({ text, file }: Source): Reading {
  const articles: Article[] = [];
  const notes: Note[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const content = line.text.trim();
    if (content === '') continue;
    const parsed = parseJson(content);
    if ('problem' in parsed) {
      notes.push(noteOnFile(file, 'malformed', `this line is not valid JSON: ${parsed.problem}; skipped`, number));
      continue;
    }
    const list = listOf(parsed.value) ?? [parsed.value];
    if (list.length === 0) notes.push(noteOnFile(file, 'empty-input', 'this line is a list without articles', number));
    for (const item of list) {
      const read = articleOf(item, file, number, 'this line');
      if (read.article) articles.push(read.article);
      notes.push(...read.notes);
    }
  }
  return { articles, notes };
}

function readValue(value: unknown, file: string): Reading {
  const list = listOf(value);
  if (list?.length === 0) return nothingRead(file, 'empty-input', 'a list without articles');
  const reads = list
    ? list.map((item, index) => articleOf(item, file, null, `article ${index + 1}`))
    : [articleOf(value, file, null, 'the JSON')];
  return { articles: reads.flatMap((read) => read.article ?? []), notes: reads.flatMap((read) => read.notes) };
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !('articles' in value)) return null;
  return Array.isArray(value.articles) ? value.articles : null;
}

/** Whether the first line that is not blank is a JSON object of its own. */
function looksLikeLines(text: string): boolean {
  for (const line of linesOf(text)) {
    const content = line.text.trim();
    if (content === '') continue;
    if (!content.startsWith('{')) return false;
    const parsed = parseJson(content);
    return 'value' in parsed;
  }
  return false;
}
