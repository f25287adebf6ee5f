import type { HappeningEntry } from '../../knowledge/entries.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { normOf } from '../../text/norm.ts';
import { once } from '../words/once.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';

/** A happening made ready to be met in texts; days are counted from 1970-01-01. */
export interface Happening {
  readonly entry: HappeningEntry;
  /** The proper names one of which a report holds. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether words (as `wordsLine` writes them) meet every group but the names. */
  readonly isToldIn: (line: string) => boolean;
}

/** Happenings made ready; those whose dates cannot be read are passed over. */
export function happeningsOf(entries: readonly HappeningEntry[]): readonly Happening[] {
  return entries.flatMap((entry) => {
    const [names = '', ...groups] = entry.words;
    const interval = parseEdtf(entry.date);
    if (!interval) return [];
    const needles = once(() => groups.map((group) => group.split('|').map(needleOf)));
    return [
      {
        entry,
        names: names.split('|'),
        from: dayOr(interval.start, FIRST_DAY),
        to: dayOr(interval.end, LAST_DAY),
        isToldIn: (line) => needles().every((group) => group.some((needle) => line.includes(needle))),
      },
    ];
  });
}

/** Norms of words as one line with a space around each, hyphens left out: what needles are looked for in. */
export function wordsLine(norms: readonly string[]): string {
  return ` ${norms.filter((norm) => norm !== '-').join(' ')} `;
}

/** An alternative as it stands in a line of words: whole words, the last open at its end where a `*` says so. */
function needleOf(alternative: string): string {
  const isOpen = alternative.endsWith('*');
  const words = (isOpen ? alternative.slice(0, -1) : alternative).replaceAll('-', ' ').split(' ').map(normOf).join(' ');
  return isOpen ? ` ${words}` : ` ${words} `;
}
