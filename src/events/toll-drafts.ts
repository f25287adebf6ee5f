import type { Casualty, EventType } from '../model/event.ts';
import { type Found, overlaps } from '../model/span.ts';
import { spanOf } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { nextSign, SIGN } from './signs/signs.ts';
import type { SentenceView } from './sentence-view.ts';
import { inRole } from './taking-part.ts';

/** Verbs whose subject has those who are counted as captured: "seized two soldiers". */
const TAKING: ReadonlySet<string> = new Set('take hold seize grab snatch keep'.split(' '));

const KILLING = ['ASSAULT', 'killing'] as const;
const ARREST = ['COERCE', 'arrest'] as const;

const TYPES: Readonly<Partial<Record<Casualty['harm'], readonly [EventType, string]>>> = {
  killed: KILLING,
  wounded: KILLING,
  captured: ARREST,
};

/** What "among the …" counts somebody to. */
const VICTIM_WORDS: ReadonlyMap<string, readonly [EventType, string]> = new Map<string, readonly [EventType, string]>([
  ...'dead killed victims fatalities casualties wounded injured'.split(' ').map((word) => [word, KILLING] as const),
  ...'arrested detained captured'.split(' ').map((word) => [word, ARREST] as const),
]);

/** "Among the dead was a rebel commander", "the mayor was among those killed". */
export function namedVictimDrafts(view: SentenceView): readonly Draft[] {
  const { tokens } = view.sentence;
  const at = nextSign(view.signs, SIGN.among, 0);
  const article = tokens[at + 1]?.norm;
  const kind = article === 'the' || article === 'those' ? VICTIM_WORDS.get(tokens[at + 2]?.norm ?? '') : undefined;
  const clause = kind && view.clauses.find((c) => c.first <= at && at < c.end);
  if (!clause) return [];
  const [type, subtype] = kind;
  const victims = spanOf(tokens, at, at + 3);
  const participants = view.actors
    .filter(({ span }) => overlaps(span, clause.span) && !overlaps(span, victims))
    .map((one) => inRole(one, 'target'));
  return [
    {
      clause,
      end: clause.end,
      first: at,
      last: at + 2,
      lemma: subtype,
      type,
      subtype,
      status: null,
      participants,
      rule: 'toll',
    },
  ];
}

/** Tolls that no event of their sentence holds yet: "190 were dead", "the death toll exceeded 100". */
export function tollDrafts(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const casualty of view.casualties) {
    // That nobody was hurt is no event of its own.
    const kind = casualty.value.max === 0 ? undefined : TYPES[casualty.value.harm];
    const held = [...drafts, ...found].some((draft) =>
      overlaps(spanOf(view.sentence.tokens, draft.clause.first, draft.end), casualty.span),
    );
    const draft = kind && !held ? tollDraft(view, casualty, kind) : null;
    if (draft) found.push(draft);
  }
  return found;
}

function tollDraft(
  view: SentenceView,
  casualty: Found<Casualty>,
  [type, subtype]: readonly [EventType, string],
): Draft | null {
  const { tokens } = view.sentence;
  const clause = view.clauses.find((c) => overlaps(c.span, casualty.span));
  const first = tokens.findIndex((token) => overlaps(token, casualty.span));
  if (!clause || first < 0) return null;
  let last = first;
  while ((tokens[last + 1]?.start ?? casualty.span.end) < casualty.span.end) last++;
  // "the dead are 14 civilians, five soldiers and a guard"
  const counted = view.casualties.filter(
    ({ value, span }) => value.harm === casualty.value.harm && overlaps(span, clause.span),
  );
  const participants = verbParticipants(view, clause, 'suffers')
    .filter((p) => counted.some(({ span }) => overlaps(p.span, span)))
    .map((one) => inRole(one, 'target'));
  const isTaken =
    casualty.value.harm === 'captured' && clause.verb !== null && TAKING.has(clause.verb.lemma) && !clause.verb.passive;
  const takers = isTaken ? verbParticipants(view, clause, 'acts-on').filter(({ role }) => role === 'source') : [];
  return {
    clause,
    end: Math.max(clause.end, last + 1),
    first,
    last,
    lemma: subtype,
    type,
    subtype,
    status: null,
    participants: [...takers, ...participants],
    rule: 'toll',
  };
}
