import type { Chronology } from '../model/chronology.ts';
import { EVENT_COLUMNS } from './columns.ts';
import type { Cell } from './listing.ts';
import { indexArticles, toRecord } from './record.ts';

/** The header and the rows of a chronology as a table. */
export function* eventTable(chronology: Chronology): Iterable<readonly Cell[]> {
  const articles = indexArticles(chronology);
  yield EVENT_COLUMNS.map(([name]) => name);
  for (const event of chronology.events) {
    const record = toRecord(event, articles);
    yield EVENT_COLUMNS.map(([, cell]) => cell(record));
  }
}
