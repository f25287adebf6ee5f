import { gradeOf, placeGrade } from '../events/place-grade.ts';
import type { Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import { INHERITED } from './inherited.ts';
import type { Telling } from './tellings.ts';

/** What different places take off where one of the two sentences names its place, and where none does. */
const ELSEWHERE = { oneTold: -2, noneTold: -1 } as const;

/** The most that places are worth: one name in both, or two. */
export const MOST_IN_PLACE = { same: 2, within: 0.5 } as const;

/**
 * 2 the same town or site, 1 the same province, 0.5 where one lies in the other, 0 for a country or unknown; half of it where it is
 * inherited. Negative for two different places, infinitely where both sentences name theirs.
 */
export function placeLikeness(a: Telling, b: Telling): number {
  if (!a.place || !b.place) return 0;
  const areBothTold = a.isPlaceTold && b.isPlaceTold;
  const like = agreement(a.place, b.place);
  if (like < 0)
    return areBothTold ? -Infinity : a.isPlaceTold || b.isPlaceTold ? ELSEWHERE.oneTold : ELSEWHERE.noneTold;
  return areBothTold && !isOneNaming(a, b) ? like : like * INHERITED;
}

/** "in Karev" read once, for both. */
function isOneNaming({ mention: m }: Telling, { mention: n }: Telling): boolean {
  return m.article === n.article && m.place?.span.start === n.place?.span.start;
}

/** 2 for one town or site, 1 for one province, 0.5 where one lies in the other, 0 for a country, -1 for two different places. */
export function agreement(a: Found<Place>, b: Found<Place>): number {
  const one = a.value;
  const other = b.value;
  if (one.name === other.name) return placeGrade(one);
  if (one.country !== null && other.country !== null && one.country !== other.country) return -1;
  if (gradeOf(a) === 0 || gradeOf(b) === 0) return isOfCountry(one, other) || isOfCountry(other, one) ? 0 : -1;
  return isInProvince(a, b) || isInProvince(b, a) ? MOST_IN_PLACE.within : -1;
}

function isOfCountry(place: Place, country: Place): boolean {
  return place.countryName === country.name;
}

/** Whether the second is the province that the first lies in, under whichever of its names. */
function isInProvince({ value }: Found<Place>, province: Found<Place>): boolean {
  const { name, admin1 } = province.value;
  return value.admin1 !== null && (name === value.admin1 || (gradeOf(province) === 1 && admin1 === value.admin1));
}
