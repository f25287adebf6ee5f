import { normOf } from '../../text/norm.ts';
import { packEndings } from '../../text/packed-endings.ts';
import { shapeOf } from '../../text/phrase-shapes.ts';
import type { Shaped } from '../../text/phrase-tree.ts';
import { wordsOfPhrase } from '../../text/phrase-words.ts';
import { NODE_BITS, type PackedNode } from './dating-facts.ts';

/** A phrase, the norm of its first word, and the code of the fact it stands for. */
export interface CodedPhrase {
  /** Null where it has no word. */
  readonly first: string | null;
  readonly phrase: string;
  readonly code: number;
  /** Whether its first word may be written with a small letter; null where its own capitals tell. */
  readonly isSmall: boolean | null;
}

interface Node {
  bits: number;
  /** The codes of the facts whose phrases end here. */
  readonly here: Shaped<number>[];
}

/** The nodes of phrases, by the words with which they begin. */
export function packPhrases(phrases: readonly CodedPhrase[]): ReadonlyMap<string, PackedNode> {
  const nodes = new Map<string, Node>();
  const nodeOf = (key: string): Node => {
    const node = nodes.get(key) ?? { bits: 0, here: [] };
    nodes.set(key, node);
    return node;
  };
  for (const { first, phrase, code, isSmall } of phrases) {
    if (first === null) continue;
    const words = wordsOfPhrase(phrase);
    const shape = shapeOf(words);
    let key = first;
    let node = nodeOf(key);
    if (isSmall ?? (shape === '' || shape.startsWith('l'))) node.bits |= NODE_BITS.isSmall;
    for (const word of words.slice(1)) {
      node.bits |= NODE_BITS.goesOn;
      key += ` ${normOf(word)}`;
      node = nodeOf(key);
    }
    node.here.push({ shape, value: code });
  }
  return new Map([...nodes].map(([key, node]) => [key, packed(node)]));
}

function packed({ bits, here }: Node): PackedNode {
  return [bits, ...packEndings(here)];
}
