import type { DatedArticle } from '../../model/article.ts';
import type { Chronology } from '../../model/chronology.ts';
import { toEdtf } from '../../model/edtf.ts';
import type { ConflictEvent, EventMention, EventTime } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { dateLabel } from '../date-label.ts';
import { conflictsText, counted } from '../phrases.ts';
import { indexArticles, toRecord } from '../record.ts';
import { headline } from './chronology-view.ts';
import { hanging, indented } from './layout.ts';
import { marked } from './marked.ts';
import { publishedReasons, publishedText } from './published-text.ts';
import type { TextStyle } from './style.ts';

const LABEL = 12;

/** Each event with its evidence: date, type, actors, and every source's sentence with the words that say so marked. */
export function* evidenceView(chronology: Chronology, style: TextStyle): Iterable<string> {
  const articles = indexArticles(chronology);
  for (const event of chronology.events) {
    yield indented(`${style.strong(event.id)}  ${headline(event, style)}`, 0, style.columns);
    yield indented(style.plain(event.summary), 0, style.columns);
    yield '\n';
    const row = (label: string, text: string) => hanging(style.faint(label), text, LABEL, style.columns);
    yield row('date', `${style.strong(style.own(dateLabel(event.when.interval)))} (${toEdtf(event.when.interval)})`);
    yield row('why', whyText(event.when, style));
    yield row('type', `${event.type}, ${style.plain(event.subtype)}, ${event.status}`);
    for (const { name, role, mention, groups } of toRecord(event, articles).actors) {
      const words = mention === null ? '' : style.own(` · “${style.plain(mention)}”`);
      const of = groups.length === 0 ? '' : style.own(` · of ${groups.map((id) => style.plain(id)).join(', ')}`);
      yield row(role, `${style.plain(name)}${words}${of}`);
    }
    if (event.attribution) {
      const { name, verb } = event.attribution;
      yield row('said by', style.plain(`${name} (${verb})`));
    }
    if (event.conflicts.length > 0) yield row('disagree', style.warning(style.plain(conflictsText(event))));
    yield `\n${style.heading(counted(event.mentions.length, 'telling'))}\n`;
    for (const mention of event.mentions) yield* tellingView(event, mention, articles.get(mention.article), style);
  }
}

function whyText({ text, basis, rule }: EventTime, style: TextStyle): string {
  const words = text === null ? 'no time is named' : `“${style.plain(text)}”`;
  return style.own(`${words} · ${basis} · ${style.plain(rule)}`);
}

function* tellingView(
  event: ConflictEvent,
  mention: EventMention,
  article: DatedArticle | undefined,
  style: TextStyle,
): Iterable<string> {
  const name = style.plain(article?.file ?? mention.article);
  const outlet = article?.outlet ? ` (${style.plain(article.outlet)})` : '';
  yield indented(style.strong(name) + outlet, 2, style.columns);
  if (article) {
    const quoted = marked(article.text, mention.sentence, wordsToMark(mention), style);
    yield indented(quoted, 4, style.columns);
    yield indented(style.faint(`published ${publishedText(article.published, style)}`), 4, style.columns);
    for (const reason of publishedReasons(article.published, style))
      yield indented(style.faint(reason), 6, style.columns);
  }
  if (mention.when.rule !== event.when.rule || mention.when.text !== event.when.text) {
    const when = `${style.own(dateLabel(mention.when.interval))}: ${whyText(mention.when, style)}`;
    yield indented(style.faint(`dated ${when}`), 4, style.columns);
  }
}

function wordsToMark({ trigger, participants, place, casualties, when }: EventMention): readonly Span[] {
  const found = [trigger, ...participants, ...casualties, ...(place ? [place] : [])].map(({ span }) => span);
  return when.span ? [...found, when.span] : found;
}
