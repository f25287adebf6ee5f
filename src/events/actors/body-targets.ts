import { OFFICES } from '../../lexicon/pointing-words.ts';
import type { Actor } from '../../model/event.ts';
import { type Antecedent, isSpoken, nearest, singular } from './discourse.ts';
import { foundActor } from './persons.ts';
import { type Resolution, registered } from './resolution.ts';
import { bodyOf } from './state-phrases.ts';

/** "the army", "troops": those spoken of in this sentence or the two before it, else those of the country written about. */
export function bodyTarget(resolution: Resolution, body: string, noun: string): Actor | null {
  const { context, discourse, sentence } = resolution;
  const isMeant = (earlier: Antecedent): boolean => isBody(earlier, body, noun);
  const recent =
    (body === 'government' && !OFFICES.has(noun)) || noun === 'government'
      ? null
      : nearest(discourse, sentence - 2, isMeant);
  if (recent) return recent.actor;
  const state = stateBeside(resolution) ?? (body === 'police' ? resolution.ground : resolution.state);
  const meaning = state === null ? null : bodyOf(context.index, state, body);
  if (meaning?.kind === 'entry') return registered(resolution, meaning.id);
  return foundActor(context, { name: body, as: body === 'government' ? 'government' : 'forces', groups: [] });
}

/** "the guerrillas of another country and the government": the state where the armed group just named in the sentence is at home. */
function stateBeside({ context: { index }, discourse, sentence }: Resolution): string | null {
  const last = discourse.antecedents.at(-1);
  if (last?.sentence !== sentence || last.actor.kind !== 'armed-group') return null;
  const home = index.registry.entries.get(last.actor.id)?.countries ?? [];
  const [only] = home;
  return home.length === 1 && only !== undefined ? (index.stateOf.get(only) ?? null) : null;
}

function isBody(earlier: Antecedent, body: string, noun: string): boolean {
  if (body === 'government') return earlier.actor.kind === 'government' && isSpoken(earlier, noun);
  if (earlier.body === body) return !NATIONAL.has(noun) || earlier.spoken.some(({ norm }) => FORCES.has(norm));
  return earlier.actor.kind !== 'people' && earlier.actor.kind !== 'person' && isSpoken(earlier, singular(noun));
}

/** "the army" is the country's own, where only somebody's soldiers were spoken of. */
const NATIONAL: ReadonlySet<string> = new Set(['army', 'military']);
const FORCES: ReadonlySet<string> = new Set(['army', 'military', 'troops', 'forces']);
