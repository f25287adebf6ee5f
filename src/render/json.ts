import type { Chronology } from '../model/chronology.ts';
import { toArticleRecord, toNoteRecord } from './article-record.ts';
import type { Format } from './format.ts';
import { SCHEMA } from './event-record.ts';
import { indexArticles, toRecord } from './record.ts';

/** JSON text of a value: what a terminal would obey (C1 control characters, DEL) is escaped beside what JSON itself escapes. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One JSON document: `{ schema, articles, events, notes }`. */
export const json: Format = {
  name: 'json',
  description: 'one JSON document: schema, articles, events, notes',
  extensions: ['json'],
  render: renderJson,
  show: renderJson,
  *list({ name, rows, toJson }) {
    yield `{\n  "schema": ${jsonText(SCHEMA)},\n  ${jsonText(name)}: `;
    yield* array(rows, toJson);
    yield '\n}\n';
  },
};

function* renderJson(chronology: Chronology): Iterable<string> {
  const articles = indexArticles(chronology);
  yield `{\n  "schema": ${jsonText(SCHEMA)},\n  "articles": `;
  yield* array(chronology.articles, toArticleRecord);
  yield ',\n  "events": ';
  yield* array(chronology.events, (event) => toRecord(event, articles));
  yield ',\n  "notes": ';
  yield* array(chronology.notes, toNoteRecord);
  yield '\n}\n';
}

function* array<T>(items: Iterable<T>, toValue: (item: T) => unknown): Iterable<string> {
  let before = '[\n    ';
  for (const item of items) {
    yield before + jsonText(toValue(item), 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield before === '[\n    ' ? '[]' : '\n  ]';
}
