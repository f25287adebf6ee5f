import type { ActorMention } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';
import { between, type SentenceView } from './sentence-view.ts';

const HOLDING: ReadonlySet<string> = new Set(
  'hold control occupy use run man guard defend own operate govern'.split(' '),
);

/** Those to whom what a clause's verb hits or takes belongs, as a participle right behind it says: "captured two towns | held by the league". */
export function holdersOf(view: SentenceView, clause: Clause): readonly ActorMention[] {
  const next = view.clauses[clause.index + 1];
  const { tokens } = view.sentence;
  if (next?.kind !== 'participle' || next.parent !== clause.index || !next.verb?.passive) return [];
  if (!HOLDING.has(next.verb.lemma) || tokens[next.verb.last + 1]?.norm !== 'by') return [];
  return between(view.actors, view.sentence, next.verb.last + 2, next.end).slice(0, 1);
}
