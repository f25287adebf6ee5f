import { familyOf } from '../../chronology/same-event.ts';
import { widthInDays } from '../../model/interval.ts';
import { periodNumber } from '../../model/period.ts';
import type { ToldEvent } from './told-event.ts';

/** Years a wide event is looked for in; wider ones are looked for in their first ones alone. */
const MOST_YEARS = 30;
const NARROW = 62;

/** Events by family, actor and time: narrow ones by month and by year, wide ones by year. */
export function blocksOf(events: readonly ToldEvent[]): ReadonlyMap<string, readonly ToldEvent[]> {
  const blocks = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const years = isNarrow(event) ? times(event, 'year', 'narrow') : times(event, 'year', 'wide');
    for (const place of isNarrow(event) ? [...times(event, 'month', ''), ...years] : years) {
      const known = blocks.get(place);
      if (known) known.push(event);
      else blocks.set(place, [event]);
    }
  }
  return blocks;
}

/** The blocks that hold whatever may overlap an event: of its months what is narrow, of its years what is wide; of the years of a wide one all. */
export function placesToLook(event: ToldEvent): readonly string[] {
  const wide = times(event, 'year', 'wide');
  return isNarrow(event) ? [...times(event, 'month', ''), ...wide] : [...times(event, 'year', 'narrow'), ...wide];
}

function isNarrow({ interval }: ToldEvent): boolean {
  return widthInDays(interval) <= NARROW;
}

function times({ type, interval, actors }: ToldEvent, unit: 'month' | 'year', kind: string): readonly string[] {
  const [from, to] = [interval.start ?? interval.end, interval.end ?? interval.start];
  if (from === null || to === null) return [];
  const first = periodNumber(from, unit);
  const count = Math.min(MOST_YEARS, periodNumber(to, unit) - first + 1);
  const who = actors.length === 0 ? [''] : actors;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((number) =>
    who.map((actor) => `${familyOf(type)} ${unit} ${kind} ${number} ${actor}`),
  );
}
