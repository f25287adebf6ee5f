import { hashOf, hashOn } from '../../text/hash.ts';
import { behindKey, type HashedLines, mayHaveKey } from '../../text/hashed-lines.ts';
import { type PackedEndings, unpackEndings } from '../../text/packed-endings.ts';
import { type Endings, endingsOf, type Shaped } from '../../text/phrase-tree.ts';
import {
  FACT_KINDS,
  type FactKind,
  type FactOf,
  kindOfCode,
  NODE_BITS,
  numberOfCode,
  type PackedNode,
} from './dating-facts.ts';

/** The phrases for facts that begin with the same words. */
export interface FactNode {
  /** Those that end here, by the kind of fact; null where none does. */
  readonly endings: FactEndings | null;
  /** Whether others go on. */
  readonly goesOn: boolean;
  /** Whether one of them may begin with a small letter. */
  readonly isSmall: boolean;
  /** The norms of the words, each with a blank behind it, and the hash of that. */
  readonly key: string;
  readonly hash: number;
  /** Those that go on with a word, as far as texts have had it. */
  readonly below: Map<string, FactNode | null>;
}

/** Phrases of the same words, by the kind of fact they stand for. */
export type FactEndings = { readonly [K in FactKind]: Endings<FactOf[K]> | null };

/** What reads the facts of each kind by their numbers. */
export type FactReaders = { readonly [K in FactKind]: (number: number) => FactOf[K] };

/** The phrases of packed nodes, of which no more is read than texts ask for. */
export interface FactTree {
  /** The phrases that begin with the word of a norm; null where none does. */
  readonly from: (norm: string) => FactNode | null;
  /** Those that go on with the word of a norm. */
  readonly below: (node: FactNode, norm: string) => FactNode | null;
}

/** The tree of packed nodes. */
export function factTree(nodes: HashedLines, readers: FactReaders): FactTree {
  const nodeOf = (key: string, hash: number): FactNode | null => {
    const line = behindKey(nodes, key, hash);
    if (line === null) return null;
    const [bits, ...codes]: PackedNode = JSON.parse(line);
    return {
      endings: codes.length === 0 ? null : endingsOfCodes(codes, readers),
      goesOn: (bits & NODE_BITS.goesOn) !== 0,
      isSmall: (bits & NODE_BITS.isSmall) !== 0,
      key: `${key} `,
      hash: hashOn(hash, ' '),
      below: new Map(),
    };
  };
  return {
    from: (norm) => nodeOf(norm, hashOf(norm)),
    below(node, norm) {
      const hash = hashOn(node.hash, norm);
      if (!mayHaveKey(nodes, hash)) return null;
      const known = node.below.get(norm);
      if (known !== undefined) return known;
      const below = nodeOf(node.key + norm, hash);
      node.below.set(norm, below);
      return below;
    },
  };
}

function endingsOfCodes(codes: PackedEndings, readers: FactReaders): FactEndings {
  const byKind = new Map<FactKind, Shaped<number>[]>();
  for (const { shape, value } of unpackEndings(codes)) {
    const kind = FACT_KINDS[kindOfCode(value)];
    if (kind === undefined) continue;
    const known = byKind.get(kind);
    const one = { shape, value: numberOfCode(value) };
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
