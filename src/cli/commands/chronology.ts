import { readPlainFilters } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { loadWhole, nothingFound, readFiltered } from '../read-chronology.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline [INPUT...]`: the chronology, filtered. */
export async function chronologyCommand(call: Call): Promise<number> {
  const session = await openSession(call, loadWhole, readPlainFilters);
  const { whole, asked } = await readFiltered(session, call);
  const { format, write } = session.destination;
  if (!isLost(session, whole.notes)) await write(format.render(asked, session.settings.page));
  return finish(session, call.world, whole.notes, asked.events.length, nothingFound(whole));
}
