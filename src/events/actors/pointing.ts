import { SPONSORED } from '../../lexicon/actor-slots.ts';
import { CALENDAR_WORDS } from '../../lexicon/organisations.ts';
import { DEFINITE, INDEFINITE, NEWCOMERS } from '../../lexicon/pointing-words.ts';
import type { Token } from '../../text/document.ts';
import { isCapital } from '../../text/letters.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Chain } from './chains.ts';
import type { Meaning, Pointing } from './meaning.ts';
import { nameAt, type SentenceReader, senseOf, wordsAsWritten } from './reader.ts';

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** The words of a reference, whatever it points to. */
type Words = Pick<Extract<Meaning, { kind: 'reference' }>, 'words' | 'names' | 'spoken' | 'place'>;

/** How the words before a chain of nouns make it point. */
export function pointingOf(tokens: readonly Token[], from: number, chain: Chain): Pointing {
  const first = tokens[from]?.norm ?? '';
  const before = tokens[from - 1];
  // "Ruritanian-backed fighters" are others than those spoken of.
  if (tokens[from - 2]?.norm === '-' && SPONSORED.has(before?.norm ?? '')) return 'new';
  if (NEWCOMERS.has(first) && from < chain.to - 1) return 'new';
  if (before && DEFINITE.has(before.norm)) return 'back';
  if (before && (INDEFINITE.has(before.norm) || NEWCOMERS.has(before.norm))) return 'new';
  return before?.pos === 'NUM' ? 'counted' : 'bare';
}

function isProper(index: ActorIndex, word: Token): boolean {
  return (
    word.pos === 'PROPN' && isCapital(word) && !index.nouns.has(word.norm) && index.names.openingOf(word.norm) === null
  );
}

/** The words of a phrase as a reference keeps them. */
export function wordsOf(reader: SentenceReader, from: number, to: number): Words {
  const { tokens, text, index, shouted } = reader;
  const words: string[] = [];
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    const word = tokens[at];
    if (!word) break;
    words.push(word.norm);
    if (
      isProper(index, word) ||
      (word.pos === 'ADJ' && !shouted && at > 0 && isCapital(word) && !index.nouns.has(word.norm))
    )
      names.push(word.norm);
  }
  const next = tokens[to]?.norm === 'in' && isCapital(tokens[to + 1]) ? tokens[to + 1] : undefined;
  return {
    words,
    names,
    spoken: wordsAsWritten(reader, from, to),
    place: next && !CALENDAR_WORDS.has(next.norm) ? text.slice(next.start, next.end) : null,
  };
}

/** "a military offensive", "the government-formed council": the noun only describes the next one. */
export function isModifier(reader: SentenceReader, chain: Chain): boolean {
  const { tokens } = reader;
  const next = tokens[chain.to];
  if (next?.norm === '-' && tokens[chain.to - 1]?.end === next.start) return true;
  // "the rebel Mountain League", "the militant group X": the name says who.
  const name =
    !chain.many && (chain.kind === 'foes' || chain.kind === 'group') && isCapital(next)
      ? nameAt(reader, chain.to)
      : null;
  return name !== null && senseOf(name, 'entry') !== null;
}

/** The first of the modifiers before the nouns ("hardline Islamist | movement"), three at most. */
export function leftEdge(tokens: readonly Token[], at: number, free: number): number {
  let from = at;
  while (from - 1 >= free && from > at - 4) {
    const token = tokens[from - 1];
    if (!token || CALENDAR_WORDS.has(token.norm) || token.norm.startsWith('mid-')) break;
    if (token.norm === '-' && from - 2 >= free && tokens[from - 2]?.end === token.start) from -= 2;
    else if (MODIFIERS.has(token.pos)) from--;
    else break;
  }
  return from;
}
