import type { EventTime } from '../model/event.ts';
import { sliceOf } from '../model/span.ts';
import { isSpeech } from './attribution.ts';
import type { Told } from './discourse.ts';
import { between, type SentenceView } from './sentence-view.ts';

/** Sentences back that a day is carried on at most. */
const FARTHEST = 20;

/**
 * The day that holds for what a sentence goes on to tell: that of what was told before, as long as each sentence tells something or
 * sets a scene. `scenes` are the days of sentences that tell no event, by the index of the sentence.
 */
export function carriedTo(
  told: readonly Told[],
  scenes: ReadonlyMap<number, EventTime>,
  index: number,
): EventTime | null {
  let at = told.length - 1;
  for (let current = index; current >= Math.max(0, index - FARTHEST); current--) {
    let tells = false;
    for (; at >= 0 && told[at]?.sentence.index === current; at--) {
      tells = true;
      const last = told[at];
      if (last?.mainLine && isCarried(last.mention.when) && last.mention.status !== 'planned') return last.mention.when;
    }
    const scene = scenes.get(current);
    if (scene) return scene;
    if (current < index && !tells) return null;
  }
  return null;
}

function isCarried({ basis, interval }: EventTime): boolean {
  return basis !== 'reported' && interval.start !== null && interval.start === interval.end;
}

/** The past day that a sentence's first clause names, where it tells no event by itself ("Last night a patrol went to the village"); null where it names none. */
export function sceneOf({ clauses, times, sentence }: SentenceView, text: string): EventTime | null {
  const [clause] = clauses;
  if (!clause?.verb || clause.kind !== 'main' || isSpeech(clause) || clause.verb.tense !== 'past') return null;
  const found = between(times, sentence, clause.first, clause.end).find(
    ({ interval, direction, signal }) =>
      interval?.start && interval.start === interval.end && direction !== 'future' && signal === null,
  );
  if (!found?.interval) return null;
  const { span, interval, basis, rule } = found;
  return { interval, basis, text: sliceOf(text, span), span, rule };
}
