import type { LongText } from '../../knowledge/long-text.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, HappeningEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import type { SceneEntry } from '../../knowledge/scenes/load-scenes.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import type { PackedPhrases } from '../../text/packed-phrases.ts';

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

/** Facts and the words texts use for them, as texts in ASCII of which no more is read than an article asks for. */
export interface PackedFacts {
  /** One fact a line, in JSON; a fact is known by the offset of its line. */
  readonly facts: LongText;
  /** Lines sorted for `lineReader`: the first word of phrases, and in JSON a `PackedHead`. */
  readonly cased: LongText;
  /** The same with names in small letters, for texts without capitals. */
  readonly uncased: LongText;
}

/** What a word begins: 1 where that may be written with a small letter, else 0; for each kind of fact its number, and the phrases, each with the offset of its fact. */
export type PackedHead = readonly [small: 0 | 1, ...kinds: (readonly [kind: number, phrases: PackedPhrases])[]];
