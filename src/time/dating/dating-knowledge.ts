import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { SceneEntry } from '../../knowledge/scenes.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import { EARLIER_WORDS, ERA_WORDS, MONTH_NAMES, type EraWord } from '../../lexicon/dating-words.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { normOf } from '../../text/norm.ts';
import { happenings, type ToldLandmark, toldAs } from './told-landmarks.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';

/** A stretch of days known from a fact; days are counted from 1970-01-01. */
export interface DatedFact<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

/** Facts about the world, indexed by the words texts use for them. */
export interface DatingIndexes {
  /** By full name and alias. */
  readonly people: PhraseIndex<DatedFact<OfficeEntry>>;
  /** By the norm of the surname. */
  readonly surnames: ReadonlyMap<string, readonly DatedFact<OfficeEntry>[]>;
  readonly landmarks: PhraseIndex<DatedFact<LandmarkEntry>>;
  /** Actors that exist only in a period. */
  readonly actors: PhraseIndex<DatedFact<ActorEntry>>;
  readonly conflicts: PhraseIndex<ConflictEntry>;
  /** The days of events that took one day. */
  readonly landmarkDays: ReadonlySet<number>;
  /** By proper names in the names of landmarks. */
  readonly told: PhraseIndex<ToldLandmark>;
  readonly scenes: PhraseIndex<SceneEntry>;
  readonly tolls: PhraseIndex<TollEntry>;
  readonly eras: PhraseIndex<EraWord>;
  /** Words that put what follows into the past: "former", "then". */
  readonly earlier: ReadonlySet<string>;
}

/** The facts that date articles, as their files hold them. */
export interface DatingFacts {
  readonly offices: readonly OfficeEntry[];
  readonly landmarks: readonly LandmarkEntry[];
  readonly conflicts: readonly ConflictEntry[];
  readonly scenes: readonly SceneEntry[];
  readonly tolls: readonly TollEntry[];
  readonly actors: Iterable<ActorEntry>;
}

/** All indexes, for texts as usual and for texts without capitals. Built once per run, then only read. */
export interface DatingKnowledge {
  readonly cased: DatingIndexes;
  /** The same facts with names in small letters; built when first asked for. */
  readonly uncased: () => DatingIndexes;
}

/** Indexes the facts that date articles; entries whose dates cannot be read are left out. */
export function buildDatingKnowledge(facts: DatingFacts): DatingKnowledge {
  let uncased: DatingIndexes | null = null;
  return {
    cased: indexesOf(facts, (name) => name),
    uncased: () => {
      uncased ??= indexesOf(facts, (name) => name.toLowerCase());
      return uncased;
    },
  };
}

function indexesOf(facts: DatingFacts, spelling: (name: string) => string): DatingIndexes {
  const { offices, landmarks, conflicts, scenes, tolls, actors } = facts;
  const named = <T>(names: readonly string[], value: T): (readonly [string, T])[] =>
    names.map((name) => [spelling(name), value] as const);
  const terms = offices.flatMap((entry) => dated(entry, entry.from, entry.to));
  const marks = landmarks.flatMap((entry) => dated(entry, entry.date, entry.date));
  const families = happenings();
  const everyone = [...actors];
  const wide = new Set([
    ...MONTH_NAMES,
    ...conflicts.flatMap(({ words }) => words.slice(0, 3)),
    ...everyone.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((text) => [text, text.split(/[ -]/, 1)[0] ?? text]),
    ),
  ]);
  const surnames = new Map<string, DatedFact<OfficeEntry>[]>();
  for (const term of terms) {
    const surname = normOf(term.entry.person.split(' ').at(-1) ?? '');
    surnames.set(surname, [...(surnames.get(surname) ?? []), term]);
  }
  return {
    people: buildPhraseIndex(terms.flatMap((term) => named([term.entry.person, ...term.entry.aliases], term))),
    surnames,
    landmarks: buildPhraseIndex(marks.flatMap((fact) => named(fact.entry.names, fact))),
    landmarkDays: new Set(marks.flatMap(({ from, to }) => (from === to ? [from] : []))),
    told: buildPhraseIndex(
      marks.flatMap((fact) => toldAs(fact, families, wide)).map(([name, told]) => [spelling(name), told]),
    ),
    actors: buildPhraseIndex(
      everyone.flatMap((entry) =>
        entry.period === null
          ? []
          : dated(entry, entry.period, entry.period).flatMap((fact) => named([entry.name, ...entry.aliases], fact)),
      ),
    ),
    conflicts: buildPhraseIndex(conflicts.flatMap((entry) => named(entry.words, entry))),
    scenes: buildPhraseIndex(scenes.flatMap((entry) => named(entry.words, entry))),
    tolls: buildPhraseIndex(tolls.flatMap((entry) => named(entry.conflict, entry))),
    eras: buildPhraseIndex(ERA_WORDS.flatMap((era) => named(era.words, era))),
    earlier: new Set(EARLIER_WORDS),
  };
}

function dated<T>(entry: T, from: string, to: string | null): DatedFact<T>[] {
  const first = parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  if (!first || (to !== null && !last)) return [];
  return [{ entry, from: dayOr(first.start, FIRST_DAY), to: dayOr(last?.end ?? null, LAST_DAY) }];
}
