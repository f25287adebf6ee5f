import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { lookupIn, packActors, type PackedActors, type PackedLookup } from '../../knowledge/packed-actors.ts';
import { type ActorNoun, actorNouns } from '../../lexicon/actor-nouns.ts';
import { AGAINST_PREFIXES } from '../../lexicon/actor-slots.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { NAME_PARTICLES, type Title, titles } from '../../lexicon/titles.ts';
import { remembering } from '../../text/memory.ts';
import { joinedNodes } from '../../text/phrase-tree.ts';
import { firstNormOf } from '../../text/phrase-words.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { singular } from './discourse.ts';
import type { HomeGroup } from './home-groups.ts';
import type { PeopleIndex } from './known-persons.ts';
import type { KnownPerson } from './meaning.ts';
import { nameIndexOf, packNames, type PackedNames } from './packed-names.ts';
import type { Sense } from './senses.ts';

/** Everything actors are recognised by: built once a run, only read after. */
export interface ActorIndex {
  readonly registry: PackedLookup;
  readonly names: PhraseIndex<Sense>;
  /** The persons of the knowledge whose name ends in this word. */
  calledSo(surname: string): readonly KnownPerson[];
  /** What follows a country's adjective ("foreign ministry") → the body it means. */
  readonly heads: PhraseIndex<string>;
  readonly nouns: ReadonlyMap<string, ActorNoun>;
  readonly titles: ReadonlyMap<string, Title>;
  /** Ids that name a body of any state ("security-forces"), and nameless officials. */
  readonly bodies: ReadonlySet<string>;
  /** Common noun → the nameless actor filed under it ("villagers" → civilians). */
  readonly nameless: Pick<ReadonlyMap<string, ActorEntry>, 'get'>;
  /** Id of a state → the adjective its actors are named with. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** What an actor of the knowledge may be called, in the singular; one set for each list of words. */
  calledBy(words: readonly string[]): ReadonlySet<string>;
  /** Words with which a phrase may begin that does not begin with a capital. */
  readonly openers: ReadonlySet<string>;
  /** The armed groups at home in a country, by its ISO code, that are called by words of their own. */
  readonly homeGroups: (country: string) => readonly HomeGroup[];
  /** ISO country code → id of the state. */
  readonly stateOf: ReadonlyMap<string, string>;
}

/** The index of these actors and persons. */
export function buildActorIndex(actors: ActorRegistry, people: PeopleIndex): ActorIndex {
  return actorIndexOf(packActors(actors), packNames(actors), people);
}

/** The index of packed actors and persons. */
export function actorIndexOf(actors: PackedActors, names: PackedNames, people: PeopleIndex): ActorIndex {
  const registry = lookupIn(actors);
  const { named, nameless, homeGroups, openers } = nameIndexOf(names, registry);
  const heads: [string, string][] = [];
  for (const [head, body] of registry.heads()) heads.push([head, body.body]);
  const headIndex = buildPhraseIndex(heads);
  const nouns = actorNouns();
  const titleWords = titles();
  return {
    registry,
    names: {
      openingOf: remembering((norm: string) => {
        const [own, persons] = [named(norm), people.named(norm)];
        return own && persons ? joinedNodes(own, persons) : (own ?? persons);
      }),
    },
    calledSo: people.calledSo,
    calledBy: singulars(),
    heads: headIndex,
    nouns,
    titles: titleWords,
    nameless: { get: (noun) => registry.entries.get(nameless.get(noun) ?? '') },
    adjectives: new Map(registry.states.map((state) => [state.id, state.adjective])),
    openers: new Set([
      '(',
      ...PRONOUNS,
      ...AGAINST_PREFIXES,
      ...NAME_PARTICLES,
      ...openers,
      ...people.openers,
      ...heads.flatMap(([head]) => firstNormOf(head) ?? []),
      ...nouns.keys(),
      ...titleWords.keys(),
    ]),
    bodies: new Set(Array.from(registry.heads(), ([, { body }]) => slugOf(body))),
    homeGroups,
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

function statesByCountry(registry: PackedLookup): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const state of registry.states) if (!found.has(state.country)) found.set(state.country, state.id);
  return found;
}
