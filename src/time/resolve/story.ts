import { type CalendarDate, fieldsOf } from '../../model/calendar-date.ts';
import type { TimeForm, TimeMention } from '../../model/time-expression.ts';
import type { Genre } from './genre.ts';
import { intervalOf, type Moment } from './moment.ts';
import type { Standpoint } from './place.ts';

/** The running time of a text: what was told last, and the year a narrative is in. */
export interface Story {
  readonly genre: Genre;
  readonly told: Moment | null;
  readonly year: number | null;
}

/** A story before its first sentence. */
export function beginStory(genre: Genre): Story {
  return { genre, told: null, year: null };
}

/** From where the next mention is looked at. */
export function standpoint(story: Story, mention: TimeMention, today: CalendarDate | null): Standpoint {
  const narrative = story.genre === 'narrative' && story.year !== null;
  return {
    today: narrative && !deictic(mention.form) ? null : today,
    told: story.told,
    year: narrative ? story.year : null,
    direction: mention.direction,
  };
}

function deictic(_form: TimeForm): boolean {
  return false;
}

/** The story after a mention. */
export function tell(story: Story, mention: TimeMention, moment: Moment | null): Story {
  if (!moment) return story;
  const start = intervalOf(moment)?.start;
  const year = start ? fieldsOf(start).year : story.year;
  const carries = moment.unit !== 'decade' && moment.unit !== 'century' && moment.unit !== 'millennium';
  return { ...story, told: moment, year: carries && mention.form.kind !== 'duration' ? year : story.year };
}
