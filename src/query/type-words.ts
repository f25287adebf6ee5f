import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { TypeQuery } from './filter.ts';

/** Everyday words for whole types, as a user may type them; subtypes answer to their own names besides. */
const TYPE_WORDS: Readonly<Record<string, readonly EventType[]>> = {
  accord: ['AGREE'],
  agreement: ['AGREE'],
  deal: ['AGREE'],
  pact: ['AGREE'],
  promise: ['AGREE'],
  treaty: ['AGREE'],
  meeting: ['CONSULT'],
  negotiation: ['CONSULT'],
  negotiations: ['CONSULT'],
  talks: ['CONSULT'],
  statement: ['CONSULT'],
  visit: ['CONSULT'],
  endorsement: ['SUPPORT'],
  recognition: ['SUPPORT'],
  concession: ['CONCEDE'],
  cooperation: ['COOPERATE'],
  help: ['AID'],
  relief: ['AID'],
  pullout: ['RETREAT'],
  appeal: ['REQUEST'],
  demand: ['REQUEST'],
  proposal: ['REQUEST'],
  accusation: ['ACCUSE'],
  condemnation: ['ACCUSE'],
  inquiry: ['ACCUSE'],
  refusal: ['REJECT'],
  rejection: ['REJECT'],
  veto: ['REJECT'],
  threat: ['THREATEN'],
  warning: ['THREATEN'],
  demonstration: ['PROTEST'],
  riot: ['PROTEST'],
  sanctions: ['SANCTION'],
  expulsion: ['SANCTION'],
  deployment: ['MOBILIZE'],
  mobilisation: ['MOBILIZE'],
  mobilization: ['MOBILIZE'],
  blockade: ['COERCE'],
  crackdown: ['COERCE'],
  repression: ['COERCE'],
  attack: ['ASSAULT'],
  attacks: ['ASSAULT'],
  battle: ['ASSAULT'],
  combat: ['ASSAULT'],
  fight: ['ASSAULT'],
  fighting: ['ASSAULT'],
  violence: ['ASSAULT'],
};

/** Everyday names that events carry (`ConflictEvent.subtype`), with further words for them. */
const SUBTYPE_WORDS: Readonly<Record<string, readonly string[]>> = {
  abduction: ['abduction'],
  airstrike: ['airstrike'],
  'air strike': ['airstrike'],
  appointment: ['appointment'],
  arrest: ['arrest'],
  assassination: ['assassination'],
  bombing: ['bombing'],
  capture: ['capture'],
  ceasefire: ['ceasefire'],
  clash: ['clash'],
  explosion: ['bombing'],
  flight: ['flight'],
  kidnapping: ['abduction'],
  killing: ['assassination', 'shooting', 'killing'],
  preparation: ['preparation'],
  release: ['release'],
  seizure: ['seizure', 'capture'],
  shelling: ['shelling'],
  shooting: ['shooting'],
  surrender: ['surrender'],
  truce: ['ceasefire'],
  withdrawal: ['withdrawal'],
};

/** Every word that `--type` understands: PLOVER types first, then everyday words. */
export const TYPE_NAMES: readonly string[] = [
  ...EVENT_TYPES,
  ...new Set([...Object.keys(TYPE_WORDS), ...Object.keys(SUBTYPE_WORDS)].toSorted()),
];

/** What a typed type means: a PLOVER type in any case, or an everyday word, singular or plural; null for any other word. */
export function readType(typed: string): TypeQuery | null {
  const word = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ');
  const plover = EVENT_TYPES.find((type) => type.toLowerCase() === word);
  if (plover) return { types: [plover], subtypes: [] };
  for (const form of [word, word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const types = Object.hasOwn(TYPE_WORDS, form) ? TYPE_WORDS[form] : undefined;
    if (types) return { types, subtypes: [] };
    const subtypes = Object.hasOwn(SUBTYPE_WORDS, form) ? SUBTYPE_WORDS[form] : undefined;
    if (subtypes) return { types: [], subtypes };
  }
  return null;
}
