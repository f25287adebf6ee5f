import type { LongText } from '../../knowledge/long-text.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, HappeningEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import type { SceneEntry } from '../../knowledge/scenes/load-scenes.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import type { HashedLines } from '../../text/hashed-lines.ts';
import type { ToldRecords } from './told-records.ts';

/** A scene as the readers of texts keep it. */
export type SceneFact = Pick<SceneEntry, 'periods'>;

/** A stretch of days known from a fact; days are counted from 1970-01-01. */
export interface DatedFact<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

/** The kinds of fact that texts name by phrases, and surnames; packed facts call them by their place here. */
export const FACT_KINDS = [
  'people',
  'surnames',
  'landmarks',
  'happenings',
  'actors',
  'conflicts',
  'scenes',
  'tolls',
  'eras',
] as const;

/** One of the kinds of fact. */
export type FactKind = (typeof FACT_KINDS)[number];

/** The facts that date articles, as their files hold them. */
export interface DatingFacts {
  readonly offices: readonly OfficeEntry[];
  readonly landmarks: readonly LandmarkEntry[];
  readonly happenings: readonly HappeningEntry[];
  readonly conflicts: readonly ConflictEntry[];
  readonly scenes: readonly SceneEntry[];
  readonly tolls: readonly TollEntry[];
  readonly eras: readonly EraEntry[];
  readonly actors: Iterable<ActorEntry>;
}

/** What a fact of each kind is, as readers of texts have it. */
export interface FactOf {
  /** By full name and alias. */
  readonly people: DatedFact<OfficeEntry>;
  /** By the norm of the surname. */
  readonly surnames: DatedFact<OfficeEntry>;
  readonly landmarks: DatedFact<LandmarkEntry>;
  /** By the proper names a report of each holds: the place of its record. */
  readonly happenings: number;
  /** Actors that exist only in a period. */
  readonly actors: DatedFact<ActorEntry>;
  readonly conflicts: ConflictEntry;
  readonly scenes: SceneFact;
  readonly tolls: TollEntry;
  readonly eras: EraEntry;
}

const CODES = 16;

/** A fact of a kind as one number: `number` is the offset of its line, of a happening the place of its record. */
export function codeOf(kind: FactKind, number: number): number {
  return number * CODES + FACT_KINDS.indexOf(kind);
}

/** The place in `FACT_KINDS` of the kind that a code tells. */
export function kindOfCode(code: number): number {
  return code % CODES;
}

/** The number that a code tells of its fact. */
export function numberOfCode(code: number): number {
  return Math.floor(code / CODES);
}

/** Facts and the words texts use for them, of which no more is read than an article asks for. */
export interface PackedFacts {
  /** One fact a line, in JSON; a fact is known by the offset of its line. */
  readonly facts: LongText;
  /** By the norms of the words with which phrases begin, a blank between them, a `PackedNode`. */
  readonly cased: HashedLines;
  /** The same with names in small letters, for texts without capitals. */
  readonly uncased: HashedLines;
  /** By what words of happenings are told with, their numbers. */
  readonly openers: HashedLines;
  readonly records: ToldRecords;
}

/**
 * The phrases that begin with the same words: whether longer ones do, or one that may begin with a small letter, as bits; the codes of
 * the facts that those stand for which end here, each shape (`shapeOf`) before the codes of those that have it.
 */
export type PackedNode = readonly [bits: number, ...codes: readonly (string | number)[]];

/** What the bits of a packed node tell. */
export const NODE_BITS = { goesOn: 1, isSmall: 2 } as const;
