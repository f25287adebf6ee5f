import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The text wrapped to the columns, every line indented by so many spaces, each ended by a line feed. */
export function indented(text: string, indent: number, columns: number): string {
  const room = Math.max(10, columns - indent);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`.trimEnd() + '\n')
    .join('');
}

/** As `indented`, with a label in the margin; a label too wide for it stands on a line of its own. */
export function hanging(label: string, text: string, indent: number, columns: number): string {
  const width = stringWidth(label);
  const body = indented(text, indent, columns);
  return width < indent ? label + ' '.repeat(indent - width) + body.slice(indent) : `${label}\n${body}`;
}

/** The text filled with spaces up to a width, counted in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
