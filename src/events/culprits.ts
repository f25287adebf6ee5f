import { VIOLENT_SUBTYPES } from '../lexicon/violent-subtypes.ts';
import type { EventMention, Participant } from '../model/event.ts';
import type { Told } from './discourse.ts';

/** Verbs by whose subject an attack is owned up to, and by whose object it is laid at somebody's door. */
const CLAIMING: ReadonlySet<string> = new Set(['claim responsibility', 'claim credit', 'take responsibility', 'claim']);
const BLAMING: ReadonlySet<string> = new Set(['blame', 'attribute', 'implicate', 'hold responsible', 'pin blame']);
const MOST = 2;

/**
 * The mentions with those of an attack completed by who claims it, or is blamed for it, elsewhere in the article, where their own clause
 * names nobody who did it. A claim belongs to the attack it speaks of again, else to the last one told before.
 */
export function withCulprits(told: readonly Told[]): readonly Told[] {
  const byDay = new Map<string, Participant[]>();
  told.forEach(({ mention }, at) => {
    const culprits = culpritsOf(mention);
    const day = culprits.length > 0 ? dayOfAttack(told, mention, at) : null;
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), ...culprits]);
  });
  if (byDay.size === 0) return told;
  return told.map((one) => {
    const culprits = byDay.get(dayOf(one.mention)) ?? [];
    return isBareAttack(one.mention) ? { ...one, mention: withSources(one.mention, culprits) } : one;
  });
}

function culpritsOf({ trigger, participants }: EventMention): readonly Participant[] {
  const { lemma, type } = trigger.value;
  const role =
    type === 'ASSAULT' && CLAIMING.has(lemma) ? 'source' : type === 'ACCUSE' && BLAMING.has(lemma) ? 'target' : null;
  return participants.filter((p) => p.role === role && p.actor.kind !== 'people');
}

function dayOfAttack(told: readonly Told[], claim: EventMention, at: number): string | null {
  const isAttack = ({ mention }: Told): boolean => mention !== claim && isViolent(mention);
  const again = told.find((one) => isAttack(one) && one.mention.clause.start === claim.continues?.start);
  const attack = again ?? told.slice(0, at).findLast(isAttack) ?? told.find(isAttack);
  return attack ? dayOf(attack.mention) : null;
}

function isViolent({ trigger, status, caption }: EventMention): boolean {
  const isReal = status === 'happened' || status === 'claimed' || status === 'ongoing';
  return trigger.value.type === 'ASSAULT' && VIOLENT_SUBTYPES.has(trigger.value.subtype) && isReal && !caption;
}

function isBareAttack(mention: EventMention): boolean {
  return isViolent(mention) && !mention.participants.some((p) => p.role === 'source');
}

/** The time of a mention as one word, for comparing. */
function dayOf({ when: { interval } }: EventMention): string {
  return `${interval.start ?? ''}/${interval.end ?? ''}`;
}

function withSources(mention: EventMention, culprits: readonly Participant[]): EventMention {
  const known = new Set(mention.participants.map((p) => p.actor.id));
  const added: Participant[] = [];
  for (const { actor, span } of culprits) {
    if (known.has(actor.id) || added.length >= MOST) continue;
    known.add(actor.id);
    added.push({ actor, role: 'source', span });
  }
  return added.length > 0 ? { ...mention, participants: [...mention.participants, ...added] } : mention;
}
