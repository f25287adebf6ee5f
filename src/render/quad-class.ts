import type { EventType } from '../model/event.ts';

/** PLOVER's four classes of event. */
export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

const CLASSES: Readonly<Record<EventType, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

/** The class of an event type. */
export function quadClassOf(type: EventType): QuadClass {
  return CLASSES[type];
}
