import type { Actor } from '../../model/event.ts';
import { type Antecedent, nearest } from './discourse.ts';
import type { Meaning } from './meaning.ts';
import { type Resolution, registered } from './resolution.ts';

/** Whom a pronoun stands for: the plural subject last spoken of, the last person, the organisation last spoken of. */
export function pronounTarget(
  resolution: Resolution,
  { which, body, owner }: Extract<Meaning, { kind: 'pronoun' }>,
): Actor | null {
  const { discourse, sentence } = resolution;
  if (which === 'person') return owner ? hisMen(resolution) : (discourse.lastPerson?.actor ?? null);
  if (which === 'any') return nearest(discourse, sentence - 1, isCounted)?.actor ?? null;
  const isFit = (earlier: Antecedent): boolean => fits(earlier, which) && !(owner && earlier.actor.kind === 'people');
  const before = sentence - 1;
  const several = which === 'they' ? severalIn(resolution) : null;
  if (several && !(owner && several.actor.kind === 'people')) return several.actor;
  const found =
    nearest(discourse, sentence, (earlier) => (which === 'it' || earlier.subject) && isFit(earlier)) ??
    nearest(discourse, before, (earlier) => earlier.subject && earlier.actor.kind !== 'people' && isFit(earlier)) ??
    nearest(discourse, before, (earlier) => earlier.actor.kind !== 'people' && isFit(earlier)) ??
    nearest(discourse, before, isFit);
  if (!found) return null;
  if (body === null || which === 'they') return found.actor;
  return forcesOf(resolution, found.actor, body);
}

/** "his men": those of the person spoken of in this sentence or the one before, where no unnamed officer spoke since. */
function hisMen({ discourse: { lastPerson, unnamed }, sentence }: Resolution): Actor | null {
  const near = lastPerson && sentence - lastPerson.sentence <= 1 ? lastPerson : null;
  if (unnamed && sentence - unnamed.sentence <= 1 && unnamed.sentence > (near?.sentence ?? -1)) return unnamed.actor;
  return near?.actor ?? null;
}

/** In the same sentence those named in the plural, subjects first: "The watchdog accused soldiers after | they". */
function severalIn({ discourse, sentence }: Resolution): Antecedent | null {
  const isHere = ({ actor }: Antecedent): boolean =>
    actor.kind !== 'people' && actor.kind !== 'person' && actor.kind !== 'media';
  return (
    nearest(
      discourse,
      sentence,
      (one) => isHere(one) && one.subject && (one.number === 'many' || one.actor.kind === 'armed-group'),
    ) ?? nearest(discourse, sentence, (one) => isHere(one) && one.number === 'many')
  );
}

/** Somebody told in the plural, whoever he is. */
function isCounted({ number, actor }: Antecedent): boolean {
  return number === 'many' || (number === 'either' && actor.kind === 'people');
}

function fits({ actor, number }: Antecedent, which: 'they' | 'it'): boolean {
  if (actor.kind === 'person' || actor.kind === 'media') return false;
  return which === 'they' ? number !== 'one' : number !== 'many' && actor.kind !== 'people';
}

/** "its troops": the state's where a state or its government was spoken of, else the group itself. */
function forcesOf(resolution: Resolution, actor: Actor, body: string): Actor {
  const { registry } = resolution.context.index;
  const state = [actor.id, ...actor.groups].find((id) => registry.entries.get(id)?.kind === 'state');
  const entry = state === undefined ? null : registry.bodyOf(state, body);
  return entry ? registered(resolution, entry.id) : actor;
}
