import type { Actor } from '../../model/event.ts';
import { type Antecedent, nearest, singular } from './discourse.ts';
import type { Meaning } from './meaning.ts';
import { foundActor } from './persons.ts';
import type { Resolution } from './resolve.ts';
import { bodyOf, foesOf } from './state-phrases.ts';

type Reference = Extract<Meaning, { kind: 'reference' }>;

/** Words that tell one armed group from another: where the text says one, the group must be called so. */
const TELLING: ReadonlySet<string> = new Set(
  'resistance rebel insurgent guerrilla separatist opposition government paramilitary communist leftist kurdish militia vigilante'.split(
    ' ',
  ),
);
/** What any armed group may be called. */
const ANY_GROUP: ReadonlySet<string> = new Set(
  'group movement organisation organization faction outfit network militant fighter leader commander militia'.split(
    ' ',
  ),
);
/** Countries' rebels where nothing nearer is known. */
const HOME_GROWN: ReadonlySet<string> = new Set([
  'rebel',
  'insurgent',
  'guerrilla',
  'separatist',
  'opposition',
  'rebellion',
  'insurgency',
]);

/** Whom "the insurgents", "the resistance group", "rebels" stand for: the nearest actor that may be called so, else the nameless ones. */
export function referenceTarget(resolution: Resolution, reference: Reference): Actor | null {
  const noun = singular(reference.noun);
  const words = reference.words.map(singular);
  const telling = words.filter((word) => TELLING.has(word) && word !== noun);
  const reach = reference.definite ? 30 : 3;
  const match = nearest(
    resolution.discourse,
    (earlier) => resolution.sentence - earlier.sentence <= reach && mayBeCalled(earlier, noun, telling),
  );
  if (match) return match.actor;
  return withoutAntecedent(resolution, reference, noun, words);
}

function mayBeCalled({ actor, called }: Antecedent, noun: string, telling: readonly string[]): boolean {
  if (actor.kind === 'person' || actor.kind === 'people' || actor.kind === 'media') return false;
  if (!telling.every((word) => called.has(word))) return false;
  if (called.has(noun)) return true;
  return actor.kind === 'armed-group' && ANY_GROUP.has(noun);
}

function withoutAntecedent(
  resolution: Resolution,
  { fallback, words: spoken, definite }: Reference,
  noun: string,
  words: readonly string[],
): Actor | null {
  const { context, state } = resolution;
  const { registry } = context.index;
  if (state !== null && HOME_GROWN.has(noun)) {
    const meaning = foesOf(context.index, state, noun);
    if (meaning.kind === 'found') return foundActor(context, meaning);
  }
  if (fallback) return registry.actorOf(fallback.id, context.published);
  const telling = words.find((word) => TELLING.has(word));
  if (telling === undefined || (!definite && noun === 'leader')) return null;
  if (telling === 'government' && state !== null) {
    const body = bodyOf(context.index, state, 'security forces');
    return body.kind === 'entry' ? registry.actorOf(body.id, context.published) : null;
  }
  return foundActor(context, { kind: 'found', name: spoken.join(' '), as: 'armed-group', groups: [] });
}

/** Whom a pronoun stands for: the plural subject last spoken of, the last person, the organisation last spoken of. */
export function pronounTarget(
  resolution: Resolution,
  { which, body }: Extract<Meaning, { kind: 'pronoun' }>,
): Actor | null {
  const { discourse, sentence, context } = resolution;
  if (which === 'person') return discourse.lastPerson;
  const near = nearest(
    discourse,
    (earlier) => sentence - earlier.sentence <= 1 && earlier.subject && fits(earlier, which),
  );
  const found = near ?? nearest(discourse, (earlier) => sentence - earlier.sentence <= 1 && fits(earlier, which));
  if (!found) return null;
  if (body === null || which === 'they') return found.actor;
  return forcesOf(context.index.registry, resolution, found.actor, body);
}

function fits({ actor, many }: Antecedent, which: 'they' | 'it'): boolean {
  if (actor.kind === 'person' || actor.kind === 'media') return false;
  return which === 'they' ? many : actor.kind !== 'people';
}

/** "its troops": the state's where a state or its government was spoken of, else the group itself. */
function forcesOf(
  registry: Resolution['context']['index']['registry'],
  { context }: Resolution,
  actor: Actor,
  body: string,
): Actor {
  const state = [actor.id, ...actor.groups].find((id) => registry.entries.get(id)?.kind === 'state');
  const entry = state === undefined ? null : registry.bodyOf(state, body);
  return entry ? registry.actorOf(entry.id, context.published) : actor;
}

/** One of two parties: the last (0) or the one before it (1), persons, people and media left out. */
export function sideTarget({ discourse }: Resolution, which: 0 | 1): Actor | null {
  const last = nearest(discourse, isParty);
  if (!last || which === 0) return last?.actor ?? null;
  const other = nearest(discourse, (earlier) => isParty(earlier) && !isSame(earlier.actor, last.actor));
  return other?.actor ?? null;
}

function isParty({ actor }: Antecedent): boolean {
  return actor.kind !== 'person' && actor.kind !== 'people' && actor.kind !== 'media' && actor.kind !== 'unknown';
}

function isSame(a: Actor, b: Actor): boolean {
  return a.id === b.id || a.groups.includes(b.id) || b.groups.includes(a.id);
}
