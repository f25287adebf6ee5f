import { CALENDAR_WORDS } from '../../lexicon/organisations.ts';
import { MOTION_VERBS, RELATIVE_WORDS } from '../../lexicon/clause-words.ts';
import type { Token } from '../../text/document.ts';
import { hostOf, type Clause } from './clauses.ts';
import { behindOpening, TIME_NOUNS } from './subject-phrase.ts';
import { findWord, hasNoun, isNoun, type TokenRange } from './token-range.ts';

const DEPTH = 6;

/**
 * Where the subject of a clause stands: before its verb; for a clause that shares or continues another's subject ("… and killed",
 * ", killing", "who fled"), in that clause. Null where none is found. For an infinitive it is the object of the governing verb
 * where there is one ("urged X to leave"), but for what is used ("used tanks to attack").
 */
export function subjectRange(clauses: readonly Clause[], clause: Clause, tokens: readonly Token[]): TokenRange | null {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < DEPTH; depth++) {
    const own = ownSubject(current, tokens);
    if (own) return own;
    const parent: Clause | undefined = hostOf(clauses, current);
    if (!parent) return fronted(clauses, current, tokens);
    if (!parent.verb) return null;
    const resumed = current.kind === 'resumed' ? takenUp(clauses, current, parent, tokens) : null;
    if (resumed) return resumed;
    if (current.kind === 'relative' || (current.kind === 'participle' && current.verb?.passive)) {
      return antecedent(parent, current, tokens);
    }
    const isOfObject = current.kind === 'complement' || (current.kind === 'infinitive' && parent.verb.lemma !== 'use');
    const user = current.kind === 'infinitive' ? userOf(parent, current, tokens) : null;
    if (user) return user;
    if (isOfObject && !isOnTheWay(parent, tokens)) {
      const object = { from: parent.verb.last + 1, to: current.first };
      if (hasNoun(tokens, object)) return object;
    }
    if (current.kind === 'participle' && OF_WHOM.has(tokens[current.first]?.norm ?? '')) {
      const object = { from: parent.verb.last + 1, to: current.first };
      if (hasNoun(tokens, object)) return object;
    }
    // "broke into the prison, where X was held, | freeing inmates": a clause that tells where has not done it.
    const isState: boolean = parent.verb.passive || parent.verb.form === 'copula';
    const isSetting: boolean =
      current.kind === 'participle' && parent.kind === 'relative' && parent.link === 'where' && isState;
    current = isSetting && parent.parent !== null ? clauses[parent.parent] : parent;
  }
  return null;
}

/** "tunnels used by the rebels to attack": whoever uses them. */
function userOf({ verb }: Clause, clause: Clause, tokens: readonly Token[]): TokenRange | null {
  if (!verb?.passive || verb.lemma !== 'use' || tokens[verb.last + 1]?.norm !== 'by') return null;
  const range = { from: verb.last + 2, to: clause.first };
  return hasNoun(tokens, range) ? range : null;
}

/** "came to Ruritania to fight", "were sent to the border to fight": what stands behind the preposition does not fight. */
function isOnTheWay({ verb }: Clause, tokens: readonly Token[]): boolean {
  if (!verb || tokens[verb.last + 1]?.pos !== 'ADP') return false;
  return verb.passive || MOTION_VERBS.has(verb.lemma);
}

/** Prepositions behind which a gerund is what the object did: "accused the army of shelling", "stopped them from leaving". */
const OF_WHOM: ReadonlySet<string> = new Set(['of', 'from']);

/** "After pushing out fighters, the army …": a clause without subject at the start has that of the main clause behind it. */
function fronted(clauses: readonly Clause[], clause: Clause, tokens: readonly Token[]): TokenRange | null {
  if (clause.verb?.form !== 'ing') return null;
  const next = clauses.slice(clause.index + 1, clause.index + 5).find(({ kind }) => kind === 'main');
  return next ? ownSubject(next, tokens) : null;
}

