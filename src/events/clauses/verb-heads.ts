import { FUTURE_AUXILIARIES, NEGATIONS, OPEN_MODALS, VERBAL_ADJECTIVES } from '../../lexicon/clause-words.ts';
import { LEMMA_OF_GERUND, NOUN_BEGINNINGS } from '../../lexicon/tagger-corrections.ts';
import type { Token } from '../../text/document.ts';
import { isAct } from './acts.ts';
import { isAdjectival, isPossessive } from './adjectival.ts';

/** The forms of "be". */
export const BE: ReadonlySet<string> = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
]);
/** The forms of "have". */
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve"]);

/** Verbs whose past is their plain form: without a helper they are rather told than done as a rule. */
export const UNCHANGED: ReadonlySet<string> = new Set(['hit', 'shut', 'cut', 'put', 'set', 'hurt', 'let']);

/** Participles that serve as prepositions: "including the headquarters", "according to". */
const PREPOSITIONAL: ReadonlySet<string> = new Set(
  'including according following regarding concerning excluding owing pending barring involving'.split(' '),
);

/** Whether a word may be the verb of a group, by its form: most are seen at once to be none. */
export function mayHead({ pos, norm }: Token): boolean {
  switch (pos) {
    case 'VERB':
    case 'AUX':
      return true;
    case 'NOUN':
      return norm.endsWith('ing');
    case 'ADJ':
      return norm.endsWith('ing') || VERBAL_ADJECTIVES.has(norm);
    default:
      return false;
  }
}

/** Whether a token is the verb of a group: no adjective, preposition or helper of another. `inserted` are tokens that only say when. */
export function isHead(tokens: readonly Token[], at: number, inserted: ReadonlySet<number>): boolean {
  const token = tokens[at];
  switch (token?.pos) {
    case 'AUX':
      return isLastAuxiliary(tokens, at, inserted);
    case 'VERB':
      return (
        !isAdjectival(tokens, at) &&
        !isAuxiliaryHave(tokens, at) &&
        !PREPOSITIONAL.has(token.norm) &&
        !isMistakenVerb(tokens, at) &&
        !isAct(tokens, at)
      );
    case 'NOUN':
      return isMistakenNoun(tokens, at) || isMistakenGerund(tokens, at);
    case 'ADJ':
      return isMistakenAdjective(tokens, at) || isMistakenGerund(tokens, at);
    default:
      return false;
  }
}

/** "to have seized": the tagger takes this "have" for a verb of its own. */
export function isAuxiliaryHave(tokens: readonly Token[], at: number): boolean {
  if (!HAVE.has(tokens[at]?.norm ?? '')) return false;
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1];
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && next.norm !== next.lemma;
}

/** "has been looting people": the tagger takes some -ing verbs for nouns. */
function isMistakenNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.pos !== 'NOUN' || !token.norm.endsWith('ing')) return false;
  return BE.has(tokens[at - 1]?.norm ?? '') && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'DET');
}

/** "fired tear gas"; "struck an apartment block in Zenda": a plain form behind "a" and a noun in the singular is a noun as well. */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  if (NOUN_BEGINNINGS.has(norm) && NOUN_BEGINNINGS.get(norm) === tokens[at + 1]?.norm) return true;
  const before = tokens[at - 1];
  if (norm !== lemma || UNCHANGED.has(norm) || before?.pos !== 'NOUN' || PLURAL.test(before.norm)) return false;
  const opening = tokens[at - 2]?.pos === 'ADJ' || tokens[at - 2]?.pos === 'NOUN' ? at - 3 : at - 2;
  return /^(?:an?|another|one)$/.test(tokens[opening]?.norm ?? '') && !CAUSING.has(tokens[opening - 1]?.lemma ?? '');
}

/** "rebels", but not "bus", "glass", "crisis". */
const PLURAL = /[^isu]s$/;

/** "let a convoy pass", "saw a tank burn": a plain verb may follow their object. */
const CAUSING: ReadonlySet<string> = new Set('let help make see watch have hear that'.split(' '));

/** "killed six, wounding at least eight and abducting a mayor": an -ing form with an object that goes on a clause. */
function isMistakenGerund(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] ?? { pos: 'X', norm: '' };
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !norm.endsWith('ing') || !LEMMA_OF_GERUND.has(norm)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const goesOn = before?.norm === ',' || before?.pos === 'CCONJ';
  return (
    goesOn &&
    next !== undefined &&
    (/^(?:DET|NUM)$/.test(next.pos) || QUANTITIES.has(next.norm) || isPossessive(next.norm))
  );
}

const QUANTITIES: ReadonlySet<string> = new Set(
  'at more some several many dozens scores hundreds thousands another others nearly about around up over'.split(' '),
);

/** "will complete its withdrawal", "may free prisoners": behind a modal the tagger takes some verbs for adjectives. */
function isMistakenAdjective(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] ?? { pos: 'X', norm: '' };
  if (pos !== 'ADJ' || !VERBAL_ADJECTIVES.has(norm)) return false;
  const before = tokens[NEGATIONS.has(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  const hasObject = next !== undefined && (/^(?:DET|NUM|NOUN|PROPN|ADJ)$/.test(next.pos) || isPossessive(next.norm));
  return hasObject && (FUTURE_AUXILIARIES.has(before) || OPEN_MODALS.has(before));
}

/** An auxiliary that no verb follows is a verb of its own: "is ready", "had no answer". */
function isLastAuxiliary(tokens: readonly Token[], at: number, inserted: ReadonlySet<number>): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 7; i++) {
    if (inserted.has(i)) continue;
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'AUX') return false;
    if (pos === 'VERB') return isAdjectival(tokens, i);
    if (isMistakenNoun(tokens, i) || isMistakenAdjective(tokens, i)) return false;
    const isInserted = pos === 'ADV' || pos === 'PART' || norm === 'since' || norm === 'both' || norm === 'all';
    if (!isInserted && !NEGATIONS.has(norm)) return !FUTURE_AUXILIARIES.has(tokens[at]?.norm ?? '');
  }
  return true;
}
