import type { Chronology } from '../model/chronology.ts';
import { filterChronology } from '../query/filter-chronology.ts';
import { takenIn } from '../query/taken-in.ts';
import { closest } from '../query/closest.ts';
import type { ActorQuery, Filter } from '../query/filter.ts';
import { nearMisses } from '../query/near-misses.ts';
import { isIn } from '../query/match-place.ts';
import type { RenderOptions } from '../render/format.ts';
import { counted, enumerated } from '../render/phrases.ts';
import { didYouMean } from './failure.ts';
import { readActorFilters, readPlainFilters, readWindow } from './filter-options.ts';
import { watched } from './progress.ts';
import { remark } from './remarks.ts';
import type { Call, Session } from './session.ts';
import type { World } from './world.ts';

/** Every event of the session's articles. */
export function readChronology({ reader, read, options }: Session, { world }: Call): Promise<Chronology> {
  return reader.chronology(watched(read.articles, world), read.notes, options);
}

/** Every event, those the options ask for, and the page with the actors asked for highlighted. */
export interface Filtered {
  readonly whole: Chronology;
  readonly asked: Chronology;
  readonly page: RenderOptions;
  /** How many rows of a list `--limit` leaves; undefined for all. */
  readonly rows: number | undefined;
  /** What to say where no event is left. */
  readonly nothing: string;
}

/** Reads and filters, `--limit` counting events or else the rows of a list that are made of them; says on standard error which members an actor was found by. Throws a `Failure` for dates and actors that nothing can be made of. */
export async function readFiltered(
  session: Session,
  call: Call,
  limited: 'events' | 'rows' = 'events',
): Promise<Filtered> {
  const { settings, reader } = session;
  // Before the articles: a date that cannot be read should not take long to say so.
  const dated = { ...readPlainFilters(settings), ...(await readWindow(settings, reader.plainDate)) };
  const whole = await readChronology(session, call);
  const filter = { ...dated, ...(await readActorFilters(settings, reader.actors, whole)) };
  const asked = filterChronology(whole, limited === 'rows' ? { ...filter, limit: null } : filter);
  const queries = [...filter.anyActor, ...filter.allActors, ...filter.between.flat()];
  if (!settings.quiet) await tellTakenIn(asked, queries, call.world);
  const page = { ...settings.page, actors: queries.flatMap(({ ids }) => ids) };
  return { whole, asked, page, rows: filter.limit ?? undefined, nothing: nothingFound(whole, filter) };
}

async function tellTakenIn(asked: Chronology, queries: readonly ActorQuery[], world: World): Promise<void> {
  for (const query of new Map(queries.map((one) => [one.typed, one])).values()) {
    const { typed, standsFor } = query;
    if (standsFor !== null) {
      await remark(world, `${typed} is taken for the ${standsFor}; --place ${typed} finds what happened there`);
    }
    const names = takenIn(asked, query).map(({ name }) => name);
    if (names.length > 0) await remark(world, `${standsFor ?? typed} includes ${enumerated(names, MOST_NAMES)}`);
  }
}

const MOST_NAMES = 6;

function nothingFound(whole: Chronology, filter: Filter): string {
  const { events, articles } = whole;
  if (articles.length === 0) return 'no articles to read; name files or folders, or pipe articles in';
  if (events.length === 0) return `no events in ${counted(articles.length, 'article')}`;
  const missing = filter.places.find((typed) => !events.some((event) => isIn(event, typed)));
  if (missing !== undefined) {
    const names = new Set(events.flatMap(({ place }) => (place === null ? [] : [place.name])));
    return `no event is in \`${missing}\`; ${didYouMean(closest(missing, [...names], 3), 'timeline --group-by place --count lists the places')}`;
  }
  const nothing = `none of the ${counted(events.length, 'event')} matches`;
  const [first, ...rest] = nearMisses(whole, filter);
  if (!first) return `${nothing}; loosen a filter`;
  if (first.count === events.length) return `${nothing} ${first.option}`;
  const others = rest.map(({ option, count }) => `, ${count} without ${option}`);
  return `${nothing}; ${first.count} would without ${first.option}${others.join('')}`;
}
