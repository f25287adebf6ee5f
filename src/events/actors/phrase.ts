import type { Chain } from './chains.ts';
import type { Meaning, Phrase } from './meaning.ts';

/** A phrase that may stand as a mention, without title, owned: change what differs. */
export function phraseOf(from: number, to: number, meaning: Meaning, rule: string, more: Partial<Phrase> = {}): Phrase {
  return { from, to, meaning, rule, title: null, titleWord: null, bare: false, owned: true, stands: true, ...more };
}

/** What a chain adds to a phrase: its title. */
export function titleOfChain(chain: Chain): Pick<Phrase, 'title' | 'titleWord'> {
  return { title: chain.title, titleWord: chain.titleWord };
}
