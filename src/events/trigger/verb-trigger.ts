import type { Token } from '../../text/document.ts';
import type { Clause } from '../clauses/clauses.ts';
import { subjectRange } from '../clauses/subject.ts';
import { hasNoun, type TokenRange } from '../clauses/token-range.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { TriggerLexicon, VerbEntry } from './trigger-lexicon.ts';
import { fitsClass, isCalled, withoutNames } from './word-classes.ts';

/** A verb trigger found in a clause; `last` is the token index of its last word. */
export interface VerbTrigger {
  readonly entry: VerbEntry;
  readonly last: number;
}

const GAP = 4;
const OBJECT_REACH = 12;

/** The trigger entry that the clause's verb fits, the most specific first; null where its guards all fail. */
export function verbTrigger(view: SentenceView, clause: Clause, lexicon: TriggerLexicon): VerbTrigger | null {
  const { verb } = clause;
  if (!verb) return null;
  const { tokens } = view.sentence;
  const entries = lexicon.verbs.get(verb.lemma) ?? lexicon.verbs.get(tokens[verb.head]?.norm ?? '');
  if (!entries || isIdiom(view, clause, lexicon)) return null;
  let near: readonly string[] | null = null;
  let subject: TokenRange | null | undefined;
  const subjectOf = (): TokenRange | null => (subject ??= subjectRange(view.clauses, clause, tokens));
  for (const entry of entries) {
    let last: number | null = verb.head;
    if (entry.words.length > 1) {
      near ??= wordsBehind(tokens, verb.head);
      if (!near.includes(entry.words[1] ?? '')) continue;
      last = matchWords(tokens, entry.words, verb.head, entry.beyond ? tokens.length : clause.end);
      if (last === null) continue;
    }
    if (entry.object) {
      const direct = objectRange(tokens, last + 1, clause.end);
      const isDirect = !verb.passive && !isBare(clause, direct, tokens);
      const classes = isDirect || verb.passive ? entry.object : withoutNames(entry.object);
      if (!fitsClass(classes, view, isDirect ? direct : subjectOf(), lexicon)) continue;
    }
    if (entry.subject && !fitsClass(entry.subject, view, headOf(tokens, subjectOf()), lexicon)) continue;
    if (entry.as && !isCalled(entry.as, view, { from: last + 1, to: clause.end }, lexicon)) continue;
    return { entry, last };
  }
  return null;
}

/** Whether the clause's verb stands in a phrase that tells no event ("take orders", "meet a deadline"). */
export function isIdiom(
  { sentence: { tokens } }: SentenceView,
  { verb, end }: Clause,
  lexicon: TriggerLexicon,
): boolean {
  const idioms = verb ? lexicon.idioms.get(verb.lemma) : undefined;
  if (!verb || !idioms) return false;
  const near = wordsBehind(tokens, verb.head);
  return idioms.some(
    ({ words, beyond }) =>
      near.includes(words[1] ?? '') && matchWords(tokens, words, verb.head, beyond ? tokens.length : end) !== null,
  );
}

/** The norms and lemmas of the words behind a verb among which the second word of a phrase has to stand. */
function wordsBehind(tokens: readonly Token[], head: number): readonly string[] {
  const words: string[] = [];
  for (let i = head + 1; i < tokens.length && i <= head + GAP; i++) {
    const token = tokens[i];
    if (!token) break;
    words.push(token.norm);
    if (token.lemma !== token.norm) words.push(token.lemma);
    if (endsPhrase(token)) break;
  }
  return words;
}

/** "took hundreds of workers hostage": over nouns and "of" a phrase goes on, over no other verb, mark or preposition. */
function endsPhrase({ pos, norm }: Token): boolean {
  return pos === 'VERB' || pos === 'PUNCT' || pos === 'CCONJ' || (pos === 'ADP' && norm !== 'of');
}

/** The index of the last word where the words follow in order, determiners and adjectives between; null where they do not. */
function matchWords(tokens: readonly Token[], words: readonly string[], head: number, end: number): number | null {
  let at = head;
  for (let w = 1; w < words.length; w++) {
    const word = words[w] ?? '';
    let found = -1;
    for (let i = at + 1; i < end && i <= at + GAP; i++) {
      const token = tokens[i];
      if (token?.norm === word || token?.lemma === word) {
        found = i;
        break;
      }
      if (!token || endsPhrase(token)) break;
    }
    if (found < 0) return null;
    at = found;
  }
  return at;
}

/** No object behind a verb that needs one: "the deal signed in May" is a passive cut short. */
function isBare({ kind }: Clause, range: TokenRange, tokens: readonly Token[]): boolean {
  return kind !== 'main' && kind !== 'coordinate' && range.from === range.to && tokens[range.from]?.pos === 'ADP';
}

/** The direct object: up to the first preposition (but "of"), comma or joint. */
function objectRange(tokens: readonly Token[], from: number, end: number): TokenRange {
  let to = from;
  while (to < end && to < from + OBJECT_REACH) {
    const { pos, norm } = tokens[to] ?? { pos: 'PUNCT', norm: '' };
    const stops = (pos === 'ADP' && norm !== 'of') || pos === 'SCONJ' || norm === ',' || norm === ';' || norm === ':';
    if (stops && !(to === from && norm === 'over')) break;
    to++;
  }
  return { from, to };
}

/** A noun phrase up to its first preposition but "of": "shells fired at the town" are no town. */
function headOf(tokens: readonly Token[], range: TokenRange | null): TokenRange | null {
  if (!range) return null;
  for (let i = range.from + 1; i < range.to; i++) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (pos === 'ADP' && norm !== 'of') {
      const head = { from: range.from, to: i };
      return hasNoun(tokens, head) ? head : range;
    }
  }
  return range;
}
