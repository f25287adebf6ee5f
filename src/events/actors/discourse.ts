import type { Actor } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';

/** An actor spoken of, as later words may refer to it. */
export interface Antecedent {
  readonly actor: Actor;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Whether "it" or "they" may stand for it. */
  readonly number: 'one' | 'many' | 'either';
  /** Whether a verb follows it. */
  readonly subject: boolean;
  /** Whether it is only named to say whose friend somebody is: "ties to", "allied with". */
  readonly aside: boolean;
  /** What the text may call it, in the singular. */
  readonly called: ReadonlySet<string>;
  /** The words of the phrase itself. */
  readonly spoken: readonly Token[];
  /** The part of a state it is ("army"), null for others. */
  readonly body: string | null;
}

/** What an article has spoken of so far; grows as the article is read. */
export interface Discourse {
  readonly antecedents: Antecedent[];
  /** Last word of a person's name, or an acronym → the actor. */
  readonly shortNames: Map<string, Actor>;
  /** Title → its last bearer. */
  readonly bearers: Map<string, Actor>;
  /** Actor id → the last words it was named with, so that a name found twice is one actor. */
  readonly persons: Map<string, Actor>;
  lastPerson: { readonly actor: Actor; readonly sentence: number; readonly paragraph: number } | null;
  /** Whose unnamed spokesman or member spoke last, and in which sentence. */
  unnamed: { readonly actor: Actor; readonly sentence: number } | null;
}

/** How many actors back a reference may reach. */
const REACH = 40;

/** A discourse that has spoken of nobody yet. */
export function newDiscourse(): Discourse {
  return {
    antecedents: [],
    shortNames: new Map(),
    bearers: new Map(),
    persons: new Map(),
    lastPerson: null,
    unnamed: null,
  };
}

/** The nearest actor spoken of in a sentence or behind it that the test accepts; null where none is. */
export function nearest(
  { antecedents }: Discourse,
  since: number,
  accepts: (antecedent: Antecedent) => boolean,
): Antecedent | null {
  for (let i = antecedents.length - 1; i >= 0 && i >= antecedents.length - REACH; i--) {
    const antecedent = antecedents[i];
    if (!antecedent || antecedent.sentence < since) return null;
    if (accepts(antecedent)) return antecedent;
  }
  return null;
}

/** Since the first sentence. */
export const EVER = 0;

/** Whether the phrase that named an actor has this word, given in the singular. */
export function isSpoken({ spoken }: Antecedent, word: string): boolean {
  for (let i = 0; i < spoken.length; i++) if (singular(spoken[i]?.norm ?? '') === word) return true;
  return false;
}

/** A noun as it is compared: "insurgents" and "insurgent" are one. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** Whether two actors are one, or one belongs to the other. */
export function isSame(a: Actor, b: Actor): boolean {
  return a.id === b.id || a.groups.includes(b.id) || b.groups.includes(a.id);
}
