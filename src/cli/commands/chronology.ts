import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Engine } from '../../load-engine.ts';
import type { Chronology } from '../../model/chronology.ts';
import { filterChronology } from '../../query/filter-chronology.ts';
import type { Filter } from '../../query/filter.ts';
import { counted } from '../../render/phrases.ts';
import { namesActors, readActorFilters, readPlainFilters, readWindow } from '../filter-options.ts';
import { finish, isLost } from '../finish.ts';
import { plainDateReader } from '../plain-date.ts';
import { watched } from '../progress.ts';
import type { Services } from '../services.ts';
import { type Call, openSession, type Session } from '../session.ts';

/** `timeline [INPUT...]`: the chronology, filtered. */
export async function chronologyCommand(call: Call): Promise<number> {
  const session = await openSession(call, loadWhole, readPlainFilters);
  const whole = readChronology(session, call);
  const chronology = await filtered(whole, session, call);
  const { format, write } = session.destination;
  if (!isLost(session, whole.notes)) await write(format.render(chronology, session.settings.page));
  return finish(session, call.world, whole.notes, chronology.events.length, nothingFound(whole));
}

/** The engine that reads events, with the user's actors. */
export function loadWhole(services: Services, actors: readonly ActorEntry[]): Promise<Engine> {
  return services.loadEngine({ actors });
}

/** Every event of the session's articles. */
export function readChronology({ engine, read, options }: Session<Engine>, { world }: Call): Chronology {
  return engine.chronology(watched(read.articles, world), read.notes, options);
}

/** The events the options ask for. Throws a `Failure` for dates and actors that nothing can be made of. */
export async function filtered(whole: Chronology, session: Session, { services }: Call): Promise<Chronology> {
  const { settings, engine, userActors } = session;
  const known = namesActors(settings) ? await services.loadActors(userActors) : NOBODY;
  const filter: Filter = {
    ...readPlainFilters(settings),
    ...readWindow(settings, plainDateReader(engine)),
    ...readActorFilters(settings, known, whole),
  };
  return filterChronology(whole, filter);
}

const NOBODY = { find: () => null, closest: () => [] };

/** What to say where no event is left. */
export function nothingFound({ events, articles }: Chronology): string {
  if (articles.length === 0) return 'no articles to read; name files or folders, or pipe articles in';
  if (events.length === 0) return `no events in ${counted(articles.length, 'article')}`;
  return `none of the ${counted(events.length, 'event')} matches; loosen a filter`;
}
