import type { ActorEntry } from '../../knowledge/entries.ts';
import {
  ANYBODY,
  DEFINITE,
  FOREIGN,
  HOME_OFFICIALS,
  INDEFINITE,
  OFFICES,
  POINTING,
  PREDICATE,
  VAGUE_FORCES,
} from '../../lexicon/pointing-words.ts';
import type { Token } from '../../text/document.ts';
import type { Chain } from './chains.ts';
import type { Meaning, Pointing, Phrase } from './meaning.ts';
import { isModifier, leftEdge, pointingOf, wordsOf } from './pointing.ts';
import { phraseOf, titleOfChain } from './phrase.ts';
import { nameAt, type SentenceReader, senseOf } from './reader.ts';
import { namelessOf, peopleOf } from './state-phrases.ts';
import { holdsWord } from '../clauses/token-range.ts';

/** What actor nouns mean without a name before them: a body of the country written about, a reference, nameless people. */
export function nounPhrases(reader: SentenceReader, chain: Chain, free: number): readonly Phrase[] {
  const { tokens } = reader;
  if (isModifier(reader, chain)) return [];
  const from = leftEdge(tokens, chain.from, free);
  if (isUprising(tokens, from, chain)) return [];
  // "enemy troops": the other side's
  if (chain.to - from > 1 && tokens.slice(from, chain.to).some(({ norm }) => norm === 'enemy'))
    return [phraseOf(from, chain.to, { kind: 'side', which: 1, among: 'any' }, 'reference', { owned: false })];
  const named = namedGroup(reader, chain, from, free);
  if (named) return [named];
  const pointing = pointingIn(reader, from, chain);
  const meaning = meaningOf(reader, chain, from, pointing);
  const { title, titleWord } = chain;
  const open = title !== null;
  if (meaning) {
    const rule = pointing === 'back' && meaning.kind === 'reference' ? 'reference' : 'description';
    return [phraseOf(from, chain.to, meaning, rule, { title, titleWord, open, owned: false })];
  }
  if (!chain.title) return [];
  const body: Meaning = { kind: 'body', body: chain.body ?? 'government', noun: chain.noun };
  const rule = pointing === 'back' ? 'reference' : 'title';
  return [phraseOf(from, chain.to, body, rule, { title, titleWord, open, owned: false, stands: rule === 'reference' })];
}

/** "waged an insurgency", "met stiff resistance from": what somebody does, nobody. */
function isUprising(tokens: readonly Token[], from: number, chain: Chain): boolean {
  if (!UPRISINGS.has(tokens[chain.to - 1]?.norm ?? '')) return false;
  const next = tokens[chain.to]?.norm;
  return INDEFINITE.has(tokens[from - 1]?.norm ?? '') || next === 'from' || next === 'to' || next === 'against';
}

const UPRISINGS: ReadonlySet<string> = new Set(['insurgency', 'rebellion', 'resistance']);

/** "a coalition helicopter", "a rebel commander": the article is that of the last noun, the others are as if they stood alone. */
function pointingIn({ tokens, index }: SentenceReader, from: number, chain: Chain): Pointing {
  const pointing = pointingOf(tokens, from, chain);
  const last = index.nouns.get(tokens[chain.to - 1]?.norm ?? '')?.kind;
  const isOf = chain.to - chain.from > 1 && chain.kind !== last && last === 'arms';
  return isOf && pointing === 'new' && tokens[from - 1] && INDEFINITE.has(tokens[from - 1]?.norm ?? '')
    ? 'bare'
    : pointing;
}

/** A filed nameless actor that no noun rule reads: "aid agencies", "foreign troops". */
export function namelessPhrases(
  reader: SentenceReader,
  from: number,
  to: number,
  entry: ActorEntry,
): readonly Phrase[] {
  const { tokens } = reader;
  const noun = tokens[to - 1]?.norm ?? '';
  const known = reader.index.nouns.get(noun);
  if (reader.index.bodies.has(entry.id)) {
    const body: Meaning = { kind: 'body', body: entry.id.replaceAll('-', ' '), noun: '' };
    return [phraseOf(from, to, body, 'description', { owned: false })];
  }
  if (entry.kind === 'people' || !known || (known.kind !== 'foes' && known.kind !== 'group')) {
    return [phraseOf(from, to, { kind: 'entry', id: entry.id }, 'description', { owned: false })];
  }
  const before = tokens[from - 1]?.norm ?? '';
  const isAnybody = ANYBODY.has(noun) || INDEFINITE.has(before);
  const pointing = DEFINITE.has(before) ? 'back' : isAnybody ? 'new' : 'bare';
  const meaning: Meaning = { ...wordsOf(reader, from, to), kind: 'reference', noun, pointing, fallback: entry };
  return [phraseOf(from, to, meaning, pointing === 'back' ? 'reference' : 'description', { owned: false })];
}

