import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Token } from '../../text/document.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Chain } from './chains.ts';
import type { Meaning, PersonMeaning, Phrase } from './meaning.ts';

/** A phrase that may stand as a mention, without title, owned: change what differs. */
export function phraseOf(from: number, to: number, meaning: Meaning, rule: string, more: Partial<Phrase> = {}): Phrase {
  return {
    from,
    to,
    meaning,
    rule,
    title: more.title ?? null,
    titleWord: more.titleWord ?? null,
    open: more.open ?? false,
    bare: more.bare ?? false,
    owned: more.owned ?? true,
    stands: more.stands ?? true,
  };
}

/** What a chain adds to a phrase: its title. */
export function titleOfChain(chain: Chain): Pick<Phrase, 'title' | 'titleWord' | 'open'> {
  return { title: chain.title, titleWord: chain.titleWord, open: chain.title !== null };
}

/** The entry that a meaning names itself; undefined for meanings of other kinds. */
export function entryOf({ registry }: Pick<ActorIndex, 'registry'>, meaning: Meaning): ActorEntry | undefined {
  return meaning.kind === 'entry' ? registry.entries.get(meaning.id) : undefined;
}

/** Whether a meaning is a person by name. */
export function isPerson(meaning: Meaning): meaning is PersonMeaning {
  return meaning.kind === 'person' || meaning.kind === 'known';
}

const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'of']);

/** Whether nothing but articles, adjectives and nouns stands between two phrases, four words at most. */
export function onlyModifiers(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    const linked = i > from && tokens[i - 1]?.norm === '-';
    if (!BETWEEN.has(token.pos) && token.norm !== '-' && !POSSESSIVES.has(token.norm) && !linked) return false;
  }
  return true;
}

/** One walk over neighbours; a joined phrase may be joined again, with the one before and with the next. */
export function joinNeighbours(
  phrases: readonly Phrase[],
  join: (left: Phrase, right: Phrase) => Phrase | null,
): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    let current = phrase;
    while (joined.length > 0) {
      const last = joined[joined.length - 1];
      const one: Phrase | null = last ? join(last, current) : null;
      if (!one) break;
      joined.pop();
      current = one;
    }
    joined.push(current);
  }
  return joined;
}
