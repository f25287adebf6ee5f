import type { Topic } from './index.ts';
import { wrapped } from './wrapped.ts';

/** `timeline help types` */
export const types: Topic = {
  name: 'types',
  about: 'event types and the everyday words for them',
  text: async () => {
    const { EVENT_TYPES, quadClassOf, readType, TYPE_NAMES } = await import('./facts.ts');
    const words = TYPE_NAMES.filter((name) => name !== name.toUpperCase());
    const lines = EVENT_TYPES.map((type) => {
      const own = words.filter((word) => readType(word)?.types.includes(type));
      return `  ${type.padEnd(10)} ${quadClassOf(type).padEnd(21)} ${own.join(', ')}`.trimEnd();
    });
    const parts = words.filter((word) => readType(word)?.types.length === 0);
    return `Event types (--type): those of PLOVER, their class, and everyday words for them

${lines.join('\n')}

Words for a part of a type, as shown with every event, and others that mean the same:

${wrapped(parts.join(', ').split(' '), 2)}

An announced withdrawal is CONCEDE, one carried out RETREAT.
`;
  },
};
