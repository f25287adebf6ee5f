import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { TypeQuery } from './filter.ts';

/** Everyday words for whole types, in the singular. */
const TYPE_WORDS: Readonly<Record<string, EventType>> = {
  agreement: 'AGREE',
  accord: 'AGREE',
  pact: 'AGREE',
  treaty: 'AGREE',
  diplomacy: 'CONSULT',
  consultation: 'CONSULT',
  endorsement: 'SUPPORT',
  recognition: 'SUPPORT',
  concession: 'CONCEDE',
  cooperation: 'COOPERATE',
  help: 'AID',
  relief: 'AID',
  request: 'REQUEST',
  accusation: 'ACCUSE',
  criticism: 'ACCUSE',
  refusal: 'REJECT',
  rejection: 'REJECT',
  veto: 'REJECT',
  threat: 'THREATEN',
  demonstration: 'PROTEST',
  riot: 'PROTEST',
  mobilisation: 'MOBILIZE',
  mobilization: 'MOBILIZE',
  coercion: 'COERCE',
  crackdown: 'COERCE',
  repression: 'COERCE',
  attack: 'ASSAULT',
  combat: 'ASSAULT',
  fighting: 'ASSAULT',
  violence: 'ASSAULT',
};

/** The everyday names that events carry (`ConflictEvent.subtype`) and that no whole type answers to, with further words for each. */
const SUBTYPES: Readonly<Record<string, readonly string[]>> = {
  deal: ['settlement'],
  offer: [],
  promise: ['pledge'],
  talks: ['talk', 'negotiation', 'meeting'],
  visit: ['trip'],
  statement: ['announcement'],
  ceasefire: ['truce', 'cease fire'],
  withdrawal: ['pullout', 'pull out'],
  flight: ['escape'],
  surrender: ['capitulation'],
  release: ['prisoner swap'],
  demand: [],
  appeal: ['call'],
  proposal: [],
  condemnation: [],
  inquiry: ['investigation'],
  warning: ['ultimatum'],
  deployment: [],
  preparation: [],
  appointment: [],
  arrest: ['detention'],
  seizure: ['confiscation'],
  blockade: ['siege'],
  restriction: ['curfew', 'ban'],
  clash: ['battle', 'fight'],
  bombing: ['explosion', 'blast'],
  airstrike: ['air strike', 'air raid'],
  shelling: ['bombardment'],
  shooting: [],
  assassination: ['murder'],
  killing: [],
  abuse: ['torture', 'rape', 'beating'],
  injury: ['wounding'],
  abduction: ['kidnapping'],
  capture: [],
  destruction: ['arson'],
};

/** Every word that `--type` understands: PLOVER types first, then everyday words. */
export const TYPE_NAMES: readonly string[] = [
  ...EVENT_TYPES,
  ...Object.keys(TYPE_WORDS),
  ...Object.entries(SUBTYPES).flatMap(([subtype, words]) => [subtype, ...words]),
];

/** What a typed type means: a PLOVER type in any case, or an everyday word, singular or plural; null for any other word. */
export function readType(typed: string): TypeQuery | null {
  const word = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ');
  for (const form of [word, word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const type = EVENT_TYPES.find((one) => one.toLowerCase() === form) ?? wholeType(form);
    if (type) return { types: [type], subtypes: [] };
    const subtype = Object.keys(SUBTYPES).find((one) => one === form || SUBTYPES[one]?.includes(form));
    if (subtype !== undefined) return { types: [], subtypes: [subtype] };
  }
  return null;
}

function wholeType(word: string): EventType | undefined {
  return Object.hasOwn(TYPE_WORDS, word) ? TYPE_WORDS[word] : undefined;
}
