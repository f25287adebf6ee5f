import type { CalendarDate } from '../../model/calendar-date.ts';
import type { ActorKind } from '../../model/event.ts';
import type { Listing } from '../listing.ts';
import { hanging, padded } from '../text/layout.ts';
import type { TextStyle } from '../text/style.ts';

/** An actor, in how many events it is, the first and last day of them, and its groups. */
export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly groups: readonly string[];
  readonly events: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

/** The actors found: one row an actor. */
export function actorsListing(rows: Iterable<ActorRow>): Listing<ActorRow> {
  return {
    name: 'actors',
    rows,
    header: ['id', 'name', 'kind', 'events', 'first', 'last', 'groups'],
    toCells: ({ id, name, kind, events, first, last, groups }) => [
      [id, name, kind, events, first, last, groups.length === 0 ? null : groups.join('|')],
    ],
    toJson: ({ id, name, kind, events, first, last, groups }) => ({ id, name, kind, events, first, last, groups }),
    toText: actorLine,
  };
}

function actorLine({ name, events, first, last, groups }: ActorRow, style: TextStyle): string {
  const dates = style.own(`${padded(first ?? '…', 10)} – ${padded(last ?? '…', 10)}`);
  const of = groups.length === 0 ? '' : style.faint(`  ${groups.map((id) => style.plain(id)).join(', ')}`);
  return hanging(
    `${String(events).padStart(5)}  ${dates}`,
    `${style.strong(style.plain(name))}${of}`,
    32,
    style.columns,
  );
}
