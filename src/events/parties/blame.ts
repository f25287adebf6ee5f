import type { EventMention, Participant } from '../../model/event.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { culpritsOf, culpritsTold } from './culprits.ts';
import type { Incident } from './incidents.ts';
import type { Registry } from './side.ts';

/** Somebody said to be behind an attack; `claim` is the mention in which he claims it, null where others say so. */
export interface Blame {
  readonly participant: Participant;
  readonly claim: EventMention | null;
}

/** Who is said to be behind each attack: in the telling itself, or later, of the attack told last. */
export function blameOf(
  incidents: readonly Incident[],
  told: readonly Told[],
  views: readonly SentenceView[],
  registry: Registry,
): ReadonlyMap<Incident, readonly Blame[]> {
  const found = new Map<Incident, Blame[]>();
  if (incidents.length === 0) return found;
  const before = lastBefore(incidents);
  const blame = (incident: Incident | null, one: Blame): void => {
    if (incident) found.set(incident, [...(found.get(incident) ?? []), one]);
  };
  const owners = new Map(
    incidents.flatMap((incident) => incident.tellings.map((telling) => [telling, incident] as const)),
  );
  for (const one of told) {
    for (const participant of culpritsTold(one, registry)) {
      const claim = participant.role === 'source' ? one.mention : null;
      const incident = owners.get(one) ?? before(one.mention.trigger.span.start);
      blame(incident, { participant: { ...participant, role: 'source' }, claim });
    }
  }
  for (const view of views) {
    for (const { mention, offset, isOther } of culpritsOf(view, registry)) {
      const { actor, span } = mention;
      const from = isOther ? view.sentence.span.start : 0;
      blame(before(offset, from), { participant: { actor, span, role: 'source' }, claim: null });
    }
  }
  return found;
}

/** Gives the attack told last before an offset, but not before another: what "the attack" is there. */
function lastBefore(incidents: readonly Incident[]): (offset: number, from?: number) => Incident | null {
  const tellings = incidents
    .flatMap((incident) => incident.tellings.map(({ mention }) => ({ incident, start: mention.trigger.span.start })))
    .toSorted((a, b) => a.start - b.start);
  return (offset, from = 0) => tellings.findLast(({ start }) => start < offset && start >= from)?.incident ?? null;
}
