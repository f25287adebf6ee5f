import type { EventMention, EventStatus, EventTime, Participant, Place } from '../model/event.ts';
import { contains, type Found } from '../model/span.ts';
import { isSpeech, type Saying, sayingOf } from './attribution.ts';
import type { Antecedent, Told } from './discourse.ts';
import { spanOf } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { eventPlace } from './event-place.ts';
import { CARRIED, eventTime } from './event-time.ts';
import type { LayoutRole } from './layout.ts';
import { isLongAgo } from './long-ago.ts';
import { isOwnAccount, statusOf } from './mention-status.ts';
import type { EventReading } from './event-reading.ts';
import { withRunningTotal } from './running-toll.ts';
import { liesAhead, notAhead, upToReport } from './seen-from-report.ts';
import type { SentenceView } from './sentence-view.ts';
import { grammaticalStatus, isForecast } from './status.ts';
import { summaryOf } from './summary.ts';
import { withTotals } from './toll-total.ts';

/** A draft and all that decides what becomes of it. */
export interface DraftInContext {
  readonly reading: EventReading;
  readonly view: SentenceView;
  readonly draft: Draft;
  readonly role: LayoutRole;
  /** Where the sentence's own words begin, behind a dateline. */
  readonly start: number;
  /** The mention it speaks of again, if any. */
  readonly antecedent: Antecedent | null;
  /** The time that the discourse carries on to it. */
  readonly carried: EventTime | null;
  /** The place that it carries on, for an act that names none. */
  readonly carriedPlace: Found<Place> | null;
  /** What the article has told so far. */
  readonly told: readonly Told[];
}

/** The finished mention; null where the clause tells no event, 'undated' where it tells one that nothing dates. */
export function mentionOf(context: DraftInContext): EventMention | 'undated' | null {
  const { reading, view, draft, role } = context;
  const { clause } = draft;
  const { tokens } = view.sentence;
  const { text } = reading.document;
  const triggerSpan = spanOf(tokens, draft.first, draft.last + 1);
  const ownPlace = eventPlace(view, draft, triggerSpan.end);
  const before = context.antecedent?.mention ?? null;
  const antecedent = isElsewhere(before, ownPlace) ? null : before;
  const grammatical = FROM_GRAMMAR.has(draft.rule) ? grammaticalStatus(view, clause, draft.type) : 'happened';
  if (grammatical === null || isForecast(draft)) return null;
  const saying = isSpeech(clause) && draft.rule === 'verb' ? null : sayingOf(view, clause, text);
  const when = timeOf(context, antecedent, saying, grammatical);
  if (when === null) return role === 'caption' ? null : 'undated';
  if (role === 'caption' && when.basis === 'reported') return null;
  const published = reading.article.published?.interval ?? null;
  const span = spanOf(tokens, clause.first, draft.end);
  const own = withTotals(
    view.casualties.filter((found) => contains(span, found.span)),
    text,
  );
  const casualties = withRunningTotal(own, draft, view, context.told, { when, place: ownPlace });
  const place = ownPlace ?? placeOf(antecedent, draft) ?? (isLongAgo(when, published) ? null : carriedPlace(context));
  const participants = withAntecedent(draft.participants, antecedent);
  const stands =
    draft.rule === 'dated noun' || Boolean(saying?.speaker) || (draft.rule !== 'verb' && when.basis !== 'reported');
  if (participants.length === 0 && casualties.length === 0 && !place && !stands) return null;
  const { lemma, type, subtype } = draft;
  return {
    article: reading.article.id,
    sentence: view.sentence.span,
    clause: span,
    trigger: { value: { lemma, type, subtype }, span: triggerSpan, rule: draft.rule },
    when,
    participants: withSpeaker(participants, saying),
    place,
    casualties,
    attribution: saying?.attribution ?? null,
    status: statusOf(view, draft, grammatical, saying, {
      isOwn: isOwnAccount(participants, saying, reading.index.registry),
      isAhead: liesAhead(when.interval, published),
    }),
    summary: summaryOf(view, draft, text, context.start),
    continues:
      antecedent && isSameAct(antecedent, draft)
        ? { clause: antecedent.clause, isTold: context.antecedent?.isNamed === true }
        : null,
    caption: role === 'caption',
  };
}

/** Rules of drafts whose status the verb of their clause decides. */
const FROM_GRAMMAR: ReadonlySet<Draft['rule']> = new Set(['verb', 'light verb', 'occurrence', 'toll']);

/** When it took place, seen from the report; null where nothing dates it. */
function timeOf(
  { reading, view, draft, carried }: DraftInContext,
  antecedent: EventMention | null,
  saying: Saying | null,
  status: EventStatus,
): EventTime | null {
  const again = antecedent && isKnown(antecedent.when) ? antecedent : null;
  const told = eventTime(view, draft, reading.document.text, {
    published: reading.written,
    saying,
    carried: again ? again.when : carried,
    again: again !== null && again.trigger.value.type === draft.type,
  });
  const published = reading.article.published?.interval ?? null;
  return told && upToReport(notAhead(told, draft, status, published), draft, view, published);
}

/** Whether a time is told, or carried on from one that is. */
function isKnown({ basis, rule }: EventTime): boolean {
  return basis !== 'reported' || rule === CARRIED;
}

/** The fighting in one country or province is not the fighting told before in another. */
function isElsewhere(antecedent: EventMention | null, place: Found<Place> | null): boolean {
  const before = antecedent?.place?.value;
  if (!before || !place || before.country === null || place.value.country === null) return false;
  if (place.value.country !== before.country) return true;
  const { name, admin1 } = place.value;
  return admin1 !== null && before.admin1 !== null && admin1 !== before.admin1 && name !== before.name;
}

/** Only a real act carries a place on, not a plan or a background clause. */
function carriedPlace({ draft, carriedPlace: place }: DraftInContext): Found<Place> | null {
  const { kind, verb } = draft.clause;
  const isBackground = kind === 'subordinate' || kind === 'relative' || draft.rule === 'dated noun';
  return isBackground || verb?.tense === 'future' || verb?.perfect ? null : place;
}

/** What is told of an attack again is the attack; a refusal of an offer is another event. */
function isSameAct(antecedent: EventMention, draft: Draft): boolean {
  return antecedent.trigger.value.type === draft.type && antecedent.status !== 'planned';
}

function placeOf(antecedent: EventMention | null, draft: Draft): Found<Place> | null {
  return antecedent && antecedent.trigger.value.type === draft.type && draft.type === 'ASSAULT'
    ? antecedent.place
    : null;
}

/** Who took part in the attack took part in what is told of it again; a refusal is aimed at those who made the offer. */
function withAntecedent(participants: readonly Participant[], antecedent: EventMention | null): readonly Participant[] {
  if (!antecedent) return participants;
  const known = new Set(participants.map((p) => p.actor.id));
  const others = antecedent.participants.filter((p) => p.role !== 'speaker' && !known.has(p.actor.id));
  const hasSource = participants.some((p) => p.role === 'source');
  return [
    ...participants,
    ...others.map((p) => (hasSource && p.role === 'source' ? { ...p, role: 'target' as const } : p)),
  ];
}

/** The speaker is on record, unless he is a party anyway or only reports. */
function withSpeaker(participants: readonly Participant[], saying: Saying | null): readonly Participant[] {
  const speaker = saying?.speaker;
  if (!speaker || speaker.actor.kind === 'media' || participants.some((p) => p.actor.id === speaker.actor.id))
    return participants;
  return [...participants, { actor: speaker.actor, role: 'speaker', span: speaker.span }];
}
