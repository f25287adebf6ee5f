import { countByPeriod, fittingUnit } from '../../query/count-events.ts';
import { statsListing } from '../../render/listings/stats.ts';
import { readPlainFilters } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { readPeriodUnit } from '../grouping-options.ts';
import { readFiltered } from '../read-chronology.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline stats [INPUT...]`: how many events of which type each period holds. */
export async function statsCommand(call: Call): Promise<number> {
  const session = await openSession(call, (settings) => {
    readPlainFilters(settings);
    readPeriodUnit(settings);
  });
  const { whole, asked, page, nothing } = await readFiltered(session, call);
  const { format, write } = session.destination;
  const unit = readPeriodUnit(session.settings) ?? fittingUnit(asked);
  if (!isLost(session, whole.notes)) await write(format.list(statsListing(countByPeriod(asked, unit)), page));
  return finish(session, call.world, whole.notes, asked.events.length, nothing);
}
