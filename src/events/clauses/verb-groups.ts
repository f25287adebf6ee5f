import { FUTURE_AUXILIARIES, NEGATIONS, OPEN_MODALS, VERBAL_ADJECTIVES } from '../../lexicon/clause-words.ts';
import { LEMMA_OF_GERUND } from '../../lexicon/tagger-corrections.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';
import { isAct, isAdjectival, isPossessive } from './adjectival.ts';

/** How a verb stands: with a subject of its own, as "-ing", as "to …", as a bare participle ("soldiers killed by"), or a form of "be" alone. */
export type VerbForm = 'finite' | 'ing' | 'to' | 'participle' | 'copula';

/** A verb with its auxiliaries. Indices are into the sentence's tokens; `last` is the head or its negation, inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: 'past' | 'present' | 'future';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "may", "could" …: it is left open whether it happens. */
  readonly open: boolean;
}

const BE: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const PRESENT_BE: ReadonlySet<string> = new Set(['am', 'is', 'are', "'re", "'m"]);
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Participles that serve as prepositions: "including the headquarters", "according to". */
const PREPOSITIONAL: ReadonlySet<string> = new Set(
  'including according following regarding concerning excluding owing pending barring involving'.split(' '),
);

/** The verb groups of a sentence, in order. Participles used as adjectives ("the escalating violence", "US-led") or as prepositions are none. */
export function verbGroupsOf(
  tokens: readonly Token[],
  times: readonly Span[],
  names: readonly Span[],
): readonly VerbGroup[] {
  const inserted = insertedTimes(tokens, times);
  const groups: VerbGroup[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isHead(tokens, i, inserted) || isInName(tokens, i, names)) continue;
    groups.push(groupOf(tokens, firstOf(tokens, i, from, inserted), i));
    from = i + 1;
  }
  return groups;
}

/** "the Red Cross urged", "Save the Children": a word with a capital within a name of several words. */
function isInName(tokens: readonly Token[], at: number, names: readonly Span[]): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  return names.some((name) => name.end - name.start > token.text.length && overlaps(name, token));
}

/** Indices of tokens that only say when, inside a verb group ("was on Monday rammed"). */
function insertedTimes(tokens: readonly Token[], times: readonly Span[]): ReadonlySet<number> {
  const inserted = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.pos === 'VERB' || token.pos === 'AUX' || !times.some((time) => overlaps(time, token))) return;
    inserted.add(i);
    if (tokens[i - 1]?.pos === 'ADP') inserted.add(i - 1);
  });
  tokens.forEach((token, i) => {
    const participle = token.pos === 'AUX' && HAVE.has(token.norm) ? participleBehindPhrase(tokens, i) : i;
    for (let at = i + 1; at < participle; at++) inserted.add(at);
  });
  return inserted;
}

const LONGEST_PHRASE = 4;

/** "have | from the outset | ruled out": the participle that "have" leads to over a short prepositional phrase; its own index where none follows. */
function participleBehindPhrase(tokens: readonly Token[], have: number): number {
  if (tokens[have + 1]?.pos !== 'ADP') return have;
  for (let i = have + 2; i <= have + 2 + LONGEST_PHRASE; i++) {
    const { pos, norm, lemma } = tokens[i] ?? { pos: 'PUNCT', norm: '', lemma: '' };
    if (pos === 'VERB') return norm !== lemma && !norm.endsWith('ing') && tokens[i - 1]?.pos === 'NOUN' ? i : have;
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(pos)) return have;
  }
  return have;
}

function isHead(tokens: readonly Token[], at: number, inserted: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'AUX') return isLastAuxiliary(tokens, at, inserted);
  if (token.pos === 'VERB')
    return (
      !isAdjectival(tokens, at) && !isAuxiliaryHave(tokens, at) && !PREPOSITIONAL.has(token.norm) && !isAct(tokens, at)
    );
  return isMistakenNoun(tokens, at) || isMistakenAdjective(tokens, at) || isMistakenGerund(tokens, at);
}

/** "to have seized": the tagger takes this "have" for a verb of its own. */
function isAuxiliaryHave(tokens: readonly Token[], at: number): boolean {
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

/** "killed six, wounding at least eight and abducting a mayor": an -ing form with an object that goes on a clause. */
function isMistakenGerund(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] ?? { pos: 'X', norm: '' };
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !norm.endsWith('ing') || !LEMMA_OF_GERUND.has(norm)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
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

function firstOf(tokens: readonly Token[], head: number, from: number, inserted: ReadonlySet<number>): number {
  let first = head;
  for (let i = head - 1; i >= from && i >= head - 8; i--) {
    if (inserted.has(i)) continue;
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'AUX' || norm === 'to' || NEGATIONS.has(norm) || isAuxiliaryHave(tokens, i)) {
      if (norm === 'no' || norm === 'without') break;
      first = i;
      if (norm === 'to') break;
    } else if (pos !== 'ADV' && pos !== 'PART' && norm !== 'since' && norm !== 'both' && norm !== 'all') break;
  }
  return first;
}

function groupOf(tokens: readonly Token[], first: number, head: number): VerbGroup {
  const verb = tokens[head] ?? { norm: '', lemma: '' };
  const aux = tokens.slice(first, head).map((token) => token.norm);
  const has = (set: ReadonlySet<string>): boolean => aux.some((word) => set.has(word));
  const lemma = tokens[head]?.pos === 'VERB' ? verb.lemma : (LEMMA_OF_GERUND.get(verb.norm) ?? verb.lemma);
  const isIng = verb.norm.endsWith('ing') && verb.norm !== lemma;
  const isBe = BE.has(verb.norm) && tokens[head]?.pos === 'AUX';
  const participle = !isIng && (verb.norm !== verb.lemma || /^(?:hit|shut|cut|put|set|hurt|let)$/.test(verb.norm));
  const next = tokens[head + 1]?.norm ?? '';
  const reduced = participle && aux.length === 0 && (next === 'by' || next === 'between');
  const passive = reduced || (participle && (has(BE) || aux.includes('got')));
  const future = has(FUTURE_AUXILIARIES);
  const finite = aux[0] === 'having' || aux[0] === 'being' ? false : isIng ? has(BE) : true;
  return {
    first,
    head,
    last: head,
    lemma,
    form: aux[0] === 'to' ? 'to' : isBe ? 'copula' : !finite ? 'ing' : reduced ? 'participle' : 'finite',
    tense: future
      ? 'future'
      : aux.length > 0
        ? has(PAST_AUXILIARIES) || aux.join() === 'being'
          ? 'past'
          : 'present'
        : verb.norm === verb.lemma || PRESENT_BE.has(verb.norm) || (verb.norm.endsWith('s') && verb.norm !== 'was')
          ? 'present'
          : 'past',
    perfect: has(HAVE),
    progressive: isIng && has(BE),
    passive,
    negated: has(NEGATIONS),
    open: has(OPEN_MODALS),
  };
}
