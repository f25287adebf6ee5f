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
  const joined = told.map((one) => {
    const { mention } = one;
    const participants = carried.get(mention) ?? mention.participants;
    const known = withParticipants(one, participants);
    const located = withPlace(known, placeOf(known, tellings.get(one) ?? []));
    return withFurther(located, hostsOf(mention, located.mention.place, knowledge));
  });
  const face = facing(joined, knowledge);
  const faced = joined.map((one) => withFurther(one, face(one)));
  return faced.map((one) =>
    withFurther(one, accusedIn(one.mention, faced, views[one.sentence.index], knowledge.index.registry)),
  );
}

/** How many days an article's own date leaves open, and with it every time that hangs on it. */
function doubtOf(published: Interval | null): number {
  return published?.start && published.end ? widthInDays(published) : 0;
}

function withParticipants(one: Told, participants: readonly Participant[]): Told {
  return participants === one.mention.participants ? one : { ...one, mention: { ...one.mention, participants } };
}

function withFurther(one: Told, further: readonly Participant[]): Told {
  return further.length === 0 ? one : withParticipants(one, [...one.mention.participants, ...further]);
}

function withPlace(one: Told, place: EventMention['place']): Told {
  return place === one.mention.place ? one : { ...one, mention: { ...one.mention, place } };
}
