import type { Draft } from './draft.ts';

/** Words that join a toll to the act behind it: "were killed | when a bomb went off". */
export const CAUSAL: ReadonlySet<string> = new Set(['when', 'as', 'after']);

/** The drafts of a sentence; a toll whose cause is told in the clause behind it has its author: "were killed | when gunmen opened fire". */
export function withCauses(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const isToll = draft.type === 'ASSAULT' && draft.subtype === 'killing' && draft.clause.verb?.form !== 'to';
    if (!isToll || draft.participants.some(({ role }) => role === 'source')) return draft;
    const cause = drafts.find(
      ({ type, clause }) => type === 'ASSAULT' && clause.parent === draft.clause.index && CAUSAL.has(clause.link ?? ''),
    );
    const known = new Set(draft.participants.map(({ actor }) => actor.id));
    const authors = (cause?.participants ?? []).filter(({ role, actor }) => role === 'source' && !known.has(actor.id));
    return authors.length === 0 ? draft : { ...draft, participants: [...draft.participants, ...authors] };
  });
}
