import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { loadPackedCountries } from './load-packed-countries.ts';

/**
 * The gazetteer: a selection of GeoNames, the spellings newspapers use, and all countries. A built program reads its places slice by slice,
 * when a text first asks for one. Call it once, and only if text must be read.
 */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [{ default: geonames }, { default: countries }, called] = await Promise.all([
    import('./gazetteer.json', { with: { type: 'json' } }),
    import('./countries.json', { with: { type: 'json' } }),
    loadPackedCountries(),
  ]);
  return gazetteerOf({ places: geonames.places, areas: geonames.areas, countries, called });
}
