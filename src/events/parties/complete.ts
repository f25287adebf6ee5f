import type { EventMention, Participant } from '../../model/event.ts';
import { type Interval, widthInDays } from '../../model/interval.ts';
import { placesIn } from '../carried-place.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { accusedIn } from './accused.ts';
import { carriedParties } from './carry-parties.ts';
import { facing } from './face-parties.ts';
import { hostsOf } from './hosts.ts';
import { incidentsOf } from './incidents.ts';
import type { VictimKnowledge } from './victims.ts';

/** What an article tells, with what it says elsewhere of the same: who is behind an attack, whom it hit, whom they fought, and where. */
export function completed(
  told: readonly Told[],
  views: readonly SentenceView[],
  knowledge: VictimKnowledge,
): readonly Told[] {
  const incidents = incidentsOf(told, { registry: knowledge.index.registry, doubt: doubtOf(knowledge.published) });
  const carried = carriedParties(incidents, told, views, knowledge);
  const placeOf = placesIn(views, knowledge.index, knowledge.published);
  const tellings = new Map(incidents.flatMap((incident) => incident.tellings.map((one) => [one, incident.tellings])));
  const joined = told.map((one): Told => {
    const { mention } = one;
    const participants = carried.get(mention) ?? mention.participants;
    const place = placeOf({ ...one, mention: { ...mention, participants } }, tellings.get(one) ?? []);
    return withParticipants(one, { ...mention, place }, [
      ...participants,
      ...hostsOf({ ...mention, place }, knowledge),
    ]);
  });
  const face = facing(joined, knowledge);
  const faced = joined.map((one) => withParticipants(one, one.mention, face(one)));
  return faced.map((one) => {
    const accused = accusedIn(one.mention, faced, views[one.sentence.index], knowledge.index.registry);
    return accused.length === 0 ? one : withParticipants(one, one.mention, [...one.mention.participants, ...accused]);
  });
}

/** How many days an article's own date leaves open, and with it every time that hangs on it. */
function doubtOf(published: Interval | null): number {
  return published?.start && published.end ? widthInDays(published) : 0;
}

function withParticipants(one: Told, mention: EventMention, participants: readonly Participant[]): Told {
  return { ...one, mention: { ...mention, participants } };
}
