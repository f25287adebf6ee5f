import { describe, expect, it } from 'vitest';
import type { OfficeEntry } from '../../src/knowledge/entries.ts';
import { loadActors } from '../../src/knowledge/load-actors.ts';
import { loadOffices } from '../../src/knowledge/offices/load-offices.ts';
import { dayNumber } from '../../src/model/calendar-date.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { slugOf } from '../../src/knowledge/names.ts';

const terms = await loadOffices();
const registry = await loadActors();

/** Offices that one person at a time holds. */
const SOLE = new Set([
  'president',
  'prime minister',
  'king',
  'chancellor',
  'premier',
  'secretary-general',
  'foreign minister',
  'defence minister',
  'secretary of state',
  'defence secretary',
  'force commander',
  'commander of central command',
  'commander of southern command',
  'commander of africa command',
  'army chief',
]);

/** Pairs that really did hold or claim one office at the same time, and why. Keys: the ids in order of taking office. */
const CONTESTED: Readonly<Record<string, string>> = {
  'laurent-gbagbo-president-2000 alassane-ouattara-president-2010':
    'both took the oath after the election of November 2010',
};

/** The slack in days that hand-overs between acting and sworn-in holders may take. */
const SLACK = 45;

function firstDay(term: OfficeEntry): number {
  const start = parseEdtf(term.from)?.start;
  return start ? dayNumber(start) : Number.NaN;
}

function lastDay(term: OfficeEntry): number {
  const end = term.to === null ? null : parseEdtf(term.to)?.end;
  return end ? dayNumber(end) : Number.POSITIVE_INFINITY;
}

describe('terms of office', () => {
  it('are many', () => {
    expect(terms.length).toBeGreaterThan(1600);
  });

  it('have ids made of person, office and first year, each once', () => {
    const wrong = terms.filter((term) => term.id !== slugOf(`${term.person} ${term.office} ${term.from.slice(0, 4)}`));
    expect(wrong.map((term) => term.id)).toEqual([]);
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
  });

  it('begin and end on days, months or years that exist, in that order', () => {
    const wrong = terms.filter((term) => {
      const from = parseEdtf(term.from);
      const to = term.to === null ? null : parseEdtf(term.to);
      if (!from?.start || (term.to !== null && !to?.end)) return true;
      return lastDay(term) < firstDay(term);
    });
    expect(wrong.map((term) => term.id)).toEqual([]);
  });

  it('name a person, an office in lower case, a body by its slug and a source', () => {
    const wrong = terms.filter(
      (term) =>
        term.person.trim() === '' ||
        term.office !== term.office.toLowerCase() ||
        term.of !== slugOf(term.of) ||
        term.source.trim() === '',
    );
    expect(wrong.map((term) => term.id)).toEqual([]);
  });

  it('belong to bodies that the registry knows', () => {
    expect(terms.filter((term) => !registry.entries.has(term.of)).map((term) => `${term.id} of ${term.of}`)).toEqual(
      [],
    );
  });

  it('give each person the same aliases in every term, none twice and none his own name', () => {
    const seen = new Map<string, string>();
    const wrong = terms.filter((term) => {
      const aliases = term.aliases.join('|');
      const before = seen.get(term.person) ?? aliases;
      seen.set(term.person, aliases);
      return (
        before !== aliases || new Set(term.aliases).size !== term.aliases.length || term.aliases.includes(term.person)
      );
    });
    expect(wrong.map((term) => term.id)).toEqual([]);
  });

  it('let no name stand for two persons', () => {
    const owners = new Map<string, Set<string>>();
    for (const term of terms)
      for (const name of [term.person, ...term.aliases])
        owners.set(name, (owners.get(name) ?? new Set()).add(term.person));
    const shared = [...owners].filter(([, persons]) => persons.size > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  it('put no two persons in one sole office for more than the slack, unless contested', () => {
    const offices = new Map<string, OfficeEntry[]>();
    for (const term of terms.filter((each) => SOLE.has(each.office))) {
      const holders = offices.get(`${term.of} ${term.office}`);
      if (holders) holders.push(term);
      else offices.set(`${term.of} ${term.office}`, [term]);
    }
    const overlaps: string[] = [];
    for (const holders of offices.values()) {
      const inOrder = holders.toSorted((a, b) => firstDay(a) - firstDay(b));
      inOrder.forEach((term, index) => {
        for (const later of inOrder.slice(index + 1)) {
          const shared = Math.min(lastDay(term), lastDay(later)) - firstDay(later);
          const pair = `${term.id} ${later.id}`;
          if (shared > SLACK && !(pair in CONTESTED)) overlaps.push(pair);
        }
      });
    }
    expect(overlaps).toEqual([]);
  });

  it('list as contested only terms that exist, with a reason', () => {
    const ids = new Set(terms.map((term) => term.id));
    for (const [pair, reason] of Object.entries(CONTESTED)) {
      expect(pair.split(' ').filter((id) => !ids.has(id))).toEqual([]);
      expect(reason).not.toBe('');
    }
  });
});
