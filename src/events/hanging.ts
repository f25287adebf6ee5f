import { HELP_NOUNS } from '../lexicon/governing-nouns.ts';
import { SPEECH_VERBS } from '../lexicon/governing-verbs.ts';
import { BLAMING_VERBS } from '../lexicon/responsibility.ts';
import type { ActorMention } from '../model/event.ts';
import type { Token } from '../text/document.ts';
import type { SentenceView } from './sentence-view.ts';
import { indexOf } from './clauses/token-range.ts';

/** The preposition or "and" that a mention hangs on: the nearest one before it with only words of its noun phrase between; null where none. */
export function prepositionBefore(tokens: readonly Token[], at: number, after: number): string | null {
  for (let i = at - 1; i > after; i--) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (norm === 'to' && tokens[i - 1]?.norm === 'according') return 'according';
    // "attacks by forces | loyal to X": X stands with what the forces hang on.
    if (norm === 'to' && LOYAL.has(tokens[i - 1]?.norm ?? '')) {
      i--;
      continue;
    }
    // "in front | of X's car": what is done there is aimed at him.
    if (norm === 'of' && tokens[i - 1]?.norm === 'front') return 'on';
    // "in search | of X": who is looked for does nothing.
    if (norm === 'of' && SEEKING.has(tokens[i - 1]?.norm ?? '')) return 'for';
    // "killed more | than 20 X", "freed at | least 20 X": part of the number.
    if ((norm === 'than' && isMore(tokens[i - 1])) || (norm === 'at' && isLeast(tokens[i + 1]))) continue;
    // "rounded | up 20 X", "blew | up X's car": it belongs to the verb.
    if (PARTICLES.has(norm) && tokens[i - 1]?.pos === 'VERB' && i === after + 1) continue;
    if (pos === 'ADP') return norm;
    if (pos === 'CCONJ') return 'and';
    if (norm === ',') return i === at - 1 || tokens[at - 1]?.pos === 'DET' ? 'and' : null;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PUNCT') return null;
  }
  return null;
}

const SEEKING: ReadonlySet<string> = new Set(['search', 'pursuit', 'hunt']);
const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out']);

function isMore(token: Token | undefined): boolean {
  return token?.norm === 'more' || token?.norm === 'less' || token?.norm === 'fewer';
}

function isLeast(token: Token | undefined): boolean {
  return token?.norm === 'least' || token?.norm === 'most';
}

const LOYAL: ReadonlySet<string> = new Set(
  'loyal allied aligned linked affiliated belonging close faithful'.split(' '),
);

/** Whether only modifiers stand between a mention and the noun behind it. */
export function nothingBetween(tokens: readonly Token[], mention: ActorMention, first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.start < mention.span.end) return true;
    if (token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'CCONJ' || token.norm === ',') return false;
  }
  return true;
}

/** "…, the observatory | said": whoever says it behind its content takes no part in it. */
export function saysSo(view: SentenceView, { span }: ActorMention): boolean {
  const next = view.sentence.tokens[indexOf(view.sentence.tokens, span.end)];
  return next !== undefined && next.pos === 'VERB' && SPEECH_VERBS.has(next.lemma) && next.norm !== 'told';
}

/** "an attack ascribed to | X", "blamed on | X": who is named there did it. */
export function isBlamed(tokens: readonly Token[], noun: number, at: number): boolean {
  const verb = tokens.findIndex(({ lemma }, i) => i > noun && i < at && BLAMING_VERBS.has(lemma));
  return verb > 0 && at - verb <= 4 && (tokens[verb + 1]?.norm === 'to' || tokens[verb + 1]?.norm === 'on');
}

/** "the attack was reported by | X", "a raid condemned by | X": who speaks of it did not do it. */
export function isToldBy(tokens: readonly Token[], noun: number, at: number): boolean {
  for (let i = noun + 1; i < at; i++) {
    const { pos, lemma } = tokens[i] ?? { pos: '', lemma: '' };
    if (pos === 'VERB' && (SPEECH_VERBS.has(lemma) || JUDGING.has(lemma))) return true;
  }
  return false;
}

const JUDGING: ReadonlySet<string> = new Set(
  'condemn denounce criticise criticize investigate film witness mourn'.split(' '),
);

/** "with the help of | the league", "with support from | the league": whoever stands at a token helps to do it. */
export function helpsAt(tokens: readonly Token[], at: number): boolean {
  const of = tokens.slice(Math.max(0, at - 3), at).findLastIndex(({ norm }) => norm === 'of' || norm === 'from');
  const from = Math.max(0, at - 3) + of;
  if (of < 0 || !HELP_NOUNS.has(tokens[from - 1]?.norm ?? '')) return false;
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ norm }) => norm === 'with');
}
