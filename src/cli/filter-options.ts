import { compareDates } from '../model/calendar-date.ts';
import type { Chronology } from '../model/chronology.ts';
import { EVENT_STATUSES, type EventStatus, type Role } from '../model/event.ts';
import { closest } from '../query/closest.ts';
import type { ActorQuery, Filter, TypeQuery } from '../query/filter.ts';
import type { ReadPlainDate } from '../query/parse-date.ts';
import { actorSuggestions, type KnownActors, resolveActor, seenActors } from '../query/resolve-actor.ts';
import { readType, TYPE_NAMES } from '../query/type-words.ts';
import { readDateOption } from './date-option.ts';
import { didYouMean, Failure } from './failure.ts';
import { splitPair } from './pair-option.ts';
import { countOf, isOn, type RawOptions, textsOf } from './raw-options.ts';
import type { Settings } from './settings.ts';

/** The part of a filter that needs no article, checked before any is read. Throws a `Failure` for values that cannot be. */
export function readPlainFilters({ raw }: Settings): Omit<Filter, 'since' | 'until' | ActorField> {
  return {
    actorAs: readRoles(raw),
    types: textsOf(raw, 'type').map(toType),
    places: textsOf(raw, 'place'),
    statuses: textsOf(raw, 'status').map(toStatus),
    text: textsOf(raw, 'text'),
    sources: textsOf(raw, 'source'),
    minSources: countOf(raw, 'minSources', 1) ?? 0,
    limit: countOf(raw, 'limit', 1),
    reverse: isOn(raw, 'reverse'),
  };
}

const ROLES: readonly Role[] = ['source', 'target', 'party', 'speaker'];

function readRoles(raw: RawOptions): readonly Role[] {
  const typed = textsOf(raw, 'actorAs');
  if (typed.length > 0 && textsOf(raw, 'actor').length === 0) {
    throw new Failure('`--actor-as` tells the part of an actor; name one with `--actor`');
  }
  return typed.map((word) => {
    const role = ROLES.find((one) => one === word.toLowerCase());
    if (role) return role;
    throw new Failure(
      `\`--actor-as\` cannot be \`${word}\`; ${didYouMean(closest(word, ROLES, 1), `choose ${ROLES.join(', ')}`)}`,
    );
  });
}

/** The bounds in time. Throws a `Failure` for what is no date, and for bounds the wrong way round. */
export async function readWindow(
  settings: Settings,
  readPlainDate: ReadPlainDate,
): Promise<Pick<Filter, 'since' | 'until'>> {
  const since = await readDateOption(settings, 'since', readPlainDate);
  const until = await readDateOption(settings, 'until', readPlainDate);
  if (since?.start && until?.end && compareDates(since.start, until.end) > 0) {
    throw new Failure(`\`--since\` ${since.start} is later than \`--until\` ${until.end}; no day lies between`);
  }
  return { since, until };
}

type ActorField = 'anyActor' | 'allActors' | 'notActor' | 'between' | 'saidBy';

/** The actors a filter names, among those known and those the articles name. Throws a `Failure` with the closest names for one that is neither. */
export async function readActorFilters(
  { raw }: Settings,
  known: KnownActors,
  chronology: Chronology,
): Promise<Pick<Filter, ActorField>> {
  const seen = seenActors(chronology);
  const toActor = async (typed: string): Promise<ActorQuery> => {
    const actor = await resolveActor(typed, known, seen);
    if (actor) return actor;
    const names = await actorSuggestions(typed, known, seen, 3);
    throw new Failure(
      `unknown actor \`${typed}\`; ${didYouMean(names, 'timeline actors lists those the articles name')}`,
    );
  };
  const toActors = async (typed: readonly string[]): Promise<readonly ActorQuery[]> => {
    const actors: ActorQuery[] = [];
    for (const one of typed) actors.push(await toActor(one));
    return actors;
  };
  const asked = await toActors(textsOf(raw, 'actor'));
  const all = isOn(raw, 'allActors');
  const between: (readonly [ActorQuery, ActorQuery])[] = [];
  for (const pair of textsOf(raw, 'between')) {
    const [a, b] = splitPair(pair);
    between.push([await toActor(a), await toActor(b)]);
  }
  return {
    anyActor: all ? [] : asked,
    allActors: all ? asked : [],
    notActor: await toActors(textsOf(raw, 'notActor')),
    between,
    saidBy: await toActors(textsOf(raw, 'saidBy')),
  };
}

function toType(typed: string): TypeQuery {
  const type = readType(typed);
  if (type) return type;
  const names = closest(typed, TYPE_NAMES, 3);
  throw new Failure(`unknown type \`${typed}\`; ${didYouMean(names, 'timeline help types lists them')}`);
}

function toStatus(typed: string): EventStatus {
  const status = EVENT_STATUSES.find((one) => one === typed.toLowerCase());
  if (status) return status;
  const names = closest(typed, EVENT_STATUSES, 2);
  throw new Failure(`unknown status \`${typed}\`; ${didYouMean(names, `choose ${EVENT_STATUSES.join(', ')}`)}`);
}
