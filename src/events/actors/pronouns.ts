import type { ActorNounKind } from '../../lexicon/actor-nouns.ts';
import { BOTH, SAYING_OF_ITSELF, SHARES } from '../../lexicon/pronouns.ts';
import { chainAt } from './chains.ts';
import type { Phrase, SideKind } from './meaning.ts';
import { phraseOf } from './phrase.ts';
import type { Token } from '../../text/document.ts';
import type { SentenceReader } from './reader.ts';
import { verbAfter } from './slots.ts';

const SIDES: ReadonlyMap<string, SideKind> = new Map<string, SideKind>([
  ...['sides', 'parties', 'camps', 'rivals', 'foes', 'enemies'].map((word) => [word, 'any'] as const),
  ['groups', 'groups'],
  ...['nations', 'countries', 'governments', 'states', 'presidents', 'armies'].map((word) => [word, 'states'] as const),
]);

/** "they", "he", "it said", "its troops", "the two sides": what refers to an actor without naming it; empty where nothing does. */
export function pronounAt(reader: SentenceReader, at: number): readonly Phrase[] {
  const { tokens } = reader;
  const token = tokens[at];
  switch (token?.norm) {
    case 'them':
      return [pronoun(at, tokens[at - 1]?.norm === 'of' && SHARES.has(tokens[at - 2]?.norm ?? '') ? 'any' : 'they')];
    case 'they':
      return [pronoun(at, 'they')];
    case 'he':
    case 'she':
      return [pronoun(at, 'person')];
    case 'it': {
      const verb = verbAfter(tokens, at + 1);
      const says = verb !== null && SAYING_OF_ITSELF.has(verb.lemma) && tokens[at - 1]?.pos !== 'SCONJ';
      return says || (verb && isSaid(tokens, at)) ? [pronoun(at, 'it')] : [];
    }
    case 'his':
      return MEN.has(tokens[at + 1]?.norm ?? '') ? [phraseOf(at, at + 2, HIS_MEN, 'reference')] : [];
    case 'its':
    case 'their':
      return owned(reader, at);
    default:
      return token && BOTH.has(token.norm) && SIDES.has(tokens[at + 1]?.norm ?? '')
        ? sides(at, SIDES.get(tokens[at + 1]?.norm ?? '') ?? 'any')
        : [];
  }
}

/** "the army said on Monday | it had", "announced that | it would": whoever says so speaks of himself. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { pos, lemma, norm } = tokens[i] ?? { pos: 'PUNCT', lemma: '', norm: '' };
    if (pos === 'VERB') return SAYING_OF_ITSELF.has(lemma);
    if (norm !== 'that' && norm !== 'on' && pos !== 'PROPN') return false;
  }
  return false;
}

const MEN: ReadonlySet<string> = new Set('men troops forces fighters soldiers guerrillas'.split(' '));
const HIS_MEN = { kind: 'pronoun', which: 'person', owner: true, body: null } as const;

function pronoun(at: number, which: 'they' | 'any' | 'person' | 'it'): Phrase {
  return phraseOf(at, at + 1, { kind: 'pronoun', which, owner: false, body: null }, 'reference');
}

/** What is somebody's: troops, members, and what they strike with. */
const OWNED: ReadonlySet<ActorNounKind> = new Set<ActorNounKind>(['body', 'member', 'arms']);

/** "its troops", "their fighters": whoever was spoken of; "their rivals": the party before. */
function owned(reader: SentenceReader, at: number): readonly Phrase[] {
  const { tokens } = reader;
  const which = tokens[at]?.norm === 'its' ? 'it' : 'they';
  if (SIDES.has(tokens[at + 1]?.norm ?? ''))
    return [phraseOf(at, at + 2, { kind: 'side', which: 1, among: 'any' }, 'reference')];
  if (tokens[at + 1]?.norm === 'men')
    return [phraseOf(at, at + 2, { kind: 'pronoun', which, owner: true, body: null }, 'reference')];
  // "its remaining troops": a participle may lead up to the noun.
  const first = tokens[at + 1]?.pos === 'VERB' ? at + 2 : at + 1;
  const chain = chainAt(reader, first, 2, true);
  if (!chain || !OWNED.has(chain.kind) || chain.title !== null) return [];
  const body = chain.body === 'government' ? null : chain.body;
  return [phraseOf(at, chain.to, { kind: 'pronoun', which, owner: true, body }, 'reference')];
}

/** Two mentions for "both" and "sides": one for each party. */
function sides(at: number, among: SideKind): readonly Phrase[] {
  return [
    phraseOf(at, at + 1, { kind: 'side', which: 1, among }, 'reference'),
    phraseOf(at + 1, at + 2, { kind: 'side', which: 0, among }, 'reference'),
  ];
}
