import type { ActorEntry } from '../knowledge/entries.ts';
import type { Engine } from '../load-engine.ts';
import type { Chronology } from '../model/chronology.ts';
import { filterChronology } from '../query/filter-chronology.ts';
import { counted } from '../render/phrases.ts';
import { namesActors, readActorFilters, readPlainFilters, readWindow } from './filter-options.ts';
import { plainDateReader } from './plain-date.ts';
import { watched } from './progress.ts';
import type { Services } from './services.ts';
import type { Call, Session } from './session.ts';

/** The engine that reads events, with the user's actors. */
export function loadWhole(services: Services, actors: readonly ActorEntry[]): Promise<Engine> {
  return services.loadEngine({ actors });
}

/** Every event of the session's articles. */
export function readChronology({ engine, read, options }: Session<Engine>, { world }: Call): Chronology {
  return engine.chronology(watched(read.articles, world), read.notes, options);
}

/** Every event, and those the options ask for. Throws a `Failure` for dates and actors that nothing can be made of. */
export async function readFiltered(
  session: Session<Engine>,
  call: Call,
): Promise<{ readonly whole: Chronology; readonly asked: Chronology }> {
  const { settings, engine, userActors } = session;
  // Before the articles: a date that cannot be read should not take long to say so.
  const dated = { ...readPlainFilters(settings), ...readWindow(settings, plainDateReader(engine)) };
  const whole = readChronology(session, call);
  const known = namesActors(settings) ? await call.services.loadActors(userActors) : NOBODY;
  const filter = { ...dated, ...readActorFilters(settings, known, whole) };
  return { whole, asked: filterChronology(whole, filter) };
}

const NOBODY = { find: () => null, closest: () => [] };

/** What to say where no event is left. */
export function nothingFound({ events, articles }: Chronology): string {
  if (articles.length === 0) return 'no articles to read; name files or folders, or pipe articles in';
  if (events.length === 0) return `no events in ${counted(articles.length, 'article')}`;
  return `none of the ${counted(events.length, 'event')} matches; loosen a filter`;
}
