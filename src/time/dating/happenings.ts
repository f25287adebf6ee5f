import type { HappeningEntry } from '../../knowledge/entries.ts';
import { HAPPENINGS } from '../../lexicon/dating-words-happenings.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { remembering } from '../../text/memory.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';
import { holdsOne, partsOf, plainGroup } from './word-groups.ts';

/** A happening as the readers of texts keep it, plain data; days are counted from 1970-01-01. */
export interface HappeningFact {
  /** What happened, and when. */
  readonly what: string;
  /** The proper names one of which a report holds. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Groups of words as `plainGroup` writes them, each of which a report holds around the name; of a landmark, the number of the family of words one of which stands in the sentence. */
  readonly told: readonly string[] | number;
}

/** A happening as it is read again, once one of its names is met. */
export type KnownHappening = Omit<HappeningFact, 'names'>;

/** A happening made ready to be met in texts. */
export interface Happening extends Pick<HappeningFact, 'what' | 'from' | 'to'> {
  /** How many sentences around the name may hold the other words. */
  readonly reach: 0 | 1;
  /** Whether words (as `wordsLine` writes them) meet every group but the names. */
  readonly isToldIn: (line: string) => boolean;
  /** Whether words, written so too, meet one group but the names. */
  readonly isHintedIn: (line: string) => boolean;
}

/** What is to be kept of happenings; those whose dates cannot be read are passed over. */
export function happeningFacts(entries: readonly HappeningEntry[]): readonly HappeningFact[] {
  return entries.flatMap((entry) => {
    const [names = '', ...groups] = entry.words;
    const interval = parseEdtf(entry.date);
    if (!interval) return [];
    return [
      {
        what: `${entry.what}, ${entry.date}`,
        names: names.split('|'),
        from: dayOr(interval.start, FIRST_DAY),
        to: dayOr(interval.end, LAST_DAY),
        // Short groups are soonest found missing.
        told: groups.map(plainGroup).toSorted((a, b) => a.length - b.length),
      },
    ];
  });
}

/** How many sentences around its name may hold the words of a happening: those of a landmark are too common to stand in another. */
export function reachOf({ told }: Pick<HappeningFact, 'told'>): 0 | 1 {
  return typeof told === 'number' ? 0 : 1;
}

/** The groups of words that tell a happening, each with its alternatives. */
export function groupsOf({ told }: Pick<HappeningFact, 'told'>): readonly (readonly string[])[] {
  return typeof told === 'number' ? [HAPPENINGS[told] ?? []] : told.map((group) => group.split('|'));
}

/** A happening made ready; its words are taken apart when a text first holds one of its names. */
export function happeningOf({ what, from, to, told }: KnownHappening): Happening {
  if (typeof told === 'number') {
    const isToldIn = (line: string): boolean => holdsAny(line, happeningWords(told));
    return { what, from, to, reach: reachOf({ told }), isToldIn, isHintedIn: isToldIn };
  }
  const wanted: (readonly (readonly string[])[] | undefined)[] = [];
  const groupAt = (i: number): readonly (readonly string[])[] =>
    (wanted[i] ??= (told[i] ?? '').split('|').map(partsOf));
  return {
    what,
    from,
    to,
    reach: reachOf({ told }),
    isToldIn(line) {
      for (let i = 0; i < told.length; i++) if (!holdsOne(line, groupAt(i))) return false;
      return true;
    },
    isHintedIn(line) {
      for (let i = 0; i < told.length; i++) if (holdsOne(line, groupAt(i))) return true;
      return false;
    },
  };
}

function holdsAny(line: string, words: ReadonlySet<string>): boolean {
  return line.split(' ').some((word) => words.has(word));
}

const happeningWords = remembering((family: number) => new Set(HAPPENINGS[family]));
