import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { withoutStyles, wrapNarrow } from './wrap.ts';

/** No article holds one any more when it gets here: `onOneLine` makes spaces of them. */
const KEEP = '\u00a0';

/** Characters one column wide: no colours, no wide signs. */
const NARROW_SIGNS =
  /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u052f\u2010-\u2027\u2190-\u2193\u2248\u22ee\u2580-\u2593\u26a0]*$/;

const NARROW_PAGE = 60;
const NARROW_MARGIN = 8;

const LONGEST_UNBROKEN = 30;

/** The text with its words kept on one line, unless it is long. */
export function unbroken(text: string): string {
  return widthOf(text) > LONGEST_UNBROKEN ? text : text.replaceAll(' ', KEEP);
}

/** The text wrapped to the columns, each line ended by a line feed; every line indented by so many spaces, those after the first by `more` besides. */
export function indented(text: string, indent: number, columns: number, more = 0): string {
  const room = Math.max(10, columns - indent - more);
  return (wrapPlain(text, room) ?? wrapAnsi(text, room, { hard: true }))
    .replaceAll(KEEP, ' ')
    .split('\n')
    .map((line, index) => `${' '.repeat(indent + (index === 0 ? 0 : more))}${line}`.trimEnd() + '\n')
    .join('');
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  const bare = withoutStyles(text);
  return NARROW_SIGNS.test(bare) ? bare.length : stringWidth(text);
}

/** As `wrapAnsi` wraps, a hundred times as fast; null for what is not that plain, and for words longer than a line. */
function wrapPlain(text: string, room: number): string | null {
  return isNarrow(text) ? wrapNarrow(text, room) : null;
}

function isNarrow(text: string): boolean {
  return NARROW_SIGNS.test(withoutStyles(text));
}

/** As `indented`, with a label in the margin, which is small on a narrow page; a label too wide for it stands on a line of its own. */
export function hanging(label: string, text: string, indent: number, columns: number, more = 0): string {
  const width = widthOf(label);
  const margin = columns < NARROW_PAGE ? Math.min(indent, NARROW_MARGIN) : indent;
  const body = indented(text, margin, columns, more);
  return width < margin ? label + ' '.repeat(margin - width) + body.slice(margin) : `${label}\n${body}`;
}

/** The text filled with spaces up to a width, counted in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