function ownSubject(clause: Clause, tokens: readonly Token[]): TokenRange | null {
  if (!clause.verb || clause.kind === 'resumed') return null;
  const from = clause.first;
  const to = clause.verb.first;
  if (clause.kind === 'participle' && tokens[from]?.norm === 'with') {
    // "with the allies sending arms": the allies send them.
    return hasNoun(tokens, { from: from + 1, to }) ? { from: from + 1, to } : null;
  }
  if (clause.kind === 'infinitive') return null;
  // "said | soldiers led by a guard": the noun stands with its participle.
  if (clause.kind === 'participle' && (tokens[from]?.pos === 'ADP' || !isNoun(tokens[to - 1]))) return null;
  // "which last month ended": a time is no subject.
  if (clause.kind === 'relative' && isTime(tokens, from + 1, to)) return null;
  return behindOpening(tokens, from, to);
}

function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  const nouns = tokens.slice(from, to).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  return nouns.length > 0 && nouns.every(({ norm }) => CALENDAR_WORDS.has(norm) || TIME_NOUNS.has(norm));
}

/** The subject of a clause that goes on behind one about that subject. */
function takenUp(
  clauses: readonly Clause[],
  clause: Clause,
  parent: Clause,
  tokens: readonly Token[],
): TokenRange | null {
  const before = clauses[clause.index - 1];
  // "after rebels | led by X | invaded": what the participle or relative clause describes.
  const isOpen = tokens[clause.first - 1]?.norm !== ',' || tokens[(before?.first ?? 0) - 1]?.norm === ',';
  if (before && before !== parent && isOpen && (before.kind === 'relative' || before.kind === 'participle')) {
    const described = before.parent === parent.index ? antecedent(parent, before, tokens) : null;
    if (described && described.from > (parent.verb?.last ?? parent.first)) return described;
  }
  return beforeRelative(parent, tokens);
}

/** "The army, whose chief is X, | entered": the subject that a clause takes up again stands before the relative word. */
function beforeRelative(parent: Clause, tokens: readonly Token[]): TokenRange | null {
  const until = parent.verb?.first ?? parent.first;
  let to = findWord(tokens, RELATIVE_WORDS, parent.first + 1, until);
  while (to > parent.first && tokens[to - 1]?.pos === 'PUNCT') to--;
  return to > parent.first ? behindOpening(tokens, parent.first, to) : null;
}

/** The end of what stands before a time: "blamed the league | on Monday, which denied it". */
function behindTime(tokens: readonly Token[], end: number, least: number): number {
  let to = end;
  while (to > least && tokens[to - 1]?.pos === 'PUNCT') to--;
  if (!CALENDAR_WORDS.has(tokens[to - 1]?.norm ?? '')) return end;
  const on = tokens[to - 2]?.pos === 'ADP' ? to - 2 : to - 1;
  return hasNoun(tokens, { from: least, to: on }) ? on : end;
}

/** The noun phrase just before a relative clause, its "of" phrase included. */
function antecedent(parent: Clause, clause: Clause, tokens: readonly Token[]): TokenRange | null {
  const to = behindTime(tokens, clause.first, parent.first);
  let from = to;
  while (from > parent.first && to - from < 8) {
    const { pos, norm } = tokens[from - 1] ?? { pos: 'VERB', norm: '' };
    const isOfTimeOrPlace = pos === 'ADP' && isNameOnly(tokens, from, to) && clause.link !== 'who';
    const ends =
      !isOfTimeOrPlace &&
      (isOfSomebody(tokens, from - 1, clause) ||
        pos === 'VERB' ||
        pos === 'AUX' ||
        pos === 'SCONJ' ||
        norm === ',' ||
        (pos === 'ADP' && norm !== 'of'));
    if (ends && hasNoun(tokens, { from, to })) break;
    if (pos === 'VERB' || pos === 'AUX') break;
    from--;
  }
  return hasNoun(tokens, { from, to }) ? { from, to } : null;
}

/** "bombings in September | that killed six", "a raid on Zenda that …": a name behind a preposition does not do what an act did. */
function isNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  return from < to && tokens.slice(from, to).every(({ pos }) => /^(?:PROPN|NUM|PUNCT)$/.test(pos));
}

/** "the home of | a man who": somebody brought in to be told of. */
function isOfSomebody(tokens: readonly Token[], of: number, { link }: Clause): boolean {
  return link === 'who' && tokens[of]?.norm === 'of' && /^an?$/.test(tokens[of + 1]?.norm ?? '');
}
