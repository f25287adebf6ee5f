import { standingAlone } from './company.ts';
import { MOST_IN_PLACE } from './place-likeness.ts';
import type { Telling } from './tellings.ts';
import { MOST_IN_FIGURES } from './toll-likeness.ts';
import { MOST_ALIKE, shareNoWord } from './word-likeness.ts';
import { MOST_IN_COMMON, MOST_IN_KIND } from './worth.ts';

/** The most that two tellings of two sources can be like, seen by what they have to compare and their times alone: of the very many that share a week and an actor hardly any are one event. */
export function mostLike(a: Telling, b: Telling, time: number): number {
  const words = shareNoWord(a, b) ? 0 : MOST_ALIKE + MOST_IN_KIND.copied;
  const place =
    a.place === null || b.place === null
      ? 0
      : a.place.value.name === b.place.value.name
        ? MOST_IN_PLACE.same
        : MOST_IN_PLACE.within;
  const toll = a.mention.casualties.length > 0 && b.mention.casualties.length > 0 ? MOST_IN_FIGURES : 0;
  const war = a.isWar && b.isWar ? MOST_IN_KIND.war : 0;
  return time + words + place + toll + MOST_IN_KIND.subtype + war + mostOfActors(a, b, place > 0);
}

/** The most that those who take part add to two tellings of two sources, less what is taken off where they share neither place nor person. */
export function mostOfActors(a: Telling, b: Telling, isOnePlace: boolean): number {
  const person = a.isOfPerson && b.isOfPerson ? MOST_IN_COMMON.person : 0;
  return a.mostShared + person + standingAlone(a, b, isOnePlace || person > 0);
}
