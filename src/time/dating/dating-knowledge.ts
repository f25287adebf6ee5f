import { type LongText, lineAt } from '../../knowledge/long-text.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import { inAscii, lineReader } from '../../knowledge/sorted-lines.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import { EARLIER_WORDS } from '../../lexicon/dating-words.ts';
import { once, remembering } from '../../text/memory.ts';
import { openingWith, type PhraseIndex } from '../../text/phrases.ts';
import {
  type DatedFact,
  FACT_KINDS,
  type FactKind,
  type PackedFacts,
  type PackedHead,
  type SceneFact,
} from './dating-facts.ts';
import { type Happening, type KnownHappening, happeningOf } from './happenings.ts';

/** A fact that is read when a text first holds its words; always the same one. */
export type LazyFact<T> = () => T;

/** Facts about the world, by the words texts use for them. */
export interface DatingIndexes {
  /** The kinds of fact that phrases, and surnames, which begin with the word of this norm may name. */
  readonly kindsAt: (norm: string) => readonly FactKind[];
  /** By full name and alias. */
  readonly people: PhraseIndex<LazyFact<DatedFact<OfficeEntry>>>;
  /** By the norm of the surname. */
  readonly termsOf: (surname: string) => readonly DatedFact<OfficeEntry>[];
  readonly landmarks: PhraseIndex<LazyFact<DatedFact<LandmarkEntry>>>;
  /** Actors that exist only in a period. */
  readonly actors: PhraseIndex<LazyFact<DatedFact<ActorEntry>>>;
  readonly conflicts: PhraseIndex<LazyFact<ConflictEntry>>;
  /** By the proper names a report of each holds. */
  readonly happenings: PhraseIndex<LazyFact<Happening>>;
  readonly scenes: PhraseIndex<LazyFact<SceneFact>>;
  readonly tolls: PhraseIndex<LazyFact<TollEntry>>;
  readonly eras: PhraseIndex<LazyFact<EraEntry>>;
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

/** The kinds of fact that begin with one word, each with the phrases and the offsets of their facts in turn. */
interface Head {
  readonly kinds: readonly FactKind[];
  readonly phrases: ReadonlyMap<FactKind, readonly (string | number)[]>;
}

const NOTHING: Head = { kinds: [], phrases: new Map() };

function indexesOf(facts: LongText, lines: LongText): DatingIndexes {
  const lineOf = lineReader(lines);
  const headAt = remembering((norm) => headOf(lineOf(inAscii(norm))));
  const factAt = (offset: number): string => lineAt(facts, offset);
  const indexOf = <T>(kind: FactKind, read: (fact: string) => T): PhraseIndex<LazyFact<T>> => {
    const fact = remembering((offset: number): LazyFact<T> => once(() => read(factAt(offset))));
    return {
      openingOf: remembering((norm) => {
        const phrases = headAt(norm).phrases.get(kind);
        return phrases ? openingWith(pairs(phrases, fact)) : null;
      }),
    };
  };
  return {
    kindsAt: (norm) => headAt(norm).kinds,
    people: indexOf('people', termOf),
    landmarks: indexOf('landmarks', (fact): DatedFact<LandmarkEntry> => JSON.parse(fact)),
    actors: indexOf('actors', (fact): DatedFact<ActorEntry> => JSON.parse(fact)),
    conflicts: indexOf('conflicts', (fact): ConflictEntry => JSON.parse(fact)),
    happenings: indexOf('happenings', (fact) => happeningOf(happeningFactOf(fact))),
    scenes: indexOf('scenes', (fact): SceneFact => JSON.parse(fact)),
    tolls: indexOf('tolls', (fact): TollEntry => JSON.parse(fact)),
    eras: indexOf('eras', (fact): EraEntry => JSON.parse(fact)),
    termsOf: remembering((surname) => {
      const phrases = headAt(surname).phrases.get('surnames') ?? [];
      return pairs(phrases, (offset) => termOf(factAt(offset))).map(([, term]) => term);
    }),
    earlier: new Set(EARLIER_WORDS),
  };
}

function termOf(fact: string): DatedFact<OfficeEntry> {
  return JSON.parse(fact);
}

function happeningFactOf(fact: string): KnownHappening {
  return JSON.parse(fact);
}

function headOf(line: string | null): Head {
  if (line === null) return NOTHING;
  const packed: PackedHead = JSON.parse(line);
  const phrases = new Map<FactKind, readonly (string | number)[]>();
  for (const [number, ...rest] of packed) {
    const kind = FACT_KINDS[number];
    if (kind) phrases.set(kind, rest);
  }
  return { kinds: [...phrases.keys()], phrases };
}

function pairs<T>(phrases: readonly (string | number)[], fact: (offset: number) => T): (readonly [string, T])[] {
  return phrases.flatMap((offset, i) => {
    const phrase = phrases[i - 1];
    return typeof offset === 'number' && typeof phrase === 'string' ? [[phrase, fact(offset)] as const] : [];
  });
}
