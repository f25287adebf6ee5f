import type { Casualty, EventType } from '../model/event.ts';
import { type Found, overlaps } from '../model/span.ts';
import { spanOf } from './clauses/clauses.ts';
import type { Draft } from './drafts.ts';
import { verbParticipants } from './roles.ts';
import type { SentenceView } from './sentence-view.ts';

const TYPES: Readonly<Partial<Record<Casualty['harm'], readonly [EventType, string]>>> = {
  killed: ['ASSAULT', 'killing'],
  wounded: ['ASSAULT', 'killing'],
  captured: ['COERCE', 'arrest'],
};

/** Tolls that no event of their sentence holds yet: "190 were dead", "the death toll exceeded 100". */
export function tollDrafts(view: SentenceView, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const casualty of view.casualties) {
    const kind = TYPES[casualty.value.harm];
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
  const participants = verbParticipants(view, clause, 'suffers').filter((p) => overlaps(p.span, casualty.span));
  return {
    clause,
    end: Math.max(clause.end, last + 1),
    first,
    last,
    lemma: subtype,
    type,
    subtype,
    status: null,
    participants,
    rule: 'toll',
  };
}
