import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry, OfficeEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { type ActorNoun, actorNouns } from '../../lexicon/actor-nouns.ts';
import { AGAINST_PREFIXES } from '../../lexicon/actor-slots.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { NAME_PARTICLES, type Title, titles } from '../../lexicon/titles.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { type KnownPerson, type PersonTerm, shortNameOf } from './meaning.ts';

/** A sense in which a name stands for an actor of the registry. */
export interface EntrySense {
  readonly kind: 'entry' | 'nameless' | 'state' | 'seat' | 'town' | 'adjective' | 'demonym';
  readonly entry: ActorEntry;
  /** Found only as one word of its own: "the West", not "the West Coast". */
  readonly alone?: boolean;
}

/** A sense in which a name is a person's. */
export interface PersonSense {
  readonly kind: 'person';
  readonly person: KnownPerson;
}

/** What a name of the knowledge may stand for. A word may have several senses ("US" is a state and an adjective). */
export type Sense = EntrySense | PersonSense;

/** Everything actors are recognised by: built once a run, only read after. */
export interface ActorIndex {
  readonly registry: ActorRegistry;
  readonly names: PhraseIndex<Sense>;
  /** Last word of a name → the persons of the knowledge called so. */
  readonly surnames: ReadonlyMap<string, readonly KnownPerson[]>;
  /** What follows a country's adjective ("foreign ministry") → the body it means. */
  readonly heads: PhraseIndex<string>;
  readonly nouns: ReadonlyMap<string, ActorNoun>;
  readonly titles: ReadonlyMap<string, Title>;
  /** Ids that name a body of any state ("security-forces"), and nameless officials. */
  readonly bodies: ReadonlySet<string>;
  /** Id of a state's body → the body ("afghan-army" → "army"). */
  readonly bodyOfActor: ReadonlyMap<string, string>;
  /** Common noun → the nameless actor filed under it ("villagers" → civilians). */
  readonly nameless: ReadonlyMap<string, ActorEntry>;
  /** Id of a state → the adjective its actors are named with. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Words with which a phrase may begin that is no run of capitals. */
  readonly openers: ReadonlySet<string>;
  /** ISO country code → id of the state. */
  readonly stateOf: ReadonlyMap<string, string>;
}

/** The index of these actors and office-holders. */
export function buildActorIndex(registry: ActorRegistry, offices: readonly OfficeEntry[]): ActorIndex {
  const heads: [string, string][] = [];
  for (const [head, body] of registry.heads()) heads.push([head, body.body]);
  const people = [...peopleOf(offices)];
  const names = buildPhraseIndex(sensesOf(registry, people));
  const headIndex = buildPhraseIndex(heads);
  const nouns = actorNouns();
  const titleWords = titles();
  return {
    registry,
    names,
    surnames: bySurname(people),
    heads: headIndex,
    nouns,
    titles: titleWords,
    nameless: namelessByNoun(registry),
    adjectives: new Map(registry.states.map((state) => [state.id, state.adjective])),
    openers: new Set([
      '(',
      ...PRONOUNS,
      ...AGAINST_PREFIXES,
      ...NAME_PARTICLES,
      ...names.root.keys(),
      ...headIndex.root.keys(),
      ...nouns.keys(),
      ...titleWords.keys(),
    ]),
    bodies: new Set([...registry.heads()].map(([, { body }]) => slugOf(body))),
    bodyOfActor: bodiesById(registry),
    stateOf: statesByCountry(registry),
  };
}

function bodiesById(registry: ActorRegistry): ReadonlyMap<string, string> {
  const bodies = new Set<string>();
  for (const [, body] of registry.heads()) bodies.add(body.body);
  const found = new Map<string, string>();
  for (const state of registry.states) {
    for (const body of bodies) {
      const entry = registry.bodyOf(state.id, body);
      if (entry) found.set(entry.id, body);
    }
  }
  return found;
}

function statesByCountry(registry: ActorRegistry): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const state of registry.states) if (!found.has(state.country)) found.set(state.country, state.id);
  return found;
}

function* sensesOf(registry: ActorRegistry, people: readonly NamedPerson[]): Generator<readonly [string, Sense]> {
  for (const [name, entry] of registry.plainNames()) {
    yield [withoutArticle(name), { kind: kindOf(name, entry), entry, alone: ARTICLE_AND_WORD.test(name) }];
  }
  for (const [name, entry] of registry.metonyms()) yield [name, { kind: 'town', entry }];
  for (const state of registry.states) {
    const entry = registry.entries.get(state.id);
    if (!entry) continue;
    for (const word of [state.adjective, ...state.adjectives]) yield [word, { kind: 'adjective', entry }];
    for (const word of state.demonyms) yield [word, { kind: 'demonym', entry }];
  }
  for (const person of people) {
    for (const name of person.names) yield [name, { kind: 'person', person: person.person }];
  }
}

const ARTICLE_AND_WORD = /^the [^ ]+$/i;

/** "the Pentagon" is found where "Pentagon" stands: the article is no part of a mention. */
function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}

function kindOf(name: string, entry: ActorEntry): 'entry' | 'nameless' | 'state' | 'seat' {
  if (entry.kind === 'state') return 'state';
  if (isNameless(entry)) return 'nameless';
  return entry.kind === 'government' && name !== entry.name ? 'seat' : 'entry';
}

/** "Rebels", "Police", "Villagers": a common noun, at home nowhere, is nobody's name. */
function isNameless(entry: ActorEntry): boolean {
  return entry.countries.length === 0 && entry.aliases.includes(entry.name.toLowerCase());
}

interface NamedPerson {
  readonly person: KnownPerson;
  readonly names: ReadonlySet<string>;
}

function bySurname(people: readonly NamedPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const found = new Map<string, KnownPerson[]>();
  for (const { person, names } of people) {
    for (const surname of new Set(
      [...names].flatMap((name) => [shortNameOf(name), shortNameOf(name).replace(/^(?:al|el)-/, '')]),
    )) {
      const known = found.get(surname);
      if (known) known.push(person);
      else found.set(surname, [person]);
    }
  }
  return found;
}

function namelessByNoun(registry: ActorRegistry): ReadonlyMap<string, ActorEntry> {
  const found = new Map<string, ActorEntry>();
  for (const entry of registry.entries.values()) {
    if (!isNameless(entry)) continue;
    for (const alias of entry.aliases) if (!found.has(alias)) found.set(alias, entry);
  }
  return found;
}

function peopleOf(offices: readonly OfficeEntry[]): Iterable<NamedPerson> {
  const found = new Map<string, { person: KnownPerson; terms: PersonTerm[]; names: Set<string> }>();
  for (const { person: name, aliases, of, office, from, to } of offices) {
    const id = slugOf(name);
    let known = found.get(id);
    if (!known) {
      const terms: PersonTerm[] = [];
      known = { person: { id, name, terms }, terms, names: new Set([name]) };
      found.set(id, known);
    }
    known.terms.push({ of, office, from, to });
    for (const alias of aliases) known.names.add(alias);
  }
  return found.values();
}
