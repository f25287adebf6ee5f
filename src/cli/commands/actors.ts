import { summariseActors } from '../../query/actor-summary.ts';
import { actorsListing } from '../../render/listings/actors.ts';
import { readPlainFilters } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { readFiltered } from '../read-chronology.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline actors [INPUT...]`: who takes part, how often, from when to when. */
export async function actorsCommand(call: Call): Promise<number> {
  const session = await openSession(call, readPlainFilters);
  const { whole, asked, page, rows, nothing } = await readFiltered(session, call, 'rows');
  const actors = summariseActors(asked).slice(0, rows);
  const { format, write } = session.destination;
  if (!isLost(session, whole.notes)) await write(format.list(actorsListing(actors), page));
  return finish(session, call.world, whole.notes, actors.length, nothing);
}
