import { dayNumber } from '../model/calendar-date.ts';
import type { EventTime, EventType } from '../model/event.ts';
import { type Interval, isOneDay } from '../model/interval.ts';
import { sliceOf } from '../model/span.ts';
import { isSpeech } from './attribution.ts';
import { closingTime } from './closing-time.ts';
import type { Told } from './discourse.ts';
import type { Draft } from './draft.ts';
import { isToldDay } from './focus.ts';
import type { Sentence } from '../text/document.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { turnsAway } from './turns-away.ts';

/** Sentences back that a day is carried on at most. */
const FARTHEST = 20;

/** What a day is carried on to: where the sentence stands, what it tells, and when the report was written. */
export interface Receiver {
  readonly sentence: Sentence;
  readonly draft: Draft;
  readonly published: Interval | null;
}

/**
 * The day that holds for what a sentence goes on to tell: that of what was told before, as long as each sentence tells something or
 * sets a scene. `scenes` are the days of sentences that tell no event, by the index of the sentence. Into another paragraph goes no day
 * of background that lies well before the report, and none to the words of somebody new.
 */
export function carriedTo(
  told: readonly Told[],
  scenes: ReadonlyMap<number, EventTime>,
  receiver: Receiver,
): EventTime | null {
  const { index } = receiver.sentence;
  let at = told.length - 1;
  for (let current = index; current >= Math.max(0, index - FARTHEST); current--) {
    let tells = false;
    for (; at >= 0 && told[at]?.sentence.index === current; at--) {
      tells = true;
      const last = told[at];
      if (last?.mainLine && isToldDay(last.mention.when) && last.mention.status !== 'planned')
        return goesOver(last, told, receiver) ? last.mention.when : null;
    }
    const scene = scenes.get(current);
    if (scene) return scene;
    if (current < index && !tells) return null;
  }
  return null;
}

/** Days before the report within which what is told is still the news. */
const RECENT = 9;
/** What is said or decided in answer to news has no day of the news. */
const ANSWERS: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'SANCTION',
  'AID',
]);

/** Whether a day goes on from one paragraph to another. */
function goesOver({ mention, sentence }: Told, told: readonly Told[], receiver: Receiver): boolean {
  if (sentence.paragraph === receiver.sentence.paragraph) return true;
  if (turnsAway(receiver.sentence)) return false;
  const { draft, published } = receiver;
  if (isOld(mention.when, published) && told.some((one) => isNews(one, published))) return false;
  const known = new Set(mention.participants.map(({ actor }) => actor.id));
  const isNew = draft.participants.length > 0 && !draft.participants.some(({ actor }) => known.has(actor.id));
  return !(isNew && (ANSWERS.has(draft.type) || ANSWERS.has(mention.trigger.value.type)));
}

function isNews({ mention: { when } }: Told, published: Interval | null): boolean {
  return isToldDay(when) && !isOld(when, published);
}

function isOld({ interval }: EventTime, published: Interval | null): boolean {
  if (!published?.end || !published.start || !interval.start) return false;
  return dayNumber(published.start) - dayNumber(interval.start) > RECENT;
}

/** The past day that a sentence's main clause names, where it tells no event by itself ("Last night a patrol went to the village"); null where it names none. */
export function sceneOf(view: SentenceView, text: string): EventTime | null {
  const { clauses, times, sentence } = view;
  if (times.length === 0) return null;
  const lines = clauses.filter(
    (clause) => (clause.kind === 'main' || clause.kind === 'resumed') && clause.verb?.tense === 'past',
  );
  const [found] = lines.flatMap((clause) => {
    if (isSpeech(clause)) return [];
    const closing = closingTime(view, clause);
    return [...between(times, sentence, clause.first, clause.end), ...(closing ? [closing] : [])].filter(
      ({ interval, direction, signal }) =>
        interval !== null && isOneDay(interval) && direction !== 'future' && signal === null,
    );
  });
  if (!found?.interval) return null;
  const { span, interval, basis, rule } = found;
  return { interval, basis, text: sliceOf(text, span), span, rule };
}
