import type { DatedArticle } from '../../model/article.ts';
import type { EventMention, EventTime } from '../../model/event.ts';
import { articleName } from '../article-name.ts';
import { dateLabel } from '../date-label.ts';
import { hanging, indented } from './layout.ts';
import { marked, type MarkedWords } from './marked.ts';
import { publishedAndLikelyText, publishedReasons } from './published-text.ts';
import type { TextStyle } from './style.ts';

const LABEL = 15;

/** What one clause says: its sentence with the words that were read marked, and why it has this date, down to the evidence for the publication date (`withEvidence`). */
export function* tellingView(
  mention: EventMention,
  article: DatedArticle | undefined,
  withEvidence: boolean,
  style: TextStyle,
): Iterable<string> {
  const name = style.plain(article ? articleName(article) : mention.article);
  const outlet = article?.outlet ? ` (${style.plain(article.outlet)})` : '';
  yield indented(style.strong(name) + outlet + (mention.caption ? ', photo caption' : ''), 2, style.columns);
  if (!article) return;
  yield indented(marked(article.text, mention.sentence, wordsOf(mention), style), 4, style.columns);
  const { when, attribution } = mention;
  const row = (label: string, text: string) => hanging(`    ${style.faint(label)}`, text, LABEL, style.columns);
  yield row('dated', `${style.own(dateLabel(when.interval))}: ${whyText(when, style)}`);
  if (attribution) yield row('said by', style.plain(`${attribution.name} (${attribution.verb})`));
  if (!withEvidence) return;
  const years =
    article.published || when.basis === 'stated' ? '' : '; what hangs on it has at best the years the text may be from';
  yield row('published', publishedAndLikelyText(article.published, style) + years);
  for (const reason of publishedReasons(article.published, style)) {
    yield hanging('', style.faint(reason), LABEL, style.columns, 2);
  }
}

/** "“Wednesday”, time expression of the clause (weekday); counted from the publication date or a date told before". */
function whyText({ text, basis, rule }: EventTime, style: TextStyle): string {
  const words = text === null ? 'no time is named' : style.own(`“${style.plain(text)}”`);
  const counted = basis === 'relative' ? '; counted from the publication date or a date told before' : '';
  return `${words}, ${style.plain(rule)}${counted}`;
}

function wordsOf({ trigger, participants, place, casualties, when }: EventMention): readonly MarkedWords[] {
  return [
    { span: trigger.span, kind: 'what' },
    ...participants.map(({ span }): MarkedWords => ({ span, kind: 'who' })),
    ...casualties.map(({ span }): MarkedWords => ({ span, kind: 'toll' })),
    ...(place ? [{ span: place.span, kind: 'where' } as const] : []),
    ...(when.span ? [{ span: when.span, kind: 'when' } as const] : []),
  ];
}
