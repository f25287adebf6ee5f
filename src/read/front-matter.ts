import { linesOf } from './lines.ts';

/** The keys and values of a front matter block as written, and the offset after it. */
export interface FrontMatter {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  readonly end: number;
}

const MOST_LINES = 200;

/**
 * Reads a block between two `---` lines that opens a text: the flat `key: value` subset of YAML, with quotes, comments and folded
 * values (`>`); lists and nested maps are passed over. Null where there is no such block or it holds no key (a mere rule of dashes).
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const pairs: [string, string][] = [];
  let seen = 0;
  let open: [string, string] | null = null;
  for (const line of linesOf(text)) {
    seen += 1;
    const content = line.text.trimEnd();
    if (seen === 1) {
      if (content !== '---') return null;
      continue;
    }
    if (seen > MOST_LINES) return null;
    if (content === '---' || content === '...')
      return pairs.length > 0 ? { pairs: pairs.map(clean), end: line.next } : null;
    const indented = /^\s/.test(content);
    if (indented && open) open[1] += ` ${content.trim()}`;
    if (indented) continue;
    open = pairOf(content);
    if (open) pairs.push(open);
  }
  return null;
}

function pairOf(line: string): [string, string] | null {
  const colon = line.indexOf(':');
  if (colon < 1 || line.startsWith('#') || line.startsWith('-')) return null;
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

function clean([key, value]: readonly [string, string]): readonly [string, string] {
  const folded = value.replace(/^[>|][+-]?(?= |$)/, '').trim();
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(folded);
  return [key, quoted?.[2] ?? folded.replace(/(?:^|\s)#.*$/, '').trim()];
}
