import {
  COMPOUND_PARTICIPLES,
  FUTURE_AUXILIARIES,
  INTRANSITIVE_PARTICIPLES,
  NEGATIONS,
  OPEN_MODALS,
  VERBAL_ADJECTIVES,
} from '../../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';
import type { Token } from '../../text/document.ts';

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

/** Whether a token is the verb of a group: no adjective, preposition or helper of another. `inserted` are tokens that only say when. */
export function isHead(tokens: readonly Token[], at: number, inserted: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'AUX') return isLastAuxiliary(tokens, at, inserted);
  if (token.pos === 'VERB')
    return (
      !isAdjectival(tokens, at) &&
      !isAuxiliaryHave(tokens, at) &&
      !PREPOSITIONAL.has(token.norm) &&
      !isMistakenVerb(tokens, at) &&
      !isAct(tokens, at)
    );
  return isMistakenNoun(tokens, at) || isMistakenAdjective(tokens, at);
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

/** "struck an apartment block in Zenda": a plain form behind "a" and a noun in the singular is a noun as well. */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  const before = tokens[at - 1];
  if (norm !== lemma || UNCHANGED.has(norm) || before?.pos !== 'NOUN' || before.norm.endsWith('s')) return false;
  const opening = tokens[at - 2]?.pos === 'ADJ' || tokens[at - 2]?.pos === 'NOUN' ? at - 3 : at - 2;
  return /^(?:an?|another|one)$/.test(tokens[opening]?.norm ?? '') && !CAUSING.has(tokens[opening - 1]?.lemma ?? '');
}

/** "let a convoy pass", "saw a tank burn": a plain verb may follow their object. */
const CAUSING: ReadonlySet<string> = new Set('let help make see watch have hear that'.split(' '));

const ACTS: ReadonlySet<string> = new Set('fighting shelling bombing shooting looting rioting rocketing'.split(' '));

/** "wounded in ground fighting around Zenda", "as fighting between the army and rebels left six dead": the act as a noun. */
function isAct(tokens: readonly Token[], at: number): boolean {
  if (!ACTS.has(tokens[at]?.norm ?? '')) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.norm === 'between') return before?.pos !== 'AUX';
  if (after && !/^(?:ADP|SCONJ|PUNCT|CCONJ)$/.test(after.pos)) return false;
  if (goesOnBehind(tokens, at)) return true;
  const isDescribed = before?.pos === 'ADJ' || before?.pos === 'NOUN';
  return isDescribed && /^(?:ADP|DET|VERB|ADJ)$/.test(tokens[at - 2]?.pos ?? '');
}

/** "since fighting with rebels | erupted": a verb of what acts do, with only a prepositional phrase between. */
function goesOnBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const { pos, lemma, norm } = tokens[i] ?? { pos: 'PUNCT', lemma: '', norm: '' };
    if (pos === 'PUNCT') return false;
    if (pos === 'VERB') return norm !== lemma && GOING_ON.has(lemma);
  }
  return false;
}

const GOING_ON: ReadonlySet<string> = new Set(
  'erupt break begin rage continue resume flare subside intensify start leave kill spread escalate ease stop'.split(
    ' ',
  ),
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

function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.norm === '-' || after?.norm === '-' || isNamePart(tokens, at)) return true;
  if (before?.norm === 'to' && tokens[at - 2]?.norm === 'according') return true;
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  if (!before && after && isDescribing(tokens)) return true;
  if (before?.pos === 'NUM' && isCounted(tokens, at)) return true;
  if (!before || !after) return false;
  if (isArticle(before.norm) || (norm.endsWith('ing') && after.norm === 'of' && before.pos !== 'AUX')) return true;
  if (norm === lemma) return isNameEnd(tokens, at);
  if (SUSPECTED.has(norm) && /^(?:PUNCT|ADP|CCONJ|VERB)$/.test(before.pos) && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos))
    return true;
  // "fighting had been heavy", "shelling continued": the act itself is the subject.
  if (norm.endsWith('ing') && before.pos !== 'AUX' && isFiniteAuxiliary(after)) return true;
  const isNoun = after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ';
  const isIng = norm.endsWith('ing');
  // "guarding captured rebels", "found abandoned weapons": one verb right behind another describes its object.
  if (isNoun && !isIng && before.pos === 'VERB' && !GETTING.has(before.lemma) && !SPEECH_VERBS.has(before.lemma))
    return true;
  // "with Ruritania opposing the plan" is no description of what follows.
  if (isNoun && INTRANSITIVE_PARTICIPLES.has(norm)) return !(norm === 'opposing' && before.pos === 'PROPN');
  if (isNoun && COMPOUND_PARTICIPLES.has(norm) && isInPhrase(tokens, at)) return true;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.norm === "'s" ||
    VAGUE_COUNTS.has(before.norm) ||
    (/^["'“‘]$/.test(before.norm) && !SPEECH_VERBS.has(lemma)) ||
    isPossessive(before.norm);
  return isNoun && (opens || (isIng ? before.norm === 'to' : before.pos === 'ADP'));
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
  const [first, next] = tokens;
  if (!first?.norm.endsWith('ed') || first.norm === first.lemma) return false;
  return (
    (next?.pos === 'NOUN' || next?.pos === 'PROPN') &&
    tokens.slice(2).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  );
}

/** Verbs that a participle completes ("got arrested"). */
const GETTING: ReadonlySet<string> = new Set(['get', 'have', 'be', 'help', 'let', 'make']);

/** "in the south, suspected rebels shot six": what reports call those who are not known. */
const SUSPECTED: ReadonlySet<string> = new Set('suspected alleged presumed armed masked unidentified'.split(' '));

/** "through the Red Cross": a plain form with a capital behind a name, in a line that is no title. */
function isNameEnd(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(token?.text ?? '') || before?.pos !== 'PROPN') return false;
  return tokens.filter(({ text }) => /^\p{Ll}{4,}$/u.test(text)).length >= 3;
}

/** "entered Tell Tamer": a word with a capital beside another inside a sentence is a name. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '');
  return at > 0 && isCapital(at) && isCapital(at + 1) && !isCapital(at - 1) && tokens[at - 1]?.pos !== 'PUNCT';
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

function isPossessive(norm: string): boolean {
  return norm === 'its' || norm === 'his' || norm === 'her' || norm === 'their' || norm === 'our';
}
