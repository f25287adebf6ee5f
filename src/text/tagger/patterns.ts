import { bitOf } from './tags.ts';
import type { Word } from './words.ts';

/** Patterns of tags as the model holds them: a machine of states that begins in state 0 and goes back there where nothing fits. */
export interface PatternData {
  /** For each state: symbols each with the state they lead to, then the pattern that ends here where no longer one is found (0: none). */
  readonly states: readonly { readonly state: number; readonly steps: readonly number[]; readonly shorter: number }[];
  /** For each pattern: its last state, the tag it gives, and which of its words gets it. A tag below 0 is given to any word. */
  readonly ends: readonly { readonly state: number; readonly tag: number; readonly before: number }[];
}

const SYMBOLS = 64;
/** Symbols below are tags, from here on hints. */
const FIRST_HINT = 20;

/** Goes over the words of a text and gives words new tags where they stand in one of the patterns. */
export type Retag = (words: readonly Word[], tags: number[]) => void;

/** The function that applies these patterns. */
export function retaggerOf(data: PatternData): Retag {
  const size = 1 + Math.max(...data.states.flatMap(({ steps }) => steps), ...data.ends.map(({ state }) => state));
  const next = new Int16Array(size * SYMBOLS);
  const shorter = new Int16Array(size);
  const given = new Int8Array(size);
  const before = new Uint8Array(size);
  for (const one of data.states) {
    const { state, steps } = one;
    for (let i = 0; i < steps.length; i += 2) next[state * SYMBOLS + (steps[i] ?? 0)] = steps[i + 1] ?? 0;
    shorter[state] = one.shorter;
  }
  for (const end of data.ends) {
    given[end.state] = end.tag;
    before[end.state] = end.before;
  }

  const give = (words: readonly Word[], tags: number[], at: number, tag: number): void => {
    const word = words[at];
    if (tag < 0) tags[at] = -tag;
    else if (word && (word.tags & bitOf(tag)) !== 0) tags[at] = tag;
  };

  /** Patterns are looked for in the tags as they were, and what they give is given in the end. */
  return (words, tags) => {
    const length = words.length;
    const found: number[] = [];
    let first = 0;
    let shortState = 0;
    let shortEnd = 0;
    for (let i = 0; i < length; i++) {
      let state = 0;
      for (let j = i; j <= length; j++) {
        const hint = words[j]?.hint ?? 0;
        const symbol = j === length ? SYMBOLS - 1 : hint === 0 ? (tags[j] ?? 0) : FIRST_HINT + hint;
        const to = next[state * SYMBOLS + symbol] ?? 0;
        if (state === 0 && to !== 0) first = j;
        if (given[to] !== 0) {
          found.push(first, to);
          i = j;
          shortState = 0;
          break;
        }
        if (to === 0) {
          if (shortState !== 0) {
            found.push(first, shortState);
            i = shortEnd;
            shortState = 0;
          }
          break;
        }
        state = to;
        if (shorter[state] !== 0) {
          shortState = shorter[state] ?? 0;
          shortEnd = j;
        }
      }
    }
    for (let k = 0; k < found.length; k += 2) {
      const state = found[k + 1] ?? 0;
      give(words, tags, (found[k] ?? 0) + (before[state] ?? 0), given[state] ?? 0);
    }
  };
}
