/** The lines a run of page text makes: one with white space collapsed, or, preformatted, one a paragraph (blank lines part them). Soft hyphens and zero-width marks are dropped. */
export function blockTexts(raw: string, preformatted: boolean): readonly string[] {
  const parts = preformatted ? raw.split(/\n[ \t\r]*\n/) : [raw];
  return parts.map(collapse).filter((text) => text !== '');
}

function collapse(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
