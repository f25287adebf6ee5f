import { type Interval, rangeInterval } from '../model/interval.ts';
import type { TimeExpression, TimeForm, TimeMention, Timex } from '../model/time-expression.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { type Genre, genreOf } from './resolve/genre.ts';
import { intervalOf, valueOf } from './resolve/moment.ts';
import { openValue, timelessTimex, timeOfDay } from './resolve/open-values.ts';
import { type Placed, place } from './resolve/place.ts';
import { beginStory, type Story, standpoint, tell } from './resolve/story.ts';

/** What is known of the article the mentions come from. */
export interface ResolveOptions {
  /** When it was published; an interval of more than a day passes its uncertainty on to what is counted from it. */
  readonly published: Interval | null;
  /** 'auto' decides from the text. */
  readonly genre: 'auto' | Genre;
}

/** Places time expressions in time, in the order of the text; `mentions` as `findTimes` gave them for the same document. */
export function resolveTimes(
  document: TextDocument,
  mentions: readonly TimeMention[],
  options: ResolveOptions,
): readonly TimeExpression[] {
  const genre = options.genre === 'auto' ? genreOf(mentions) : options.genre;
  let story = beginStory(genre);
  const sentenceAt = sentenceFinder(document);
  const resolved = mentions.map((mention) => {
    const placed = placeIn(story, mention, options.published);
    story = tell(story, mention, placed.first?.moment ?? null, sentenceAt(mention.span.start));
    return expressionOf(mention, placed);
  });
  return resolved.map((expression, at) => withStretch(expression, resolved, at));
}

/** Finds the sentence of an offset; offsets must be asked for in rising order. */
function sentenceFinder(document: TextDocument): (offset: number) => Sentence | null {
  let at = 0;
  return (offset) => {
    while (at + 1 < document.sentences.length && (document.sentences[at + 1]?.span.start ?? Infinity) <= offset) at++;
    return document.sentences[at] ?? null;
  };
}

/** A mention placed as seen from the first and from the last day the article may be of. */
interface Sight {
  readonly first: Placed | null;
  readonly last: Placed | null;
}

function placeIn(story: Story, mention: TimeMention, published: Interval | null): Sight {
  const [from, to] = published?.start && published.end ? [published.start, published.end] : [null, null];
  const first = place(mention.form, standpoint(story, mention, from));
  if (from === to) return { first, last: first };
  return { first, last: place(mention.form, standpoint(story, mention, to)) };
}

function expressionOf(mention: TimeMention, sight: Sight): TimeExpression {
  const timeless = timelessTimex(mention.form);
  const placed = sight.first;
  if (timeless || !placed) {
    const timex = timeless ?? { type: typeOf(mention.form), value: openValue(mention.form) };
    return { ...mention, timex, interval: null, stretch: null, basis: 'relative', anchor: null };
  }
  return {
    ...mention,
    timex: timexOf(mention.form, sight),
    interval: approximately(mention, intervalSeen(sight)),
    stretch: null,
    basis: placed.basis,
    anchor: placed.anchor,
  };
}

function typeOf(form: TimeForm): Timex['type'] {
  return form.kind === 'clock' || ('unit' in form && /^(?:second|minute|hour)$/.test(form.unit)) ? 'TIME' : 'DATE';
}

/** The value where all days the article may be of agree on it, else the one with X for what they do not agree on. */
function timexOf(form: TimeForm, sight: Sight): Timex {
  const first = sight.first && valueOf(sight.first.moment);
  const last = sight.last && valueOf(sight.last.moment);
  const value = first !== null && first === last ? first : null;
  if (form.kind !== 'clock') return { type: typeOf(form), value: value ?? openValue(form) };
  return { type: 'TIME', value: value === null ? openValue(form) : value + timeOfDay(form) };
}

function intervalSeen(sight: Sight): Interval | null {
  const first = sight.first && intervalOf(sight.first.moment);
  const last = sight.last && intervalOf(sight.last.moment);
  if (!first || !last || first.start === last.start) return first;
  return rangeInterval(first, last);
}

function approximately(mention: TimeMention, interval: Interval | null): Interval | null {
  const about = mention.signal === 'about' || (mention.form.kind === 'offset' && mention.form.approximate);
  return interval && about ? { ...interval, approximate: true } : interval;
}

/** Both ends of a range know the whole of it. */
function withStretch(expression: TimeExpression, all: readonly TimeExpression[], at: number): TimeExpression {
  const other = expression.range === 'from' ? all[at + 1] : expression.range === 'to' ? all[at - 1] : undefined;
  if (!other?.interval || !expression.interval || other.range === expression.range) return expression;
  const [from, to] =
    expression.range === 'from' ? [expression.interval, other.interval] : [other.interval, expression.interval];
  return { ...expression, stretch: rangeInterval(from, to) };
}
