import type { ActorRegistry } from '../../knowledge/actor-registry.ts';
import { escaped, jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import type { LongText } from '../../knowledge/long-text.ts';
import { offsetsOf, type PackedLookup } from '../../knowledge/packed-actors.ts';
import { lineReader, linesByKey } from '../../knowledge/sorted-lines.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { nodeOfPacked, type PackedPhrases, packPhrases } from '../../text/packed-phrases.ts';
import type { Phrase, PhraseNode } from '../../text/phrase-tree.ts';
import { firstNormOf } from '../../text/phrase-words.ts';
import { type HomeGroup, homeGroupsOf } from './home-groups.ts';
import { type EntrySense, namelessByNoun, type Sense, sensesOf } from './senses.ts';

/** The names of actors as texts in ASCII of which no more is read than an article asks for. */
export interface PackedNames {
  /** Lines for `lineReader`: the first word of names, and in JSON the packed names that begin with it, each with the number of its sense. */
  readonly names: LongText;
  /** Lines for `lineReader`: ISO codes of countries, and in JSON the armed groups at home there. */
  readonly homes: LongText;
  /** Common nouns, and the id of the nameless actor filed under each, in JSON. */
  readonly nameless: string;
  /** The first words of names that do not begin with a capital, in JSON. */
  readonly openers: string;
}

/** The names that packed texts hold. */
export interface NameIndex {
  /** The names that begin with a word, each with its senses; null where none does. */
  readonly named: (norm: string) => PhraseNode<Sense> | null;
  readonly homeGroups: (country: string) => readonly HomeGroup[];
  /** Common noun → the id of the nameless actor filed under it. */
  readonly nameless: ReadonlyMap<string, string>;
  readonly openers: readonly string[];
}

/** A sense by its place here; the number of a sense is `KINDS` times four of its actor, and these. */
const KINDS = ['entry', 'nameless', 'state', 'seat', 'town', 'adjective', 'demonym'] as const;
const ALONE = 1;
const ARTICLED = 2;

/** The names of these actors, packed. */
export function packNames(registry: ActorRegistry): PackedNames {
  const offsets = offsetsOf(registry);
  const names = new Map<string, Phrase<number>[]>();
  const openers = new Set<string>();
  for (const [name, sense] of sensesOf(registry)) {
    const norm = firstNormOf(name);
    if (norm === null) continue;
    const known = names.get(norm);
    const phrase = [name, numberOf(sense, offsets.get(sense.entry.id) ?? 0)] as const;
    if (known) known.push(phrase);
    else names.set(norm, [phrase]);
    if (!beginsWithCapital(name)) openers.add(norm);
  }
  return {
    names: linesByKey(new Map([...names].map(([norm, phrases]) => [norm, packPhrases(phrases)]))),
    homes: linesByKey(homeGroupsOf(registry)),
    nameless: jsonInAscii([...namelessByNoun(registry)].map(([noun, { id }]) => [noun, id])),
    openers: jsonInAscii([...openers]),
  };
}

/** The index of packed names; it reads those of a word when a text first holds it. */
export function nameIndexOf(packed: PackedNames, { actorAt }: Pick<PackedLookup, 'actorAt'>): NameIndex {
  const namesAt = lineReader(packed.names);
  const groupsAt = lineReader(packed.homes);
  const nameless: readonly (readonly [string, string])[] = JSON.parse(packed.nameless);
  return {
    named(norm) {
      const line = namesAt(escaped(norm));
      if (line === null) return null;
      const names: PackedPhrases = JSON.parse(line);
      return nodeOfPacked(names, (number) => senseOf(number, actorAt));
    },
    homeGroups: (country) => JSON.parse(groupsAt(country) ?? '[]'),
    nameless: new Map(nameless),
    openers: JSON.parse(packed.openers),
  };
}

function numberOf({ kind, alone, articled }: EntrySense, actor: number): number {
  const flags = (alone ? ALONE : 0) + (articled ? ARTICLED : 0);
  return (actor * KINDS.length + KINDS.indexOf(kind)) * 4 + flags;
}

function senseOf(number: number, actorAt: PackedLookup['actorAt']): Sense {
  const rest = Math.floor(number / 4);
  const kind = KINDS[rest % KINDS.length] ?? 'entry';
  const entry = actorAt(Math.floor(rest / KINDS.length));
  return { kind, entry, alone: (number & ALONE) !== 0, articled: (number & ARTICLED) !== 0 };
}
