import type { HappeningEntry } from '../../knowledge/entries.ts';
import { HAPPENINGS } from '../../lexicon/dating-words-happenings.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { remembering } from '../../text/memory.ts';
import { normOf } from '../../text/norm.ts';
import { dayOr, FIRST_DAY, LAST_DAY } from './days.ts';

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
  /** Whether a text with these words may tell it at all: each group but the names has an alternative whose first word is among them. */
  readonly isPossible: (words: WordSet) => boolean;
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

/** A happening made ready; its words are taken apart when a text first holds one of its names. */
export function happeningOf({ what, from, to, told }: KnownHappening): Happening {
  if (typeof told === 'number') {
    const isToldIn = (line: string): boolean => holdsAny(line, happeningWords(told));
    return { what, from, to, reach: 0, isPossible: () => true, isToldIn, isHintedIn: isToldIn };
  }
  const openers: (readonly string[] | undefined)[] = [];
  const wanted: (readonly (readonly string[])[] | undefined)[] = [];
  const groupAt = (i: number): readonly (readonly string[])[] =>
    (wanted[i] ??= (told[i] ?? '').split('|').map(partsOf));
  return {
    what,
    from,
    to,
    reach: 1,
    isPossible(words) {
      for (let i = 0; i < told.length; i++) {
        const group = (openers[i] ??= (told[i] ?? '').split('|').map(openerOf));
        if (!mayHoldOne(words, group)) return false;
      }
      return true;
    },
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

function mayHoldOne(words: WordSet, group: readonly string[]): boolean {
  for (let i = 0; i < group.length; i++) if (words.mayHold(group[i] ?? '')) return true;
  return false;
}

function holdsOne(line: string, group: readonly (readonly string[])[]): boolean {
  for (let i = 0; i < group.length; i++) if (holds(line, group[i] ?? [])) return true;
  return false;
}

function holdsAny(line: string, words: ReadonlySet<string>): boolean {
  return line.split(' ').some((word) => words.has(word));
}

const happeningWords = remembering((family: number) => new Set(HAPPENINGS[family]));

/** A line without words. */
const NOTHING = '  ';

/** Norms of words as one line with a space around each, hyphens left out: what needles are looked for in. */
export function wordsLine(norms: readonly string[]): string {
  let line = ' ';
  for (let i = 0; i < norms.length; i++) if (norms[i] !== '-') line += `${norms[i] ?? ''} `;
  return line === ' ' ? NOTHING : line;
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
  const isBeginning = remembering((word: string): boolean => {
    const beginning = word.slice(0, -1);
    sorted ??= [...whole].toSorted();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(beginning) ?? false;
  });
  return { mayHold: (word) => (word.charCodeAt(word.length - 1) === STAR ? isBeginning(word) : whole.has(word)) };
}

const STAR = 0x2a;

/** A group with its words as they stand in a line of words: their norms, hyphens as blanks. */
function plainGroup(group: string): string {
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
function partsOf(alternative: string): readonly string[] {
  return alternative.split('*').map((part, i, all) => {
    const words = part.trim();
    return words === '' ? '' : ` ${words}${i === all.length - 1 ? ' ' : ''}`;
  });
}

/** The first word of an alternative, with `*` where that may go on. */
function openerOf(alternative: string): string {
  const blank = alternative.indexOf(' ');
  return blank < 0 ? alternative : alternative.slice(0, blank);
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