const ACRONYM = /^\p{Lu}[\p{Lu}-]{2,6}$/u;

/** "FARC guerrilla group": capitals before the nouns are the name, filed or not. */
function namedGroup(reader: SentenceReader, chain: Chain, from: number, free: number): Phrase | null {
  const { tokens, shouted } = reader;
  if (shouted || (chain.kind !== 'foes' && chain.kind !== 'group')) return null;
  const before = tokens[from]?.pos === 'PROPN' || from < chain.from ? tokens[from] : tokens[from - 1];
  if (!before || !ACRONYM.test(before.text)) return null;
  const start = before === tokens[from] ? from : from - 1;
  if (start < free) return null;
  const meaning: Meaning = { kind: 'found', name: before.text, as: 'armed-group', groups: [] };
  return phraseOf(start, chain.to, meaning, 'name-run', titleOfChain(chain));
}

function meaningOf(reader: SentenceReader, chain: Chain, from: number, pointing: Pointing): Meaning | null {
  const { kind, many } = chain;
  const last = reader.tokens[chain.to - 1]?.norm ?? '';
  // "an Islamist movement" is a movement: the last noun names it, the others tell which.
  const noun = kind === 'foes' && reader.index.nouns.get(last)?.kind === 'group' ? last : chain.noun;
  const reference = (): Meaning => {
    const how = pointing === 'bare' && ANYBODY.has(noun) && chain.to - from === 1 ? 'new' : pointing;
    const { words, names, spoken, place } = wordsOf(reader, from, chain.to);
    return {
      kind: 'reference',
      words,
      names,
      spoken,
      place,
      noun,
      pointing: how,
      fallback: filedFor(reader, chain),
    };
  };
  switch (kind) {
    case 'arms':
      return null;
    case 'body':
      return chain.to - chain.from === 1 && VAGUE_FORCES.has(noun)
        ? null
        : { kind: 'body', body: chain.body ?? 'government', noun: nounOfBody(reader.tokens, from, chain, noun) };
    case 'people':
      return peopleOf(reader.index, noun);
    case 'foes':
      return reference();
    case 'group':
      return pointing === 'new' || PREDICATE.has(reader.tokens[from - 2]?.norm ?? '')
        ? null
        : groupReference(reference(), pointing);
    default: {
      const one = noun.replace(/s$/, '');
      if (POINTING.has(one) && many) return reference();
      if (chain.body !== 'government' || !HOME_OFFICIALS.has(one) || isForeign(reader.tokens, from, chain.to))
        return null;
      const plain = chain.title === null || many || (chain.title.kind === 'role' && pointing !== 'back');
      return plain ? { kind: 'body', body: 'government', noun } : null;
    }
  }
}

/** The noun a body may have been called by before; "government" for forces that say of themselves that they are the country's own. */
function nounOfBody(tokens: readonly Token[], from: number, chain: Chain, noun: string): string {
  if (chain.to - from === 1 || OFFICES.has(noun)) return noun;
  return holdsWord(tokens, OWN, from, chain.to - 1) ? 'government' : '';
}

const OWN: ReadonlySet<string> = new Set(['government', 'regime', 'state']);

function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => FOREIGN.has(token.norm));
}

/** "groups" alone names nobody; "rebel groups" and "the group" do. */
function groupReference(meaning: Meaning, pointing: Pointing): Meaning | null {
  return meaning.kind === 'reference' && (pointing === 'back' || meaning.words.length > 1) ? meaning : null;
}

/** The filed nameless actor of the whole phrase, else of its noun. */
function filedFor(reader: SentenceReader, chain: Chain): ActorEntry | null {
  const name = nameAt(reader, chain.from);
  const whole = name && name.to >= chain.to ? senseOf(name, 'nameless') : null;
  if (whole) return whole.entry;
  return namelessOf(reader.index, chain.noun);
}
