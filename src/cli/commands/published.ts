import { publishedListing } from '../../render/listings/published.ts';
import { countRows, finish, isLost } from '../finish.ts';
import { NO_ARTICLES } from '../nothing-found.ts';
import { type Call, openSession } from '../session.ts';

/** `timeline published [INPUT...]`: each article's publication date and how it is known. */
export async function publishedCommand(call: Call): Promise<number> {
  const session = await openSession(call);
  const { reader, read, options, destination, settings } = session;
  const counting = countRows(await reader.published(read.articles, options));
  if (!isLost(session, read.notes))
    await destination.write(destination.format.list(publishedListing(counting.rows), settings.page));
  return finish(session, call.world, read.notes, counting.count(), () => NO_ARTICLES);
}
