import type { Token } from '../../text/document.ts';

/** Whether a verb has a form of the past: "went", "held"; not "going", "goes". */
export function isPastForm({ norm, lemma }: Pick<Token, 'norm' | 'lemma'>): boolean {
  return norm !== lemma && !norm.endsWith('ing') && !norm.endsWith('s');
}
