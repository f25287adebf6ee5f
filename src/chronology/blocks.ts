import { placeGrade } from '../events/place-grade.ts';
import { sortOf } from './same-event.ts';
import type { Telling } from './tellings.ts';

const WEEK = 7;
/** Times that span more weeks are found only by tellings of the very same time. */
const MOST_WEEKS = 10;
/** In a block that holds more, a telling is compared only with so many before it. */
const WINDOW = 100;

/** Calls `compare` once for every two tellings (by index, the earlier first) that share a week, a sort, and a place, an actor or an article, or tell of a war in one country. */
export function candidatesOf(tellings: readonly Telling[], compare: (a: number, b: number) => void): void {
  const blocks = new Map<string, BlocksOfSort>();
  const lastSeen = new Int32Array(tellings.length).fill(-1);
  for (let index = 0; index < tellings.length; index++) {
    const telling = tellings[index];
    if (!telling) break;
    const ofSort = within(blocks, sortOf(telling));
    const names = namesOf(telling);
    for (const week of weeksOf(telling)) {
      const ofWeek = within(ofSort, week);
      for (let n = 0; n < names.length; n++) {
        const name = names[n] ?? '';
        const block = ofWeek.get(name);
        if (!block) {
          ofWeek.set(name, [index]);
          continue;
        }
        for (let at = block.length - 1; at >= 0 && at >= block.length - WINDOW; at -= 1) {
          const other = block[at] ?? 0;
          if (lastSeen[other] === index) continue;
          lastSeen[other] = index;
          compare(other, index);
        }
        block.push(index);
      }
    }
  }
}

/** Tellings of one sort by their week, or wide time, and by the names they share. */
type BlocksOfSort = Map<number | string, Map<string, number[]>>;

/** The map that a map holds for a key, an empty one where it held none. */
function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}

/** Actors, the article's source, the place, and the country of a war. */
function namesOf({ mention, source, actors, isWar }: Telling): readonly string[] {
  const place = mention.place?.value;
  const names = [...actors, `#${source}`];
  if (place && placeGrade(place) > 0) names.push(`@${place.name}`);
  if (isWar && place?.countryName) names.push(`@${place.countryName}`);
  return names;
}

function weeksOf({ from, to }: Telling): readonly (number | string)[] {
  const first = Math.floor(from / WEEK);
  const last = Math.floor(to / WEEK);
  if (!(last - first < MOST_WEEKS)) return [`${from}/${to}`];
  const weeks: number[] = [];
  for (let week = first; week <= last; week++) weeks.push(week);
  return weeks;
}
