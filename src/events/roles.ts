import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import type { ActorMention, Participant, Role } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { Token } from '../text/document.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { between, type SentenceView } from './sentence-view.ts';
import type { Frame } from './trigger/trigger-lexicon.ts';

/** Roles of the grammatical subject, the object, and of what follows "by", "with", "against" and the like, by frame. */
interface FrameRoles {
  readonly subject: Role;
  readonly object: Role;
  readonly by: Role;
  readonly with: Role;
  readonly against: Role;
}

const FRAMES: Readonly<Record<Frame, FrameRoles>> = {
  'acts-on': { subject: 'source', object: 'target', by: 'source', with: 'party', against: 'target' },
  mutual: { subject: 'party', object: 'party', by: 'party', with: 'party', against: 'party' },
  moves: { subject: 'source', object: 'party', by: 'source', with: 'party', against: 'target' },
  suffers: { subject: 'target', object: 'party', by: 'source', with: 'party', against: 'target' },
  falls: { subject: 'target', object: 'source', by: 'source', with: 'party', against: 'source' },
  gives: { subject: 'source', object: 'target', by: 'source', with: 'party', against: 'target' },
  happens: { subject: 'party', object: 'party', by: 'source', with: 'party', against: 'target' },
  'says-to': { subject: 'source', object: 'target', by: 'source', with: 'party', against: 'target' },
};

const AGAINST: ReadonlySet<string> = new Set([
  'against',
  'on',
  'upon',
  'at',
  'to',
  'toward',
  'towards',
  'into',
  'over',
  'from',
]);
const REACH_BEHIND = 30;

/** Who takes part in what a clause's verb tells, in text order; reporters (media) are left out. */
export function verbParticipants(view: SentenceView, clause: Clause, frame: Frame): readonly Participant[] {
  const { verb } = clause;
  if (!verb) return [];
  const { tokens } = view.sentence;
  const roles = FRAMES[frame];
  const found: Participant[] = [];
  const add = (mention: ActorMention, role: Role): void => {
    if (!saysWhere(view, mention)) addOnce(found, mention, role);
  };
  const range = subjectRange(view.clauses, clause, tokens);
  if (range) {
    const others = tokens.slice(range.from, range.to).some(({ norm }) => norm === 'others');
    const own = subjectMentions(view, range.from, range.to);
    const apposed = own.length === 0 && range.from > clause.first ? subjectMentions(view, clause.first, range.to) : own;
    for (const mention of others ? previousSubject(view, clause) : apposed) {
      const turned = verb.passive && frame !== 'mutual' && frame !== 'suffers' && frame !== 'moves';
      add(mention, turned ? roles.object : roles.subject);
    }
  }
  let previous: Role | null = null;
  for (const mention of between(view.actors, view.sentence, verb.last + 1, clause.end)) {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), verb.last);
    if (word === 'according') continue;
    const role: Role = word === 'and' && previous ? previous : objectRole(word, roles, verb.passive);
    add(mention, role);
    previous = role;
  }
  const adverbial =
    range && range.from > clause.first ? between(view.actors, view.sentence, clause.first, range.from) : [];
  for (const mention of adverbial) {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), clause.first - 1);
    if (word !== 'according') add(mention, 'party');
  }
  return found;
}

/** Who takes part in what an event noun names: "X's attack on Y by Z", "talks between X and Y", "the X offensive". */
export function nounParticipants(
  view: SentenceView,
  first: number,
  last: number,
  clause: Clause,
  mutual: boolean,
): readonly Participant[] {
  const { tokens } = view.sentence;
  const found: Participant[] = [];
  const before = between(view.actors, view.sentence, Math.max(clause.first, first - 6), first).at(-1);
  if (before && nothingBetween(tokens, before, first)) addOnce(found, before, mutual ? 'party' : 'source');
  if (mutual) for (const mention of owners(view, first)) addOnce(found, mention, 'party');
  let previous: Role | null = null;
  for (const mention of between(view.actors, view.sentence, last + 1, Math.min(clause.end, last + REACH_BEHIND))) {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), last);
    let role: Role | null = mutual ? 'party' : null;
    if (!mutual) {
      if (word === 'by' || word === 'from') role = 'source';
      else if (word === 'with' || word === 'between') role = 'party';
      else if (word === 'and') role = previous;
      else if (word === 'of' || AGAINST.has(word ?? '')) role = 'target';
    }
    if (role === null) continue;
    if (!saysWhere(view, mention)) addOnce(found, mention, role);
    previous = role;
  }
  return found;
}

