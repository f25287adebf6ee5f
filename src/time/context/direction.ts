import { CLAUSE_PLANNING_WORDS } from '../../lexicon/planning-words.ts';
import type { Span } from '../../model/span.ts';
import type { Direction } from '../../model/time-expression.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { isPastForm } from './past-form.ts';
import { tokenAt } from './token-at.ts';

const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'would', 'should', 'may', 'might']);
const HAD: ReadonlySet<string> = new Set(['had', 'was', 'were']);
/** "as soon as Tuesday", "as early as Monday". */
const AS_SOON: ReadonlySet<string> = new Set(['soon', 'early']);
const IS: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re"]);
const HAD_BEEN: ReadonlySet<string> = new Set(['had']);
/** Tokens that a clause, a verb's helpers and a plan's reach over. */
const REACH = 12;
const VERB_GROUP = 3;
const PLAN_GROUP = 5;

/** Which way the clause of an expression looks: ahead after "will" or a word of planning, back with a verb in the past; null where it does not say. */
export function directionOf(sentence: Sentence, span: Span): Direction {
  const { tokens } = sentence;
  const after = tokenAt(tokens, span.end);
  if (tokens[after]?.norm === "'s") return null;
  return lookBack(tokens, tokenAt(tokens, span.start) - 1) ?? lookAhead(tokens, after);
}

/** "the vote is in November", "the deadline is Friday". */
function isPresent(tokens: readonly Token[], from: number): boolean {
  const link = /^(?:in|on|for|at)$/.test(tokens[from]?.norm ?? '') ? 1 : 0;
  return IS.has(tokens[from - link]?.norm ?? '') && tokens[from - link]?.pos !== 'PART';
}

/** The nearest telling word before, within the clause. */
function lookBack(tokens: readonly Token[], from: number): Direction {
  const as = tokens[from]?.norm === 'as' && AS_SOON.has(tokens[from - 1]?.norm ?? '');
  const ahead = tokens[from]?.norm === 'of' && tokens[from - 1]?.norm === 'ahead';
  if (as || ahead || isPresent(tokens, from)) return 'future';
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = tokens[i];
    if (!token || /^[;:]$/.test(token.text)) return null;
    const direction = told(tokens, i);
    if (direction !== null) return direction;
  }
  return null;
}

function lookAhead(tokens: readonly Token[], from: number): Direction {
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const direction = told(tokens, i);
    if (direction !== null) return direction;
  }
  return null;
}

function told(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  if (!token) return null;
  if (isWill(tokens, at)) return 'future';
  if (isPlan(tokens, at)) return wasSo(tokens, at) ? 'past' : 'future';
  if (token.pos !== 'AUX' && token.pos !== 'VERB') return null;
  if (isWilled(tokens, at)) return 'future';
  if (tokens[at - 1]?.norm === 'to') return standsBefore(tokens, at, VERB_GROUP, IS) ? 'future' : null;
  if (HAD.has(token.norm) || token.norm === 'did') return 'past';
  return isPastForm(token) ? 'past' : null;
}

/** A helper of the future; the "May" of a date is none. */
function isWill(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  return WILL.has(word) && !(word === 'may' && (isDay(tokens[at - 1]) || isDay(tokens[at + 1])));
}

function isWilled(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - VERB_GROUP); i < at; i++) if (isWill(tokens, i)) return true;
  return false;
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.norm);
}

/** A word of planning that is no noun ("announced a plan"), or "set to", "set for". */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.norm === 'set') return /^(?:to|for)$/.test(tokens[at + 1]?.norm ?? '');
  return (
    CLAUSE_PLANNING_WORDS.has(token.norm) && (token.pos !== 'NOUN' || token.norm === 'deadline') && !isDone(tokens, at)
  );
}

/** "a leader who planned attacks": planning that somebody did, with its object; "a planned visit", "planned to attack" lie ahead. */
function isDone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'planned') return false;
  const before = tokens[at - 1];
  const opens = before?.norm === 'and' || before?.norm === 'who' || before?.norm === ',';
  return opens && /^(?:NOUN|PROPN|ADJ|VERB|DET)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "had been due to expire Friday": a plan of the past. */
function wasSo(tokens: readonly Token[], at: number): boolean {
  return standsBefore(tokens, at, PLAN_GROUP, HAD_BEEN);
}

/** Whether one of these words stands among the few tokens before a place. */
function standsBefore(tokens: readonly Token[], at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, at - reach); i < at; i++) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
