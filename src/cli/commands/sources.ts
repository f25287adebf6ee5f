import { summariseArticles, summariseOutlets } from '../../query/source-summary.ts';
import { outletsListing, sourcesListing } from '../../render/listings/sources.ts';
import { readPlainFilters } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { isOn } from '../raw-options.ts';
import { readFiltered } from '../read-chronology.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline sources [INPUT...]`: the articles or outlets, how many events each tells, from when to when. */
export async function sourcesCommand(call: Call): Promise<number> {
  const session = await openSession(call, readPlainFilters);
  const { whole, asked, page, rows, nothing } = await readFiltered(session, call, 'rows');
  const { format, write } = session.destination;
  const byOutlet = isOn(session.settings.raw, 'outlets');
  const listing = byOutlet
    ? outletsListing(summariseOutlets(asked).slice(0, rows))
    : sourcesListing(summariseArticles(asked).slice(0, rows));
  if (!isLost(session, whole.notes)) await write(format.list(listing, page));
  return finish(session, call.world, whole.notes, asked.articles.length, nothing);
}
