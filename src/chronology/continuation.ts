import { LASTING_ATTACKS, UNREST_WORDS, WAR_WORDS } from '../lexicon/war-words.ts';
import { PREVIOUS_WORDS } from '../lexicon/otherness-words.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Telling } from './tellings.ts';

/** What it is worth that one speaks of the other again: where its words say so, where only its place behind it does, and where both speak of a third. */
const AGAIN = { told: 2.5, untold: 2, both: 1 } as const;
const SUMMED_UP = 1.5;
/** What is taken off where it gives a time of its own, or a place that the other does not give. */
const OF_ITS_OWN = { time: 1.5, place: 1 } as const;
const SAME_WORD = 5;

/** One that speaks of the other again ("the attack", or only its toll), two that speak again of a third, one word read in two clauses, or the title that sums it up. */
export function continuation(a: Telling, b: Telling): number {
  if (a.source !== b.source) return 0;
  if (a.again === b.text) return speaksAgain(a, b);
  if (b.again === a.text) return speaksAgain(b, a);
  const isOneArticle = a.mention.article === b.mention.article;
  if (isOneArticle && (overlaps(a.mention.trigger.span, b.mention.trigger.span) || areOneToll(a, b))) return SAME_WORD;
  if (a.again !== null && a.again === b.again) return AGAIN.both;
  return a.isTitle !== b.isTitle ? SUMMED_UP : 0;
}

/** What it is worth that a telling speaks of an earlier one again: nothing where that is a war or a siege and it is one act in it, less where it gives a time or a place of its own. */
function speaksAgain(later: Telling, earlier: Telling): number {
  const isTold = later.mention.continues?.isTold === true;
  if (later.isWar !== earlier.isWar || isPrevious(later) !== isPrevious(earlier)) return 0;
  if (isTold ? isOfWar(later.text) && !earlier.isWar : LASTING_ATTACKS.has(earlier.mention.trigger.value.lemma))
    return 0;
  if (!isTold && BESIDE.test(later.text)) return 0;
  if (isTold && isUnrest(later) && !isUnrest(earlier)) return 0;
  const time = hasTimeOfItsOwn(later, earlier) ? OF_ITS_OWN.time : 0;
  const place = later.place && later.isPlaceTold && !earlier.place ? OF_ITS_OWN.place : 0;
  return Math.max(0, (isTold ? AGAIN.told : AGAIN.untold) - time - place);
}

/** "Ravaged by the war" is not said of the assault told before. */
function isOfWar(text: string): boolean {
  return WARS.test(text);
}

const WARS = new RegExp(String.raw`(?:^|\s)(?:the|this|its)(?: \S+)? (?:${[...WAR_WORDS].join('|')})(?=$|\W)`);

/** "They shelled the camp | after its men had killed five": no toll of the shelling. */
const BESIDE = /^(?:after|before) /;

/** "The violence has hurt trade" is said of more than one death. */
function isUnrest({ mention: { trigger } }: Telling): boolean {
  return trigger.value.type === 'ASSAULT' && UNREST_WORDS.has(trigger.value.lemma);
}

/** "A target of previous raids | two died in the fighting". */
function isPrevious({ text }: Telling): boolean {
  return text.split(' ').some((word) => PREVIOUS_WORDS.has(word));
}

/** "Friday's attacks" behind "101 attacks this week". */
function hasTimeOfItsOwn(later: Telling, earlier: Telling): boolean {
  const { when, clause } = later.mention;
  if (!later.isTold || !when.span || !contains(clause, when.span)) return false;
  if (earlier.isTold) return later.start !== earlier.start || later.to !== earlier.to;
  return later.start > earlier.to || later.to < earlier.start;
}

/** "[Six villagers] were [killed]": the dead and the word for it, read apart. */
function areOneToll({ mention: m }: Telling, { mention: n }: Telling): boolean {
  const s = m.trigger;
  const t = n.trigger;
  if (s.value.subtype !== t.value.subtype || (s.rule === 'toll') === (t.rule === 'toll')) return false;
  const [toll, verb] = s.rule === 'toll' ? [s.span, t.span] : [t.span, s.span];
  return verb.start >= toll.end && verb.start - toll.end <= NEXT_TO;
}

/** As many characters as " have been " takes. */
const NEXT_TO = 11;
