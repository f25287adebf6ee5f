import { foldName } from '../../knowledge/names.ts';
import type { Chronology } from '../../model/chronology.ts';
import { toEdtf } from '../../model/edtf.ts';
import { type ConflictEvent, sourcesTelling } from '../../model/event.ts';
import { dateLabel } from '../date-label.ts';
import { counted, sourcesText, tollText } from '../phrases.ts';
import { quadClassOf } from '../quad-class.ts';
import { type ArticleIndex, indexArticles, toRecord } from '../record.ts';
import { headline } from './event-view.ts';
import { hanging, indented } from './layout.ts';
import { type TextStyle, WORD_KINDS } from './style.ts';
import { tellingView } from './telling-view.ts';

const LABEL = 12;
const BASES = {
  stated: 'the words name it',
  relative: 'counted from another date',
  landmark: 'known from a famous event',
  reported: 'no time of its own is named',
} as const;

/** Each event with its evidence: what is concluded, from which words, and every source's sentence with the words that say so marked. */
export function* evidenceView(chronology: Chronology, style: TextStyle): Iterable<string> {
  const articles = indexArticles(chronology);
  for (const event of chronology.events) {
    yield indented(`${style.strong(event.id)}  ${headline(event, style)}`, 0, style.columns, 2);
    yield indented(style.plain(event.summary), 0, style.columns);
    yield '\n';
    for (const [label, text] of conclusions(event, articles, style)) {
      yield hanging(style.faint(label), text, LABEL, style.columns, 2);
    }
    const isOneEach = sourcesTelling(event) === event.mentions.length;
    const by = isOneEach ? '' : ` by ${sourcesText(event)}`;
    yield `\n${style.heading(counted(event.mentions.length, 'telling') + by)}${legend(style)}\n`;
    const told = new Set<string>();
    for (const mention of event.mentions) {
      yield* tellingView(mention, articles.get(mention.article), !told.has(mention.article), style);
      told.add(mention.article);
    }
  }
}

function* conclusions(
  event: ConflictEvent,
  articles: ArticleIndex,
  style: TextStyle,
): Iterable<readonly [label: string, text: string]> {
  const { when, type, subtype, status, place, casualties, attribution, conflicts } = event;
  const date = style.strong(style.own(dateLabel(when.interval)));
  yield ['date', `${date} (${toEdtf(when.interval)}, ${when.interval.precision}): ${BASES[when.basis]}`];
  yield ['type', `${style.type(type, type)} (${quadClassOf(type)}), ${style.plain(subtype)}, ${status}`];
  for (const { name, role, mention, groups } of toRecord(event, articles).actors) {
    const of = groups.length === 0 ? '' : `, belongs to ${groups.map((id) => style.plain(id)).join(', ')}`;
    yield [role, `${style.strong(style.plain(name))}${mention === null ? '' : nameReason(name, mention, style)}${of}`];
  }
  if (attribution) yield ['said by', style.plain(`${attribution.name} (${attribution.verb})`)];
  if (place) {
    const within = [place.admin1, place.countryName ?? place.country].filter((part) => part !== null);
    const names = [...new Set([place.name, ...within])].map((part) => style.plain(part)).join(', ');
    yield ['place', `${names}${place.lat === null || place.lon === null ? '' : ` (${place.lat}, ${place.lon})`}`];
  }
  if (casualties.length > 0) yield ['toll', style.plain(tollText(casualties))];
  for (const { field, values } of conflicts) {
    const sides = values.map(({ value, file }) => `${style.plain(value)} (${style.plain(file)})`);
    yield ['disagree', style.warning(style.own(`⚠ ${field}: ${sides.join(' / ')}`))];
  }
}

/** Whether the words are the actor's name, or only mean it: "they", "the insurgents". */
function nameReason(name: string, words: string, style: TextStyle): string {
  const [full, said] = [foldName(name), foldName(words)];
  const isNamed = said.includes(full) || full.includes(said);
  return style.own(`, ${isNamed ? 'named' : 'meant by'} “${style.plain(words)}”`);
}

/** What the colours of marked words mean, where there are colours. */
function legend(style: TextStyle): string {
  return style.mark('x', 'what') === '[x]' ? '' : `  ${WORD_KINDS.map((kind) => style.mark(kind, kind)).join(' ')}`;
}
