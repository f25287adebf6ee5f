import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { type ActorNoun, actorNouns } from '../../lexicon/actor-nouns.ts';
import { AGAINST_PREFIXES } from '../../lexicon/actor-slots.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { NAME_PARTICLES, type Title, titles } from '../../lexicon/titles.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { firstNormOf } from '../../text/phrase-words.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { singular } from './discourse.ts';
import { type HomeGroups, homeGroupsOf } from './home-groups.ts';
import type { PeopleIndex } from './known-persons.ts';
import type { KnownPerson } from './meaning.ts';
import { namelessByNoun, type Sense, sensesOf } from './senses.ts';

/** Everything actors are recognised by: built once a run, only read after. */
export interface ActorIndex {
  readonly registry: ActorRegistry;
  readonly names: PhraseIndex<Sense>;
  /** The persons of the knowledge whose name ends in this word. */
  calledSo(surname: string): readonly KnownPerson[];
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
  /** What an actor of the knowledge may be called, in the singular; one set for each list of words. */
  calledBy(words: readonly string[]): ReadonlySet<string>;
  /** Words with which a phrase may begin that does not begin with a capital. */
  readonly openers: ReadonlySet<string>;
  /** The armed groups of each country that are called by words of their own. */
  readonly homeGroups: HomeGroups;
  /** ISO country code → id of the state. */
  readonly stateOf: ReadonlyMap<string, string>;
}

/** The index of these actors and persons. */
export function buildActorIndex(registry: ActorRegistry, people: PeopleIndex): ActorIndex {
  const heads: [string, string][] = [];
  for (const [head, body] of registry.heads()) heads.push([head, body.body]);
  const senses = [...sensesOf(registry)];
  const names = buildPhraseIndex<Sense>(senses, people.named);
  const headIndex = buildPhraseIndex(heads);
  const nouns = actorNouns();
  const titleWords = titles();
  return {
    registry,
    names,
    calledSo: people.calledSo,
    calledBy: singulars(),
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
      ...senses.flatMap(([name]) => (beginsWithCapital(name) ? [] : (firstNormOf(name) ?? []))),
      ...people.openers,
      ...heads.flatMap(([head]) => firstNormOf(head) ?? []),
      ...nouns.keys(),
      ...titleWords.keys(),
    ]),
    bodies: new Set([...registry.heads()].map(([, { body }]) => slugOf(body))),
    bodyOfActor: bodiesById(registry),
    homeGroups: homeGroupsOf(registry),
    stateOf: statesByCountry(registry),
  };
}

function singulars(): (words: readonly string[]) => ReadonlySet<string> {
  const known = new Map<readonly string[], ReadonlySet<string>>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const found = new Set(words.map(singular));
    known.set(words, found);
    return found;
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
