import type { Chronology } from '../../model/chronology.ts';
import { gutterLabel, headingFor } from '../date-label.ts';
import { indexArticles } from '../record.ts';
import { eventView, marginFor } from './event-view.ts';
import { quietGaps } from './quiet-gaps.ts';
import { sparkline } from './sparkline.ts';
import type { TextStyle } from './style.ts';

/** The chronology for a person: when how much happened, years and months as headings, dates in the margin, what happened beside them. */
export function* chronologyView(chronology: Chronology, style: TextStyle): Iterable<string> {
  const articles = indexArticles(chronology);
  const { events } = chronology;
  const margin = marginFor(events, gutterLabel, style);
  const gaps = quietGaps(events);
  const span = sparkline(events, style);
  if (span !== '') yield `${span}\n`;
  let heading = '';
  for (const event of events) {
    const own = headingFor(event.when.interval, heading);
    const gap = gaps.get(event);
    if (gap !== undefined) yield `${' '.repeat(margin.width ?? 4)}${style.faint(style.own(`⋮ ${gap}`))}\n`;
    if (own !== heading) yield `${heading === '' ? '' : '\n'}${style.heading(own)}\n`;
    heading = own;
    yield eventView(event, articles, margin, style);
  }
}
