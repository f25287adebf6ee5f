import type { DatedArticle } from '../model/article.ts';
import { toEdtf } from '../model/edtf.ts';
import type { Actor, Casualty, Conflict, Harm } from '../model/event.ts';
import { intervalsOverlap } from '../model/interval.ts';
import { doersToldIn, isOfOne } from './actor-likeness.ts';
import { agreement } from './place-likeness.ts';
import { isName, type Telling } from './tellings.ts';
import { areFiguresApart, mayBeSameVictims } from './toll-likeness.ts';

type Values = Conflict['values'];

const HARMS: readonly Harm[] = ['killed', 'wounded', 'captured', 'missing', 'displaced'];

/** Where the tellings of one event cannot all be right: its day, its place and who did it (of two articles: one that names two speaks of two), and its tolls, each with the values told and a file that tells it. */
export function conflictsOf(
  tellings: readonly Telling[],
  articles: ReadonlyMap<string, DatedArticle>,
): readonly Conflict[] {
  if (tellings.length < 2) return [];
  const fileOf = ({ mention }: Telling): string => articles.get(mention.article)?.file ?? mention.article;
  const all: readonly Conflict[] = [
    { field: 'date', values: dates(tellings, fileOf) },
    { field: 'place', values: places(tellings, fileOf) },
    { field: 'source', values: doers(tellings, articles, fileOf) },
    ...HARMS.map((harm) => ({ field: harm, values: tolls(tellings, harm, fileOf) })),
  ];
  return all
    .map(({ field, values }) => ({ field, values: distinct(values) }))
    .filter(({ values }) => values.length > 1);
}

type FileOf = (telling: Telling) => string;

function dates(tellings: readonly Telling[], fileOf: FileOf): Values {
  const told = tellings.filter(({ isTold }) => isTold);
  const interval = ({ mention }: Telling) => mention.when.interval;
  if (!anyTwo(told, (a, b) => !intervalsOverlap(interval(a), interval(b)))) return [];
  return told.map((telling) => ({ value: toEdtf(interval(telling)), file: fileOf(telling) }));
}

/** Only where sentences name their places themselves. */
function places(tellings: readonly Telling[], fileOf: FileOf): Values {
  const told = tellings.flatMap((telling) =>
    telling.place && telling.isPlaceTold
      ? [{ place: telling.place, article: telling.mention.article, file: fileOf(telling) }]
      : [],
  );
  if (!anyTwo(told, (a, b) => a.article !== b.article && agreement(a.place, b.place) < 0)) return [];
  return told.map(({ place, file }) => ({ value: place.value.name, file }));
}

/** Only those called by their names, by sentences that name them themselves. */
function doers(tellings: readonly Telling[], articles: ReadonlyMap<string, DatedArticle>, fileOf: FileOf): Values {
  const told = tellings.flatMap((telling) => {
    const text = articles.get(telling.mention.article)?.text ?? '';
    const actors = doersToldIn(telling)
      .filter(({ span }) => isName(text, span))
      .map(({ actor }) => actor);
    return actors.length > 0 ? [{ actors, article: telling.mention.article, file: fileOf(telling) }] : [];
  });
  const isOfNone = (one: Actor, others: readonly Actor[]): boolean => !others.some((other) => isOfOne(one, other));
  if (!anyTwo(told, (a, b) => a.article !== b.article && a.actors.every((one) => isOfNone(one, b.actors)))) return [];
  return told.map(({ actors, file }) => ({ value: actors.map(({ name }) => name).join(', '), file }));
}

function tolls(tellings: readonly Telling[], harm: Harm, fileOf: FileOf): Values {
  const figures = tellings.flatMap((telling) =>
    telling.mention.casualties
      .filter(({ value, rule }) => value.harm === harm && rule !== 'total')
      .map(({ value }) => ({ value, file: fileOf(telling) })),
  );
  if (!anyTwo(figures, (a, b) => mayBeSameVictims(a.value, b.value) && areFiguresApart(a.value, b.value))) return [];
  return figures.map(({ value, file }) => ({ value: figureText(value), file }));
}

function anyTwo<T>(items: readonly T[], differ: (a: T, b: T) => boolean): boolean {
  return items.some((a, at) => items.slice(at + 1, at + 1 + MOST).some((b) => differ(a, b)));
}

/** With how many others a telling of an event told by hundreds is compared. */
const MOST = 50;

function distinct(values: Values): Values {
  const seen = new Set<string>();
  return values.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function figureText({ min, max }: Casualty): string {
  if (min === max) return String(min);
  return max === null ? `at least ${min}` : min === null ? `up to ${max}` : `${min} to ${max}`;
}
