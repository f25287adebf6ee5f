import type { Chronology } from '../model/chronology.ts';
import type { Format } from './format.ts';
import { jsonText } from './json.ts';
import { indexArticles, toRecord } from './record.ts';

/** One JSON object a line. */
export const ndjson: Format = {
  name: 'ndjson',
  description: 'one JSON object a line, for jq and streams',
  extensions: ['ndjson', 'jsonl'],
  render: renderNdjson,
  show: renderNdjson,
  *list({ rows, toJson }) {
    for (const row of rows) yield `${jsonText(toJson(row))}\n`;
  },
};

function* renderNdjson(chronology: Chronology): Iterable<string> {
  const articles = indexArticles(chronology);
  for (const event of chronology.events) yield `${jsonText(toRecord(event, articles))}\n`;
}
