import { foldName } from '../../knowledge/names.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { EVENT_TYPES } from '../../model/event.ts';
import type { ToldEvent } from './told-event.ts';

type Json = Readonly<Record<string, unknown>>;

/** The events of a JSON document of this program (`{ "events": [...] }`), or of its NDJSON lines as one list; a problem to tell where it is neither. */
export function readTold(document: unknown): { readonly events: readonly ToldEvent[] } | { readonly problem: string } {
  const list = Array.isArray(document) ? document : isJson(document) ? document['events'] : null;
  if (!Array.isArray(list)) return { problem: 'holds no chronology: `events` is missing' };
  const events: ToldEvent[] = [];
  for (const [index, item] of list.entries()) {
    const event = isJson(item) ? toTold(item) : null;
    if (event === null)
      return { problem: `event ${index + 1} is none of this program: it needs \`id\`, \`date\` and \`type\`` };
    events.push(event);
  }
  return { events };
}

function toTold(item: Json): ToldEvent | null {
  const interval = parseEdtf(textOf(item['date']));
  const type = EVENT_TYPES.find((one) => one === item['type']);
  if (typeof item['id'] !== 'string' || interval === null || type === undefined) return null;
  const actors = listOf(item['actors']);
  const summary = textOf(item['summary']);
  return {
    id: item['id'],
    interval,
    type,
    actors: [...new Set(actors.map(({ id }) => textOf(id)))],
    words: new Set(foldName(summary).match(/[\p{L}\p{N}]{4,}/gu) ?? []),
    fields: {
      date: textOf(item['date']),
      type,
      subtype: textOf(item['subtype']),
      status: textOf(item['status']),
      actors: joined(actors.map(({ name, role }) => `${textOf(name)} (${textOf(role)})`)),
      place: isJson(item['place']) ? placeText(item['place']) : '',
      casualties: joined(listOf(item['casualties']).map(tollText)),
      attribution: isJson(item['attribution']) ? textOf(item['attribution']['name']) : '',
      conflicts: joined(listOf(item['conflicts']).map(conflictText)),
      summary,
      sources: joined(listOf(item['sources']).map(({ article }) => textOf(article))),
    },
  };
}

function placeText({ name, admin1, countryName }: Json): string {
  return [...new Set([name, admin1, countryName].map(textOf))].filter((part) => part !== '').join(', ');
}

function tollText({ harm, min, max, who }: Json): string {
  const count = min === max ? textOf(min) : `${textOf(min)}–${textOf(max)}`;
  return `${count} ${textOf(harm)}${who === null ? '' : ` (${textOf(who)})`}`;
}

function conflictText({ field, values }: Json): string {
  return `${textOf(field)}: ${joined(listOf(values).map(({ value }) => textOf(value)))}`;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** In one order, each once: the order of a list is no difference. */
function joined(items: readonly string[]): string {
  return [...new Set(items)].toSorted().join(', ');
}
