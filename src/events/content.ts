import type { EventType, Participant } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';

/** Types that are words about a further act. */
const VERBAL: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'SUPPORT',
  'ACCUSE',
]);
const MOST_CLAUSES = 4;

/**
 * An offer, demand, refusal … with its content: the clauses right behind it that say what is offered or demanded ("offered to share power
 * with the rebels") belong to its telling, and whoever they name takes part. All other drafts come back as they are.
 */
export function withContent(view: SentenceView, draft: Draft): Draft {
  if (!VERBAL.has(draft.type) || draft.rule !== 'verb') return draft;
  let { end, participants } = draft;
  let index = draft.clause.index;
  for (let n = 0; n < MOST_CLAUSES; n++) {
    const next = view.clauses[index + 1];
    if (!next || next.first !== end || !isContent(view, next, draft.clause)) break;
    const known = new Set(participants.map((p) => p.actor.id));
    const inside = verbParticipants(view, next, 'says-to').filter(
      (p) => !known.has(p.actor.id) && !isSent(view, next, p),
    );
    participants = [...participants, ...inside.map((p) => ({ ...p, role: 'target' as const }))];
    end = next.end;
    index++;
  }
  return { ...draft, end, participants };
}

const SENDING: ReadonlySet<string> = new Set('send deploy dispatch contribute provide withdraw'.split(' '));

/** "promised to send troops": those with no more said are the promiser's own. */
function isSent({ actors }: SentenceView, { verb }: Clause, { span, actor }: Participant): boolean {
  const isBare = actors.some(({ rule, span: { start } }) => rule === 'description' && start === span.start);
  return actor.kind === 'forces' && isBare && SENDING.has(verb?.lemma ?? '');
}

/** The drafts without those that only say what is vowed, promised, ordered: "vowed to fight on" is one event. */
export function withoutContent(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    ({ clause }) =>
      clause.kind !== 'infinitive' ||
      !drafts.some(
        (host) =>
          VERBAL.has(host.type) &&
          host.rule === 'verb' &&
          (host.clause.index === clause.parent || isInside(host, clause)) &&
          host.clause.verb?.form !== 'to' &&
          host.end >= clause.end,
      ),
  );
}

/** "accused them of trying | to seize the port": told only as part of what somebody says. */
function isInside({ clause: host, end }: Draft, clause: Clause): boolean {
  return clause.first > host.first && end > host.end && clause.end <= end;
}

/** An infinitive, a gerund as its object or behind a preposition ("denied shelling", "of killing"), or a clause joined to one ("to end the clashes and talk"). */
function isContent(view: SentenceView, clause: Clause, host: Clause): boolean {
  if (clause.kind === 'infinitive') return true;
  if (clause.kind === 'participle') {
    const isObject = clause.verb?.form === 'ing' && clause.first === (host.verb?.last ?? clause.first) + 1;
    return isObject || view.sentence.tokens[clause.first]?.pos === 'ADP';
  }
  if (clause.kind === 'complement')
    return clause.parent === host.index && (clause.link === 'that' || clause.link === null);
  return (
    clause.kind === 'coordinate' &&
    clause.parent !== host.index &&
    clause.verb?.form === 'finite' &&
    clause.verb.tense === 'present'
  );
}
