import type { Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';

/** How specific a place is: 2 a town or site, 1 a province or region, 0 a country. */
export function placeGrade({ name, admin1, countryName }: Place): 0 | 1 | 2 {
  if (name === countryName) return 0;
  return admin1 === null || name === admin1 ? 1 : 2;
}

/** How specific a place found is, by the kind of place its rule names: a town called like its province is a town, "Upper Karev" a province. */
export function gradeOf({ value, rule }: Found<Place>): 0 | 1 | 2 {
  if (rule.startsWith('town-') || rule.startsWith('capital-')) return 2;
  return rule.startsWith('admin1-') ? 1 : placeGrade(value);
}
