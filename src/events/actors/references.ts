import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Actor } from '../../model/event.ts';
import { type Antecedent, isSpoken, nearest, singular } from './discourse.ts';
import type { Meaning, SideKind } from './meaning.ts';
import { foundActor } from './persons.ts';
import { type Resolution, registered } from './resolution.ts';
import { bodyOf, foesOf } from './state-phrases.ts';

type Reference = Extract<Meaning, { kind: 'reference' }>;

/** Words that tell one armed group from another: where the text says one, the group must be called so. */
const TELLING: ReadonlySet<string> = new Set(
  'resistance rebel insurgent guerrilla separatist opposition government paramilitary communist leftist militia vigilante'.split(
    ' ',
  ),
);
/** What any armed group may be called. */
const ANY_GROUP: ReadonlySet<string> = new Set(
  'group movement organisation organization faction outfit network'.split(' '),
);
/** What armed men may be called, whoever they are: taken for the only armed group spoken of. */
const ANY_FOES: ReadonlySet<string> = new Set(
  'rebel insurgent guerrilla militant fighter commander leader gunman terrorist extremist'.split(' '),
);
/** Of these, what only whoever speaks of them again calls them: "the terrorists". */
const SWEARWORDS: ReadonlySet<string> = new Set(['terrorist', 'extremist']);
/** Of these, those that are the article's only armed group even before it names it: "insurgents" in a raid that seeks a Red Lantern commander. */
const SOME_FOES: ReadonlySet<string> = new Set('rebel insurgent guerrilla militant fighter'.split(' '));
/** First words that count, and do not tell apart: "several insurgents". */
const COUNTERS: ReadonlySet<string> = new Set('several some various numerous multiple'.split(' '));
/** Opponents filed by country where nothing nearer is known. */
const HOME_GROWN: ReadonlySet<string> = new Set([
  'rebel',
  'insurgent',
  'guerrilla',
  'separatist',
  'opposition',
  'rebellion',
  'insurgency',
]);
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
  const reach = REACH[reference.pointing];
  const within = (earlier: Antecedent): boolean => resolution.sentence - earlier.sentence <= reach;
  const match =
    nearest(resolution.discourse, (earlier) => within(earlier) && mayBeCalled(earlier, noun, telling, armed)) ??
    (!isNamedSo && telling.every((word) => ANY_FOES.has(word)) && ANY_FOES.has(noun)
      ? onlyEarlier(resolution, within)
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
function onlyEarlier({ discourse }: Resolution, within: (earlier: Antecedent) => boolean): Antecedent | null {
  const armed = (earlier: Antecedent): boolean => within(earlier) && earlier.actor.kind === 'armed-group';
  const last = nearest(discourse, armed);
  return last && !nearest(discourse, (earlier) => armed(earlier) && !isSame(earlier.actor, last.actor)) ? last : null;
}

function withoutAntecedent(
  resolution: Resolution,
  { fallback, spoken, pointing, place, names }: Reference,
  noun: string,
  words: readonly string[],
): Actor | null {
  const { context, state, onlyGroup } = resolution;
  const local = place !== null && spoken.includes(' ') ? localGroup(resolution, place, spoken) : null;
  if (local) return registered(resolution, local.id);
  const isOpen = pointing !== 'new' || COUNTERS.has(words[0] ?? '');
  if (
    onlyGroup !== null &&
    isOpen &&
    names.length === 0 &&
    SOME_FOES.has(noun) &&
    isSoCalled(resolution, onlyGroup, words)
  )
    return registered(resolution, onlyGroup);
  if (state !== null && HOME_GROWN.has(noun) && names.length === 0) {
    const meaning = foesOf(context.index, state, noun);
    if (meaning.kind === 'found') return foundActor(context, meaning);
  }
  const isNamed = names.length > 0 && pointing === 'back' && spoken.includes(' ');
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

/** Whom a pronoun stands for: the plural subject last spoken of, the last person, the organisation last spoken of. */
export function pronounTarget(
  resolution: Resolution,
  { which, body, owner }: Extract<Meaning, { kind: 'pronoun' }>,
): Actor | null {
  const { discourse, sentence, context } = resolution;
  if (which === 'person') return owner ? hisMen(resolution) : (discourse.lastPerson?.actor ?? null);
  const close = (earlier: Antecedent, reach: number): boolean =>
    sentence - earlier.sentence <= reach && fits(earlier, which) && !(owner && earlier.actor.kind === 'people');
  const several = which === 'they' ? severalIn(resolution) : null;
  if (several && !(owner && several.actor.kind === 'people')) return several.actor;
  const found =
    nearest(discourse, (earlier) => (which === 'it' || earlier.subject) && close(earlier, 0)) ??
    nearest(discourse, (earlier) => earlier.subject && earlier.actor.kind !== 'people' && close(earlier, 1)) ??
    nearest(discourse, (earlier) => earlier.actor.kind !== 'people' && close(earlier, 1)) ??
    nearest(discourse, (earlier) => close(earlier, 1));
  if (!found) return null;
  if (body === null || which === 'they') return found.actor;
  return forcesOf(context.index.registry, resolution, found.actor, body);
}

/** "his men": those of the person spoken of in this sentence or the one before, where no unnamed officer spoke since. */
function hisMen({ discourse: { lastPerson, unnamed }, sentence }: Resolution): Actor | null {
  const near = lastPerson && sentence - lastPerson.sentence <= 1 ? lastPerson : null;
  if (unnamed && sentence - unnamed.sentence <= 1 && unnamed.sentence > (near?.sentence ?? -1)) return unnamed.actor;
  return near?.actor ?? null;
}

/** In the same sentence those named in the plural, subjects first: "The watchdog accused soldiers after | they". */
function severalIn({ discourse, sentence }: Resolution): Antecedent | null {
  const isHere = ({ sentence: at, actor }: Antecedent): boolean =>
    at === sentence && actor.kind !== 'people' && actor.kind !== 'person' && actor.kind !== 'media';
  return (
    nearest(
      discourse,
      (one) => isHere(one) && one.subject && (one.number === 'many' || one.actor.kind === 'armed-group'),
    ) ?? nearest(discourse, (one) => isHere(one) && one.number === 'many')
  );
}

function fits({ actor, number }: Antecedent, which: 'they' | 'it'): boolean {
  if (actor.kind === 'person' || actor.kind === 'media') return false;
  return which === 'they' ? number !== 'one' : number !== 'many' && actor.kind !== 'people';
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

/** One of two parties: the last (0) or the one before it (1); a person stands for his group, people and media for nobody. */
export function sideTarget(resolution: Resolution, which: 0 | 1, among: SideKind): Actor | null {
  const { discourse, sentence } = resolution;
  const isFighting = (actor: Actor): boolean => actor.kind !== 'organisation' && mayBeSide(actor, among);
  const last =
    party(resolution, isFighting, sentence) ?? party(resolution, (actor) => mayBeSide(actor, among), sentence);
  if (!last || which === 0) return last;
  const isOther = (actor: Actor): boolean =>
    !isSame(actor, last) &&
    (among !== 'any' || !actor.groups.some((group) => last.groups.includes(group))) &&
    (among !== 'groups' || isGroup(actor));
  return (
    party(resolution, (actor) => isFighting(actor) && isOther(actor), sentence) ??
    party(resolution, (actor) => mayBeSide(actor, among) && isOther(actor), sentence) ??
    nearestOther(discourse, last)
  );
}

function mayBeSide({ kind }: Actor, among: SideKind): boolean {
  if (among === 'any') return true;
  return among === 'groups' ? kind !== 'state' : kind === 'state' || kind === 'government';
}

/** The party last spoken of, subjects of sentences before others. */
function party(resolution: Resolution, accepts: (actor: Actor) => boolean, sentence: number): Actor | null {
  const asParty = (earlier: Antecedent): boolean => {
    const actor = partyOf(resolution, earlier.actor);
    return sentence - earlier.sentence <= 6 && actor !== null && accepts(actor);
  };
  const found =
    nearest(resolution.discourse, (earlier) => earlier.subject && asParty(earlier)) ??
    nearest(resolution.discourse, asParty);
  return found && partyOf(resolution, found.actor);
}

function nearestOther(discourse: Resolution['discourse'], last: Actor): Actor | null {
  return nearest(discourse, ({ actor }) => isParty(actor) && !isSame(actor, last))?.actor ?? null;
}

/** Whom a person acts for, by the nearest of his groups; any other actor itself. */
function partyOf({ context, discourse }: Resolution, actor: Actor): Actor | null {
  if (isParty(actor)) return actor;
  const group = actor.kind === 'person' ? actor.groups[0] : undefined;
  if (group === undefined) return null;
  const known = context.index.registry.entries.has(group);
  return known
    ? context.index.registry.actorOf(group, context.published)
    : (nearest(discourse, (earlier) => earlier.actor.id === group)?.actor ??
        foundActor(context, { name: group.replaceAll('-', ' '), as: 'armed-group', groups: [] }));
}

function isParty({ kind }: Actor): boolean {
  return kind !== 'person' && kind !== 'people' && kind !== 'media' && kind !== 'unknown';
}

function isGroup({ kind }: Actor): boolean {
  return kind === 'armed-group' || kind === 'organisation';
}

function isSame(a: Actor, b: Actor): boolean {
  return a.id === b.id || a.groups.includes(b.id) || b.groups.includes(a.id);
}
