import type { CalendarDate } from '../model/calendar-date.ts';
import { type Interval, rangeInterval } from '../model/interval.ts';
import type { TimeExpression, TimeForm, TimeMention, Timex } from '../model/time-expression.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { FORMER_FUTURE } from './expressions/vague.ts';
import { yearsToCome } from './resolve/carried-year.ts';
import { type Genre, genreOf } from './resolve/genre.ts';
import { intervalOf, valueOf } from './resolve/moment.ts';
import { openTimex, timelessTimex, timeOfDay } from './resolve/open-values.ts';
import { place } from './resolve/place.ts';
import type { Placed } from './resolve/standpoint.ts';
import { portionOf } from './resolve/portion.ts';
import { beginStory, inCentury, standpoint, tell } from './resolve/story.ts';
import { isApposed } from './resolve/apposed.ts';
import { toldByNext, yearAhead } from './resolve/told-by-next.ts';

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
  const told = genre === 'narrative' ? mentions : mentions.filter((mention) => mention.rule !== FORMER_FUTURE);
  const { start, end } = options.published ?? { start: null, end: null };
  const first = readStory(document, told, genre, end && start);
  const last = start === end ? first : readStory(document, told, genre, start && end);
  const resolved = told.map((mention, at) => expressionOf(mention, genre, first[at] ?? NOWHERE, last[at] ?? NOWHERE));
  return resolved.map((expression, at) => withStretch(expression, resolved, at));
}

/** Where a mention lies as seen from one day, and what TIMEX3 says of it where it lies nowhere. */
interface Sight {
  readonly placed: Placed | null;
  readonly open: Timex;
}

/** The time told just before, where a mention only says more about it. */
const TOLD: TimeForm = { kind: 'then', years: 0 };

const NOWHERE: Sight = { placed: null, open: { type: 'DATE', value: 'XXXX-XX-XX' } };

/** All mentions in order, as seen from a day. */
function readStory(
  document: TextDocument,
  mentions: readonly TimeMention[],
  genre: Genre,
  today: CalendarDate | null,
): Sight[] {
  let story = beginStory(genre, today);
  const sentenceAt = sentenceFinder(document);
  const sentences = mentions.map((mention) => sentenceAt(mention.span.start));
  const toCome = yearsToCome(mentions, sentences);
  return mentions.map((mention, at) => {
    const sentence = sentences[at] ?? null;
    const from = standpoint(story, mention, yearAhead(mention, mentions[at + 1], sentence));
    const beside = isApposed(mention, mentions[at - 1], document.text, genre);
    const form = beside ? TOLD : toldByNext(mention, mentions.slice(at + 1, at + 3), sentence, story.quarter);
    const placed = place(inCentury(form, mention, story), from);
    story = tell(story, { mention, moment: placed?.moment ?? null, sentence, yearToCome: toCome[at] ?? null });
    return { placed, open: placed ? NOWHERE.open : openTimex(mention.form, from.told) };
  });
}

/** Finds the sentence of an offset; offsets must be asked for in rising order. */
function sentenceFinder(document: TextDocument): (offset: number) => Sentence | null {
  let at = 0;
  return (offset) => {
    while (at + 1 < document.sentences.length && (document.sentences[at + 1]?.span.start ?? Infinity) <= offset) at++;
    return document.sentences[at] ?? null;
  };
}

/** What the first and the last day the article may be of have in common. */
function expressionOf(mention: TimeMention, genre: Genre, first: Sight, last: Sight): TimeExpression {
  const { form, span, signal, direction, range, rule } = mention;
  const { placed } = first;
  const timex = timelessTimex(form, genre) ?? (placed ? timexSeen(form, first, last) : first.open);
  const interval = placed && approximately(mention, portionSeen(form, placed, last.placed));
  const basis = placed?.basis ?? 'relative';
  return {
    form,
    span,
    signal,
    direction,
    range,
    rule,
    timex,
    interval,
    stretch: null,
    basis,
    anchor: placed?.anchor ?? null,
  };
}

function portionSeen(form: TimeForm, first: Placed, last: Placed | null): Interval | null {
  const whole = intervalSeen(first, last);
  return whole && form.kind === 'portion' ? portionOf(form, whole) : whole;
}

/** The value where both days agree on it, else the one with X for what they do not agree on. */
function timexSeen(form: TimeForm, first: Sight, last: Sight): Timex {
  const value = first.placed && valueOf(first.placed.moment);
  const other = last === first ? value : last.placed && valueOf(last.placed.moment);
  if (value === null || value !== other) return openTimex(form, null);
  return form.kind === 'clock' ? { type: 'TIME', value: value + timeOfDay(form) } : { type: 'DATE', value };
}

function intervalSeen(first: Placed, last: Placed | null): Interval | null {
  const from = intervalOf(first.moment);
  const to = last === first ? from : last && intervalOf(last.moment);
  if (!from || !to || from.start === to.start) return from;
  return rangeInterval(from, to);
}

function approximately(mention: TimeMention, interval: Interval | null): Interval | null {
  if (!interval || mention.form.kind === 'clock') return interval;
  const about = mention.signal === 'about' || (mention.form.kind === 'offset' && mention.form.approximate);
  return about ? { ...interval, approximate: true } : interval;
}

/** Both ends of a range know the whole of it. */
function withStretch(expression: TimeExpression, all: readonly TimeExpression[], at: number): TimeExpression {
  const other = expression.range === 'from' ? all[at + 1] : expression.range === 'to' ? all[at - 1] : undefined;
  if (!other?.interval || !expression.interval || other.range === expression.range) return expression;
  const [from, to] =
    expression.range === 'from' ? [expression.interval, other.interval] : [other.interval, expression.interval];
  return { ...expression, stretch: rangeInterval(from, to) };
}
