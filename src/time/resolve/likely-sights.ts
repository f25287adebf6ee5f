import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Interval } from '../../model/interval.ts';
import { valueOf } from './moment.ts';
import { NOWHERE, type Sight } from './sights.ts';

/** What is known of the day of an article. */
export interface Days {
  /** When it was published; an interval of more than a day passes its uncertainty on to what is counted from it. */
  readonly published: Interval | null;
  /** The likely part of that: what looks the same from both its ends is taken to lie there. */
  readonly likely: Interval | null;
}

/** A mention as seen from the first and from the last day that an article may be of; the same twice where that makes no difference. */
export interface Ends {
  readonly first: Sight;
  readonly last: Sight;
}

/** How each mention looks from the days an article may be of. */
export function likelySights(
  { published, likely }: Days,
  seenFrom: (today: CalendarDate | null) => readonly Sight[],
): (mention: number) => Ends {
  const ends = sightsFrom(published, seenFrom);
  if (ends.first === ends.last) return (at) => endsAt(ends, at);
  const inner = sightsFrom(likely, seenFrom);
  return (at) => {
    const { first, last } = endsAt(inner, at);
    return keyOf(first) === keyOf(last) ? { first, last: first } : endsAt(ends, at);
  };
}

/** All mentions as seen from either end. */
interface Views {
  readonly first: readonly Sight[];
  readonly last: readonly Sight[];
}

function sightsFrom(interval: Interval | null, seenFrom: (today: CalendarDate | null) => readonly Sight[]): Views {
  const { start, end } = interval ?? { start: null, end: null };
  const first = seenFrom(end && start);
  return { first, last: start === end ? first : seenFrom(start && end) };
}

function endsAt({ first, last }: Views, at: number): Ends {
  return { first: first[at] ?? NOWHERE, last: last[at] ?? NOWHERE };
}

function keyOf({ placed }: Sight): string | null {
  return placed && valueOf(placed.moment);
}
