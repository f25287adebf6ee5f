/** A value as JSON in ASCII: one letter takes one byte, and V8 reads it quickest. */
export function jsonInAscii(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** A text with letters beyond ASCII written as `jsonInAscii` writes them, so that texts and JSON are sorted alike. */
export function escaped(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replaceAll(/[^\0-\x7f]/g, escapeOf) : text;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
