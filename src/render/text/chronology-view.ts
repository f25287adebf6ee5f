import stringWidth from 'string-width';
import type { Chronology } from '../../model/chronology.ts';
import { articlesTelling, type ConflictEvent } from '../../model/event.ts';
import { gutterLabel, headingFor } from '../date-label.ts';
import { conflictsText, counted, outletsOf, partiesText, statusText, tollText } from '../phrases.ts';
import { type ArticleIndex, indexArticles } from '../record.ts';
import { hanging, indented } from './layout.ts';
import type { TextStyle } from './style.ts';

const WIDEST_GUTTER = 18;
const NARROW = 60;

/** The chronology for a person: years and months as headings, dates in the margin, what happened beside them. */
export function* chronologyView(chronology: Chronology, style: TextStyle): Iterable<string> {
  const articles = indexArticles(chronology);
  const gutter = gutterWidth(chronology.events, style);
  let heading = '';
  for (const event of chronology.events) {
    const own = headingFor(event.when.interval);
    if (own !== heading) yield `${heading === '' ? '' : '\n'}${style.heading(own)}\n`;
    heading = own;
    yield eventView(event, articles, gutter, style);
  }
}

function gutterWidth(events: readonly ConflictEvent[], style: TextStyle): number {
  if (style.columns < NARROW) return 2;
  const widths = events.map(({ when }) => stringWidth(style.own(gutterLabel(when.interval))) + 4);
  return widths.filter((width) => width <= WIDEST_GUTTER).reduce((a, b) => Math.max(a, b), 10);
}

function eventView(event: ConflictEvent, articles: ArticleIndex, gutter: number, style: TextStyle): string {
  const label = `  ${style.strong(style.own(gutterLabel(event.when.interval)))}`;
  return (
    hanging(label, headline(event, style), gutter, style.columns) +
    indented(style.plain(event.summary), gutter, style.columns) +
    indented(sourceLine(event, articles, style), gutter, style.columns)
  );
}

/** "bombing  Red Lanterns → Bordurian army · Ulm · 6 killed · claimed by Ulbrik": the type word, then what is known. */
export function headline(event: ConflictEvent, style: TextStyle): string {
  const parts = [partiesText(event), placeText(event), tollText(event.casualties), statusText(event)];
  const known = parts.filter((part) => part !== '').map((part) => style.plain(part));
  const word = style.type(style.plain(event.subtype), event.type);
  return known.length === 0 ? word : `${word}  ${known.join(style.own(' · '))}`;
}

function placeText({ place }: ConflictEvent): string {
  if (!place) return '';
  const country = place.countryName ?? place.country;
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`;
}

function sourceLine(event: ConflictEvent, articles: ArticleIndex, style: TextStyle): string {
  const outlets = outletsOf(event, articles).map((outlet) => style.plain(outlet));
  const count = articlesTelling(event).length;
  const told = count > 1 ? `${counted(count, 'source')}: ${outlets.join(', ')}` : outlets.join(', ');
  const line = style.faint(`${told}${style.own(' · ')}${event.id}`);
  const conflicts = conflictsText(event);
  return conflicts === '' ? line : `${line}  ${style.warning(style.own(`⚠ ${style.plain(conflicts)}`))}`;
}
