import type { PackedPhrases } from '../../text/packed-phrases.ts';
import { type Endings, endingsOf, type Shaped } from '../../text/phrase-tree.ts';
import { FACT_KINDS, type FactKind, kindOfCode, type FactOf, numberOfCode } from './dating-facts.ts';

/** The phrases for facts that begin with the same words, as far as texts have asked for them. */
export interface FactNode {
  /** Those that end here, by the kind of fact; null where none does. */
  readonly endings: FactEndings | null;
  /** The norms of the words with which others go on. */
  readonly words: readonly string[];
  /** What follows each of these words. */
  readonly packed: readonly PackedPhrases[];
  /** The same as nodes, where a text has had the word. */
  readonly below: (FactNode | undefined)[];
  /** The places of the words, where they are many. */
  readonly places: ReadonlyMap<string, number> | null;
}

/** Phrases of the same words, by the kind of fact they stand for. */
export type FactEndings = { readonly [K in FactKind]: Endings<FactOf[K]> | null };

/** What reads the facts of each kind by their numbers. */
export type FactReaders = { readonly [K in FactKind]: (number: number) => FactOf[K] };

/** So few words are gone through one by one. */
const FEW = 8;

/** The node of packed phrases, whose values are codes of facts. */
export function factNode([codes, words = [], packed = []]: PackedPhrases, readers: FactReaders): FactNode {
  return {
    endings: codes.length === 0 ? null : endingsOfCodes(codes, readers),
    words,
    packed,
    below: [],
    places: words.length > FEW ? new Map(words.map((word, i) => [word, i])) : null,
  };
}

/** The node of the phrases that go on with the word of a norm; null where none does. */
export function nodeBelow(
  { words, packed, below, places }: FactNode,
  norm: string,
  readers: FactReaders,
): FactNode | null {
  const at = places ? (places.get(norm) ?? -1) : words.indexOf(norm);
  const phrases = packed[at];
  return phrases ? (below[at] ??= factNode(phrases, readers)) : null;
}

function endingsOfCodes(codes: readonly (string | number)[], readers: FactReaders): FactEndings {
  const byKind = new Map<FactKind, Shaped<number>[]>();
  let shape = '';
  for (const code of codes) {
    if (typeof code === 'string') {
      shape = code;
      continue;
    }
    const kind = FACT_KINDS[kindOfCode(code)];
    if (kind === undefined) continue;
    const known = byKind.get(kind);
    const one = { shape, value: numberOfCode(code) };
    if (known) known.push(one);
    else byKind.set(kind, [one]);
  }
  const of = <K extends FactKind>(kind: K): Endings<FactOf[K]> | null => {
    const shaped = byKind.get(kind);
    return shaped ? endingsOf(shaped, readers[kind]) : null;
  };
  return {
    people: of('people'),
    surnames: of('surnames'),
    landmarks: of('landmarks'),
    happenings: of('happenings'),
    actors: of('actors'),
    conflicts: of('conflicts'),
    scenes: of('scenes'),
    tolls: of('tolls'),
    eras: of('eras'),
  };
}
