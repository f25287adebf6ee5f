/** What may stand before a slash that begins a regular expression rather than a division. */
const BEFORE_PATTERN = /(?:^|[=(,:;[{}!&|?+>]|\breturn|\bcase|\bof)\s*$/;

/**
 * The code of a TypeScript file with comments, texts and regular expressions blanked out, so that a word in them is not taken for
 * code; same length, same lines. What stands in `${…}` of a template goes too.
 */
export function codeOnly(text: string): string {
  let code = '';
  let at = 0;
  while (at < text.length) {
    const end = skipped(text, at, code);
    if (end === at) {
      code += text[at];
      at += 1;
      continue;
    }
    code += text.slice(at, end).replaceAll(/[^\n]/g, ' ');
    at = end;
  }
  return code;
}

/** Where the comment, text or pattern that begins here ends; `at` itself where none begins. */
function skipped(text: string, at: number, before: string): number {
  const rest = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  const here = text[at];
  if (text.startsWith('//', at)) return rest('\n', at) - 1;
  if (text.startsWith('/*', at)) return rest('*/', at + 2);
  if (here === "'" || here === '"') return closing(text, at, here, false);
  if (here === '`') return closing(text, at, here, true);
  if (here === '/' && BEFORE_PATTERN.test(before.slice(-40))) return closingSlash(text, at);
  return at;
}

function closing(text: string, from: number, mark: string, isTemplate: boolean): number {
  let at = from + 1;
  while (at < text.length && text[at] !== mark) {
    if (isTemplate && text.startsWith('${', at)) at = closingBrace(text, at + 2);
    else at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < text.length && depth > 0) {
    const here = text[at] ?? '';
    if (here === "'" || here === '`') {
      at = closing(text, at, here, here === '`');
      continue;
    }
    depth += here === '{' ? 1 : here === '}' ? -1 : 0;
    at += 1;
  }
  return at;
}

function closingSlash(text: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const here = text[at];
    if (here === '\n') return from;
    if (here === '\\') at += 1;
    else if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
    else if (here === '/' && !inClass) return at + 1;
  }
  return from;
}
