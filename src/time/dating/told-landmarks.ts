import type { LandmarkEntry } from '../../knowledge/entries.ts';
import { HAPPENINGS } from '../../lexicon/dating-words-happenings.ts';
import type { DatedFact } from './dating-facts.ts';
import type { HappeningFact } from './happenings.ts';

const NAME_RUN = /\p{Lu}[\p{L}'’-]*(?: (?:al-|of the )?\p{Lu}[\p{L}'’-]*)*/gu;

/** How long a happening may last to be told of by its words, in days. */
const LONGEST = 62;

/**
 * Landmarks as a sentence may tell them without their names: the proper names in them, each with the words that tell such a happening: "fall of Kabul" is told by "Kabul" beside
 * "seized", "entered", "fell" … None for landmarks longer than two months, whose names hold no word of
 * happening, or no name but a wide one: a country, a people, a month, a party to many happenings.
 */
export function toldLandmarks(
  facts: readonly DatedFact<LandmarkEntry>[],
  wideAmong: (names: ReadonlySet<string>) => ReadonlySet<string>,
): readonly HappeningFact[] {
  const familyOf = happenings();
  const told = facts.flatMap((fact) => (fact.to - fact.from > LONGEST ? [] : toldAs(fact, familyOf)));
  const cores = told.map(({ names }) => names.flatMap(coresOf));
  const wide = wideAmong(new Set(cores.flat()));
  return told.filter((_, i) => !cores[i]?.some((core) => wide.has(core)));
}

function toldAs(fact: DatedFact<LandmarkEntry>, familyOf: ReadonlyMap<string, number>): readonly HappeningFact[] {
  const told = new Map<string, HappeningFact>();
  const { entry, from, to } = fact;
  for (const name of entry.names) {
    const family = firstFamily(name, familyOf);
    if (family === null) continue;
    const anchor = (name.match(NAME_RUN) ?? []).reduce(
      (longest, run) => (run.length > longest.length ? run : longest),
      '',
    );
    if (anchor.length <= 3 || told.has(anchor)) continue;
    told.set(anchor, { what: `${name}, ${entry.date}`, names: [anchor], from, to, told: family });
  }
  return [...told.values()];
}

/** A name as wide names are written: without its possessive and full stops; an adjective also without its end ("US-led" is as wide as "US"). */
function coresOf(name: string): readonly string[] {
  const plain = name.replace(/['’]s?$/u, '').replaceAll('.', '');
  return /-\p{Ll}/u.test(plain) ? [plain, plain.slice(0, plain.indexOf('-'))] : [plain];
}

/** The numbers of the families of words of happening, by word; the first where a word is in several. */
function happenings(): ReadonlyMap<string, number> {
  const familyOf = new Map<string, number>();
  for (const [rank, list] of HAPPENINGS.entries()) {
    for (const word of list) if (!familyOf.has(word)) familyOf.set(word, rank);
  }
  return familyOf;
}

/** The first family that a word of the name belongs to. */
function firstFamily(name: string, familyOf: ReadonlyMap<string, number>): number | null {
  let first: number | null = null;
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
    const family = familyOf.get(word);
    if (family !== undefined && (first === null || family < first)) first = family;
  }
  return first;
}
