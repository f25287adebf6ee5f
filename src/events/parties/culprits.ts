import { ACCUSING_VERBS, AGENT_VERBS, BLAMING_VERBS, CLAIMS, CULPRIT_WORDS } from '../../lexicon/responsibility.ts';
import { DEFINITE } from '../../lexicon/pointing-words.ts';
import type { ActorMention, Participant } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { nextSign, SIGN } from '../signs/signs.ts';
import { deedIn } from './deeds.ts';
import { type Registry, sideOf } from './side.ts';
import { findWord, holdsWord } from '../clauses/token-range.ts';

/** Who is said to be behind an attack, and the offset of the words that say so. */
export interface Culprit {
  readonly mention: ActorMention;
  readonly offset: number;
  /** Whether they speak of an attack of their own ("recent raids ascribed to X"), not of the one told before. */
  readonly isOther: boolean;
}

/** How many words may stand between such words and the name. */
const REACH = 8;
const LINKS: Readonly<Record<'by' | 'to', ReadonlySet<string>>> = { by: new Set(['by']), to: new Set(['to', 'on']) };

/**
 * The actors a sentence names as those behind an attack: "carried out by X", "ascribed to X", "blamed it on X", "X are the suspected
 * perpetrators". Those that merely attack are told as events.
 */
export function culpritsOf(view: SentenceView, registry: Registry): readonly Culprit[] {
  const { actors, signs } = view;
  const { tokens } = view.sentence;
  const found: Culprit[] = [];
  if (actors.length === 0 || (signs.any & SIGN.culprit) === 0) return found;
  const groups = actors.filter(({ actor }) => actor.kind !== 'person' && sideOf(registry, actor) !== null);
  for (let at = nextSign(signs, SIGN.culprit, 0); at < tokens.length; at = nextSign(signs, SIGN.culprit, at + 1)) {
    const token = tokens[at];
    if (!token) break;
    const named = CULPRIT_WORDS.has(token.norm) ? nearestOf(groups, token) : behind(groups, tokens, at);
    if (named) found.push({ mention: named, offset: token.start, isOther: isOther(view, at) });
  }
  return found;
}

/** Whether what a verb of doing or blaming speaks of is an attack not told yet: "recent raids | ascribed to", "a bombing | blamed on". */
function isOther({ sentence: { tokens }, nouns }: SentenceView, at: number): boolean {
  const noun = nouns.findLast(({ last }) => last < at && at - last <= 4);
  if (!noun) return false;
  return !holdsWord(tokens, DEFINITE, Math.max(0, noun.first - 3), noun.first);
}

/** The actor whom "by", "to" or "on" behind a verb of doing or blaming leads to, with a few words between at most. */
function behind(actors: readonly ActorMention[], tokens: readonly Token[], at: number): ActorMention | null {
  const { pos, lemma } = tokens[at] ?? { pos: '', lemma: '' };
  if (pos !== 'VERB') return null;
  const links = AGENT_VERBS.has(lemma) ? LINKS.by : BLAMING_VERBS.has(lemma) ? LINKS.to : null;
  if (!links) return null;
  const link = findWord(tokens, links, at + 1, at + 1 + REACH);
  const from = tokens[link];
  if (!from) return null;
  const until = tokens[Math.min(link + 5, tokens.length - 1)];
  return actors.find(({ span }) => span.start >= from.end && span.start <= (until?.start ?? 0)) ?? null;
}

/** Of the armed groups the one nearest to the word. */
function nearestOf(actors: readonly ActorMention[], { start }: Token): ActorMention | null {
  const distance = ({ span }: ActorMention): number => Math.abs(span.start - start);
  const groups = actors.filter(({ actor }) => actor.kind === 'armed-group');
  return groups.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Those that a mention says claim an attack, or are accused of one. */
export function culpritsTold({ mention, sentence }: Told, registry: Registry): readonly Participant[] {
  const { type, lemma } = mention.trigger.value;
  const isClaim = type === 'ASSAULT' && CLAIMS.has(lemma);
  if (!isClaim && (type !== 'ACCUSE' || !ACCUSING_VERBS.has(lemma))) return [];
  const deed = isClaim ? null : deedIn(sentence.tokens, mention.clause);
  if (!isClaim && (lemma === 'accuse' ? deed !== 'told' : deed === 'new')) return [];
  const role = isClaim ? 'source' : 'target';
  return mention.participants.filter((one) => one.role === role && sideOf(registry, one.actor) !== null);
}
