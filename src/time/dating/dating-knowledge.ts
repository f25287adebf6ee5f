import { lineAt } from '../../knowledge/long-text.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import { EARLIER_WORDS } from '../../lexicon/dating-words.ts';
import type { HashedLines } from '../../text/hashed-lines.ts';
import type { Token } from '../../text/document.ts';
import { once, remembering } from '../../text/memory.ts';
import { fittingValues } from '../../text/phrase-tree.ts';
import { rememberingWords } from '../../text/word-numbers.ts';
import type { DatedFact, PackedFacts, SceneFact } from './dating-facts.ts';
import { type FactNode, type FactReaders, type FactTree, factTree } from './fact-tree.ts';
import { type Happening, type KnownHappening, happeningOf } from './happenings.ts';
import type { OpenersInText } from './facts-in-text.ts';
import { openersOf } from './openers.ts';
import { type Stretches, stretchMarker } from './stretches.ts';
import { factOf, type ToldRecords } from './told-records.ts';

/** What the facts know of a word. */
export interface FactWord {
  /** The phrases that begin with it; null where none does. Each fact is read when a text first holds its words. */
  readonly first: FactNode | null;
  /** Its numbers as a word that happenings are told with; null where none is. */
  readonly openers: readonly number[] | null;
}

/** Facts about the world, by the words texts use for them. */
export interface DatingIndexes {
  /** What the facts know of a word; null where nothing. */
  readonly wordOf: (token: Token) => FactWord | null;
  /** The node of phrases that go on with the word of this norm; null where none does. */
  readonly below: FactTree['below'];
  /** The terms of those who have this surname. */
  readonly termsOf: (surname: Token) => readonly DatedFact<OfficeEntry>[];
  readonly told: ToldKnowledge;
  /** Words that put what follows into the past: "former", "then". */
  readonly earlier: ReadonlySet<string>;
}

/** Happenings by the places of their records. */
export interface ToldKnowledge {
  readonly records: ToldRecords;
  readonly happeningAt: (place: number) => Happening;
  /** Marks the words of one text after the other. */
  readonly stretchesOf: (openers: OpenersInText) => Stretches;
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
    cased: once(() => indexesOf(packed, packed.cased)),
    uncased: once(() => indexesOf(packed, packed.uncased)),
  };
}

function indexesOf({ facts, records, openers: { lines, places } }: PackedFacts, nodes: HashedLines): DatingIndexes {
  // Asked for every word of a text, and short enough to be read at once.
  const openers = { lines: lines.slice(0, lines.length), places };
  const factAt = (offset: number): string => lineAt(facts, offset);
  const { from, below } = factTree(nodes, readersOf(factAt));
  const wordOf = rememberingWords((norm): FactWord | null => {
    const first = from(norm);
    const numbers = openersOf(openers, norm);
    return first || numbers ? { first, openers: numbers } : null;
  });
  return {
    wordOf,
    below,
    termsOf: (surname) => {
      const terms = wordOf(surname)?.first?.endings?.surnames;
      return (terms && fittingValues(terms, [], 0)) ?? [];
    },
    told: {
      records,
      happeningAt: remembering((place: number) => happeningOf(happeningFactOf(factAt(factOf(records, place))))),
      stretchesOf: stretchMarker(),
    },
    earlier: new Set(EARLIER_WORDS),
  };
}

/** What reads the facts of each kind by their offsets, each once. */
function readersOf(factAt: (offset: number) => string): FactReaders {
  const terms = remembering((offset: number): DatedFact<OfficeEntry> => JSON.parse(factAt(offset)));
  return {
    people: terms,
    surnames: terms,
    landmarks: remembering((offset: number): DatedFact<LandmarkEntry> => JSON.parse(factAt(offset))),
    happenings: (place) => place,
    actors: remembering((offset: number): DatedFact<ActorEntry> => JSON.parse(factAt(offset))),
    conflicts: remembering((offset: number): ConflictEntry => JSON.parse(factAt(offset))),
    scenes: remembering((offset: number): SceneFact => JSON.parse(factAt(offset))),
    tolls: remembering((offset: number): TollEntry => JSON.parse(factAt(offset))),
    eras: remembering((offset: number): EraEntry => JSON.parse(factAt(offset))),
  };
}

function happeningFactOf(fact: string): KnownHappening {
  return JSON.parse(fact);
}
