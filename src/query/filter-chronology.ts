import type { DatedArticle } from '../model/article.ts';
import type { Chronology } from '../model/chronology.ts';
import type { ConflictEvent } from '../model/event.ts';
import { type Interval, intervalsOverlap } from '../model/interval.ts';
import { articlesTelling, sourcesTelling } from '../model/event.ts';
import { sliceOf } from '../model/span.ts';
import type { Filter, TypeQuery } from './filter.ts';
import { isSaidBy, liesBetween, takesPart } from './match-actor.ts';
import { hasWords, isPlace, wordsOf } from './match-words.ts';
import { latestFirst } from './order.ts';

type Articles = ReadonlyMap<string, DatedArticle>;
type Test = (event: ConflictEvent) => boolean;

/**
 * The part of a chronology a filter asks for: events in their order (or latest first), the articles that tell them, all notes.
 * Filtering twice is filtering once, and the order of filters is of no account (`limit` excepted, which counts what is left).
 */
export function filterChronology(chronology: Chronology, filter: Filter): Chronology {
  const tests = testsOf(filter, new Map(chronology.articles.map((article) => [article.id, article])));
  if (tests.length === 0 && filter.limit === null && !filter.reverse) return chronology;
  const kept = chronology.events.filter((event) => tests.every((test) => test(event)));
  const ordered = filter.reverse ? kept.toSorted(latestFirst) : kept;
  const events = filter.limit === null ? ordered : ordered.slice(0, filter.limit);
  const told = new Set(events.flatMap((event) => articlesTelling(event)));
  return { events, articles: chronology.articles.filter(({ id }) => told.has(id)), notes: chronology.notes };
}

function testsOf(filter: Filter, articles: Articles): readonly Test[] {
  const { actorAs } = filter;
  const tests: Test[] = filter.allActors.map((query) => (event) => takesPart(event, query, actorAs));
  for (const query of filter.notActor) tests.push((event) => !takesPart(event, query, []));
  const anyOf = <T>(wanted: readonly T[], test: (event: ConflictEvent, one: T) => boolean) => {
    if (wanted.length > 0) tests.push((event) => wanted.some((one) => test(event, one)));
  };
  anyOf(filter.anyActor, (event, query) => takesPart(event, query, actorAs));
  anyOf(filter.between, liesBetween);
  anyOf(filter.saidBy, isSaidBy);
  anyOf(filter.types, isType);
  anyOf(filter.places, (event, place) => event.place !== null && isPlace(event.place, place));
  anyOf(filter.statuses, (event, status) => event.status === status);
  anyOf(filter.sources, (event, source) => isToldBy(event, articles, source));
  const window = windowOf(filter);
  if (window) tests.push(({ when }) => intervalsOverlap(when.interval, window));
  if (filter.minSources > 0) tests.push((event) => sourcesTelling(event) >= filter.minSources);
  // Last: the dearest test, for the events all others left.
  if (filter.text.length > 0) tests.push((event) => saysAll(event, articles, filter.text));
  return tests;
}

function windowOf({ since, until }: Filter): Interval | null {
  const start = since?.start ?? null;
  const end = until?.end ?? null;
  return start || end ? { start, end, grain: 'day', precision: 'open', approximate: false } : null;
}

function isType(event: ConflictEvent, { types, subtypes }: TypeQuery): boolean {
  return types.includes(event.type) || subtypes.includes(event.subtype);
}

/** Whether an article tells the event that has this id, file or outlet, or whose outlet or file has words that begin so. */
export function isToldBy(event: ConflictEvent, articles: Articles, source: string): boolean {
  return articlesTelling(event).some((id) => {
    const article = articles.get(id);
    if (id === source || article?.file === source) return true;
    return article !== undefined && hasWords(wordsOf(`${article.outlet ?? ''} ${article.file}`), source);
  });
}

function saysAll(event: ConflictEvent, articles: Articles, words: readonly string[]): boolean {
  const sentences = event.mentions.map((mention) => {
    const article = articles.get(mention.article);
    return article ? sliceOf(article.text, mention.sentence) : '';
  });
  const folded = wordsOf([event.summary, ...sentences].join(' '));
  return words.every((typed) => hasWords(folded, typed));
}
