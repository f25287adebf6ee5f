import { overlaps } from '../model/span.ts';
import { isSpeech } from './attribution.ts';
import type { Participant } from '../model/event.ts';
import type { Token } from '../text/document.ts';
import type { Clause } from './clauses/clauses.ts';
import { OPENING_QUOTES } from './clauses/marks.ts';
import type { VerbGroup } from './clauses/verb-groups.ts';
import type { Draft } from './draft.ts';
import { verbParticipants } from './roles.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { findWord } from './clauses/token-range.ts';

/** A statement worth a line of its own: somebody known says something on a day the text names ("told reporters on Monday"). Null for any other clause. */
export function speechDraft(view: SentenceView, clause: Clause): Draft | null {
  const { verb } = clause;
  const { tokens } = view.sentence;
  if (!verb || !isSpeech(clause) || verb.negated || verb.open || verb.form === 'to') return null;
  if (hasObject(view, clause)) return null;
  const quote = findWord(tokens, OPENING_QUOTES, verb.last + 1, clause.end);
  const end = quote < 0 ? clause.end : quote;
  const dated = between(view.times, view.sentence, clause.first, end).some(
    ({ interval, direction, signal }) => interval !== null && direction !== 'future' && signal !== 'by',
  );
  if (!dated) return null;
  const all = verbParticipants(view, clause, 'says-to');
  if (!all.some((p) => p.role === 'source')) return null;
  const addressed = ADDRESSED.has(verb.lemma) ? all.filter((p) => isObject(tokens, verb, p)) : [];
  const participants = [...all.filter((p) => p.role === 'source'), ...addressed];
  const { head, lemma } = verb;
  return {
    clause,
    end: clause.end,
    first: head,
    last: head,
    lemma,
    type: 'CONSULT',
    subtype: 'statement',
    status: null,
    participants,
    rule: 'verb',
  };
}

const ADDRESSED: ReadonlySet<string> = new Set('tell warn inform assure remind brief'.split(' '));

/** "told | the Red Lanterns that": whom one speaks to stands right behind the verb. */
function isObject(tokens: readonly Token[], { last }: VerbGroup, { role, span }: Participant): boolean {
  const distance = tokens.slice(last + 1).findIndex(({ end }) => end > span.start);
  return role === 'target' && distance >= 0 && distance <= 3;
}

/** "maintained security on Monday": with an object of its own a verb of saying says nothing. */
function hasObject(view: SentenceView, { verb, end }: Clause): boolean {
  const next = verb ? view.sentence.tokens[verb.last + 1] : undefined;
  if (!verb || !next || verb.last + 1 >= end || verb.lemma === 'tell' || verb.lemma === 'announce') return false;
  return /^(?:DET|ADJ|NOUN|NUM)$/.test(next.pos) && !view.times.some(({ span }) => overlaps(span, next));
}
