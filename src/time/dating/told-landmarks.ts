import type { LandmarkEntry } from '../../knowledge/entries.ts';
import { HAPPENINGS } from '../../lexicon/dating-words-happenings.ts';
import type { DatedFact } from './dating-knowledge.ts';

/** A landmark as a sentence may tell it without its name: a proper name of it, and the words one of which must stand in the sentence. */
export interface ToldLandmark {
  readonly fact: DatedFact<LandmarkEntry>;
  readonly words: ReadonlySet<string>;
}

const NAME_RUN = /\p{Lu}[\p{L}'’-]*(?: (?:al-|of the )?\p{Lu}[\p{L}'’-]*)*/gu;

/**
 * The proper names in the names of a landmark, each with the words that tell such a happening: "fall of Kabul" is told by "Kabul" beside
 * "seized", "entered", "fell" … None for landmarks longer than two months, whose names hold no word of
 * happening, or no name but a `wide` one: a country, a people, a month, a party to many happenings.
 */
export function toldAs(
  fact: DatedFact<LandmarkEntry>,
  families: readonly ReadonlySet<string>[],
  wide: ReadonlySet<string>,
): (readonly [string, ToldLandmark])[] {
  if (fact.to - fact.from > 62) return [];
  const told = new Map<string, ToldLandmark>();
  for (const name of fact.entry.names) {
    const family = families.find((words) =>
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => words.has(word)),
    );
    if (!family) continue;
    const runs = (name.match(NAME_RUN) ?? []).toSorted((a, b) => b.length - a.length);
    const [anchor] = runs;
    if (anchor && anchor.length > 3 && !told.has(anchor) && !isWide(anchor, wide))
      told.set(anchor, { fact, words: family });
  }
  return [...told];
}

/** Whether a name is wide, or an adjective made of a wide one ("US-led", "Ruritania's"). */
function isWide(name: string, wide: ReadonlySet<string>): boolean {
  const plain = name.replace(/['’]s?$/u, '').replaceAll('.', '');
  return wide.has(plain) || (/-\p{Ll}/u.test(plain) && wide.has(plain.split('-', 1)[0] ?? plain));
}

/** The families of words of happening, as sets. */
export function happenings(): readonly ReadonlySet<string>[] {
  return HAPPENINGS.map((words) => new Set(words));
}
