import type { ActorEntry } from '../../knowledge/entries.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Chain } from './chains.ts';
import type { Meaning } from './meaning.ts';

/** Opponents by the plural under which they are filed: "opposition" fighters of Ruritania are "Ruritanian opposition". */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['insurgency', 'insurgents'],
  ['rebellion', 'rebels'],
  ['militia', 'militias'],
  ['guerilla', 'guerrillas'],
  ['guerillas', 'guerrillas'],
  ['mujahid', 'mujahideen'],
]);
const COLLECTIVE: ReadonlySet<string> = new Set(['opposition', 'resistance', 'mujahideen', 'mujahedin', 'police']);

/** The plural of a noun for opponents or people: "rebel" → "rebels", "gunman" → "gunmen". */
function pluralOf(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (COLLECTIVE.has(noun) || noun.endsWith('s') || noun.endsWith('men')) return noun;
  return noun.endsWith('man') ? `${noun.slice(0, -3)}men` : `${noun}s`;
}

/** What a chain means behind a country's adjective or name: its army, its rebels, its civilians; null where it names no actor. */
export function ofState(index: ActorIndex, state: ActorEntry, chain: Chain, name: string): Meaning | null {
  // "a Ruritanian lawyer" serves no part of the state.
  if (chain.kind === 'member' && chain.title?.kind === 'civil') return peopleOf(index, chain.noun);
  switch (chain.kind) {
    case 'foes':
      return foesOf(index, state.id, chain.noun);
    case 'people':
      return SERVING.has(chain.noun) ? servingOf(index, state, chain.noun) : peopleOf(index, chain.noun);
    case 'group':
      return { kind: 'found', name, as: 'organisation', groups: [state.id] };
    default:
      return bodyOf(index, state.id, chain.body ?? 'government');
  }
}

const SERVING: ReadonlySet<string> = new Set(['peacekeeper', 'peacekeepers', 'mercenary', 'mercenaries']);

/** "Ruritanian peacekeepers": of that kind, and of that state. */
function servingOf(index: ActorIndex, { id }: ActorEntry, noun: string): Meaning {
  const nameless = namelessOf(index, noun);
  const name = `${index.adjectives.get(id) ?? ''} ${pluralOf(noun)}`;
  return { kind: 'found', name, as: 'forces', groups: nameless ? [nameless.id, id] : [id] };
}

/** Opponents who are of a people, not of a state: "Karevian rebels". */
export function foesOfPeople(index: ActorIndex, people: ActorEntry, noun: string, name: string): Meaning {
  const nameless = namelessOf(index, noun);
  const whole = `${name} ${pluralOf(noun)}`;
  const filed = index.registry.find(whole);
  if (filed) return { kind: 'entry', id: filed.id };
  return { kind: 'found', name: whole, as: 'armed-group', groups: nameless ? [nameless.id, people.id] : [people.id] };
}

/** A part of a state as an actor; the state itself where it has no such part. */
export function bodyOf(index: ActorIndex, state: string, body: string): Meaning {
  return { kind: 'entry', id: index.registry.bodyOf(state, body)?.id ?? state };
}

/** "Ruritanian rebels": opponents without a name, at home in a state. */
export function foesOf(index: ActorIndex, state: string, noun: string): Meaning {
  const plural = pluralOf(noun);
  const adjective = index.adjectives.get(state) ?? '';
  const nameless = namelessOf(index, noun);
  return { kind: 'found', name: `${adjective} ${plural}`, as: 'armed-group', groups: nameless ? [nameless.id] : [] };
}

/** The nameless people a noun stands for ("villagers" → civilians); null where nobody filed them. */
export function peopleOf(index: ActorIndex, noun: string): Meaning | null {
  const entry = namelessOf(index, noun);
  return entry && { kind: 'entry', id: entry.id };
}

/** The filed nameless actor of a noun, singular or plural; null where there is none. */
export function namelessOf(index: ActorIndex, noun: string): ActorEntry | null {
  return index.nameless.get(pluralOf(noun)) ?? index.nameless.get(noun) ?? null;
}

/** The state an actor belongs to: itself, or the first state among its groups; null for those that belong to none. */
export function stateOfEntry(index: ActorIndex, entry: ActorEntry): ActorEntry | null {
  if (entry.kind === 'state') return entry;
  for (const group of index.registry.groupsOf(entry.id, null)) {
    const owner = index.registry.entries.get(group);
    if (owner?.kind === 'state') return owner;
  }
  return null;
}
