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

/** Whether any filter names an actor, so that the known ones must be loaded. */
export function namesActors({ raw }: Settings): boolean {
  return ['actor', 'notActor', 'between', 'saidBy'].some((name) => textsOf(raw, name).length > 0);
}

/** The actors a filter names, among those known and those the articles name. Throws a `Failure` with the closest names for one that is neither. */
export function readActorFilters(
  { raw }: Settings,
  known: KnownActors,
  chronology: Chronology,
): Pick<Filter, ActorField> {
  const seen = seenActors(chronology);
  const toActor = (typed: string): ActorQuery => {
    const actor = resolveActor(typed, known, seen);
    if (actor) return actor;
    const names = actorSuggestions(typed, known, seen, 3);
    throw new Failure(
      `unknown actor \`${typed}\`; ${didYouMean(names, 'timeline actors lists those the articles name')}`,
    );
  };
  const asked = textsOf(raw, 'actor').map(toActor);
  const all = isOn(raw, 'allActors');
  return {
    anyActor: all ? [] : asked,
    allActors: all ? asked : [],
    notActor: textsOf(raw, 'notActor').map(toActor),
    between: textsOf(raw, 'between').map((pair) => {
      const [a, b] = splitPair(pair);
      return [toActor(a), toActor(b)];
    }),
    saidBy: textsOf(raw, 'saidBy').map(toActor),
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
