import { type LongText, lineAt } from '../../knowledge/long-text.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import { escaped } from '../../knowledge/json-in-ascii.ts';
import { lineReader } from '../../knowledge/sorted-lines.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import { EARLIER_WORDS } from '../../lexicon/dating-words.ts';
import { once, remembering } from '../../text/memory.ts';
import { nodeOfPacked, type PackedPhrases } from '../../text/packed-phrases.ts';
import type { PhraseNode } from '../../text/phrase-tree.ts';
import { matchFrom } from '../../text/phrases.ts';
import {
  type DatedFact,
  FACT_KINDS,
  type FactKind,
  type PackedFacts,
  type PackedHead,
  type SceneFact,
} from './dating-facts.ts';
import { type Happening, type KnownHappening, happeningOf } from './happenings.ts';

/** What a fact of each kind is, as readers of texts have it. */
interface FactOf {
  /** By full name and alias. */
  readonly people: DatedFact<OfficeEntry>;
  /** By the norm of the surname. */
  readonly surnames: DatedFact<OfficeEntry>;
  readonly landmarks: DatedFact<LandmarkEntry>;
  /** By the proper names a report of each holds. */
  readonly happenings: Happening;
  /** Actors that exist only in a period. */
  readonly actors: DatedFact<ActorEntry>;
  readonly conflicts: ConflictEntry;
  readonly scenes: SceneFact;
  readonly tolls: TollEntry;
  readonly eras: EraEntry;
}

/** What begins with one word: the phrases for facts of each kind; null where none does. Each fact is read when a text first holds its words. */
export type FactsAt = { readonly [K in FactKind]: PhraseNode<FactOf[K]> | null } & {
  /** Whether the word may be written with a small letter. */
  readonly small: boolean;
};

/** Facts about the world, by the words texts use for them. */
export interface DatingIndexes {
  /** What begins with the word of this norm; null where nothing does. */
  readonly factsAt: (norm: string) => FactsAt | null;
  /** The terms of those who have the surname of this norm. */
  readonly termsOf: (surname: string) => readonly DatedFact<OfficeEntry>[];
  /** Words that put what follows into the past: "former", "then". */
  readonly earlier: ReadonlySet<string>;
}

/** All indexes, for texts as usual and for texts without capitals: nothing of either is read before it is asked for. */
export interface DatingKnowledge {
  readonly cased: () => DatingIndexes;
  /** The same facts with names in small letters. */
  readonly uncased: () => DatingIndexes;
}

/** The knowledge that dates articles, out of packed facts; they are asked for when a text is. */
export function datingKnowledgeOf(packed: PackedFacts): DatingKnowledge {
  return {
    cased: once(() => indexesOf(packed.facts, packed.cased)),
    uncased: once(() => indexesOf(packed.facts, packed.uncased)),
  };
}

function indexesOf(facts: LongText, lines: LongText): DatingIndexes {
  const lineOf = lineReader(lines);
  const readers = readersOf((offset) => lineAt(facts, offset));
  const factsAt = remembering((norm: string) => {
    const line = lineOf(escaped(norm));
    return line === null ? null : unpacked(JSON.parse(line), readers);
  });
  return {
    factsAt,
    termsOf: (surname) => {
      const node = factsAt(surname)?.surnames;
      return (node && matchFrom(node, [], 0)?.values) ?? [];
    },
    earlier: new Set(EARLIER_WORDS),
  };
}

/** What reads the facts of each kind by their offsets, each once. */
type Readers = { readonly [K in FactKind]: (offset: number) => FactOf[K] };

function readersOf(factAt: (offset: number) => string): Readers {
  const terms = remembering((offset: number): DatedFact<OfficeEntry> => JSON.parse(factAt(offset)));
  return {
    people: terms,
    surnames: terms,
    landmarks: remembering((offset: number): DatedFact<LandmarkEntry> => JSON.parse(factAt(offset))),
    actors: remembering((offset: number): DatedFact<ActorEntry> => JSON.parse(factAt(offset))),
    conflicts: remembering((offset: number): ConflictEntry => JSON.parse(factAt(offset))),
    happenings: remembering((offset: number) => happeningOf(happeningFactOf(factAt(offset)))),
    scenes: remembering((offset: number): SceneFact => JSON.parse(factAt(offset))),
    tolls: remembering((offset: number): TollEntry => JSON.parse(factAt(offset))),
    eras: remembering((offset: number): EraEntry => JSON.parse(factAt(offset))),
  };
}

function happeningFactOf(fact: string): KnownHappening {
  return JSON.parse(fact);
}

function unpacked([small, ...kinds]: PackedHead, readers: Readers): FactsAt {
  const phrases: Partial<Record<FactKind, PackedPhrases>> = {};
  for (const [number, packed] of kinds) {
    const kind = FACT_KINDS[number];
    if (kind) phrases[kind] = packed;
  }
  return {
    small: small === 1,
    people: nodeOf(phrases.people, readers.people),
    surnames: nodeOf(phrases.surnames, readers.surnames),
    landmarks: nodeOf(phrases.landmarks, readers.landmarks),
    happenings: nodeOf(phrases.happenings, readers.happenings),
    actors: nodeOf(phrases.actors, readers.actors),
    conflicts: nodeOf(phrases.conflicts, readers.conflicts),
    scenes: nodeOf(phrases.scenes, readers.scenes),
    tolls: nodeOf(phrases.tolls, readers.tolls),
    eras: nodeOf(phrases.eras, readers.eras),
  };
}

function nodeOf<T>(phrases: PackedPhrases | undefined, read: (offset: number) => T): PhraseNode<T> | null {
  return phrases ? nodeOfPacked(phrases, read) : null;
}
