/** Blanks and breaks that are not one space. */
const BREAKS = /\s{2,}|[^\S ]/g;

/** A text in one line: every run of blanks and breaks one space. */
export function oneLine(text: string): string {
  return text.replaceAll(BREAKS, ' ');
}
