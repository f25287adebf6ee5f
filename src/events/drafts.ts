import { LIGHT_VERBS, OCCURRENCE_VERBS } from '../lexicon/governing-verbs.ts';
import type { EventStatus, EventType, Participant } from '../model/event.ts';
import { overlaps } from '../model/span.ts';
import type { Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { nounParticipants, verbParticipants } from './roles.ts';
import { nounsBetween, type SentenceView } from './sentence-view.ts';
import { isWeak, type NounTrigger } from './trigger/noun-trigger.ts';
import type { Frame, TriggerLexicon } from './trigger/trigger-lexicon.ts';
import { type VerbTrigger, verbTrigger } from './trigger/verb-trigger.ts';

/** An event seen in a clause, before its time, place and status are known. Token indices; `last` inclusive. */
export interface Draft {
  readonly clause: Clause;
  /** Token index (half-open) up to which its telling reaches: the clause, and clauses that hold its content or toll. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly type: EventType;
  readonly subtype: string;
  readonly status: EventStatus | null;
  readonly participants: readonly Participant[];
  /**
   * How it was seen: the clause's verb, an event noun under a light verb, one that occurs, one with a date of its own, one behind
   * a preposition, the scene of a line, a toll alone, a duty put on somebody.
   */
  readonly rule: 'verb' | 'light verb' | 'occurrence' | 'dated noun' | 'setting' | 'scene' | 'toll' | 'demand';
}

const MUTUAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** The events that a sentence's clauses tell, in text order. A caption or a line without verb tells its scene. */
export function draftsOf(view: SentenceView, lexicon: TriggerLexicon, isCaption: boolean): readonly Draft[] {
  const scene = isCaption ? sceneOf(view) : null;
  return scene ? [scene] : view.clauses.flatMap((clause) => clauseDrafts(view, clause, lexicon));
}

function clauseDrafts(view: SentenceView, clause: Clause, lexicon: TriggerLexicon): readonly Draft[] {
  const { verb } = clause;
  if (!verb) return headline(view, clause);
  const nouns = nounsBetween(view, clause.first, clause.end);
  const object = LIGHT_VERBS.has(verb.lemma)
    ? nouns.find((n) => n.first > verb.head && isObject(view, n, verb.head))
    : undefined;
  const trigger = verbTrigger(view, clause, lexicon);
  const isPlain = trigger?.entry.words.length === 1 && trigger.entry.object === null;
  if (trigger && !(object && isPlain)) {
    const draft = verbDraft(view, clause, trigger);
    const others = draft.type === 'ASSAULT' ? nouns.filter((noun) => noun.first > verb.head) : nouns;
    return [draft, ...datedNouns(view, clause, others)];
  }
  if (object) {
    const others = nouns.filter((noun) => noun !== object);
    return [nounDraft(view, clause, object, 'light verb'), ...datedNouns(view, clause, others)];
  }
  const subject =
    OCCURRENCE_VERBS.has(verb.lemma) || (verb.passive && LIGHT_VERBS.has(verb.lemma))
      ? subjectNoun(view, clause)
      : undefined;
  if (subject) return [nounDraft(view, clause, subject, 'occurrence')];
  const dated = datedNouns(view, clause, nouns);
  return dated.length > 0 ? dated : settings(view, clause, nouns);
}

function verbDraft(view: SentenceView, clause: Clause, trigger: VerbTrigger): Draft {
  const { entry, last } = trigger;
  const { type, subtype, status } = entry;
  const participants = verbParticipants(view, clause, entry.frame);
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
    participants,
    rule: 'verb',
  };
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
  if (view.sentence.index > 0) return [];
  const noun = nounsBetween(view, clause.first, clause.end).find((found) => !isWeak(found));
  return noun ? [nounDraft(view, clause, noun, 'scene')] : [];
}

/** Event nouns with a date inside their noun phrase: "the 9/11 attacks", "the peace deal signed in February". */
function datedNouns(view: SentenceView, clause: Clause, nouns: readonly NounTrigger[]): readonly Draft[] {
  return nouns.filter((noun) => hasOwnDate(view, noun)).map((noun) => nounDraft(view, clause, noun, 'dated noun'));
}

const SETTING_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'following', 'during', 'amid', 'before']);

/** "speaking after a meeting with the president": what a clause that tells nothing itself is set against, if it names who took part. */
function settings(view: SentenceView, clause: Clause, nouns: readonly NounTrigger[]): readonly Draft[] {
  const set = nouns.filter((noun) => !isWeak(noun) && opensPhrase(view, noun));
  return set.map((noun) => nounDraft(view, clause, noun, 'setting')).filter((draft) => draft.participants.length > 0);
}

function opensPhrase(view: SentenceView, noun: NounTrigger): boolean {
  const before = view.sentence.tokens.slice(Math.max(0, noun.first - 4), noun.first);
  const at = before.findLastIndex(({ pos }) => pos === 'ADP' || pos === 'SCONJ');
  return (
    at >= 0 &&
    SETTING_PREPOSITIONS.has(before[at]?.norm ?? '') &&
    !before.slice(at).some(({ pos }) => pos === 'VERB' || pos === 'PUNCT')
  );
}

function hasOwnDate(view: SentenceView, noun: NounTrigger): boolean {
  const { tokens } = view.sentence;
  const start = tokens[noun.first]?.start ?? 0;
  if (view.actors.some(({ span }) => span.start <= start && start < span.end)) return false;
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 4); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'DET' || token.norm === ',') break;
    if (view.times.some((time) => time.interval !== null && overlaps(time.span, token))) return true;
  }
  const next = tokens[noun.last + 1];
  const after = tokens[noun.last + 2];
  const isIn = next?.norm === 'in' || next?.norm === 'of';
  return (
    isIn &&
    after !== undefined &&
    view.times.some(({ interval, anchor, span }) => interval !== null && anchor === null && span.start === after.start)
  );
}

function isObject(view: SentenceView, noun: NounTrigger, head: number): boolean {
  for (let i = head + 1; i < noun.first; i++) {
    const { pos, norm } = view.sentence.tokens[i] ?? { pos: 'PUNCT', norm: '' };
    if ((pos === 'ADP' && norm !== 'of' && norm !== 'out') || norm === ',') return false;
  }
  return true;
}

/** The event noun that heads the subject, wherever that stands ("negotiations, which began last year"). */
function subjectNoun(view: SentenceView, clause: Clause): NounTrigger | undefined {
  const { tokens } = view.sentence;
  const range = subjectRange(view.clauses, clause, tokens);
  if (!range) return undefined;
  return nounsBetween(view, range.from, range.to).find((noun) => {
    for (let i = range.from; i < noun.first; i++) {
      const { pos, norm } = tokens[i] ?? { pos: 'PUNCT', norm: '' };
      if (pos === 'ADP' && norm !== 'of') return false;
    }
    return true;
  });
}

function nounDraft(view: SentenceView, clause: Clause, noun: NounTrigger, rule: Draft['rule']): Draft {
  const { type, subtype, status, words } = noun.entry;
  const mutual = MUTUAL.has(type);
  const frame: Frame = mutual ? 'mutual' : 'acts-on';
  const own = nounParticipants(view, noun.first, noun.last, clause, mutual);
  const viaVerb = rule === 'light verb' ? verbParticipants(view, clause, frame) : [];
  const participants = [...own, ...viaVerb.filter((other) => !own.some((known) => known.actor.id === other.actor.id))];
  return {
    clause,
    end: clause.end,
    first: noun.first,
    last: noun.last,
    lemma: words.join(' '),
    type,
    subtype,
    status,
    participants,
    rule,
  };
}
