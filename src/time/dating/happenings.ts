import type { HappeningEntry } from '../../knowledge/entries.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { normOf } from '../../text/norm.ts';
import { once } from '../words/once.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';

/** A happening made ready to be met in texts; days are counted from 1970-01-01. */
export interface Happening {
  /** What a text that tells of it is evidence of. */
  readonly says: string;
  /** The proper names one of which a report holds. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** How many sentences around the name may hold the other words. */
  readonly reach: 0 | 1;
  /** Whether a text with these words may tell it at all: each group but the names has an alternative whose first word is among them. */
  readonly isPossible: (words: WordSet) => boolean;
  /** Whether words (as `wordsLine` writes them) meet every group but the names. */
  readonly isToldIn: (line: string) => boolean;
}

/** Happenings made ready; those whose dates cannot be read are passed over. */
export function happeningsOf(entries: readonly HappeningEntry[]): readonly Happening[] {
  return entries.flatMap((entry) => {
    const [names = '', ...groups] = entry.words;
    const interval = parseEdtf(entry.date);
    if (!interval) return [];
    const wanted = once(() => groups.map((group) => group.split('|').map(alternativeOf)));
    return [
      {
        says: `tells of ${entry.what}, ${entry.date}`,
        reach: 1,
        names: names.split('|'),
        from: dayOr(interval.start, FIRST_DAY),
        to: dayOr(interval.end, LAST_DAY),
        isPossible: (words) => wanted().every((group) => group.some(({ opens }) => words.mayHold(opens))),
        isToldIn: (line) => wanted().every((group) => group.some(({ parts }) => holds(line, parts))),
      },
    ];
  });
}

/** Norms of words as one line with a space around each, hyphens left out: what needles are looked for in. */
export function wordsLine(norms: readonly string[]): string {
  return ` ${norms.filter((norm) => norm !== '-').join(' ')} `;
}

/** Words of a text. */
export interface WordSet {
  /** Whether one of them is the word, or begins with it where it is open (`step*`). */
  readonly mayHold: (word: string) => boolean;
}

/** The norms of a text's words, to be asked for words and beginnings of words. */
export function wordSetOf(norms: Iterable<string>): WordSet {
  const whole = new Set(norms);
  let sorted: readonly string[] | null = null;
  const isBeginning = (beginning: string): boolean => {
    sorted ??= [...whole].toSorted();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(beginning) ?? false;
  };
  return { mayHold: (word) => (word.endsWith('*') ? isBeginning(word.slice(0, -1)) : whole.has(word)) };
}

/** One of the alternatives of a group. */
interface Alternative {
  /** Its first word, with `*` where that may go on. */
  readonly opens: string;
  readonly parts: readonly string[];
}

function alternativeOf(text: string): Alternative {
  const [first = ''] = text.replaceAll('-', ' ').split(' ');
  const opens = first.endsWith('*') ? `${normOf(first.slice(0, -1))}*` : normOf(first);
  return { opens, parts: partsOf(text) };
}

/** An alternative as it stands in a line of words, cut where an open word (`*`) may go on; the last part is empty where the last word is open. */
function partsOf(alternative: string): readonly string[] {
  const parts = alternative.replaceAll('-', ' ').split('*');
  return parts.map((part, i) => {
    const words = part.trim().split(' ').map(normOf).join(' ');
    return words === '' ? '' : ` ${words}${i === parts.length - 1 ? ' ' : ''}`;
  });
}

/** Whether the line holds the parts, with nothing but the rest of a word between one and the next. */
function holds(line: string, [first = '', ...rest]: readonly string[]): boolean {
  for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
    let end = at + first.length;
    const goesOn = rest.every((part) => {
      if (part === '') return true;
      const next = line.indexOf(' ', end);
      end = next + part.length;
      return next >= 0 && line.startsWith(part, next);
    });
    if (goesOn) return true;
  }
  return false;
}
