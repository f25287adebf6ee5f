import type { EventType } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';
import { dateLabel } from '../date-label.ts';
import type { Listing } from '../listing.ts';
import { hanging, indented } from '../text/layout.ts';
import type { TextStyle } from '../text/style.ts';

/** An event as one of the two chronologies tells it. */
export interface ToldRow {
  readonly id: string;
  readonly interval: Interval;
  readonly type: EventType;
  readonly fields: Readonly<Record<'date' | 'subtype' | 'actors' | 'summary', string>>;
}

/** What became of an event from one chronology to the other. */
export interface ChangeRow {
  readonly change: 'added' | 'gone' | 'changed';
  readonly old: ToldRow | null;
  readonly new: ToldRow | null;
  readonly fields: readonly { readonly field: string; readonly old: string; readonly new: string }[];
}

const MARKS: Readonly<Record<ChangeRow['change'], string>> = { added: '+', gone: '-', changed: '~' };

/** What differs between two chronologies: one row an event. */
export function changesListing(rows: Iterable<ChangeRow>): Listing<ChangeRow> {
  return {
    name: 'changes',
    rows,
    header: ['change', 'old_id', 'new_id', 'old_date', 'new_date', 'type', 'summary', 'fields', 'old', 'new'],
    toCells: (row) => [
      [
        row.change,
        row.old?.id ?? null,
        row.new?.id ?? null,
        row.old?.fields.date ?? null,
        row.new?.fields.date ?? null,
        (row.new ?? row.old)?.type ?? null,
        (row.new ?? row.old)?.fields.summary ?? null,
        listed(row.fields.map(({ field }) => field)),
        listed(row.fields.map(({ old }) => old)),
        listed(row.fields.map((field) => field.new)),
      ],
    ],
    toJson: (row) => ({ change: row.change, old: toTold(row.old), new: toTold(row.new), fields: row.fields }),
    toText: changeText,
  };
}

/** In step with each other: an empty item is kept. */
function listed(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map((item) => item.replaceAll('|', '¦')).join('|');
}

function toTold(told: ToldRow | null) {
  return (
    told && {
      id: told.id,
      date: told.fields.date,
      type: told.type,
      subtype: told.fields.subtype,
      actors: told.fields.actors,
      summary: told.fields.summary,
    }
  );
}

function changeText({ change, old, new: now, fields }: ChangeRow, style: TextStyle): string {
  const told = now ?? old;
  if (told === null) return '';
  const { subtype, summary, actors } = told.fields;
  const label = `${MARKS[change]} ${style.strong(style.own(dateLabel(told.interval)))}`;
  const who = actors === '' ? '' : `  ${style.plain(actors)}`;
  const ids = old && now && old.id !== now.id ? style.own(`${old.id} → ${now.id}`) : told.id;
  const lines = fields.map(({ field, old: before, new: after }) =>
    hanging(
      `    ${field}`,
      style.own(`${shown(before, style)} → ${style.strong(shown(after, style))}`),
      18,
      style.columns,
    ),
  );
  return (
    indented(`${label}  ${style.type(style.plain(subtype), told.type)}${who}`, 0, style.columns, 4) +
    indented(style.plain(summary), 4, style.columns) +
    indented(style.faint(ids), 4, style.columns) +
    lines.join('')
  );
}

function shown(text: string, style: TextStyle): string {
  return text === '' ? 'none' : style.plain(text);
}
