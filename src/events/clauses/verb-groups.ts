import { FUTURE_AUXILIARIES, NEGATIONS, OPEN_MODALS } from '../../lexicon/clause-words.ts';
import type { Token } from '../../text/document.ts';

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
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** The verb groups of a sentence, in order. Participles used as adjectives ("the escalating violence", "US-led") are none. */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.pos !== 'VERB' && !(token.pos === 'AUX' && isLastAuxiliary(tokens, i)))) continue;
    if (token.pos === 'VERB' && isAdjectival(tokens, i)) continue;
    const first = firstOf(tokens, i, from);
    groups.push(groupOf(tokens, first, i));
    from = i + 1;
  }
  return groups;
}

/** An auxiliary that no verb follows is a verb of its own: "is ready", "had no answer". */
function isLastAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 5; i++) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'AUX') return false;
    if (pos === 'VERB') return isAdjectival(tokens, i);
    if (pos !== 'ADV' && pos !== 'PART' && !NEGATIONS.has(norm)) return !FUTURE_AUXILIARIES.has(tokens[at]?.norm ?? '');
  }
  return true;
}

function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.norm === '-' || after?.norm === '-') return true;
  const { norm, lemma } = tokens[at] ?? { norm: '', lemma: '' };
  if (norm === lemma || !before || !after) return false;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    before.norm === "'s" ||
    isPossessive(before.norm);
  return opens && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ');
}

function isPossessive(norm: string): boolean {
  return norm === 'its' || norm === 'his' || norm === 'her' || norm === 'their' || norm === 'our';
}

function firstOf(tokens: readonly Token[], head: number, from: number): number {
  let first = head;
  for (let i = head - 1; i >= from && i >= head - 6; i--) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'AUX' || norm === 'to' || NEGATIONS.has(norm)) {
      if (norm === 'no' || norm === 'without') break;
      first = i;
      if (norm === 'to') break;
    } else if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return first;
}

function groupOf(tokens: readonly Token[], first: number, head: number): VerbGroup {
  const verb = tokens[head] ?? { norm: '', lemma: '' };
  const aux = tokens.slice(first, head).map((token) => token.norm);
  const has = (set: ReadonlySet<string>): boolean => aux.some((word) => set.has(word));
  const isIng = verb.norm.endsWith('ing') && verb.norm !== verb.lemma;
  const isBe = BE.has(verb.norm) && tokens[head]?.pos === 'AUX';
  const participle = !isIng && (verb.norm !== verb.lemma || /^(?:hit|shut|cut|put|set|hurt|let)$/.test(verb.norm));
  const passive = participle && (has(BE) || aux.includes('got'));
  const future = has(FUTURE_AUXILIARIES);
  const finite = isIng ? has(BE) : true;
  return {
    first,
    head,
    last: head,
    lemma: verb.lemma,
    form: aux[0] === 'to' ? 'to' : isBe ? 'copula' : finite ? 'finite' : 'ing',
    tense: future
      ? 'future'
      : aux.length > 0
        ? has(PAST_AUXILIARIES)
          ? 'past'
          : 'present'
        : verb.norm === verb.lemma || verb.norm.endsWith('s')
          ? 'present'
          : 'past',
    perfect: has(HAVE),
    progressive: isIng && has(BE),
    passive,
    negated: has(NEGATIONS),
    open: has(OPEN_MODALS),
  };
}
