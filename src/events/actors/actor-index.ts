import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry, OfficeEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { type ActorNoun, actorNouns } from '../../lexicon/actor-nouns.ts';
import { AGAINST_PREFIXES } from '../../lexicon/actor-slots.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { NAME_PARTICLES, type Title, titles } from '../../lexicon/titles.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { bySurname, peopleOf } from './known-persons.ts';
import type { KnownPerson } from './meaning.ts';
import { namelessByNoun, type Sense, sensesOf } from './senses.ts';

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
  /** Id of a state's body → the body ("ruritanian-army" → "army"). */
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
