import type { Format } from '../format.ts';
import { chronologyView } from './chronology-view.ts';
import { evidenceView } from './evidence-view.ts';
import { textStyle } from './style.ts';

/** The view for people: headings, margins, colour; the only format that knows a page. */
export const text: Format = {
  name: 'text',
  description: 'for people: headings, dates in the margin, colour (the default on a terminal)',
  extensions: ['txt'],
  render: (chronology, options) => chronologyView(chronology, textStyle(options)),
  show: (chronology, options) => evidenceView(chronology, textStyle(options)),
  *list({ rows, opening, toText }, options) {
    const style = textStyle(options);
    let isFirst = true;
    for (const row of rows) {
      if (isFirst && opening) yield opening(style);
      isFirst = false;
      yield toText(row, style);
    }
  },
};
