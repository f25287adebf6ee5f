/** A sequence that sets colours or weights, as the terminal renderer writes them. */
const STYLE = /\p{Cc}\[[\d;]*m/gu;
const STYLE_PARTS = /(\p{Cc}\[[\d;]*m)/u;

/** The text without what sets its colours. */
export function withoutStyles(text: string): string {
  return text.includes('\u001b') ? text.replace(STYLE, '') : text;
}

/**
 * Wraps text whose characters are all one column wide, colours apart, at spaces; colours end with a line and begin again with the next.
 * Null where a word is longer than a line.
 */
export function wrapNarrow(text: string, room: number): string | null {
  const bare = withoutStyles(text);
  if (bare !== text && bare !== bare.trim()) return null;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let gap = 0;
  for (const word of text.trim().split(' ')) {
    const { length } = withoutStyles(word);
    if (length > room) return null;
    if (used > 0 && length > 0 && used + gap + length > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    // Spaces wait for a word that stands behind them on the same line.
    if (used > 0 && length > 0) {
      line += ' '.repeat(gap);
      used += gap;
    }
    line += word;
    used += length;
    gap = length > 0 ? 1 : gap + 1;
  }
  return (bare === text ? [...lines, line] : closedLines([...lines, line])).join('\n');
}

/** Styles still open at the end of a line are ended there and set again on the next. */
function closedLines(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    open = line.split(STYLE_PARTS).reduce(afterPart, open);
    return before + line + open.toReversed().map(endOf).join('');
  });
}

/** The code that ends a style: 22 for bold and dim, 23 italics, 24 underlining, 39 any colour. */
function endOf(style: string): string {
  const code = style.slice(2, -1);
  return `\u001b[${code.length === 1 ? (ENDS[code] ?? '0') : '39'}m`;
}

const ENDS: Readonly<Record<string, string>> = { '1': '22', '2': '22', '3': '23', '4': '24' };

function afterPart(open: readonly string[], part: string): readonly string[] {
  if (!part.startsWith('\u001b[')) return open;
  const others = open.filter((style) => endOf(style) !== part);
  return others.length < open.length || /\[(?:0|2[234]|39)?m$/.test(part) ? others : [...open, part];
}
