import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { KnownPerson } from './meaning.ts';

/** A sense in which a name stands for an actor of the registry. */
export interface EntrySense {
  readonly kind: 'entry' | 'nameless' | 'state' | 'seat' | 'town' | 'adjective' | 'demonym';
  readonly entry: ActorEntry;
  /** Found only as one word of its own: "the West", not "the West Coast". */
  readonly alone?: boolean;
  /** Found only behind its article: "the wounded", not "one wounded". */
  readonly articled?: boolean;
}

/** A sense in which a name is a person's. */
export interface PersonSense {
  readonly kind: 'person';
  readonly person: KnownPerson;
}

/** What a name of the knowledge may stand for. A word may have several senses ("US" is a state and an adjective). */
export type Sense = EntrySense | PersonSense;

/** Every name of the registry with its sense. */
export function* sensesOf(registry: ActorRegistry): Generator<readonly [string, EntrySense]> {
  for (const [name, entry] of registry.plainNames()) {
    const bare = withoutArticle(name);
    const alone = bare !== name && !bare.includes(' ');
    // "accused the west", but not "in the west"
    const isRegion = alone && entry.kind === 'state' && bare === bare.toLowerCase();
    const kind = isRegion ? 'town' : kindOf(name, entry);
    yield [bare, { kind, entry, alone, articled: alone && kind === 'nameless' && bare === bare.toLowerCase() }];
  }
  for (const [name, entry] of registry.metonyms()) yield [name, { kind: 'town', entry }];
  for (const state of registry.states) {
    const entry = registry.entries.get(state.id);
    if (!entry) continue;
    for (const word of [state.adjective, ...state.adjectives]) yield [word, { kind: 'adjective', entry }];
    for (const word of state.demonyms) yield [word, { kind: 'demonym', entry }];
  }
}

/** "the Pentagon" is found where "Pentagon" stands: the article is no part of a mention. */
function withoutArticle(name: string): string {
  return name[3] === ' ' && name.toLowerCase().startsWith('the ') ? name.slice(4) : name;
}

function kindOf(name: string, entry: ActorEntry): 'entry' | 'nameless' | 'state' | 'seat' {
  if (entry.kind === 'state') return 'state';
  if (isNameless(entry)) return 'nameless';
  return entry.kind === 'government' && name !== entry.name ? 'seat' : 'entry';
}

/** "Rebels", "Police", "Villagers": a common noun, at home nowhere, is nobody's name. */
export function isNameless(entry: ActorEntry): boolean {
  return entry.countries.length === 0 && entry.aliases.includes(entry.name.toLowerCase());
}

/** Common noun → the nameless actor filed under it. */
export function namelessByNoun(registry: ActorRegistry): ReadonlyMap<string, ActorEntry> {
  const found = new Map<string, ActorEntry>();
  for (const entry of registry.entries.values()) {
    if (!isNameless(entry)) continue;
    for (const alias of entry.aliases) if (!found.has(alias)) found.set(alias, entry);
  }
  return found;
}
