import { FUTURE_AUXILIARIES, NEGATIONS, OPEN_MODALS } from '../../lexicon/clause-words.ts';
import { AIM_NOUNS } from '../../lexicon/governing-nouns.ts';
import { LEMMA_OF_GERUND } from '../../lexicon/tagger-corrections.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { indexOf } from './token-range.ts';
import { BE, HAVE, isAuxiliaryHave, isHead, mayHead, UNCHANGED } from './verb-heads.ts';

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

const PRESENT_BE: ReadonlySet<string> = new Set(['am', 'is', 'are', "'re", "'m"]);
const FINITE_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

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
    const token = tokens[i];
    if (!token || !mayHead(token)) continue;
    if (token.pos === 'AUX') noteInserted(inserted, tokens, i);
    if (!isHead(tokens, i, inserted) || isInName(token, names)) continue;
    groups.push(groupOf(tokens, firstOf(tokens, i, from, inserted), i));
    from = i + 1;
  }
  return groups;
}

/** "the Red Cross urged", "Save the Children": a word with a capital within a name of several words. */
function isInName(token: Token, names: readonly Span[]): boolean {
  if (names.length === 0 || !isCapital(token)) return false;
  return names.some((name) => name.end - name.start > token.text.length && overlaps(name, token));
}

/** Indices of tokens that only say when, inside a verb group ("was on Monday rammed"). */
function insertedTimes(tokens: readonly Token[], times: readonly Span[]): Set<number> {
  const inserted = new Set<number>();
  for (const time of times) {
    for (let i = indexOf(tokens, time.start); i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= time.end) break;
      if (token.pos === 'VERB' || token.pos === 'AUX') continue;
      inserted.add(i);
      if (tokens[i - 1]?.pos === 'ADP') inserted.add(i - 1);
    }
  }
  return inserted;
}

/** Adds those of the phrase behind a helper. */
function noteInserted(inserted: Set<number>, tokens: readonly Token[], helper: number): void {
  if (tokens[helper + 1]?.pos !== 'ADP' || !HAVE.has(tokens[helper]?.norm ?? '')) return;
  const participle = participleBehindPhrase(tokens, helper);
  for (let at = helper + 1; at < participle; at++) inserted.add(at);
}

const LONGEST_PHRASE = 4;

/** "have | from the first day | refused": the participle that "have" leads to over the short prepositional phrase behind it; its own index where none follows. */
function participleBehindPhrase(tokens: readonly Token[], have: number): number {
  for (let i = have + 2; i <= have + 2 + LONGEST_PHRASE; i++) {
    const { pos, norm, lemma } = tokens[i] ?? { pos: 'PUNCT', norm: '', lemma: '' };
    if (pos === 'VERB') return norm !== lemma && !norm.endsWith('ing') && tokens[i - 1]?.pos === 'NOUN' ? i : have;
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(pos)) return have;
  }
  return have;
}

function firstOf(tokens: readonly Token[], head: number, from: number, inserted: ReadonlySet<number>): number {
  let first = head;
  for (let i = head - 1; i >= from && i >= head - 8; i--) {
    if (inserted.has(i)) continue;
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'AUX' || norm === 'to' || NEGATIONS.has(norm) || isAuxiliaryHave(tokens, i)) {
      if (norm === 'no' || norm === 'without' || norm === 'nor') break;
      first = norm === 'to' && isToBe(tokens, i) ? i - 1 : i;
      if (norm === 'to') break;
    } else if (pos !== 'ADV' && pos !== 'PART' && norm !== 'since' && norm !== 'both' && norm !== 'all') break;
  }
  return first;
}

/** Whether "to" says what shall be ("talks are | to begin on Monday"); "the aim is to end the war" names an aim. */
function isToBe(tokens: readonly Token[], to: number): boolean {
  return FINITE_BE.has(tokens[to - 1]?.norm ?? '') && !AIM_NOUNS.has(tokens[to - 2]?.lemma ?? '');
}

/** Participles that a form of "to be" follows: "men believed to be rebels". */
const BELIEVED: ReadonlySet<string> = new Set(
  'believed suspected thought known said alleged reported presumed'.split(' '),
);

function isBelieved(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 2]?.norm;
  return (
    BELIEVED.has(tokens[head]?.norm ?? '') && tokens[head + 1]?.norm === 'to' && (next === 'be' || next === 'have')
  );
}

function groupOf(tokens: readonly Token[], first: number, head: number): VerbGroup {
  const verb = tokens[head] ?? { norm: '', lemma: '' };
  const aux = first === head ? NONE : auxiliariesIn(tokens, first, head);
  const opening = first === head ? null : (tokens[first]?.norm ?? '');
  const isBeing = opening === 'being';
  const lemma = tokens[head]?.pos === 'VERB' ? verb.lemma : (LEMMA_OF_GERUND.get(verb.norm) ?? verb.lemma);
  const isIng = verb.norm.endsWith('ing') && verb.norm !== lemma;
  const isBe = BE.has(verb.norm) && tokens[head]?.pos === 'AUX';
  const isUnchanged = UNCHANGED.has(verb.norm);
  const participle = !isIng && (verb.norm !== verb.lemma || isUnchanged);
  const next = tokens[head + 1]?.norm ?? '';
  const reduced = participle && opening === null && (next === 'by' || next === 'between' || isBelieved(tokens, head));
  const passive = reduced || (participle && (aux.be || aux.got));
  const isToCome = first + 1 < head && tokens[first + 1]?.norm === 'to' && FINITE_BE.has(opening ?? '');
  const finite = opening === 'having' || isBeing ? false : isIng ? aux.be : true;
  return {
    first,
    head,
    last: head,
    lemma,
    form: opening === 'to' ? 'to' : isBe ? 'copula' : !finite ? 'ing' : reduced ? 'participle' : 'finite',
    tense:
      aux.future || isToCome
        ? 'future'
        : opening !== null
          ? aux.past || (isBeing && head === first + 1)
            ? 'past'
            : 'present'
          : (verb.norm === verb.lemma && !isUnchanged) ||
              PRESENT_BE.has(verb.norm) ||
              (verb.norm.endsWith('s') && verb.norm !== 'was')
            ? 'present'
            : 'past',
    perfect: aux.have,
    progressive: isIng && aux.be,
    passive,
    negated: aux.negated,
    open: aux.open,
  };
}

/** Which kinds of words stand before a verb in its group. */
interface Auxiliaries {
  be: boolean;
  have: boolean;
  got: boolean;
  past: boolean;
  future: boolean;
  negated: boolean;
  open: boolean;
}

const NONE: Readonly<Auxiliaries> = {
  be: false,
  have: false,
  got: false,
  past: false,
  future: false,
  negated: false,
  open: false,
};

function auxiliariesIn(tokens: readonly Token[], first: number, head: number): Readonly<Auxiliaries> {
  const found = { ...NONE };
  for (let i = first; i < head; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (BE.has(norm)) found.be = true;
    if (HAVE.has(norm)) found.have = true;
    if (norm === 'got') found.got = true;
    if (PAST_AUXILIARIES.has(norm)) found.past = true;
    if (FUTURE_AUXILIARIES.has(norm)) found.future = true;
    if (NEGATIONS.has(norm)) found.negated = true;
    if (OPEN_MODALS.has(norm)) found.open = true;
  }
  return found;
}