/** Those whose meeting "his meeting" and "their talks" are: the one, or the last two, named before it; else who is named first behind it. */
function owners(view: SentenceView, first: number): readonly ActorMention[] {
  const { tokens } = view.sentence;
  const before = tokens.slice(Math.max(0, first - 4), first);
  const many = before.some(({ norm }) => norm === 'their');
  if (!many && !before.some(({ norm }) => norm === 'his' || norm === 'her')) return [];
  const able = view.actors.filter(({ actor }) => actor.kind !== 'people' && actor.kind !== 'media');
  const start = tokens[first]?.start ?? 0;
  const earlier = able.filter(({ span }) => span.end <= start);
  if (many) return earlier.slice(-2);
  const person =
    earlier.findLast(({ actor }) => actor.kind === 'person') ?? able.find(({ actor }) => actor.kind === 'person');
  return person ? [person] : [];
}

/** "dozens of others were captured": more of those that the first clause speaks of. */
function previousSubject(view: SentenceView, clause: Clause): readonly ActorMention[] {
  const [first] = view.clauses;
  const range = first && first !== clause ? subjectRange(view.clauses, first, view.sentence.tokens) : null;
  return range ? subjectMentions(view, range.from, range.to) : [];
}

/** The actors of a subject: those that stand in no prepositional phrase, else the first of those that do ("hundreds of rebels"). */
function subjectMentions(view: SentenceView, first: number, to: number): readonly ActorMention[] {
  const { tokens } = view.sentence;
  // "until | the rebels signed": what joins the clause is no preposition of its subject.
  const from = SUBORDINATORS.has(tokens[first]?.norm ?? '') ? first + 1 : first;
  const mentions = between(view.actors, view.sentence, from, to);
  const heads = mentions.filter((mention) => {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), from - 1);
    return word === null || word === 'and' || word === 'between';
  });
  if (heads.length > 0) return heads;
  const withOf = mentions.filter((m) => prepositionBefore(tokens, indexOf(tokens, m.span.start), from - 1) === 'of');
  return withOf.length > 0 ? withOf : mentions.slice(0, 1);
}

function objectRole(word: string | null, roles: FrameRoles, passive: boolean): Role {
  if (word === null || word === 'of' || word === 'and') return passive ? roles.by : roles.object;
  if (word === 'by') return roles.by;
  if (word === 'with' || word === 'between' || word === 'alongside') return roles.with;
  if (AGAINST.has(word)) return roles.against;
  return 'party';
}

/** The preposition or "and" that a mention hangs on: the nearest one before it with only words of its noun phrase between; null where none. */
function prepositionBefore(tokens: readonly Token[], at: number, after: number): string | null {
  for (let i = at - 1; i > after; i--) {
    const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if (norm === 'to' && tokens[i - 1]?.norm === 'according') return 'according';
    if (pos === 'ADP') return norm;
    if (pos === 'CCONJ') return 'and';
    if (norm === ',') return i === at - 1 || tokens[at - 1]?.pos === 'DET' ? 'and' : null;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PUNCT') return null;
  }
  return null;
}

function nothingBetween(tokens: readonly Token[], mention: ActorMention, first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.start < mention.span.end) return true;
    if (token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'CCONJ' || token.norm === ',') return false;
  }
  return true;
}

function indexOf(tokens: readonly Token[], start: number): number {
  const index = tokens.findIndex((token) => token.end > start);
  return index < 0 ? tokens.length : index;
}

const WHERE_WORDS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'across', 'throughout', 'within']);

/** "in Mokha, Yemen": a country that only says where takes no part. */
function saysWhere(view: SentenceView, { actor, span }: ActorMention): boolean {
  if (actor.kind !== 'state' || !view.places.some((place) => overlaps(place.span, span))) return false;
  const { tokens } = view.sentence;
  const at = indexOf(tokens, span.start);
  const before = tokens[at - 1];
  if (before && WHERE_WORDS.has(before.norm)) return true;
  const town = tokens[at - 2];
  return before?.norm === ',' && town !== undefined && view.places.some((place) => overlaps(place.span, town));
}

function addOnce(found: Participant[], mention: ActorMention, role: Role): void {
  if (mention.actor.kind === 'media') return;
  if (found.some((known) => known.actor.id === mention.actor.id)) return;
  found.push({ actor: mention.actor, role, span: mention.span });
}
