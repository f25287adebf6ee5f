import { CLAIM_VERBS, SPEECH_VERBS } from '../lexicon/governing-verbs.ts';
import type { ActorMention, Attribution } from '../model/event.ts';
import { sliceOf } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import { quotedSpans } from '../text/quotes.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { subjectRange } from './clauses/subject.ts';
import { nextSign, SIGN } from './signs/signs.ts';
import { between, type SentenceView } from './sentence-view.ts';

/** Who a clause's content is put down to, whether the writer keeps a distance, and the time of the saying. */
export interface Saying {
  readonly attribution: Attribution;
  readonly speaker: ActorMention | null;
  /** "claimed", "according to", "alleged": the writer does not vouch for it. */
  readonly distant: boolean;
  /** Said behind the content ("…, the border guard said"), by which the writer tells it and names the source. */
  readonly trailing: boolean;
  readonly time: TimeExpression | null;
}

/** Whether a clause only says that somebody said something. */
export function isSpeech(clause: Clause): boolean {
  return clause.verb !== null && SAYING_VERBS.has(clause.verb.lemma);
}

const SAYING_VERBS: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...CLAIM_VERBS]);

/** The saying that a clause's content hangs on, within its sentence; null where the writer tells it himself. */
export function sayingOf(view: SentenceView, clause: Clause, text: string): Saying | null {
  return governing(view, clause, text) ?? accordingTo(view, clause, text) ?? trailing(view, clause, text);
}

/** "X said (that) …": a speech verb among the clauses this one hangs on. */
function governing(view: SentenceView, clause: Clause, text: string): Saying | null {
  let current: Clause | undefined = clause;
  for (let depth = 0; current && depth < 8; depth++) {
    const parent: Clause | undefined = hostOf(view.clauses, current);
    if (!parent) return null;
    if (isSpeech(parent) && carriesContent(view, current) && !isFirstPerson(view, parent))
      return sayingBy(view, parent, text, false);
    const { link } = current;
    // "While X said A, Y denied B": B is no word of X's.
    if (current.kind === 'main' && !carriesContent(view, current)) return null;
    if (
      current.kind === 'subordinate' &&
      (link === 'while' || link === 'although' || link === 'though' || link === 'as')
    )
      return null;
    current = parent;
  }
  return null;
}

/** "I should point out they met": the one who says "I" is named elsewhere. */
function isFirstPerson(view: SentenceView, clause: Clause): boolean {
  const range = subjectRange(view.clauses, clause, view.sentence.tokens);
  return (
    range !== null && view.sentence.tokens.slice(range.from, range.to).some(({ norm }) => norm === 'i' || norm === 'we')
  );
}

/** What is said follows as a complement; as a new main clause only behind a colon or a quotation mark. */
function carriesContent(view: SentenceView, clause: Clause): boolean {
  if (clause.kind === 'main') return opensSpeech(view, clause);
  return clause.kind === 'complement' || clause.kind === 'infinitive' || clause.kind === 'coordinate';
}

