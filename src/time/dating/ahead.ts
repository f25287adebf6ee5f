import {
  AHEAD_WHEN,
  BEFORE_IT_IS_HELD,
  HELD_ON_A_DAY,
  INTENDING_WORDS,
  PLANNING_HELPERS,
  PLANNING_WORDS,
  SAME_IN_THE_PAST,
  SET_FOR_A_DAY,
} from '../../lexicon/planning-words.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { Token } from '../../text/document.ts';
import { isPastForm } from '../context/past-form.ts';
import { tokensAround } from '../context/token-at.ts';
import type { DatingContext } from './evidence.ts';

/** How many words before a date may tell that it is planned. */
const REACH = 12;

/** How many a word of planning may stand before it. */
const PLAN = 8;

/** How many words before a verb a word of intent may stand: "urged the people to vote". */
const INTENT = 6;

/** How many words the name of a thing held on a day may have behind the date ("the 8 April presidential elections"). */
const NAME = 4;

/** Whether the words look ahead: "by 11 September", "will … on Friday", "to be signed on 3 May", "a boycott of the 24 May elections". */
export function looksAhead(
  { mention, index }: { readonly mention: TimeMention; readonly index: number },
  { document, sentenceOf }: DatingContext,
): boolean {
  if (mention.signal === 'since') return false;
  if (mention.direction === 'future') return true;
  const isBound = mention.signal === 'by' || mention.signal === 'until';
  if (isBound && mention.direction !== 'past' && !isPossessive(document.text, mention.span.end)) return true;
  const sentence = document.sentences[sentenceOf[index] ?? -1];
  return sentence !== undefined && isPlanned(sentence.tokens, mention);
}

/** "judging by Thursday's meeting". */
function isPossessive(text: string, end: number): boolean {
  return /^['’]s\b/.test(text.slice(end, end + 3));
}

function isPlanned(tokens: readonly Token[], { span }: TimeMention): boolean {
  const { before, after } = tokensAround(tokens, span, { before: REACH, after: NAME });
  if (isAfterPlan(before)) return true;
  // "a strike for 3 November"
  if (before.at(-1)?.norm === 'for' && after[0]?.norm !== "'s" && after[0]?.pos !== 'NOUN') return true;
  const held = after.findIndex(({ norm }) => HELD_ON_A_DAY.has(norm));
  const isName =
    held >= 0 && after.slice(0, held).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN');
  return isName && before.some(({ norm }) => BEFORE_IT_IS_HELD.has(norm));
}

/** Whether the nearest telling words plan: a word of planning, "to be held", "hoped to sign it"; a verb of the past tells what has been. */
function isAfterPlan(before: readonly Token[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    if (!token || /^[;:.]$/.test(token.text)) return false;
    if (before.length - i <= PLAN && PLANNING_WORDS.has(token.norm))
      return !before.slice(Math.max(0, i - 3), i).some(({ norm }) => norm === 'had');
    if (token.pos !== 'VERB') continue;
    if (isBe(before[i - 1])) return PLANNING_HELPERS.has(before[i - 2]?.norm ?? '');
    if (before[i - 1]?.norm === 'to') {
      if (before.slice(Math.max(0, i - INTENT), i - 1).some(({ norm }) => INTENDING_WORDS.has(norm))) return true;
      continue;
    }
    if (isPastForm(token)) return false;
    if (SET_FOR_A_DAY.has(token.norm)) return true;
    if (isPresent(token)) return isConditional(before, i);
  }
  return false;
}

/** "when they next meet", "before he leaves", "if a walkout happens". */
function isConditional(before: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const token = before[i];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (AHEAD_WHEN.has(token.norm)) return true;
  }
  return false;
}

function isPresent({ norm, lemma }: Token): boolean {
  return norm === lemma ? !SAME_IN_THE_PAST.has(norm) : norm.length > 3 && norm.endsWith('s');
}

function isBe(token: Token | undefined): boolean {
  return token?.norm === 'be';
}
