import { BEFORE_IT_IS_HELD, HELD_ON_A_DAY, PLANNING_HELPERS, PLANNING_WORDS } from '../../lexicon/planning-words.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { Token } from '../../text/document.ts';
import { tokensAround } from '../context/token-at.ts';
import type { DatingContext } from './evidence.ts';

/** How many words before a date may tell that it is planned. */
const REACH = 8;

/** How many words the name of a thing held on a day may have behind the date ("the 8 April presidential elections"). */
const NAME = 4;

/** Whether the words look ahead: "by 11 September", "will … on Friday", "to be signed on 3 May", "a boycott of the 24 May elections". */
export function looksAhead(
  { mention, index }: { readonly mention: TimeMention; readonly index: number },
  { document, sentenceOf }: DatingContext,
): boolean {
  if (mention.direction === 'future') return true;
  if ((mention.signal === 'by' || mention.signal === 'until') && mention.direction !== 'past') return true;
  const sentence = document.sentences[sentenceOf[index] ?? -1];
  return sentence !== undefined && isPlanned(sentence.tokens, mention);
}

function isPlanned(tokens: readonly Token[], { span }: TimeMention): boolean {
  const { before, after } = tokensAround(tokens, span, { before: REACH, after: NAME });
  if (isAfterPlan(before)) return true;
  const held = after.findIndex(({ norm }) => HELD_ON_A_DAY.has(norm));
  const isName =
    held >= 0 && after.slice(0, held).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN');
  return isName && before.some(({ norm }) => BEFORE_IT_IS_HELD.has(norm));
}

/** Whether the nearest telling words plan: a word of planning, or "to be held"; a verb of the past tells what has been. */
function isAfterPlan(before: readonly Token[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    if (!token || /^[;:.]$/.test(token.text)) return false;
    if (PLANNING_WORDS.has(token.norm)) return !before.slice(Math.max(0, i - 3), i).some(({ norm }) => norm === 'had');
    if (isBe(before[i - 1]) && token.pos === 'VERB') return PLANNING_HELPERS.has(before[i - 2]?.norm ?? '');
    if (token.pos === 'VERB' && token.norm !== token.lemma && token.norm.endsWith('ed')) return false;
  }
  return false;
}

function isBe(token: Token | undefined): boolean {
  return token?.norm === 'be';
}
