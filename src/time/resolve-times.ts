import { type Interval, rangeInterval } from '../model/interval.ts';
import type { TimeExpression, TimeForm, TimeMention, Timex } from '../model/time-expression.ts';
import type { TextDocument } from '../text/document.ts';
import { FORMER_FUTURE } from './expressions/vague.ts';
import { type Genre, genreOf } from './resolve/genre.ts';
import { type Days, type Ends, likelySights } from './resolve/likely-sights.ts';
import { intervalOf, valueOf } from './resolve/moment.ts';
import { openTimex, timelessTimex, timeOfDay } from './resolve/open-values.ts';
import type { Placed } from './resolve/standpoint.ts';
import { portionOf } from './resolve/portion.ts';
import { type Sight, storyReader } from './resolve/sights.ts';

/** What is known of the article the mentions come from. */
export interface ResolveOptions extends Days {
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
  const sightsOf = likelySights(options, storyReader(document, told, genre));
  const resolved = told.map((mention, at) => expressionOf(mention, genre, sightsOf(at)));
  return resolved.map((expression, at) => withStretch(expression, resolved, at));
}

/** What the ends have in common. */
function expressionOf(mention: TimeMention, genre: Genre, { first, last }: Ends): TimeExpression {
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
