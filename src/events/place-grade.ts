import type { Place } from '../model/event.ts';

/** How specific a place is: 2 a town or site, 1 a province or region, 0 a country. */
export function placeGrade({ name, admin1, countryName }: Place): 0 | 1 | 2 {
  if (name === countryName) return 0;
  return admin1 === null || name === admin1 ? 1 : 2;
}
