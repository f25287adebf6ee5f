import { contains } from '../model/span.ts';
import type { Telling } from './tellings.ts';

/** The first sentence is told again below; "another attack" is another one, and so is what is said next, one with other figures, an attack beside fighting that goes on, or one of many that nothing joins to the first. */
export function inOneSource(a: Telling, b: Telling, isAgain: boolean, isAlike: boolean): number {
  const m = a.mention;
  const n = b.mention;
  if (m.article === n.article && m.trigger.value.subtype === 'statement') return -ANOTHER;
  if (a.text === b.text) return 0;
  const later = m.clause.start > n.clause.start ? a : m.clause.start < n.clause.start ? b : null;
  if (m.article === n.article && later?.isOther) return -ANOTHER;
  if (haveOtherFigures(a, b) || (!isAgain && isSaidTwice(a, b))) return -ANOTHER;
  const company = a.isLead !== b.isLead ? 0.5 : isAgain || isAlike || a.peers <= FEW ? 0 : -UNJOINED;
  const named = namesOther(a, b) || namesOther(b, a) ? 1 : 0;
  return (
    (areInOneClause(a, b) ? IN_ONE_CLAUSE : areInOneSentence(a, b) ? 1 : 0) +
    company +
    named -
    (isOngoing(a) !== isOngoing(b) ? 2 : 0)
  );
}

/** "Two bombings have wounded six": the clause of one holds the word of the other. */
function areInOneClause({ mention: m }: Telling, { mention: n }: Telling): boolean {
  return m.article === n.article && (contains(m.clause, n.trigger.span) || contains(n.clause, m.trigger.span));
}

const IN_ONE_CLAUSE = 2.5;

function areInOneSentence({ mention: m }: Telling, { mention: n }: Telling): boolean {
  return m.article === n.article && m.sentence.start === n.sentence.start;
}

/** "The army struck the camp and the navy struck the port". */
function isSaidTwice(a: Telling, b: Telling): boolean {
  const m = a.mention;
  const n = b.mention;
  return (
    areInOneSentence(a, b) &&
    m.clause.start !== n.clause.start &&
    m.trigger.span.start !== n.trigger.span.start &&
    m.trigger.value.lemma === n.trigger.value.lemma
  );
}

const ANOTHER = 6;
const UNJOINED = 1.5;
/** An article with no more tellings of a type speaks of one event. */
const FEW = 7;

/** "The strike hit only a vehicle" beside the strike. */
function namesOther({ text }: Telling, { mention }: Telling): boolean {
  return text.includes('the ') && ` ${text} `.includes(` the ${mention.trigger.value.lemma} `);
}

function isOngoing({ mention }: Telling): boolean {
  return mention.status === 'ongoing';
}

/** Two sources may well speak of two events where they give neither a time nor one place, count otherwise, or one speaks of what goes on; but not where it is what one person does or suffers once. */
export function inTwoSources(a: Telling, b: Telling, isOnePlace: boolean, isOnePerson: boolean): number {
  if (a.text !== b.text && haveOtherFigures(a, b)) return -ANOTHER;
  return standingAlone(a, b, isOnePlace || isOnePerson) - (isOngoing(a) !== isOngoing(b) ? 1 : 0);
}

/** What is taken off where two sources share neither place nor person, and one of them, or neither, gives a time. */
export function standingAlone(a: Telling, b: Telling, isOneThing: boolean): 0 | -0.5 | -2 {
  if (isOneThing || (a.isTold && b.isTold)) return 0;
  return a.isTold || b.isTold ? -0.5 : -2;
}

/** Whether the same is counted otherwise: "fired 45 rounds" and "fired 40 rounds". */
export function haveOtherFigures(a: Telling, b: Telling): boolean {
  if (a.counts.size === 0 || b.counts.size === 0) return false;
  return [...a.counts].some(([noun, figure]) => (b.counts.get(noun) ?? figure) !== figure);
}
