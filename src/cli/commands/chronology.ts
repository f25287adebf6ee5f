import type { Chronology } from '../../model/chronology.ts';
import { groupEvents } from '../../query/group-events.ts';
import type { Format, RenderOptions } from '../../render/format.ts';
import { groupsListing } from '../../render/listings/groups.ts';
import { totalListing } from '../../render/listings/total.ts';
import { readPlainFilters } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { type GroupingOptions, readGrouping } from '../grouping-options.ts';
import { readFiltered } from '../read-chronology.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline [INPUT...]`: the chronology, filtered; in groups or as a number where asked. */
export async function chronologyCommand(call: Call): Promise<number> {
  const session = await openSession(call, (settings) => {
    readPlainFilters(settings);
    readGrouping(settings);
  });
  const { whole, asked, page, nothing } = await readFiltered(session, call);
  const { format, write } = session.destination;
  if (!isLost(session, whole.notes)) await write(render(asked, readGrouping(session.settings), format, page));
  return finish(session, call.world, whole.notes, asked.events.length, nothing);
}

function render(
  asked: Chronology,
  { by, count }: GroupingOptions,
  format: Format,
  page: RenderOptions,
): Iterable<string> {
  if (by !== null) {
    const { articles } = asked;
    return format.list(groupsListing(groupEvents(asked, by), { by, countOnly: count, articles }), page);
  }
  return count ? format.list(totalListing(asked.events.length), page) : format.render(asked, page);
}
