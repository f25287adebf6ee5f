import type { CalendarDate } from '../../model/calendar-date.ts';
import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import { type Telling, yearAfter, yearIn } from './carried-year.ts';
import { isComparison, quarterAfter } from './compared.ts';
import type { Genre } from './genre.ts';
import type { Moment } from './moment.ts';
import { opens, recalls } from './recalled.ts';
import type { Standpoint } from './standpoint.ts';

/** The running time of a text: what was told last, and the year a narrative is in. */
export interface Story {
  readonly genre: Genre;
  readonly today: CalendarDate | null;
  readonly told: Moment | null;
  /** The time told last that is finer than a year, as long as the story stays in its year. */
  readonly stage: Moment | null;
  readonly year: number | null;
  /** The quarter told last: what "a year earlier" is compared with. */
  readonly quarter: Moment | null;
  /** The paragraph of the last mention; null before the first. */
  readonly paragraph: number | null;
}

/** A story before its first sentence, told on a day. */
export function beginStory(genre: Genre, today: CalendarDate | null): Story {
  return { genre, today, told: null, stage: null, year: null, quarter: null, paragraph: null };
}

/** From where the next mention is looked at; `ahead` is the year that follows it, if one does. */
export function standpoint(story: Story, mention: TimeMention, ahead: number | null): Standpoint {
  const narrative = story.genre === 'narrative' && story.year !== null;
  return {
    today: narrative && !isDeictic(mention.form) ? null : story.today,
    told: story.told,
    stage: story.stage,
    year: ahead ?? (narrative ? story.year : null),
    quarter: story.quarter,
    direction: mention.direction,
  };
}

const BRIEF: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month']);

/** "yesterday", "last month", "three weeks ago": counted from the day of speaking in narratives too; "today" and "this year" are the story's. */
function isDeictic(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.on !== null && isDeictic(form.on);
  const pointing = (form.kind === 'unit' && form.which !== 0) || (form.kind === 'offset' && form.from === 'document');
  return pointing && BRIEF.has(form.unit);
}

/** "'89" in a story of 1791 is 1789; every other form as it is. */
export function inCentury(form: TimeForm, mention: TimeMention, story: Story): TimeForm {
  if (
    story.genre !== 'narrative' ||
    mention.rule !== 'short-year' ||
    form.kind !== 'date' ||
    form.year === null ||
    story.year === null
  )
    return form;
  return { ...form, year: form.year + 100 * Math.round((story.year - form.year) / 100) };
}

/** The story after a time. */
export function tell(story: Story, telling: Telling): Story {
  const { mention, moment, sentence } = telling;
  const paragraph = sentence?.paragraph ?? null;
  const quarter = quarterAfter(story.quarter, telling, story.today);
  if (!moment || isComparison(mention.form)) return { ...story, quarter, paragraph };
  return {
    ...story,
    told: mention.signal === 'since' && story.told ? story.told : moment,
    stage: stageAfter(story.stage, telling, moment),
    year: yearAfter(story.year, telling, paragraph !== story.paragraph),
    quarter,
    paragraph,
  };
}

/** What is only looked back to leaves the stage as it is, and so does the bare year that the stage lies in. */
function stageAfter(before: Moment | null, { mention, sentence }: Telling, moment: Moment): Moment {
  if (!before) return moment;
  if (sentence && !opens(mention, sentence) && recalls(mention, sentence)) return before;
  return moment.unit === 'year' && yearIn(before) === moment.year ? before : moment;
}
