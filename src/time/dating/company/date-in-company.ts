import { dayNumber } from '../../../model/calendar-date.ts';
import { toEdtf } from '../../../model/edtf.ts';
import { type Answer, answerOf } from '../answer.ts';
import { stepsAfter, stepsBefore } from '../days.ts';
import type { Evidence, Step } from '../evidence.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Neighbour, neighboursOf } from './likeness.ts';

/** One of the articles of a run, as dated by itself. */
export interface Member {
  /** What a reader knows it by; no two of a run have the same. */
  readonly name: string;
  readonly words: Fingerprint;
  readonly answer: Answer;
  /** What its own text bears on its date; null where its date is stated, or must not be deduced. */
  readonly evidence: readonly Evidence[] | null;
}

/** How many of the articles most like it bear on an article's date. */
const COMPANIONS = 5;

/** An article dated by its company may date others in turn, this often. */
const ROUNDS = 2;

/** How much likelier than the same days others are, by how far they lie: read off the dated stories most like each other. */
const FAR: readonly (readonly [upTo: number, weight: number])[] = [
  [1, 1],
  [7, 0.28],
  [31, 0.1],
  [92, 0.03],
  [365, 0.008],
];

const BASE = 0.0004;

/** The power of a clue from an article that is hardly like, and what likeness adds. */
const QUIET = 0.7;
const LOUDER = 3;

/**
 * Dates the articles of one run by each other: those that tell of the same things were mostly written in the same days. One answer for
 * each member, in their order; null where its company changes nothing. The order of the members plays no part in what is answered.
 */
export function dateInCompany(members: readonly Member[]): readonly (Answer | null)[] {
  if (members.length < 2 || members.every(({ evidence }) => evidence === null)) return members.map(() => null);
  const neighbours = neighboursOf(members);
  let answers = members.map(({ answer }) => answer);
  const changed = members.map((): Answer | null => null);
  for (let round = 0; round < ROUNDS; round++) {
    const next = members.map((member, i) => {
      if (member.evidence === null || (round > 0 && answers[i]?.published)) return null;
      const companions = cluesOf(neighbours[i] ?? [], members, answers);
      return companions.length > 0 ? answerOf([...member.evidence, ...companions]) : null;
    });
    for (const [i, answer] of next.entries()) if (answer) changed[i] = answer;
    answers = answers.map((answer, i) => next[i] ?? answer);
  }
  return changed;
}

function cluesOf(
  neighbours: readonly Neighbour[],
  members: readonly Member[],
  answers: readonly Answer[],
): readonly Evidence[] {
  return neighbours
    .flatMap(({ index, likeness }) => clueOf(members[index]?.name ?? '', answers[index] ?? null, likeness) ?? [])
    .slice(0, COMPANIONS);
}

/** The liker an article, the louder it speaks: a copy was mostly written the same day. */
function clueOf(name: string, answer: Answer | null, likeness: number): Evidence | null {
  const interval = answer?.published?.interval;
  if (!interval?.start || !interval.end) return null;
  const [from, to] = [dayNumber(interval.start), dayNumber(interval.end)];
  const power = QUIET + LOUDER * likeness;
  const before = FAR.map(([upTo, weight]) => [upTo, weight ** power] as const);
  const after = before.map(([upTo, weight]) => [upTo - 1, weight] as const);
  const steps: readonly Step[] = [...stepsBefore(from, before), { from, to, weight: 1 }, ...stepsAfter(to + 1, after)];
  const says = `tells much the same as ${name}, published ${toEdtf(interval)}`;
  return { kind: 'company', steps, base: BASE ** power, weekdays: null, says, quote: null, span: null };
}
