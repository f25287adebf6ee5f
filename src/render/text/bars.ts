import type { EventType } from '../../model/event.ts';
import { EVENT_TYPES } from '../../model/event.ts';
import { type QuadClass, quadClassOf } from '../quad-class.ts';
import type { TextStyle } from './style.ts';

/** One sign a class, told apart without colour as well. */
const SIGNS: Readonly<Record<QuadClass, string>> = {
  'material conflict': '█',
  'verbal conflict': '▓',
  'material cooperation': '▒',
  'verbal cooperation': '░',
};
const CLASSES: readonly (readonly [name: QuadClass, type: EventType])[] = [
  ['material conflict', 'ASSAULT'],
  ['verbal conflict', 'ACCUSE'],
  ['material cooperation', 'AID'],
  ['verbal cooperation', 'AGREE'],
];

/** What the signs of the bars mean: one line. */
export function barLegend(style: TextStyle): string {
  const sign = ([name, type]: (typeof CLASSES)[number]) =>
    `${style.type(style.own(SIGNS[name]), type)} ${name.split(' ')[0] ?? ''}`;
  const signs = CLASSES.map(sign);
  return `conflict: ${signs.slice(0, 2).join(' ')}   cooperation: ${signs.slice(2).join(' ')}`;
}

/** A bar of events by class, `unit` events a column. */
export function barOf(types: Readonly<Record<EventType, number>>, unit: number, style: TextStyle): string {
  let drawn = 0;
  let sum = 0;
  return CLASSES.map(([name, type]) => {
    sum += EVENT_TYPES.filter((one) => quadClassOf(one) === name).reduce((total, one) => total + types[one], 0);
    const until = Math.ceil(sum / unit);
    const width = until - drawn;
    drawn = until;
    return width === 0 ? '' : style.type(style.own(SIGNS[name].repeat(width)), type);
  }).join('');
}
