import type { Casualty, EventMention, EventTime, Place } from '../model/event.ts';
import type { Found } from '../model/span.ts';
import type { Token } from '../text/document.ts';
import { addBounds } from './casualties/count.ts';
import type { Draft } from './draft.ts';
import type { Told } from './discourse.ts';
import type { SentenceView } from './sentence-view.ts';

/** Sentences back to what is added to. */
const FARTHEST = 6;
/** Rules of tolls that count single victims; a "toll of 560" or bodies found are sums already. */
const ADDABLE = /victim|^noun-of$/;
/** Words by which a toll comes on top of one told before: "also detained two", "one additional gunman". */
const ADDING: ReadonlySet<string> = new Set(['also', 'additional', 'another', 'further', 'other', 'others', 'more']);

/**
 * The tolls of a clause with the running total ahead, where it adds to the toll of one told just before: "arrested a leader … The force
 * also detained two men" makes three. Only for the same harm, type of event and day.
 */
export function withRunningTotal(
  tolls: readonly Found<Casualty>[],
  draft: Draft,
  view: SentenceView,
  told: readonly Told[],
  { when, place }: Scene,
): readonly Found<Casualty>[] {
  const [first] = tolls;
  if (!first || !ADDABLE.test(first.rule)) return tolls;
  const { harm } = first.value;
  const isAdded = hasAddingWord(draft, view.sentence.tokens);
  if (tolls.some((toll) => toll.value.harm !== harm) || !(isAdded || isJoined(draft))) return tolls;
  const before = told.findLast(
    ({ mention, sentence }) =>
      (sentence === view.sentence || isSameScene(mention, when, place)) &&
      view.sentence.index - sentence.index <= (isAdded ? FARTHEST : 0) &&
      mention.casualties.some(({ value }) => value.harm === harm),
  );
  const base = before?.mention.casualties.find(({ value }) => value.harm === harm);
  if (
    !base ||
    !(base.rule === 'total' || ADDABLE.test(base.rule)) ||
    base.value.min === 0 ||
    isSame(base.value, first.value)
  )
    return tolls;
  const value = {
    harm,
    min: addBounds(base.value.min, first.value.min),
    max: addBounds(base.value.max, first.value.max),
    who: null,
  };
  return [{ value, span: first.span, rule: 'total' }, ...tolls];
}

/** When it took place, and where by its own words. */
export interface Scene {
  readonly when: EventTime;
  readonly place: Found<Place> | null;
}

/** Whether a toll was told of the same time, and of no other place. */
function isSameScene(mention: EventMention, when: EventTime, place: Found<Place> | null): boolean {
  const [here, there] = [place?.value ?? null, mention.place?.value ?? null];
  const isElsewhere = here !== null && there !== null && here.admin1 !== there.admin1;
  return mention.when.interval.end === when.interval.end && !isElsewhere;
}

function hasAddingWord({ clause, end }: Draft, tokens: readonly Token[]): boolean {
  return tokens
    .slice(clause.first, end)
    .some(({ norm }, i) => ADDING.has(norm) && tokens[clause.first + i + 1]?.norm !== 'than');
}

/** "… and detained two men" behind another clause of the same sentence. */
function isJoined({ clause }: Draft): boolean {
  return clause.kind === 'coordinate' && clause.link === 'and';
}

/** The same people told of twice. */
function isSame(a: Casualty, b: Casualty): boolean {
  return a.min === b.min && a.max === b.max && a.who?.toLowerCase() === b.who?.toLowerCase();
}
