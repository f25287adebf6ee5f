import type { Chronology } from '../model/chronology.ts';
import { articlesTelling, type ConflictEvent } from '../model/event.ts';
import { dateLabel, headingFor } from './date-label.ts';
import type { Format } from './format.ts';
import { listingTable } from './listing-table.ts';
import { conflictsText, partiesText, statusText, tollText, withDating } from './phrases.ts';
import { articleName } from './article-name.ts';
import { type ArticleIndex, indexArticles } from './record.ts';
import { onOneLine } from './safe-text.ts';

/** Markdown: headings for years and months, one list item an event, sources linked where they have an address. */
export const markdown: Format = {
  name: 'markdown',
  description: 'Markdown: headings, one list item an event, sources linked',
  extensions: ['md', 'markdown'],
  render: renderMarkdown,
  show: renderMarkdown,
  *list(listing) {
    let line = 0;
    for (const row of listingTable(listing)) {
      yield `| ${row.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |\n`;
      if (line === 0) yield `|${' --- |'.repeat(row.length)}\n`;
      line += 1;
    }
  },
};

function* renderMarkdown(chronology: Chronology): Iterable<string> {
  const articles = indexArticles(chronology);
  let heading = '';
  for (const event of chronology.events) {
    const own = headingFor(event.when.interval, heading);
    if (own !== heading) yield `${heading === '' ? '' : '\n'}## ${own}\n\n`;
    heading = own;
    yield item(event, articles);
  }
}

function item(event: ConflictEvent, articles: ArticleIndex): string {
  const facts = [
    event.subtype,
    partiesText(event),
    event.place?.name ?? '',
    tollText(event.casualties),
    statusText(event),
  ]
    .filter((fact) => fact !== '')
    .map(escaped)
    .join(' · ');
  const conflicts = conflictsText(event);
  const disagree = conflicts === '' ? '' : ` Sources differ: ${escaped(conflicts)}.`;
  const sources = articlesTelling(event).map((id) => sourceLink(id, event, articles));
  return `- **${dateLabel(event.when.interval)}** · ${facts}: ${escaped(event.summary)}${disagree} (${sources.join('; ')})\n`;
}

function sourceLink(id: string, event: ConflictEvent, articles: ArticleIndex): string {
  const article = articles.get(id);
  if (!article) return escaped(id);
  const name = escaped(article.outlet ?? article.title ?? articleName(article));
  const url = article.url ?? '';
  return withDating(/^https?:\/\/[^\s<>()]+$/.test(url) ? `[${name}](${url})` : name, event, article);
}

/** CommonMark 2.4: a backslash takes a punctuation character its meaning. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
