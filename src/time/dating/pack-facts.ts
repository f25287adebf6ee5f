import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type HashedLines, hashedLines } from '../../text/hashed-lines.ts';
import { normOf } from '../../text/norm.ts';
import { firstNormOf } from '../../text/phrase-words.ts';
import {
  codeOf,
  type DatedFact,
  type DatingFacts,
  type FactKind,
  type PackedFacts,
  type SceneFact,
} from './dating-facts.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';
import { groupsOf, type HappeningFact, happeningFacts, type KnownHappening, reachOf } from './happenings.ts';
import { packPhrases, type CodedPhrase } from './pack-phrases.ts';
import { toldLandmarks } from './told-landmarks.ts';
import { recordWriter } from './told-records.ts';

const FIRST_WORD_END = /[ -]/;

/** Names and the number of the fact they name, as `codeOf` takes it. */
type Named = readonly [kind: FactKind, names: readonly string[], fact: number];

/**
 * Indexes the facts that date articles by the words texts use for them; those whose dates cannot be read are passed over. Texts without
 * capitals are dated without the actors: in small letters their names and short forms are too often plain words.
 */
export function packFacts(facts: DatingFacts): PackedFacts {
  const { offices, conflicts, scenes, tolls } = facts;
  const lines: string[] = [];
  let end = 0;
  const packed = (fact: unknown): number => {
    const line = jsonInAscii(fact);
    const start = end;
    end += line.length + 1;
    lines.push(line);
    return start;
  };
  const told = recordWriter();
  const actors = [...facts.actors];
  const terms = offices.flatMap((entry) => dated(entry, entry.from, entry.to));
  const marks = facts.landmarks.flatMap((entry) => dated(entry, entry.date, entry.date));
  const lasting = actors.flatMap((entry) => (entry.period === null ? [] : dated(entry, entry.period, entry.period)));
  /** Happenings of one name lie next to each other: a text that holds the name asks for all of them. */
  const named = (happenings: readonly HappeningFact[]): Named[] => {
    const byName = happenings.toSorted((a, b) => compareTexts(a.names[0] ?? '', b.names[0] ?? ''));
    const numbers = new Map(
      byName.map((fact) => [fact, told.write(packed(knownOf(fact)), reachOf(fact), groupsOf(fact))]),
    );
    return happenings.map((fact) => ['happenings', fact.names, numbers.get(fact) ?? 0]);
  };
  const toldBy = (parties: readonly ActorEntry[]): Named[] =>
    named(toldLandmarks(marks, (names) => wideAmong(names, conflicts, parties)));
  const people = terms.flatMap((fact): Named[] => {
    const { person, aliases } = fact.entry;
    const number = packed(fact);
    return [
      ['people', [person, ...aliases], number],
      ['surnames', [person.slice(person.lastIndexOf(' ') + 1)], number],
    ];
  });
  const common: readonly Named[] = [
    ...people,
    ...marks.map((fact): Named => ['landmarks', fact.entry.names, packed(fact)]),
    ...named(happeningFacts(facts.happenings)),
    ...conflicts.map((entry): Named => ['conflicts', entry.words, packed(entry)]),
    ...scenes.map((entry): Named => ['scenes', entry.words, packed({ periods: entry.periods } satisfies SceneFact)]),
    ...tolls.map((entry): Named => ['tolls', entry.conflict, packed(entry)]),
    ...facts.eras.map((era): Named => ['eras', era.words, packed(era)]),
  ];
  const bodies = lasting.map((fact): Named => ['actors', [fact.entry.name, ...fact.entry.aliases], packed(fact)]);
  const cased = headLines([...common, ...toldBy(actors), ...bodies], true);
  const uncased = headLines([...common, ...toldBy([])], false);
  return {
    cased,
    uncased,
    facts: `${lines.join('\n')}\n`,
    openers: hashedLines(told.openers),
    records: told.records(),
  };
}

function knownOf({ what, from, to, told }: HappeningFact): KnownHappening {
  return { what, from, to, told };
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The names by their words, as `PackedFacts` has them, in small letters unless `cased`. */
function headLines(all: readonly Named[], cased: boolean): HashedLines {
  const phrases: CodedPhrase[] = [];
  for (const [kind, names, fact] of all) {
    const code = codeOf(kind, fact);
    for (const name of names) {
      const phrase = cased ? name : name.toLowerCase();
      // A surname is one word, and its capital is looked for elsewhere.
      if (kind === 'surnames') phrases.push({ first: normOf(name), phrase: '', code, isSmall: !cased });
      else phrases.push({ first: firstNormOf(phrase), phrase, code, isSmall: null });
    }
  }
  return hashedLines(packPhrases(phrases));
}

/** Those of the names that are wide: countries, peoples, months, parties to many happenings, or the first word of such a party. */
function wideAmong(
  names: ReadonlySet<string>,
  conflicts: readonly ConflictEntry[],
  actors: readonly ActorEntry[],
): ReadonlySet<string> {
  const parties = new Set<string>(MONTHS);
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
