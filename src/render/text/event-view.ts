import { articlesTelling, type ConflictEvent } from '../../model/event.ts';
import type { Interval } from '../../model/interval.ts';
import { conflictsText, outletsOf, partiesText, sourcesText, statusText, tollText } from '../phrases.ts';
import type { ArticleIndex } from '../record.ts';
import { hanging, indented, unbroken, widthOf } from './layout.ts';
import type { TextStyle } from './style.ts';

const WIDEST_GUTTER = 20;
const NARROW = 60;

/** How dates stand in the margin, and how wide it is. */
export interface Margin {
  readonly label: (interval: Interval) => string;
  /** Columns up to the text; null on a page too narrow for a margin. */
  readonly width: number | null;
}

/** A margin wide enough for the dates of these events, wide ones excepted. */
export function marginFor(
  events: readonly ConflictEvent[],
  label: (interval: Interval) => string,
  style: TextStyle,
): Margin {
  if (style.columns < NARROW) return { label, width: null };
  const widths = events.map(({ when }) => widthOf(style.own(label(when.interval))) + 4);
  const width = widths.filter((one) => one <= WIDEST_GUTTER).reduce((a, b) => Math.max(a, b), 10);
  return { label, width };
}

/** An event as people read it: the date in the margin, what, who, where and how many, the words, the sources. */
export function eventView(event: ConflictEvent, articles: ArticleIndex, margin: Margin, style: TextStyle): string {
  const label = `  ${style.strong(style.own(margin.label(event.when.interval)))}`;
  const head = headline(event, style);
  const rest = [style.plain(event.summary), sourceLine(event, articles, style)];
  if (margin.width === null) {
    const below = rest.map((line) => indented(line, 4, style.columns));
    return indented(`${label.trimStart()}  ${head}`, 2, style.columns, 4) + below.join('');
  }
  const { width } = margin;
  const below = rest.map((line) => indented(line, width, style.columns));
  return hanging(label, head, width, style.columns, 2) + below.join('');
}

/** "bombing  Red Lanterns → Bordurian army · Ulm · 6 killed · claimed by Ulbrik": the type word, then what is known; who was asked for stands out. */
export function headline(event: ConflictEvent, style: TextStyle): string {
  const known = [
    style.own(partiesText(event, (actor) => style.actor(style.plain(actor.name), actor))),
    style.plain(placeText(event)),
    unbroken(style.plain(tollText(event.casualties))),
    style.status(style.plain(statusText(event))),
  ].filter((part) => part !== '');
  const word = style.type(style.plain(event.subtype), event.type);
  return known.length === 0 ? word : `${word}  ${known.join(`${unbroken(style.own(' ·'))} `)}`;
}

function placeText({ place }: ConflictEvent): string {
  if (!place) return '';
  const country = place.countryName ?? place.country;
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`;
}

function sourceLine(event: ConflictEvent, articles: ArticleIndex, style: TextStyle): string {
  const outlets = outletsOf(event, articles).map((outlet) => style.plain(outlet));
  const told = articlesTelling(event).length > 1 ? `${sourcesText(event)}: ${outlets.join(', ')}` : outlets.join(', ');
  const line = style.faint(`${told}${style.own(' · ')}${event.id}`);
  const conflicts = conflictsText(event);
  return conflicts === '' ? line : `${line}  ${style.warning(unbroken(style.own(`⚠ ${style.plain(conflicts)}`)))}`;
}
