import type { SortedLines } from '../sorted-lines.ts';
import type { PlaceEntry } from '../entries.ts';

/** A place as a line of the gazetteer holds it; `prominence`: 0 a place, 1 the seat of an area of its name, 2 well known or first-level, 3 a capital or country. */
export interface GazetteerLine {
  readonly entry: PlaceEntry;
  readonly prominence: number;
  /** Plain keys of further spellings and names of the place that share the line's key. */
  readonly spellings: readonly string[];
}

/** A first-level area: the country's code and the area's name (null where there is none). */
interface Area {
  readonly country: string | null;
  readonly name: string | null;
}

const KINDS = ['admin1', 'admin2', 'town', 'region'] as const;
const UNKNOWN = 'zzz';

/** Every place whose line has exactly this key; `areas` are the lines of the first-level areas in the order of their numbers. */
export function linesOf(places: SortedLines, areas: readonly string[], key: string): GazetteerLine[] {
  const found: GazetteerLine[] = [];
  for (const text of places.all(`${key}\t`)) {
    const line = readLine(text, areas);
    if (line) found.push(line);
  }
  return found;
}

/** A first-level area by its line of code and name ("AF.10\tHelmand"; no country begins with a full stop). */
function readArea(line: string): Area {
  const name = line.slice(line.indexOf('\t') + 1);
  return { country: line.startsWith('.') ? null : line.slice(0, 2), name: name === '' ? null : name };
}

/** One line: key, name (empty where it is the key with a capital), then kind and prominence, latitude, longitude and area in base 36, then further spellings. */
function readLine(line: string, areas: readonly string[]): GazetteerLine | null {
  const [key = '', name = '', code = '', spellings] = line.split('\t');
  const kindAndProminence = Number.parseInt(code.charAt(0), 36);
  const kind = KINDS[kindAndProminence >> 2];
  const areaLine = areas[Number.parseInt(code.slice(7), 36)];
  if (!kind || areaLine === undefined) return null;
  const area = readArea(areaLine);
  return {
    entry: {
      name: name === '' ? key.charAt(0).toUpperCase() + key.slice(1) : name,
      kind,
      admin1: area.name,
      country: area.country,
      lat: degrees(code.slice(1, 4), 90),
      lon: degrees(code.slice(4, 7), 180),
    },
    prominence: kindAndProminence & 3,
    spellings: spellings?.split(',') ?? [],
  };
}

function degrees(digits: string, half: number): number | null {
  return digits === UNKNOWN ? null : (Number.parseInt(digits, 36) - half * 100) / 100;
}
