import type { Casualty } from '../model/event.ts';
import type { Telling } from './tellings.ts';

/** Figures below are told of so many events that sharing one says little. */
const TELLING_FIGURE = 3;
/** Words for a number ("several", "dozens", "scores", "hundreds" …) are told as these least figures. */
const VAGUE_FIGURES: ReadonlySet<number> = new Set([2, 3, 20, 24, 100, 200, 1000, 2000]);

/** Tolls grow from one report to the next; one report gives two figures for two events. */
const CONTRADICTION = { apart: -1, together: -4 } as const;

/** What the same figure of the same harm is worth, two of them ("40 dead and 12 wounded"), and a common or vague one. */
const SAME = { figure: 2, figures: 3, vague: 0.5 } as const;
/** The most that figures are worth. */
export const MOST_IN_FIGURES = SAME.figures;

/** By the figures they share; 0 where nothing is said, less where the figures cannot both be true, negative infinity where they are of different victims too. */
export function tollLikeness(a: Telling, b: Telling): number {
  const tolls = a.mention.casualties;
  const others = b.mention.casualties;
  if (tolls.length === 0 || others.length === 0) return 0;
  const same = tolls.filter(({ value }) => others.some((other) => areOneFigure(value, other.value)));
  const telling = new Set(same.filter(({ value }) => isTelling(value)).map(({ value }) => `${value.harm} ${value.min}`))
    .size;
  if (telling > 0) return telling > 1 ? SAME.figures : SAME.figure;
  if (same.length > 0) return SAME.vague;
  let contradiction = 0;
  for (const { value: s } of tolls) {
    for (const { value: t } of others) {
      if (s.harm !== t.harm || !areFiguresApart(s, t)) continue;
      if (!mayBeSameVictims(s, t)) return -Infinity;
      contradiction = a.source === b.source ? CONTRADICTION.together : CONTRADICTION.apart;
    }
  }
  return contradiction;
}

function areOneFigure(a: Casualty, b: Casualty): boolean {
  return a.harm === b.harm && a.min === b.min && a.max === b.max;
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
