import type { Casualty } from '../model/event.ts';
import type { Telling } from './tellings.ts';

/** Figures below are told of so many events that sharing one says little. */
const TELLING_FIGURE = 3;
/** Words for a number ("several", "dozens", "scores", "hundreds" …) are told as these least figures. */
const VAGUE_FIGURES: ReadonlySet<number> = new Set([2, 3, 20, 24, 100, 200, 1000, 2000]);

/** Tolls grow from one report to the next; one report gives two figures for two events. */
const CONTRADICTION = { apart: -1, together: -4 } as const;

/** 2 for the same figure of the same harm, 0.5 for a common or vague one, 0 where nothing is said, less where the figures cannot both be true, negative infinity where they are of different victims too. */
export function tollLikeness(a: Telling, b: Telling): number {
  let best = 0;
  for (const { value: s } of a.mention.casualties) {
    for (const { value: t } of b.mention.casualties) {
      if (s.harm !== t.harm) continue;
      if (s.min === t.min && s.max === t.max) return isTelling(s) ? 2 : 0.5;
      if (areFiguresApart(s, t)) {
        if (!mayBeSameVictims(s, t)) return -Infinity;
        best = a.source === b.source ? CONTRADICTION.together : CONTRADICTION.apart;
      }
    }
  }
  return best;
}

/** Whether two figures cannot both be true of the same victims. */
export function areFiguresApart(a: Casualty, b: Casualty): boolean {
  return (a.max ?? Infinity) < (b.min ?? 0) || (b.max ?? Infinity) < (a.min ?? 0);
}

/** Whether two tolls call their victims by the same word, or one by none. */
export function mayBeSameVictims({ who: a }: Casualty, { who: b }: Casualty): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase();
}

function isTelling({ min, max }: Casualty): boolean {
  if (min !== null && max === null) return !VAGUE_FIGURES.has(min);
  return Math.max(min ?? 0, max ?? 0) >= TELLING_FIGURE;
}
