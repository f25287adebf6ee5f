import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** No article holds one any more when it gets here: `onOneLine` makes spaces of them. */
const KEEP = '\u00a0';

const LONGEST_UNBROKEN = 30;

/** The text with its words kept on one line, unless it is long. */
export function unbroken(text: string): string {
  return stringWidth(text) > LONGEST_UNBROKEN ? text : text.replaceAll(' ', KEEP);
}

/** The text wrapped to the columns, each line ended by a line feed; every line indented by so many spaces, those after the first by `more` besides. */
export function indented(text: string, indent: number, columns: number, more = 0): string {
  const room = Math.max(10, columns - indent - more);
  return wrapAnsi(text, room, { hard: true })
    .replaceAll(KEEP, ' ')
    .split('\n')
    .map((line, index) => `${' '.repeat(indent + (index === 0 ? 0 : more))}${line}`.trimEnd() + '\n')
    .join('');
}

/** As `indented`, with a label in the margin; a label too wide for it stands on a line of its own. */
export function hanging(label: string, text: string, indent: number, columns: number, more = 0): string {
  const width = stringWidth(label);
  const body = indented(text, indent, columns, more);
  return width < indent ? label + ' '.repeat(indent - width) + body.slice(indent) : `${label}\n${body}`;
}

/** The text filled with spaces up to a width, counted in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
