import { placeGrade } from '../events/place-grade.ts';
import { sortOf } from './same-event.ts';
import { WAR_WORDS } from '../lexicon/war-words.ts';
import type { Telling } from './tellings.ts';

const WEEK = 7;
/** Times that span more weeks are found only by tellings of the very same time. */
const MOST_WEEKS = 10;
/** In a block that holds more, a telling is compared only with so many before it. */
const WINDOW = 100;

/** Calls `compare` once for every two tellings (by index, the earlier first) that share a week, a sort, and a place, an actor or an article, or tell of a war in one country. */
export function candidatesOf(tellings: readonly Telling[], compare: (a: number, b: number) => void): void {
  const blocks = new Map<string, number[]>();
  const lastSeen = new Int32Array(tellings.length).fill(-1);
  for (const [index, telling] of tellings.entries()) {
    for (const key of keysOf(telling)) {
      const block = blocks.get(key);
      if (!block) {
        blocks.set(key, [index]);
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

function keysOf(telling: Telling): readonly string[] {
  const { mention, source, actors, from, to } = telling;
  const sort = sortOf(telling);
  const place = mention.place?.value;
  const isPlaced = place && placeGrade(place) > 0;
  const ofWar = WAR_WORDS.has(mention.trigger.value.lemma) && place?.countryName ? [`@${place.countryName}`] : [];
  const names = [...actors, `#${source}`, ...(isPlaced ? [`@${place.name}`] : []), ...ofWar];
  return weeksOf(from, to).flatMap((week) => names.map((name) => `${sort} ${week} ${name}`));
}

function weeksOf(from: number, to: number): readonly string[] {
  const [first, last] = [Math.floor(from / WEEK), Math.floor(to / WEEK)];
  if (!(last - first < MOST_WEEKS)) return [`${from}/${to}`];
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
}
