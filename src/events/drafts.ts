import { SERIES_NOUNS } from '../lexicon/governing-nouns.ts';
import { LIGHT_VERBS, OCCURRENCE_VERBS } from '../lexicon/governing-verbs.ts';
import type { Actor, ActorMention, EventType, Participant } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import type { Draft } from './draft.ts';
import { goesOn } from './goes-on.ts';
import { holdersOf } from './holders.ts';
import { nounDraft } from './noun-draft.ts';
import { besides, namedNouns } from './nouns-beside.ts';
import { verbParticipants } from './roles.ts';
import { between, nounsBetween, type SentenceView } from './sentence-view.ts';
import { inRole } from './taking-part.ts';
import { isWeak, type NounTrigger } from './trigger/noun-trigger.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';
import { isIdiom, type VerbTrigger, verbTrigger } from './trigger/verb-trigger.ts';

/** The events that a sentence's clauses tell, in text order. A caption or a line without verb tells its scene. */
export function draftsOf(view: SentenceView, lexicon: TriggerLexicon, isCaption: boolean): readonly Draft[] {
  const scene = isCaption ? sceneOf(view) : null;
  if (scene) return [scene];
  const drafts: Draft[] = [];
  for (const clause of view.clauses) drafts.push(...clauseDrafts(view, clause, lexicon));
  return drafts;
}

const NO_DRAFTS: readonly Draft[] = [];

function clauseDrafts(view: SentenceView, clause: Clause, lexicon: TriggerLexicon): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return headline(view, clause);
  const nouns = nounsBetween(view, clause.first, clause.end);
  const object =
    view.nouns.length > 0 && LIGHT_VERBS.has(verb.lemma) && !isIdiom(view, clause, lexicon)
      ? objectsOf(view, clause).find((n) => n.first > verb.head && isObject(view, n, verb.head))
      : undefined;
  const found = verbTrigger(view, clause, lexicon);
  const trigger = found && isAcquaintance(view, clause, found) ? null : found;
  const isPlain = trigger?.entry.words.length === 1 && trigger.entry.object === null;
  if (trigger && !(object && isPlain)) {
    const draft = verbDraft(view, clause, trigger);
    if (nouns.length === 0) return [draft];
    const others = draft.type === 'ASSAULT' ? nouns.filter((noun) => noun.first > verb.head) : nouns;
    return [draft, ...besides(view, clause, others, draft.first)];
  }
  if (object) {
    const others = nouns.filter((noun) => noun !== object);
    const draft = nounDraft(view, clause, object, 'light verb');
    return [draft, ...besides(view, clause, others, draft.first)];
  }
  if (view.nouns.length === 0) return NO_DRAFTS;
  const subject =
    OCCURRENCE_VERBS.has(verb.lemma) || (verb.passive && LIGHT_VERBS.has(verb.lemma)) || goesOn(view, clause)
      ? subjectNoun(view, clause)
      : undefined;
  if (subject) return [nounDraft(view, clause, subject, 'occurrence')];
  const dated = besides(view, clause, nouns, clause.first);
  return dated.length > 0 ? dated : namedNouns(view, clause, nouns);
}

/** "officials who have briefed reporters": what sort of people they are, no meeting to date. */
function isAcquaintance({ sentence }: SentenceView, { verb }: Clause, { entry: { type } }: VerbTrigger): boolean {
  if (type !== 'CONSULT' || !verb?.perfect || verb.tense !== 'present') return false;
  return sentence.tokens[verb.first - 1]?.norm === 'who';
}

/** The event nouns a light verb may take: where forces act, or a state launches it, an operation is a military one. */
function objectsOf(view: SentenceView, clause: Clause): readonly NounTrigger[] {
  const sure = nounsBetween(view, clause.first, clause.end);
  if (view.nouns.length === sure.length) return sure;
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  const subjects = range ? between(view.actors, view.sentence, range.from, range.to) : [];
  const isLaunched = LAUNCHING.has(clause.verb?.lemma ?? '');
  const areForces = subjects.some(({ actor: { kind } }) => FIGHTING.has(kind) || (isLaunched && kind === 'state'));
  return areForces ? view.nouns.filter((noun) => noun.first >= clause.first && noun.last < clause.end) : sure;
}

