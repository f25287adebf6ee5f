import {
  ANY_FOES,
  ANY_GROUP,
  COUNTERS,
  HOME_GROWN,
  SOME_FOES,
  SWEARWORDS,
  TELLING,
} from '../../lexicon/group-words.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Actor } from '../../model/event.ts';
import { type Antecedent, isSame, isSpoken, nearest, singular } from './discourse.ts';
import { homeGroup } from './home-groups.ts';
import type { Meaning } from './meaning.ts';
import { foundActor } from './persons.ts';
import { type Resolution, registered } from './resolution.ts';
import { bodyOf, foesOf } from './state-phrases.ts';

type Reference = Extract<Meaning, { kind: 'reference' }>;

const REACH: Readonly<Record<Reference['pointing'], number>> = { back: 30, counted: 8, bare: 8, new: -1 };

/** Whom "the insurgents", "the resistance group", "rebels" stand for: the nearest actor that may be called so, else the nameless ones. */
export function referenceTarget(resolution: Resolution, reference: Reference): Actor | null {
  const noun = singular(reference.noun);
  const words = reference.words.map(singular);
  const telling = [...words.filter((word) => TELLING.has(word) && word !== noun), ...reference.names.map(singular)];
  const { nouns } = resolution.context.index;
  // "extremist groups" are armed ones; "the group" may be any.
  const isNamedSo = SWEARWORDS.has(noun) && reference.pointing !== 'back';
  const armed = reference.words.some((word) => nouns.get(word)?.kind === 'foes');
  const since = resolution.sentence - REACH[reference.pointing];
  const match =
    nearest(resolution.discourse, since, (earlier) => !earlier.aside && mayBeCalled(earlier, noun, telling, armed)) ??
    nearest(resolution.discourse, since, (earlier) => earlier.aside && mayBeCalled(earlier, noun, telling, armed)) ??
    (!isNamedSo && telling.every((word) => ANY_FOES.has(word)) && ANY_FOES.has(noun)
      ? onlyEarlier(resolution, since)
      : null);
  return match ? match.actor : withoutAntecedent(resolution, reference, noun, words);
}

function mayBeCalled(earlier: Antecedent, noun: string, telling: readonly string[], armed: boolean): boolean {
  const { actor, called } = earlier;
  if (actor.kind === 'person' || actor.kind === 'people' || actor.kind === 'media') return false;
  if (!telling.every((word) => called.has(word) || isSpoken(earlier, word))) return false;
  if (armed && ANY_GROUP.has(noun)) return actor.kind === 'armed-group';
  if (called.has(noun) || isSpoken(earlier, noun)) return true;
  return actor.kind === 'armed-group' && ANY_GROUP.has(noun);
}

/** The one armed group spoken of within reach; null where there are several or none. */
function onlyEarlier({ discourse }: Resolution, since: number): Antecedent | null {
  const armed = (earlier: Antecedent): boolean => earlier.actor.kind === 'armed-group';
  const last = nearest(discourse, since, armed);
  return last && !nearest(discourse, since, (earlier) => armed(earlier) && !isSame(earlier.actor, last.actor))
    ? last
    : null;
}

function withoutAntecedent(
  resolution: Resolution,
  { fallback, spoken, pointing, place, names }: Reference,
  noun: string,
  words: readonly string[],
): Actor | null {
  const { context, state, ground, onlyGroup } = resolution;
  const local = place !== null && spoken.includes(' ') ? localGroup(resolution, place, spoken) : null;
  if (local) return registered(resolution, local.id);
  const called = pointing === 'new' ? null : homeGroupOf(resolution, words);
  if (called) return registered(resolution, called.id);
  const isOpen = pointing !== 'new' || COUNTERS.has(words[0] ?? '');
  if (
    onlyGroup !== null &&
    isOpen &&
    names.length === 0 &&
    SOME_FOES.has(noun) &&
    isSoCalled(resolution, onlyGroup, words)
  )
    return registered(resolution, onlyGroup);
  if (ground !== null && HOME_GROWN.has(noun) && names.length === 0) {
    const meaning = foesOf(context.index, ground, noun);
    if (meaning.kind === 'found') return foundActor(context, meaning);
  }
  const isNamed = names.length > 0 && pointing === 'back' && spoken.includes(' ') && spoken !== spoken.toUpperCase();
  if (fallback && isNamed) return foundActor(context, { name: spoken, as: 'armed-group', groups: [fallback.id] });
  if (fallback) return registered(resolution, fallback.id);
  const telling = words.find((word) => TELLING.has(word)) ?? names[0];
  if (telling === undefined || pointing !== 'back' || noun === 'leader' || noun === 'commander') return null;
  if (telling === 'government' && state !== null) {
    const body = bodyOf(context.index, state, 'security forces');
    return body.kind === 'entry' ? registered(resolution, body.id) : null;
  }
  const name = place === null || names.length > 0 ? spoken : `${place} ${spoken}`;
  return foundActor(context, { name, as: 'armed-group', groups: [] });
}

/** The group of the country written about that its own words name: "Maoist rebels". */
export function homeGroupOf(
  { context: { index, published }, ground }: Resolution,
  words: readonly string[],
): ActorEntry | null {
  const country = ground === null ? undefined : index.registry.entries.get(ground)?.countries[0];
  return country === undefined ? null : homeGroup(index.homeGroups(country), index.registry, words, published);
}

/** Whether nothing in the words tells of another kind of group: "paramilitary fighters" are no guerrillas. */
function isSoCalled({ context: { index } }: Resolution, group: string, words: readonly string[]): boolean {
  const called = index.calledBy(index.registry.entries.get(group)?.called ?? []);
  return words.every((word) => !TELLING.has(word) || ANY_FOES.has(word) || called.has(word));
}

/** "the resistance group in X", filed as "X resistance group" or "X resistance". */
function localGroup({ context }: Resolution, place: string, spoken: string): ActorEntry | null {
  const { registry } = context.index;
  return registry.find(`${place} ${spoken}`) ?? registry.find(`${place} ${spoken.slice(0, spoken.lastIndexOf(' '))}`);
}
