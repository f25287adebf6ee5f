import { ACT_NOUNS, SUBORDINATORS } from '../../lexicon/clause-words.ts';
import { COURSE_VERBS } from '../../lexicon/governing-verbs.ts';
import type { Token } from '../../text/document.ts';

/** Whether an -ing form names an act: "fighting between the army and the rebels", "as fighting in Zenda raged", "wounded in ground fighting around Zenda". */
export function isAct(tokens: readonly Token[], at: number): boolean {
  if (!ACT_NOUNS.has(tokens[at]?.norm ?? '')) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.norm === 'between') return before?.pos !== 'AUX';
  if (after && !/^(?:ADP|SCONJ|PUNCT|CCONJ)$/.test(after.pos)) return false;
  const isFree = before === undefined || before.pos === 'SCONJ' || SUBORDINATORS.has(before.norm);
  if ((isFree && /^(?:in|around|across|near)$/.test(after?.norm ?? '')) || goesOnBehind(tokens, at)) return true;
  const isDescribed = before?.pos === 'ADJ' || before?.pos === 'NOUN';
  return isDescribed && /^(?:ADP|DET|VERB|ADJ)$/.test(tokens[at - 2]?.pos ?? '');
}

/** "since fighting with rebels | erupted": a verb of what acts do, with only a prepositional phrase between. */
function goesOnBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const { pos, lemma, norm } = tokens[i] ?? { pos: 'PUNCT', lemma: '', norm: '' };
    if (pos === 'PUNCT') return false;
    if (pos === 'VERB') return norm !== lemma && COURSE_VERBS.has(lemma);
  }
  return false;
}
