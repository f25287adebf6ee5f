import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { SPEECH_VERBS } from '../lexicon/governing-verbs.ts';
import type { ActorMention, Participant, Role } from '../model/event.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { companionsOf, namedAside } from './companions.ts';
import { helpsAt, prepositionBefore, saysSo } from './hanging.ts';
import { addOnce, AGAINST, isLandmark, saysWhere } from './taking-part.ts';
import { between, type SentenceView } from './sentence-view.ts';
import type { Frame } from './trigger/trigger-lexicon.ts';
import type { Token } from '../text/document.ts';
import { findNorm, indexOf } from './clauses/token-range.ts';

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

/** Who takes part in what a clause's verb tells, in text order; reporters (media) are left out. */
export function verbParticipants(view: SentenceView, clause: Clause, frame: Frame): readonly Participant[] {
  const { verb } = clause;
  if (!verb) return [];
  const { tokens } = view.sentence;
  const roles = FRAMES[frame];
  const found: Participant[] = [];
  const add = (mention: ActorMention, role: Role): void => {
    if (!saysWhere(view, mention) && !isLandmark(tokens, mention)) addOnce(found, mention, role);
  };
  const range = subjectRange(view.clauses, clause, tokens);
  if (range) {
    const others = findNorm(tokens, 'others', range.from, range.to) >= 0;
    const own = subjectMentions(view, range.from, range.to);
    const aside = own.length === 0 ? namedAside(view, clause) : own;
    const apposed =
      aside.length === 0 && range.from > clause.first ? subjectMentions(view, clause.first, range.to) : aside;
    const before = others ? clauseBefore(view, clause) : null;
    // "two were killed and ten others wounded": the second verb is passive as the first.
    const isPassive = verb.passive || (before?.verb?.passive ?? false);
    for (const mention of others ? subjectOf(view, before) : apposed) {
      const turned = isPassive && frame !== 'mutual' && frame !== 'suffers' && frame !== 'moves';
      const isHit = frame === 'acts-on' && !turned && sufferedIn(view, mention, range.from);
      add(mention, turned || isHit ? roles.object : roles.subject);
    }
  }
  let previous: Role | null = null;
  for (const mention of between(view.actors, view.sentence, verb.last + 1, clause.end)) {
    const at = indexOf(tokens, mention.span.start);
    const word = helpsAt(tokens, at) ? 'with' : prepositionBefore(tokens, at, verb.last);
    if (word === 'according' || saysSo(view, mention)) continue;
    if (verb.passive && word === 'of' && mention.actor.kind === 'state') continue;
    const role: Role = word === 'and' && previous ? previous : objectRole(word, roles, verb.passive);
    add(mention, role);
    previous = role;
  }
  const beside = [...helpersOf(view, clause), ...companionsOf(view, clause, frame === 'mutual')];
  for (const mention of beside) add(mention, 'party');
  const adverbial =
    range && range.from > clause.first ? between(view.actors, view.sentence, clause.first, range.from) : [];
  for (const mention of adverbial) {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), clause.first - 1);
    if (word !== 'according' && !setsTime(tokens, mention, word)) add(mention, 'party');
  }
  return found;
}

/** Words before what only sets the time of a clause. */
const SETTING: ReadonlySet<string> = new Set(['after', 'before', 'during', 'following', 'since', 'until']);

/** "after the minister's speech, gunmen …": whose speech it was takes no part. */
function setsTime(tokens: readonly Token[], { span }: ActorMention, preposition: string | null): boolean {
  return SETTING.has(preposition ?? '') && tokens[indexOf(tokens, span.end)]?.norm === "'s";
}

/** "X helped | Y take the town": whoever helps takes part. */
function helpersOf(view: SentenceView, clause: Clause): readonly ActorMention[] {
  const governor = hostOf(view.clauses, clause);
  if (governor?.verb?.lemma !== 'help' || clause.kind === 'coordinate' || clause.kind === 'main') return [];
  return subjectOf(view, governor);
}

/** "dozens of others were captured": more of those that the clause before speaks of, one that says who says it left out. */
function clauseBefore(view: SentenceView, clause: Clause): Clause | null {
  return (
    view.clauses.findLast(
      ({ index, verb }) => index < clause.index && verb !== null && !SPEECH_VERBS.has(verb.lemma),
    ) ?? null
  );
}

function subjectOf(view: SentenceView, clause: Clause | null): readonly ActorMention[] {
  const range = clause && subjectRange(view.clauses, clause, view.sentence.tokens);
  return range ? subjectMentions(view, range.from, range.to) : [];
}

/** The actors of a subject: those that stand in no prepositional phrase, else the first of those that do ("hundreds of rebels"). */
function subjectMentions(view: SentenceView, first: number, to: number): readonly ActorMention[] {
  const { tokens } = view.sentence;
  // "until | the rebels signed": what joins the clause is no preposition of its subject.
  const from = SUBORDINATORS.has(tokens[first]?.norm ?? '') ? afterSetting(tokens, first + 1, to) : first;
  const mentions = endingWithin(view, from, to);
  const heads: ActorMention[] = [];
  const withOf: ActorMention[] = [];
  const further: ActorMention[] = [];
  for (const mention of mentions) {
    const word = prepositionBefore(tokens, indexOf(tokens, mention.span.start), from - 1);
    if (word === null || word === 'and' || word === 'between') heads.push(mention);
    else if (word === 'of') withOf.push(mention);
    else if (!setsTime(tokens, mention, word)) further.push(mention);
  }
  if (heads.length > 0) return heads;
  return withOf.length > 0 ? withOf : further.slice(0, 1);
}

/** Where a subject begins behind what sets the time: "before | the minister's visit, rockets". */
function afterSetting(tokens: readonly Token[], from: number, to: number): number {
  const comma = findNorm(tokens, ',', from, to - 1);
  return comma >= 0 && tokens.slice(from, comma).some(({ norm }) => norm === "'s") ? comma + 1 : from;
}

/** The actors whose words end in a subject, though they may begin before it: "the head of the league, | General X, said". */
function endingWithin(view: SentenceView, from: number, to: number): readonly ActorMention[] {
  const start = view.sentence.tokens[from]?.start;
  const end = view.sentence.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to) return [];
  return view.actors.filter(({ span }) => span.end > start && span.end <= end);
}

function objectRole(word: string | null, roles: FrameRoles, passive: boolean): Role {
  if (word === null || word === 'of' || word === 'and') return passive ? roles.by : roles.object;
  if (word === 'by') return roles.by;
  if (word === 'with' || word === 'between' || word === 'alongside') return roles.with;
  if (AGAINST.has(word)) return roles.against;
  return 'party';
}

/** "attacks on | X killed six": whoever stands behind an act that hit him did not do it. */
function sufferedIn({ nouns, sentence: { tokens } }: SentenceView, { span }: ActorMention, from: number): boolean {
  const at = indexOf(tokens, span.start);
  const act = nouns.findLast(({ first, last }) => first >= from && last < at);
  if (act?.entry.type !== 'ASSAULT' || at - act.last > 5) return false;
  const link = tokens[act.last + 1]?.norm ?? '';
  if (prepositionBefore(tokens, at, act.last) !== link) return false;
  return (
    ONTO.has(link) ||
    (link === 'of' &&
      /ing$|^(?:murder|massacre|assassination|siege|invasion|capture)$/.test(act.entry.words.at(-1) ?? ''))
  );
}

const ONTO: ReadonlySet<string> = new Set(['on', 'against', 'upon', 'at']);
