import type { EventMention, Participant, Role } from '../../model/event.ts';
import { type Registry, sideOf } from './side.ts';

/** Who fights whom in an article, as its attacks and fights tell it. */
export interface Opponents {
  /** The one who fights this side, if it is most often he, and not known to fight elsewhere only; null where nobody stands out. */
  against(side: string, country: string | null): Participant | null;
  /** Whether no other armed group takes part in any of the article's attacks and fights. */
  isOnlyGroup(side: string): boolean;
  /** The two that fight each other most often, more often than any others: whose talks the article's talks are. */
  foremost(): Two | null;
  /** The one armed group that takes part in them; null where several or none do. */
  onlyGroup(): Participant | null;
  /** The two that fight each other most often, at least twice and twice as often as any others; null where no two do so in that country. */
  two(country: string | null): Two | null;
}

/** Two that fight each other. */
type Two = readonly [Participant, Participant];

interface Pair {
  readonly sides: readonly [string, string];
  count: number;
  readonly countries: Set<string>;
}

/** Counts who fights whom. */
export function opponentsIn(mentions: Iterable<EventMention>, registry: Registry): Opponents {
  const pairs = new Map<string, Pair>();
  const fighters = new Map<string, Participant[]>();
  for (const mention of mentions) {
    if (mention.trigger.value.type !== 'ASSAULT') continue;
    for (const one of mention.participants) {
      const side = sideOf(registry, one.actor);
      if (side === null || one.actor.kind === 'person' || one.role === 'speaker') continue;
      fighters.set(side, [...(fighters.get(side) ?? []), one]);
    }
    for (const sides of opposed(mention, registry)) notePair(pairs, sides, mention.place?.value.country ?? null);
  }
  const sorted = [...pairs.values()].toSorted((a, b) => b.count - a.count);
  const fighterOf = (side: string): Participant | null => speaksFor(fighters.get(side) ?? []);
  return {
    against(side, country) {
      const own = sorted.filter(({ sides, countries }) => sides.includes(side) && isThere(countries, country));
      const [most] = own;
      const total = own.reduce((sum, { count }) => sum + count, 0);
      return most && 2 * most.count > total ? fighterOf(otherOf(most.sides, side)) : null;
    },
    foremost: () => foremostOf(sorted, fighterOf),
    onlyGroup: () => onlyGroupOf(fighters),
    isOnlyGroup: (side) => [...fighters].every(([other, [one]]) => other === side || one?.actor.kind !== 'armed-group'),
    two: (country) => twoOf(sorted, country, fighterOf),
  };
}

function onlyGroupOf(fighters: ReadonlyMap<string, readonly Participant[]>): Participant | null {
  const groups = [...fighters.values()].flatMap(([one]) => (one?.actor.kind === 'armed-group' ? [one] : []));
  return groups.length === 1 ? (groups[0] ?? null) : null;
}

function isThere(countries: ReadonlySet<string>, country: string | null): boolean {
  return country === null || countries.size === 0 || countries.has(country);
}

function otherOf([a, b]: Pair['sides'], side: string): string {
  return a === side ? b : a;
}

function twoOf(
  [first, second]: readonly Pair[],
  country: string | null,
  fighterOf: (side: string) => Participant | null,
): Two | null {
  if (!first || !isThere(first.countries, country) || first.count < 2 || (second && second.count * 2 > first.count))
    return null;
  return fightersOf(first, fighterOf);
}

function foremostOf([first, second]: readonly Pair[], fighterOf: (side: string) => Participant | null): Two | null {
  if (!first || (second && second.count === first.count)) return null;
  return fightersOf(first, fighterOf);
}

function fightersOf({ sides: [a, b] }: Pair, fighterOf: (side: string) => Participant | null): Two | null {
  const [one, other] = [fighterOf(a), fighterOf(b)];
  return one && other ? [one, other] : null;
}

function notePair(pairs: Map<string, Pair>, sides: Pair['sides'], country: string | null): void {
  const key = sides.toSorted().join(' ');
  const pair = pairs.get(key) ?? { sides, count: 0, countries: new Set<string>() };
  pair.count++;
  if (country !== null) pair.countries.add(country);
  pairs.set(key, pair);
}

/** The sides that stand against each other in a mention: who does it and who suffers it, or the parties of a fight. */
function opposed(mention: EventMention, registry: Registry): readonly Pair['sides'][] {
  const isFight = mention.trigger.value.subtype === 'clash';
  const sidesAs = (...roles: readonly Role[]): ReadonlySet<string> =>
    new Set(
      mention.participants.flatMap(({ role, actor }) => (roles.includes(role) ? (sideOf(registry, actor) ?? []) : [])),
    );
  if (isFight) {
    const all = [...sidesAs('party', 'source', 'target')];
    const [one, other] = all;
    return one !== undefined && other !== undefined && all.length === 2 ? [[one, other]] : [];
  }
  const targets = [...sidesAs('target')];
  return [...sidesAs('source')].flatMap((source) =>
    targets.filter((target) => target !== source).map((target): Pair['sides'] => [source, target]),
  );
}

/** Of a side's fighters those the article speaks of most: its forces before its government. */
function speaksFor(fighters: readonly Participant[]): Participant | null {
  const armed = fighters.filter(({ actor }) => actor.kind === 'forces' || actor.kind === 'armed-group');
  const counts = new Map<string, number>();
  let best: Participant | null = null;
  for (const one of armed.length > 0 ? armed : fighters) {
    const count = (counts.get(one.actor.id) ?? 0) + 1;
    counts.set(one.actor.id, count);
    if (best === null || count > (counts.get(best.actor.id) ?? 0)) best = one;
  }
  return best;
}
