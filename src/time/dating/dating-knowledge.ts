import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, HappeningEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { SceneEntry } from '../../knowledge/scenes/load-scenes.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import { EARLIER_WORDS, ERA_WORDS, MONTH_NAMES, type EraWord } from '../../lexicon/dating-words.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { normOf } from '../../text/norm.ts';
import { once } from '../words/once.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { toldLandmarks } from './told-landmarks.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';

const FIRST_WORD_END = /[ -]/;

/** A stretch of days known from a fact; days are counted from 1970-01-01. */
export interface DatedFact<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

/** A fact whose dates are read when a text first holds its words; none where they cannot be read. */
export type LazyFact<T> = () => readonly DatedFact<T>[];

/** The kinds of fact that texts name by phrases, and surnames. */
const FACT_KINDS = [
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

/** Facts about the world, indexed by the words texts use for them. */
export interface DatingIndexes {
  /** The first words of the phrases below and the surnames, with the kinds of fact they may begin. */
  readonly heads: ReadonlyMap<string, readonly FactKind[]>;
  /** By full name and alias. */
  readonly people: PhraseIndex<LazyFact<OfficeEntry>>;
  /** By the norm of the surname. */
  readonly surnames: ReadonlyMap<string, readonly LazyFact<OfficeEntry>[]>;
  readonly landmarks: PhraseIndex<LazyFact<LandmarkEntry>>;
  /** Actors that exist only in a period. */
  readonly actors: PhraseIndex<LazyFact<ActorEntry>>;
  readonly conflicts: PhraseIndex<ConflictEntry>;
  /** By the proper names a report of each holds. */
  readonly happenings: PhraseIndex<Happening>;
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
  readonly happenings: readonly HappeningEntry[];
  readonly conflicts: readonly ConflictEntry[];
  readonly scenes: readonly SceneEntry[];
  readonly tolls: readonly TollEntry[];
  readonly actors: Iterable<ActorEntry>;
}

/** All indexes, for texts as usual and for texts without capitals: each built when first asked for, then only read. */
export interface DatingKnowledge {
  readonly cased: () => DatingIndexes;
  /** The same facts with names in small letters. */
  readonly uncased: () => DatingIndexes;
}

/**
 * Indexes the facts that date articles; entries whose dates cannot be read are passed over. Texts without capitals are dated without
 * the actors: in small letters their names and short forms are too often plain words.
 */
export function buildDatingKnowledge(facts: DatingFacts): DatingKnowledge {
  return {
    cased: once(() => indexesOf(facts, [...facts.actors], (name) => name)),
    uncased: once(() => indexesOf(facts, [], (name) => name.toLowerCase())),
  };
}

function indexesOf(
  facts: DatingFacts,
  actors: readonly ActorEntry[],
  spelling: (name: string) => string,
): DatingIndexes {
  const { offices, landmarks, conflicts, scenes, tolls } = facts;
  const named = <T>(names: readonly string[], value: T): (readonly [string, T])[] =>
    names.map((name) => [spelling(name), value] as const);
  const terms = offices.map((entry) => ({ entry, fact: once(() => dated(entry, entry.from, entry.to)) }));
  const marks = landmarks.map((entry) => ({ entry, fact: once(() => dated(entry, entry.date, entry.date)) }));
  const lasting = actors.flatMap((entry) => {
    const { period } = entry;
    return period === null ? [] : [{ entry, fact: once(() => dated(entry, period, period)) }];
  });
  const told = toldLandmarks(
    marks.flatMap(({ fact }) => fact()),
    (names) => wideAmong(names, conflicts, actors),
  );
  const surnames = new Map<string, LazyFact<OfficeEntry>[]>();
  for (const { entry, fact } of terms) {
    const surname = normOf(entry.person.slice(entry.person.lastIndexOf(' ') + 1));
    const known = surnames.get(surname);
    if (known) known.push(fact);
    else surnames.set(surname, [fact]);
  }
  const indexes = {
    people: buildPhraseIndex(terms.flatMap(({ entry, fact }) => named([entry.person, ...entry.aliases], fact))),
    landmarks: buildPhraseIndex(marks.flatMap(({ entry, fact }) => named(entry.names, fact))),
    happenings: buildPhraseIndex(
      [...happeningsOf(facts.happenings), ...told].flatMap((happening) => named(happening.names, happening)),
    ),
    actors: buildPhraseIndex(lasting.flatMap(({ entry, fact }) => named([entry.name, ...entry.aliases], fact))),
    conflicts: buildPhraseIndex(conflicts.flatMap((entry) => named(entry.words, entry))),
    scenes: buildPhraseIndex(scenes.flatMap((entry) => named(entry.words, entry))),
    tolls: buildPhraseIndex(tolls.flatMap((entry) => named(entry.conflict, entry))),
    eras: buildPhraseIndex(ERA_WORDS.flatMap((era) => named(era.words, era))),
  };
  return {
    ...indexes,
    heads: headsOf((kind) => (kind === 'surnames' ? surnames : indexes[kind].root).keys()),
    surnames,
    earlier: new Set(EARLIER_WORDS),
  };
}

function headsOf(wordsOf: (kind: FactKind) => Iterable<string>): ReadonlyMap<string, readonly FactKind[]> {
  const heads = new Map<string, FactKind[]>();
  for (const kind of FACT_KINDS) {
    for (const word of wordsOf(kind)) {
      const kinds = heads.get(word);
      if (kinds) kinds.push(kind);
      else heads.set(word, [kind]);
    }
  }
  return heads;
}

/** Those of the names that are wide: countries, peoples, months, parties to many happenings, or the first word of such a party. */
function wideAmong(
  names: ReadonlySet<string>,
  conflicts: readonly ConflictEntry[],
  actors: readonly ActorEntry[],
): ReadonlySet<string> {
  const parties = new Set<string>(MONTH_NAMES);
  const add = (name: string): void => {
    if (names.has(name)) parties.add(name);
    const end = name.search(FIRST_WORD_END);
    if (end > 0 && names.has(name.slice(0, end))) parties.add(name.slice(0, end));
  };
  for (const { name, aliases } of actors) {
    add(name);
    for (const alias of aliases) add(alias);
  }
  for (const { words } of conflicts) for (const word of words.slice(0, 3)) parties.add(word);
  return parties;
}

function dated<T>(entry: T, from: string, to: string | null): DatedFact<T>[] {
  const first = parseEdtf(from);
  const last = to === null ? null : to === from ? first : parseEdtf(to);
  if (!first || (to !== null && !last)) return [];
  return [{ entry, from: dayOr(first.start, FIRST_DAY), to: dayOr(last?.end ?? null, LAST_DAY) }];
}
