import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import type { EventMention, Participant } from '../model/event.ts';
import { widthInDays } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import type { Told } from './discourse.ts';

/** Sentences behind the title within which the story that it sums up is told. */
const LEAD = 4;
const LONGEST = 7;

/**
 * The mentions with those of the title filled up from the story it sums up: the title gives no day, often no place and not all who took
 * part; the first telling of such an act in the lead does.
 */
export function withTitleStory(told: readonly Told[], text: string, title: string | null): readonly Told[] {
  return told.map((one) => {
    if (one.sentence.index > 0 || !isTitle(sliceOf(text, one.sentence.span), title)) return one;
    const { mention } = one;
    if (mention.when.basis !== 'reported' || mention.status === 'planned' || mention.caption) return one;
    const story = told.find((other) => isStoryOf(other, one));
    return story ? { ...one, mention: filledUp(mention, story.mention) } : one;
  });
}

/** A first line that does not end as a sentence does, or that is known for the title. */
function isTitle(line: string, title: string | null): boolean {
  return !/[.!?"”:]$/.test(line) || line.replace(/\.$/, '') === title;
}

function isStoryOf({ mention, sentence, mainLine }: Told, title: Told): boolean {
  const [s, t] = [mention.trigger.value, title.mention.trigger.value];
  const isNear = sentence.index > 0 && sentence.index <= LEAD;
  if (!isNear || !mainLine || s.type !== t.type || mention.status === 'planned') return false;
  const isAlike = s.subtype === t.subtype || (VIOLENT_SUBTYPES.has(s.subtype) && VIOLENT_SUBTYPES.has(t.subtype));
  const [here, there] = [mention.place?.value.country ?? null, title.mention.place?.value.country ?? null];
  const isElsewhere = here !== null && there !== null && here !== there;
  return isAlike && !isElsewhere && mention.when.span !== null && widthInDays(mention.when.interval) <= LONGEST;
}

function filledUp(title: EventMention, story: EventMention): EventMention {
  return {
    ...title,
    when: { ...story.when, basis: 'reported', rule: 'the story that the title sums up' },
    place: title.place ?? story.place,
    participants: [...title.participants, ...othersOf(story, title)],
    continues: { clause: story.clause, isTold: false },
  };
}

function othersOf(story: EventMention, title: EventMention): readonly Participant[] {
  const known = new Set(title.participants.map((p) => p.actor.id));
  return story.participants.filter((p) => p.role !== 'speaker' && !known.has(p.actor.id));
}
