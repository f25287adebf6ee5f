import { CALENDAR_WORDS } from '../../lexicon/organisations.ts';
import type { Token } from '../../text/document.ts';
import type { Chain } from './chains.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { phraseOf, titleOfChain } from './phrase.ts';
import type { SentenceReader } from './reader.ts';
import { peopleOf, pluralOf } from './state-phrases.ts';

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'said']);
/** Nouns for members that point back to a group when they stand alone: "the fighters", not "the members". */
const POINTING: ReadonlySet<string> = new Set(['fighter', 'leader', 'commander', 'combatant', 'guard']);

/** What actor nouns mean without a name before them: a body of the country written about, a reference, nameless people. */
export function nounPhrases(reader: SentenceReader, chain: Chain, free: number): readonly Phrase[] {
  const from = leftEdge(reader.tokens, chain.from, free);
  const definite = DEFINITE.has(reader.tokens[from - 1]?.norm ?? '');
  const words = reader.tokens.slice(from, chain.to).map((token) => token.norm);
  const meaning = meaningOf(reader, chain, words, definite);
  const title = titleOfChain(chain);
  if (!meaning) {
    if (!chain.title) return [];
    const body: Meaning = { kind: 'body', body: chain.body ?? 'government' };
    return [phraseOf(from, chain.to, body, 'title', { ...title, owned: false, stands: false })];
  }
  const rule = meaning.kind === 'reference' && definite ? 'reference' : 'description';
  return [phraseOf(from, chain.to, meaning, rule, { ...title, owned: false })];
}

function meaningOf(reader: SentenceReader, chain: Chain, words: readonly string[], definite: boolean): Meaning | null {
  const { index } = reader;
  const { kind, noun, many } = chain;
  switch (kind) {
    case 'arms':
      return null;
    case 'body':
      return { kind: 'body', body: chain.body ?? 'government' };
    case 'people':
      return peopleOf(index, noun);
    case 'foes': {
      const fallback = index.registry.find(pluralOf(noun)) ?? index.registry.find(noun);
      return {
        kind: 'reference',
        noun,
        words,
        many,
        definite,
        fallback: fallback?.kind === 'people' ? fallback : null,
      };
    }
    case 'group':
      return definite || words.length > 1 ? { kind: 'reference', noun, words, many, definite, fallback: null } : null;
    case 'member': {
      const one = noun.replace(/s$/, '');
      if (POINTING.has(one) && (definite || many))
        return { kind: 'reference', noun, words, many, definite, fallback: null };
      return chain.body === 'government' && chain.title?.kind !== 'role' ? { kind: 'body', body: 'government' } : null;
    }
  }
}

/** The first of the modifiers before the nouns ("hardline Islamist | movement"), three at most. */
function leftEdge(tokens: readonly Token[], at: number, free: number): number {
  let from = at;
  while (from - 1 >= free && from > at - 4) {
    const token = tokens[from - 1];
    if (!token) break;
    if (token.norm === '-' && from - 2 >= free) from -= 2;
    else if (MODIFIERS.has(token.pos) && !CALENDAR_WORDS.has(token.norm)) from--;
    else break;
  }
  return from;
}
