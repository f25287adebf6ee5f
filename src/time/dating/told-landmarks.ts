import type { LandmarkEntry } from '../../knowledge/entries.ts';
import { HAPPENINGS } from '../../lexicon/dating-words-happenings.ts';
import type { DatedFact } from './dating-knowledge.ts';

/** A landmark as a sentence may tell it without its name: a proper name of it, and the words one of which must stand in the sentence. */
export interface ToldLandmark {
  readonly fact: DatedFact<LandmarkEntry>;
  readonly words: ReadonlySet<string>;
}

const NAME_RUN = /\p{Lu}[\p{L}'’-]*(?: (?:al-|of the )?\p{Lu}[\p{L}'’-]*)*/gu;

/** How long a happening may last to be told of by its words, in days. */
const LONGEST = 62;

/**
 * The proper names in the names of landmarks, each with the words that tell such a happening: "fall of Kabul" is told by "Kabul" beside
 * "seized", "entered", "fell" … None for landmarks longer than two months, whose names hold no word of
 * happening, or no name but a wide one: a country, a people, a month, a party to many happenings.
 */
export function toldLandmarks(
  facts: readonly DatedFact<LandmarkEntry>[],
  wideAmong: (names: ReadonlySet<string>) => ReadonlySet<string>,
): readonly (readonly [string, ToldLandmark])[] {
  const familyOf = happenings();
  const told = facts.flatMap((fact) => (fact.to - fact.from > LONGEST ? [] : toldAs(fact, familyOf)));
  const cores = told.map(([name]) => coresOf(name));
  const wide = wideAmong(new Set(cores.flat()));
  return told.filter((_, i) => !cores[i]?.some((core) => wide.has(core)));
}

function toldAs(
  fact: DatedFact<LandmarkEntry>,
  familyOf: ReadonlyMap<string, Family>,
): (readonly [string, ToldLandmark])[] {
  const told = new Map<string, ToldLandmark>();
  for (const name of fact.entry.names) {
    const family = firstFamily(name, familyOf);
    if (!family) continue;
    const anchor = (name.match(NAME_RUN) ?? []).reduce(
      (longest, run) => (run.length > longest.length ? run : longest),
      '',
    );
    if (anchor.length > 3 && !told.has(anchor)) told.set(anchor, { fact, words: family.words });
  }
  return [...told];
}

/** A name as wide names are written: without its possessive and full stops; an adjective also without its end ("US-led" is as wide as "US"). */
function coresOf(name: string): readonly string[] {
  const plain = name.replace(/['’]s?$/u, '').replaceAll('.', '');
  return /-\p{Ll}/u.test(plain) ? [plain, plain.slice(0, plain.indexOf('-'))] : [plain];
}

interface Family {
  readonly rank: number;
  readonly words: ReadonlySet<string>;
}

/** The families of words of happening, by word; the first where a word is in several. */
function happenings(): ReadonlyMap<string, Family> {
  const familyOf = new Map<string, Family>();
  for (const [rank, list] of HAPPENINGS.entries()) {
    const family = { rank, words: new Set(list) };
    for (const word of list) if (!familyOf.has(word)) familyOf.set(word, family);
  }
  return familyOf;
}

/** The first family that a word of the name belongs to. */
function firstFamily(name: string, familyOf: ReadonlyMap<string, Family>): Family | null {
  let first: Family | null = null;
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
    const family = familyOf.get(word);
    if (family && (!first || family.rank < first.rank)) first = family;
  }
  return first;
}
