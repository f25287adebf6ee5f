import { normOf } from '../../text/norm.ts';

/** A group with its words as they stand in a line of words: their norms, hyphens as blanks. */
export function plainGroup(group: string): string {
  const alternatives = group.split('|').map((alternative) => {
    const parts = alternative.replaceAll('-', ' ').split('*');
    return parts
      .map((part) => part.trim().split(' ').map(normOf).join(' '))
      .join('* ')
      .trimEnd();
  });
  return alternatives.join('|');
}

/** An alternative cut where an open word (`*`) may go on; the last part is empty where the last word is open. */
export function partsOf(alternative: string): readonly string[] {
  return alternative.split('*').map((part, i, all) => {
    const words = part.trim();
    return words === '' ? '' : ` ${words}${i === all.length - 1 ? ' ' : ''}`;
  });
}

/** The first word of an alternative, with `*` where that may go on. */
export function openerOf(alternative: string): string {
  const blank = alternative.indexOf(' ');
  return blank < 0 ? alternative : alternative.slice(0, blank);
}

/** Whether a line, as `wordsLine` writes it, holds an alternative of a group, each cut into its parts. */
export function holdsOne(line: string, group: readonly (readonly string[])[]): boolean {
  for (let i = 0; i < group.length; i++) if (holds(line, group[i] ?? [])) return true;
  return false;
}

/** Whether the line holds the parts, with nothing but the rest of a word between one and the next. */
function holds(line: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
    if (goesOn(line, at + first.length, parts)) return true;
  }
  return false;
}

/** Whether the parts behind the first follow in the line from there on. */
function goesOn(line: string, from: number, parts: readonly string[]): boolean {
  let end = from;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (part === '') continue;
    const next = line.indexOf(' ', end);
    end = next + part.length;
    if (next < 0 || !line.startsWith(part, next)) return false;
  }
  return true;
}
