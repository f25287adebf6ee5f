import { describe, expect, it } from 'vitest';
import { type ConflictPeriod, loadConflicts } from '../../../src/knowledge/conflicts.ts';
import { loadScenes } from '../../../src/knowledge/scenes/load-scenes.ts';
import { loadTolls } from '../../../src/knowledge/tolls.ts';
import { compareDates, parseCalendarDate } from '../../../src/model/calendar-date.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

const conflicts = await loadConflicts();
const scenes = await loadScenes();
const tolls = await loadTolls();

function faultsOf(name: string, periods: readonly ConflictPeriod[]): string[] {
  const ranges = periods.map(({ from, to }) => ({
    start: parseEdtf(from)?.start,
    end: to === null ? null : parseEdtf(to)?.end,
  }));
  return ranges.flatMap(({ start, end }, i) => {
    const before = ranges[i - 1];
    if (!start || end === undefined) return [`${name}: unreadable date`];
    if (end && compareDates(start, end) > 0) return [`${name}: ends before it begins`];
    if (before && (!before.end || compareDates(start, before.end) <= 0)) return [`${name}: periods overlap`];
    return [];
  });
}

describe('facts that date articles', () => {
  it('have periods that exist, in order, without overlaps', () => {
    const faults = [
      ...conflicts.flatMap(({ id, periods }) => faultsOf(id, periods)),
      ...scenes.flatMap(({ words, periods }) => faultsOf(words.join(), periods)),
    ];
    expect(faults).toEqual([]);
  });

  it('have words, levels and sources', () => {
    for (const { words, periods, source } of [...conflicts, ...scenes]) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.every((word) => word.trim() === word && word.length > 1)).toBe(true);
      expect(periods.every(({ level }) => level > 0)).toBe(true);
      expect(source).not.toBe('');
    }
  });

  it('name every scene once: what was in the news for two reasons has the periods of both', () => {
    const seen = new Set<string>();
    const twice = scenes.flatMap(({ words }) => words.filter((word) => seen.size === seen.add(word).size));
    expect(twice).toEqual([]);
  });

  it('name every conflict once, with beginnings that exist', () => {
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
    for (const { starts } of conflicts) expect(starts.every(({ date }) => parseEdtf(date) !== null)).toBe(true);
  });

  it('have totals that only grow', () => {
    for (const { points, conflict } of tolls) {
      const days = points.map(([date]) => parseCalendarDate(date));
      expect(
        days.every((day) => day !== null),
        conflict.join(),
      ).toBe(true);
      for (let i = 1; i < points.length; i++) {
        expect((points[i]?.[0] ?? '') > (points[i - 1]?.[0] ?? ''), conflict.join()).toBe(true);
        expect((points[i]?.[1] ?? 0) >= (points[i - 1]?.[1] ?? 0), conflict.join()).toBe(true);
      }
    }
  });
});