/** Kinds of actors whose operations are military ones. */
const FIGHTING: ReadonlySet<string> = new Set(['forces', 'armed-group']);
/** What a state does with a military operation, not with a surge or a campaign of words. */
const LAUNCHING: ReadonlySet<string> = new Set(['launch', 'mount', 'begin', 'conduct']);

function verbDraft(view: SentenceView, clause: Clause, trigger: VerbTrigger): Draft {
  const { entry, last } = trigger;
  const { type, subtype, status } = entry;
  const participants = fitting(view, type, verbParticipants(view, clause, entry.frame));
  const held = type === 'ASSAULT' && !clause.verb?.passive ? holdersOf(view, clause) : [];
  const first = clause.verb?.head ?? clause.first;
  return {
    clause,
    end: clause.end,
    first,
    last,
    lemma: entry.words.join(' '),
    type,
    subtype,
    status,
    participants: held.length === 0 ? participants : [...participants, ...targetsAmong(held, participants)],
    rule: 'verb',
  };
}

/** "sent soldiers", "deployed troops": forces with no more said are the sender's own, or nobody's that is known. */
function fitting(view: SentenceView, type: EventType, all: readonly Participant[]): readonly Participant[] {
  if (type !== 'MOBILIZE') return all;
  const bare = view.actors.filter(({ rule, actor }) => rule === 'description' && actor.kind === 'forces');
  const senders = all.filter(({ role }) => role === 'source').map(({ actor }) => actor);
  if (senders.length === 0) return all;
  const isOwn = ({ groups }: Actor): boolean =>
    senders.some(({ id, groups: of }) => [id, ...of].some((one) => groups.includes(one)));
  return all.filter(
    ({ role, span, actor }) => role === 'source' || isOwn(actor) || !bare.some((one) => one.span.start === span.start),
  );
}

function targetsAmong(held: readonly ActorMention[], known: readonly Participant[]): readonly Participant[] {
  const fresh = held.filter(({ actor }) => !known.some((one) => one.actor.id === actor.id));
  return fresh.map((mention) => inRole(mention, 'target'));
}

/** "Soldiers take position during a gun battle": the event noun that the picture's scene belongs to. */
function sceneOf(view: SentenceView): Draft | null {
  const { tokens } = view.sentence;
  for (const clause of view.clauses) {
    for (const noun of nounsBetween(view, clause.first, clause.end)) {
      const isDuring = tokens
        .slice(Math.max(0, noun.first - 4), noun.first)
        .some(({ norm }) => norm === 'during' || norm === 'after');
      if (isDuring) return nounDraft(view, clause, noun, 'scene');
    }
  }
  return null;
}

/** A title without a verb tells its first event noun ("Attack on the bridge at Vasa"). */
function headline(view: SentenceView, clause: Clause): readonly Draft[] {
  if (view.sentence.index > 0) return NO_DRAFTS;
  const noun = nounsBetween(view, clause.first, clause.end).find((found) => !isWeak(found));
  return noun ? [nounDraft(view, clause, noun, 'scene')] : [];
}

function isObject(view: SentenceView, noun: NounTrigger, head: number): boolean {
  for (let i = head + 1; i < noun.first; i++) {
    const { pos, norm } = view.sentence.tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if ((pos === 'ADP' && norm !== 'of' && norm !== 'out') || norm === ',') return false;
    if (norm === 'of' && !SERIES_NOUNS.has(view.sentence.tokens[i - 1]?.lemma ?? '')) return false;
  }
  return true;
}

/** The event noun that heads the subject, wherever that stands ("negotiations, which began last year"). */
function subjectNoun(view: SentenceView, clause: Clause): NounTrigger | undefined {
  const { tokens } = view.sentence;
  const own = { from: clause.first, to: clause.verb?.first ?? clause.first };
  const range = subjectRange(view.clauses, clause, tokens) ?? own;
  return nounsBetween(view, range.from, range.to).find((noun) => {
    for (let i = range.from; i < noun.first; i++) {
      const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
      if (pos === 'ADP' && norm !== 'of') return false;
    }
    return true;
  });
}
