import type { Chronology } from '../model/chronology.ts';
import { filterChronology } from '../query/filter-chronology.ts';
import { takenIn } from '../query/taken-in.ts';
import type { ActorQuery } from '../query/filter.ts';
import type { RenderOptions } from '../render/format.ts';
import { enumerated } from '../render/phrases.ts';
import { readActorFilters, readPlainFilters, readWindow } from './filter-options.ts';
import { nothingFound } from './nothing-found.ts';
import { remark } from './remarks.ts';
import type { Call, Session } from './session.ts';
import type { World } from './world.ts';

/** Every event of the session's articles. */
export function readChronology({ reader, read, options }: Session): Promise<Chronology> {
  return reader.chronology(read.articles, read.notes, options);
}

/** Every event, those the options ask for, and the page with the actors asked for highlighted. */
export interface Filtered {
  readonly whole: Chronology;
  readonly asked: Chronology;
  readonly page: RenderOptions;
  /** How many rows of a list `--limit` leaves; undefined for all. */
  readonly rows: number | undefined;
  /** What to say where no event is left. */
  readonly nothing: () => string;
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
  const whole = await readChronology(session);
  const filter = { ...dated, ...(await readActorFilters(settings, reader.actors, whole)) };
  const asked = filterChronology(whole, limited === 'rows' ? { ...filter, limit: null } : filter);
  const queries = [...filter.anyActor, ...filter.allActors, ...filter.between.flat()];
  if (!settings.quiet) await tellTakenIn(asked, queries, call.world);
  const page = { ...settings.page, actors: queries.flatMap(({ ids }) => ids) };
  return { whole, asked, page, rows: filter.limit ?? undefined, nothing: () => nothingFound(whole, filter) };
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
