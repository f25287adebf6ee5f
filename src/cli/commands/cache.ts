import { cacheListing, entriesText } from '../../render/listings/cache.ts';
import { openStore } from '../cache/open-memory.ts';
import { EXIT, Failure } from '../failure.ts';
import { openDestination } from '../output.ts';
import type { Request } from '../program.ts';
import { settle } from '../settings.ts';
import type { World } from '../world.ts';

/** `timeline cache info|clear`: what is kept of articles read before, and forgetting it. */
export async function cacheCommand(request: Extract<Request, { kind: 'cache' }>, world: World): Promise<number> {
  const settings = await settle(request.flags, world);
  const store = openStore(world);
  if (store === null) throw new Failure('there is no cache without a home; set HOME or XDG_CACHE_HOME');
  const { format, write } = openDestination(settings, world);
  if (request.action === 'clear') {
    await write([`${entriesText(store.clear())} forgotten\n`]);
    return EXIT.printed;
  }
  const { entries, bytes } = store.size();
  await write(format.list(cacheListing({ place: store.place, entries, bytes, most: store.most }), settings.page));
  return EXIT.printed;
}
