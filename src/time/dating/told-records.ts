import { openerOf } from './word-groups.ts';

/**
 * By which words happenings are told, as numbers, so that the many a text does not tell are told from the few it does without a look at
 * their facts. A happening is known by the place of its record: the offset of its fact in two halves, how many sentences around its name
 * may hold its words, how many groups of words it has, and for each group how many alternatives, and the number of the word each begins
 * with.
 */
export type ToldRecords = Uint16Array;

/** Stands with the number of a word that is a whole alternative. */
const ALONE = 0x80_00;
/** More words than alternatives begin with. */
export const MOST_OPENERS = ALONE;
const HALF = 16;
const LOW_HALF = 0xff_ff;

/** Records as they are written. */
export interface RecordWriter {
  /** Writes a happening's record; returns its place. */
  readonly write: (fact: number, reach: 0 | 1, groups: readonly (readonly string[])[]) => number;
  readonly records: () => ToldRecords;
  /** The numbers of the words with which alternatives begin. */
  readonly openers: ReadonlyMap<string, number>;
}

/** A writer of records. */
export function recordWriter(): RecordWriter {
  const written: number[] = [];
  const openers = new Map<string, number>();
  const numberOf = (alternative: string): number => {
    const word = openerOf(alternative);
    const number = openers.get(word) ?? openers.size;
    if (number >= ALONE) throw new RangeError('happenings are told by too many words');
    openers.set(word, number);
    return word === alternative ? number | ALONE : number;
  };
  return {
    write(fact, reach, groups) {
      const place = written.length;
      written.push(fact & LOW_HALF, fact >>> HALF, reach, groups.length);
      for (const group of groups) {
        written.push(group.length);
        for (const alternative of group) written.push(numberOf(alternative));
      }
      return place;
    },
    records: () => Uint16Array.from(written),
    openers,
  };
}

/** The offset of a happening's fact. */
export function factOf(records: ToldRecords, place: number): number {
  return (records[place] ?? 0) | ((records[place + 1] ?? 0) << HALF);
}

/** How many sentences around its name may hold a happening's words. */
export function reachOf(records: ToldRecords, place: number): 0 | 1 {
  return records[place + 2] === 0 ? 0 : 1;
}

/** Whether words meet groups: not, perhaps (they begin alternatives of several words), or surely. */
export const MET = { not: 0, perhaps: 1, surely: 2 } as const;

/** One of these. */
export type Met = (typeof MET)[keyof typeof MET];

/** Words by their numbers, each marked with the number of the stretch of text that last held it. */
export interface MarkedWords {
  readonly marks: Uint32Array;
  readonly stretch: number;
}

/** What one group that is met so settles for all of them, and what holds where none does. */
interface Asked {
  readonly settles: Met;
  readonly otherwise: Met;
}

const ALL: Asked = { settles: MET.not, otherwise: MET.surely };
const ONE: Asked = { settles: MET.surely, otherwise: MET.not };

/** Whether the words marked meet every group of a happening. */
export function areAllMet(records: ToldRecords, place: number, words: MarkedWords): Met {
  return metThrough(records, place, words, ALL);
}

/** Whether the words marked meet one group of a happening. */
export function isOneMet(records: ToldRecords, place: number, words: MarkedWords): Met {
  return metThrough(records, place, words, ONE);
}

function metThrough(records: ToldRecords, place: number, words: MarkedWords, { settles, otherwise }: Asked): Met {
  let met = otherwise;
  let at = place + 4;
  for (let group = records[place + 3] ?? 0; group > 0; group--) {
    const one = metOf(records, at, words);
    if (one === settles) return settles;
    if (one === MET.perhaps) met = MET.perhaps;
    at += 1 + (records[at] ?? 0);
  }
  return met;
}

/** Whether the words marked meet the group at an index. */
function metOf(records: ToldRecords, group: number, { marks, stretch }: MarkedWords): Met {
  const end = group + 1 + (records[group] ?? 0);
  let met: Met = MET.not;
  for (let at = group + 1; at < end; at++) {
    const opener = records[at] ?? 0;
    if (marks[opener & ~ALONE] !== stretch) continue;
    if (opener >= ALONE) return MET.surely;
    met = MET.perhaps;
  }
  return met;
}
