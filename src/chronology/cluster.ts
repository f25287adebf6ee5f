import { candidatesOf } from './blocks.ts';
import { haveOtherFigures } from './company.ts';
import { likeness } from './same-event.ts';
import type { Telling } from './tellings.ts';

/** What the tellings of two groups may lack on average to be joined. */
const MOST_LACKING = 1;
/** What a pair counts for that by itself would be two events. */
const VETO = -2;
const MOST_COMPARED = 12;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly like: number;
}

/**
 * Groups tellings of one event. The two that are most alike are joined first, then the next, as long as the groups they are in may be
 * one: nothing rules out any two of one article, and on average they are alike. Tellings are compared only where they share a week and
 * a place, an actor or an article, so the work grows with their number, not with its square.
 * Give tellings in an order that does not depend on the order of the input; the groups come in that order too.
 */
export function cluster(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: (readonly number[])[] = tellings.map((_, index) => [index]);
  const home = tellings.map((_, index) => index);
  for (const { a, b } of likelyPairs(tellings)) {
    const [one = a, other = b] = [home[a], home[b]];
    if (one === other) continue;
    const [left, right] = [groups[one] ?? [], groups[other] ?? []];
    if (!mayBeOne(tellings, left, right)) continue;
    const [into, from] = one < other ? [one, other] : [other, one];
    const joined = [...left, ...right].toSorted((x, y) => x - y);
    groups[into] = joined;
    groups[from] = [];
    for (const index of joined) home[index] = into;
  }
  return groups.filter((group) => group.length > 0).map((group) => group.flatMap((index) => tellings[index] ?? []));
}

/** The pairs that are alike enough, the most alike first, then in the order of the tellings. */
function likelyPairs(tellings: readonly Telling[]): readonly Pair[] {
  const pairs: Pair[] = [];
  candidatesOf(tellings, (a, b) => {
    const one = tellings[a];
    const other = tellings[b];
    if (!one || !other) return;
    const like = likeness(one, other, 0);
    if (like >= 0) pairs.push({ a, b, like });
  });
  return pairs.toSorted((x, y) => y.like - x.like || x.a - y.a || x.b - y.b);
}

/**
 * What tells the same in the same words of one source speaks once, and of large groups the first tellings speak for all. Between two
 * sources only tellings that stand by themselves speak: what "the attack" goes on with elsewhere says nothing against it, unless it contradicts.
 */
function mayBeOne(tellings: readonly Telling[], left: readonly number[], right: readonly number[]): boolean {
  let sum = 0;
  let count = 0;
  const others = speakersOf(tellings, right);
  for (const one of speakersOf(tellings, left)) {
    for (const other of others) {
      const isOneArticle = one.mention.article === other.mention.article;
      const like = likeness(one, other);
      const isHanging = one.again !== null || other.again !== null;
      if (one.source !== other.source && isHanging && like > -Infinity && !haveOtherFigures(one, other)) continue;
      // One report does not contradict itself on one event: "A, B" and "B, C" are no chain where A and C are two.
      if (isOneArticle && like === -Infinity) return false;
      sum += Math.max(VETO, like);
      count += 1;
    }
  }
  return sum >= -MOST_LACKING * count;
}

function speakersOf(tellings: readonly Telling[], group: readonly number[]): readonly Telling[] {
  const speakers = new Map<string, Telling>();
  for (const index of group) {
    const telling = tellings[index];
    if (!telling || speakers.size >= MOST_COMPARED) break;
    const words = `${telling.source} ${telling.mention.trigger.value.lemma} ${telling.text}`;
    if (!speakers.has(words)) speakers.set(words, telling);
  }
  return [...speakers.values()];
}
