import { type CalendarDate, compareDates, fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import type { Sentence } from '../../text/document.ts';
import { tokenAt } from '../context/token-at.ts';
import type { Genre } from './genre.ts';
import { intervalOf, type Moment } from './moment.ts';
import type { Standpoint } from './standpoint.ts';

/** The running time of a text: what was told last, and the year a narrative is in. */
export interface Story {
  readonly genre: Genre;
  readonly today: CalendarDate | null;
  readonly told: Moment | null;
  readonly year: number | null;
  /** The quarter told last: what "a year earlier" is compared with. */
  readonly quarter: Moment | null;
}

/** A story before its first sentence, told on a day. */
export function beginStory(genre: Genre, today: CalendarDate | null): Story {
  return { genre, today, told: null, year: null, quarter: null };
}

/** Characters between a time without a year and the year that belongs to it too: "the summer offensive of June 1942". */
const SAME_PHRASE = 45;

/** The year of the mention that follows close after one that has none, in the same sentence; null where none does. */
export function yearAhead(
  mention: TimeMention,
  next: TimeMention | undefined,
  sentence: Sentence | null,
): number | null {
  if (!next || !sentence || next.span.start >= sentence.span.end || next.span.start - mention.span.end > SAME_PHRASE)
    return null;
  const lacks = 'year' in mention.form && mention.form.year === null;
  const gives = next.form.kind === 'date' || next.form.kind === 'season' ? next.form.year : null;
  return lacks ? gives : null;
}

/** The form of a time of day on the day said right after it: "8 p.m. local time (1500 GMT) on Friday"; every other form as it is. */
export function onDayAhead(mention: TimeMention, next: readonly TimeMention[], sentence: Sentence | null): TimeForm {
  const { form } = mention;
  if (form.kind !== 'clock' || form.on !== null || form.hour === null || !sentence) return form;
  const close = next.filter(
    ({ span }) => span.start < sentence.span.end && span.start - mention.span.end <= SAME_PHRASE,
  );
  const days = close.map((one) => (one.form.kind === 'clock' ? one.form.on : one.form));
  const day = days.find((one) => one?.kind === 'weekday' || one?.kind === 'date');
  return day ? { ...form, on: day } : form;
}

/** From where the next mention is looked at; `ahead` is the year that follows it, if one does. */
export function standpoint(story: Story, mention: TimeMention, ahead: number | null): Standpoint {
  const narrative = story.genre === 'narrative' && story.year !== null;
  return {
    today: narrative && !isDeictic(mention.form) ? null : story.today,
    told: story.told,
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

/** The story after a mention in a sentence. */
export function tell(story: Story, mention: TimeMention, moment: Moment | null, sentence: Sentence | null): Story {
  if (!moment || isComparison(mention.form)) return story;
  const quarter = moment.unit === 'quarter' && hasBegun(moment, story.today) ? moment : story.quarter;
  const own = yearIn(moment);
  const year = own !== null && carries(story, mention, moment, sentence, own) ? own : story.year;
  return { ...story, told: moment, quarter, year };
}

function hasBegun(moment: Moment, today: CalendarDate | null): boolean {
  const start = intervalOf(moment)?.start;
  return today === null || !start || compareDates(start, today) <= 0;
}

/** The year a moment is named by; that of its first day where it has no name of its own, and for winters. */
function yearIn(moment: Moment): number | null {
  if (moment.unit === 'season') return moment.begins;
  if ('year' in moment) return moment.year;
  const start = intervalOf(moment)?.start;
  return start ? fieldsOf(start).year : null;
}

/** "a year earlier": what something is compared with, not where the story goes. */
function isComparison(form: TimeForm): boolean {
  return form.kind === 'offset' && form.unit === 'year' && form.amount < 0 && form.amount > -2;
}

/**
 * Whether a time carries the story into its year. A date with its month does, unless it leaps far out of the story in the middle of a
 * sentence ("papers released in May 2005 show"); a bare year does where it opens a sentence, stands in a heading or is the next ("as in 1614" does not).
 */
function carries(story: Story, mention: TimeMention, moment: Moment, sentence: Sentence | null, year: number): boolean {
  if (moment.unit === 'decade' || moment.unit === 'century' || moment.unit === 'millennium') return false;
  if (mention.form.kind === 'unit' || mention.form.kind === 'named-month') return false;
  if (story.year === null || year === story.year || !sentence || opens(mention, sentence)) return true;
  if (recalls(mention, sentence)) return false;
  if (moment.unit === 'year') {
    if (qualifies(mention, sentence)) return false;
    return Math.abs(year - story.year) <= 1 && mention.signal === null && mention.direction !== 'future';
  }
  return Math.abs(year - story.year) <= FAR;
}

/** "a 2018 visit": a year that only tells one thing from another of its kind. */
function qualifies(mention: TimeMention, sentence: Sentence): boolean {
  const after = sentence.tokens[tokenAt(sentence.tokens, mention.span.end)];
  return after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
}

/** Words before a time that take it out of the course of the story: "the army that had landed in late 1943", "who fought in 1914". */
const RECALLING = /^(?:had|who|which|whose|until|since|before|prior|like|\()$/;
const NEAR = 10;

function recalls(mention: TimeMention, sentence: Sentence): boolean {
  const at = tokenAt(sentence.tokens, mention.span.start);
  return sentence.tokens.slice(Math.max(0, at - NEAR), at).some((token) => RECALLING.test(token.norm));
}

/** Years that a story moves at most from one date to the next without saying so at the head of a sentence. */
const FAR = 15;
/** Tokens that may stand before a time that opens its sentence ("But by late in the year"), and parts of speech that may not. */
const OPENING = 8;
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN']);
/** Tokens of a heading. */
const HEADING = 12;

function opens(mention: TimeMention, sentence: Sentence): boolean {
  const before = tokenAt(sentence.tokens, mention.span.start);
  const early = before < OPENING && !sentence.tokens.slice(0, before).some((token) => TELLING.has(token.pos));
  return early || isHeading(sentence);
}

function isHeading(sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= HEADING &&
    sentence.tokens.at(-1)?.pos !== 'PUNCT' &&
    !sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
  );
}
