import {
  COMPOUND_PARTICIPLES,
  INTRANSITIVE_PARTICIPLES,
  NOMINAL_ADJECTIVES,
  SUBORDINATORS,
} from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';
import { isCapitalised } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';

/** Whether a verb form only describes the noun beside it or names an act: "captured rebels", "US-led", "the shelling of". */
export function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.norm === '-' || after?.norm === '-' || isNamePart(tokens, at)) return true;
  if (before?.norm === 'to' && tokens[at - 2]?.norm === 'according') return true;
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  if (!before && after && isDescribing(tokens)) return true;
  if (before?.pos === 'NUM' && isCounted(tokens, at)) return true;
  if (!before || !after) return false;
  if (isArticle(before.norm) || (norm.endsWith('ing') && after.norm === 'of' && before.pos !== 'AUX')) return true;
  if (norm === lemma) return false;
  const isIng = norm.endsWith('ing');
  // "fighting had been heavy", "shelling continued": the act itself is the subject.
  if (isIng && before.pos !== 'AUX' && isFiniteAuxiliary(after)) return true;
  if (after.pos !== 'NOUN' && after.pos !== 'PROPN' && after.pos !== 'ADJ') return false;
  if (SUSPECTED.has(norm) && /^(?:PUNCT|ADP|CCONJ|VERB)$/.test(before.pos)) return true;
  // "where ousted presidents were held", "while captured rebels wept".
  if (
    after.pos !== 'ADJ' &&
    norm.endsWith('ed') &&
    tokens[at - 2]?.pos !== 'AUX' &&
    (before.norm === 'where' || SUBORDINATORS.has(before.norm))
  )
    return true;
  // "the internationally recognised government", "heavily armed men"
  if (
    !isIng &&
    before.pos === 'ADV' &&
    before.norm.endsWith('ly') &&
    (at === 1 || LEADING.has(tokens[at - 2]?.pos ?? ''))
  )
    return true;
  // "guarding captured rebels", "found abandoned weapons": one verb right behind another describes its object.
  if (!isIng && before.pos === 'VERB' && !GETTING.has(before.lemma) && !SPEECH_VERBS.has(before.lemma)) return true;
  // "with Ruritania opposing the plan" is no description of what follows.
  if (INTRANSITIVE_PARTICIPLES.has(norm)) return !(norm === 'opposing' && before.pos === 'PROPN');
  if (COMPOUND_PARTICIPLES.has(norm) && isInPhrase(tokens, at)) return true;
  const opens =
    before.pos === 'DET' ||
    (before.pos === 'ADJ' && !NOMINAL_ADJECTIVES.has(before.norm)) ||
    before.pos === 'NUM' ||
    before.norm === "'s" ||
    VAGUE_COUNTS.has(before.norm) ||
    (/^["'“‘]$/.test(before.norm) && !SPEECH_VERBS.has(lemma)) ||
    isPossessive(before.norm);
  return opens || (isIng ? before.norm === 'to' : before.pos === 'ADP');
}

/** "put the toll at 43 dead and 61 injured": a state of those counted, behind another verb. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  const after = tokens[at + 1];
  if (!norm.endsWith('ed') || norm === lemma || (after && after.pos !== 'PUNCT')) return false;
  const joint = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({ norm: word }) => word === 'and' || word === ',');
  return joint >= 0 && tokens.slice(0, at - 1).some(({ pos }) => pos === 'VERB');
}

/** "Ousted leader X remains in prison": a participle that opens the sentence, before a noun, with another verb behind. */
function isDescribing(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const next = tokens[1];
  if (!first?.norm.endsWith('ed') || first.norm === first.lemma) return false;
  return (
    (next?.pos === 'NOUN' || next?.pos === 'PROPN') &&
    tokens.slice(2).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  );
}

/** "in the south, suspected rebels shot six": what reports call those who are not known. */
const SUSPECTED: ReadonlySet<string> = new Set('suspected alleged presumed armed masked unidentified'.split(' '));

const LEADING: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADJ', 'NUM']);

/** Verbs that a participle completes ("got arrested"). */
const GETTING: ReadonlySet<string> = new Set(['get', 'have', 'be', 'help', 'let', 'make']);

/** "entered Tell Tamer": a word with a capital beside another inside a sentence is a name. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    isCapitalised(tokens[at]) &&
    isCapitalised(tokens[at + 1]) &&
    !isCapitalised(before) &&
    before.pos !== 'PUNCT'
  );
}

/** Counts that the tagger takes for names at the head of a sentence: "Multiple suspected gunmen". */
const VAGUE_COUNTS: ReadonlySet<string> = new Set(['multiple', 'several', 'numerous', 'many', 'some', 'other']);

function isFiniteAuxiliary({ norm, pos }: Token): boolean {
  return pos === 'AUX' && /^(?:is|are|was|were|has|have|had|will)$/.test(norm);
}

/** "moved into rebel held territory": behind a verb and a preposition, only nouns in the singular before the participle. */
function isInPhrase(tokens: readonly Token[], at: number): boolean {
  if (/[^s]s$/.test(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'ADP') return norm !== 'of' && i < at - 1 && tokens.slice(0, i).some((token) => token.pos === 'VERB');
    if (!/^(?:NOUN|PROPN|ADV|ADJ|DET)$/.test(pos)) return false;
  }
  return false;
}

function isArticle(norm: string): boolean {
  return norm === 'the' || norm === 'a' || norm === 'an';
}

/** Whether the word says whose something is. */
export function isPossessive(norm: string): boolean {
  return norm === 'its' || norm === 'his' || norm === 'her' || norm === 'their' || norm === 'our';
}