/** Whether a clause stands right behind a colon or a quotation mark. */
export function opensSpeech({ sentence: { tokens } }: SentenceView, { first }: Clause): boolean {
  return /^[:"“]$/.test(tokens[first - 1]?.text ?? '');
}

/** "…, the border guard service said": a later clause of speech with nothing said behind it. */
function trailing(view: SentenceView, clause: Clause, text: string): Saying | null {
  for (let i = clause.index + 1; i < view.clauses.length; i++) {
    const later = view.clauses[i];
    if (later && isParenthetical(view, later)) return sayingBy(view, later, text, true);
  }
  return null;
}

/** Whether a clause of speech stands behind what is said: nothing it could govern follows its verb. */
export function isParenthetical(view: SentenceView, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (
    !verb ||
    !isSpeech(clause) ||
    kind === 'infinitive' ||
    kind === 'participle' ||
    kind === 'relative' ||
    kind === 'subordinate'
  )
    return false;
  const follower = view.clauses[clause.index + 1];
  // "a bomb said to have exploded" says it of the bomb.
  if (follower?.kind === 'complement' || (follower?.kind === 'infinitive' && follower.first === verb.last + 1))
    return false;
  const next = view.sentence.tokens[verb.last + 1];
  const hasObject = next !== undefined && (next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'ADJ');
  return !hasObject || verb.lemma === 'tell' || view.times.some((time) => time.span.start === next.start);
}

function sayingBy(view: SentenceView, clause: Clause, text: string, isTrailing: boolean): Saying {
  const { tokens } = view.sentence;
  const range = subjectRange(view.clauses, clause, tokens);
  const speaker = range ? (between(view.actors, view.sentence, range.from, range.to).at(-1) ?? null) : null;
  const lemma = clause.verb?.lemma ?? 'say';
  const firstToken = range ? tokens[range.from] : undefined;
  const lastToken = range ? tokens[range.to - 1] : undefined;
  const words = firstToken && lastToken ? text.slice(firstToken.start, lastToken.end) : '';
  const name = speaker?.actor.name ?? clip(words);
  const time =
    view.times.find((t) => t.span.start >= clause.span.start && t.span.end <= clause.span.end && t.interval) ?? null;
  return {
    attribution: { name, id: speaker?.actor.id ?? null, verb: lemma, quote: quoteIn(view, text) },
    speaker,
    distant: CLAIM_VERBS.has(lemma) || (lemma === 'report' && !isTrailing),
    trailing: isTrailing,
    time,
  };
}

/** "according to X". */
function accordingTo(view: SentenceView, clause: Clause, text: string): Saying | null {
  const { signs } = view;
  const { tokens } = view.sentence;
  for (let i = nextSign(signs, SIGN.according, 0); i < tokens.length; i = nextSign(signs, SIGN.according, i + 1)) {
    if (tokens[i + 1]?.norm !== 'to') continue;
    const speaker = view.actors.find((mention) => mention.span.start >= (tokens[i + 1]?.end ?? 0)) ?? null;
    const near = speaker && speaker.span.start - (tokens[i + 1]?.end ?? 0) < 60 ? speaker : null;
    const end = phraseEnd(view, i + 2, clause);
    const words = text.slice(tokens[i + 2]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    const attribution = {
      name: near?.actor.name ?? clip(words),
      id: near?.actor.id ?? null,
      verb: 'according to',
      quote: quoteIn(view, text),
    };
    return { attribution, speaker: near, distant: true, trailing: i > 0, time: null };
  }
  return null;
}

function phraseEnd(view: SentenceView, from: number, clause: Clause): number {
  const { tokens } = view.sentence;
  let end = from;
  const limit = Math.max(clause.end, from + 1);
  while (end < tokens.length && end < limit + 12 && !/^[,.;]$/.test(tokens[end]?.text ?? '.')) end++;
  return end;
}

function quoteIn(view: SentenceView, text: string): string | null {
  const quote = quotedSpans(text, view.sentence.span)[0];
  return quote ? sliceOf(text, quote).trim() || null : null;
}

const NAME_LENGTH = 60;

/** Words that begin or end no name of a speaker. */
const NO_NAME =
  /^(?:that|and|where|on|as|while|but|in|at|it|he|she|they|we|i|us|this|who|which|when|for|after|before|because|if|with|by|to|from|of|\d+)\b|\b(?:it|he|she|they|we|i|who|which|that)$/i;

/** The words for a speaker who is no known actor, cut to a line; 'unnamed source' where they name nobody. */
function clip(words: string): string {
  const line = words
    .replaceAll(/[\s"“”]+/g, ' ')
    .replace(/^[\s,;:—–-]+/, '')
    .replace(/[\s,;:—–-]+$/, '');
  if (line === '' || NO_NAME.test(line)) return 'unnamed source';
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, line.lastIndexOf(' ', NAME_LENGTH))} …`;
}
