import { composedNames } from './derived-actors.ts';
import type { ActorEntry, StateEntry } from './entries.ts';
import { foldName } from './names.ts';

/** Gives the actor of a folded name, null where none has it. */
export type NameFinder = (folded: string) => ActorEntry | null;

type NamedEntry = readonly [name: string, entry: ActorEntry];

/** Finds the first of these names; they are folded when first a name is asked for that begins with the same word. */
export function nameFinder(names: Iterable<NamedEntry>): NameFinder {
  const waiting = new Map<string, NamedEntry[]>();
  for (const named of names) {
    const word = firstWordOf(named[0]);
    const others = waiting.get(word);
    if (others) others.push(named);
    else waiting.set(word, [named]);
  }
  const known = new Map<string, ActorEntry>();
  return (folded) => {
    const word = firstWordOf(folded);
    for (const [name, entry] of waiting.get(word) ?? []) addFirst(known, foldName(name), entry);
    waiting.delete(word);
    return known.get(folded) ?? null;
  };
}

/** Finds what is put together by pattern ("Afghan officials"), state by state: each of these names holds a name or adjective of its state. */
export function composedFinder(entries: ReadonlyMap<string, ActorEntry>, states: readonly StateEntry[]): NameFinder {
  const called = states.map((state) => ({ state, words: wordsFor(state).map(foldName) }));
  const known = new Map<StateEntry, ReadonlyMap<string, ActorEntry>>();
  return (folded) => {
    for (const { state, words } of called) {
      if (!words.some((word) => folded.includes(word))) continue;
      const names = known.get(state) ?? composedOf(entries, state);
      known.set(state, names);
      const entry = names.get(folded);
      if (entry) return entry;
    }
    return null;
  };
}

function wordsFor({ name, adjective, adjectives, metonyms }: StateEntry): readonly string[] {
  return [name, adjective, ...adjectives, ...metonyms];
}

function composedOf(entries: ReadonlyMap<string, ActorEntry>, state: StateEntry): ReadonlyMap<string, ActorEntry> {
  const found = new Map<string, ActorEntry>();
  for (const [name, id] of composedNames(state)) {
    const entry = entries.get(id);
    if (entry) addFirst(found, foldName(name), entry);
  }
  return found;
}

/** Users' own names come before built-in ones, plain ones before composed ones: the first stays. */
function addFirst(known: Map<string, ActorEntry>, folded: string, entry: ActorEntry): void {
  if (!known.has(folded)) known.set(folded, entry);
}

/** The first word of a name as folding leaves it. */
function firstWordOf(name: string): string {
  const [plain] = PLAIN_WORD.exec(name) ?? [];
  return plain === undefined ? (foldName(name).split(' ')[0] ?? '') : plain.toLowerCase();
}

const PLAIN_WORD = /^[A-Za-z0-9]+(?= |$)/;
