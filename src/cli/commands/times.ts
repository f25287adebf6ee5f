import type { Note } from '../../model/note.ts';
import { type TimesRow, timesListing } from '../../render/listings/times.ts';
import { countRows, finish, isLost } from '../finish.ts';
import { watched } from '../progress.ts';
import { NO_ARTICLES } from '../nothing-found.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline times [INPUT...]`: every time expression found. */
export async function timesCommand(call: Call): Promise<number> {
  const session = await openSession(call);
  const { reader, read, options, destination, settings } = session;
  const engine = await reader.times();
  const notes: Note[] = [...read.notes];
  function* rows(): Iterable<TimesRow> {
    for (const date of engine.dates(watched(read.articles, call.world), options)) {
      const times = engine.times(date, options);
      notes.push(...times.notes);
      yield times;
    }
  }
  const counting = countRows(rows());
  if (!isLost(session, read.notes))
    await destination.write(destination.format.list(timesListing(counting.rows), settings.page));
  return finish(session, call.world, notes, counting.count(), () => NO_ARTICLES);
}
