import type { Sentence, TextDocument } from '../../text/document.ts';

/**
 * What a word may be to the rules: each family of words one bit. They are looked up once a word, so that a rule sees at a glance which
 * words it has to look at, and that it has nothing to do in a sentence that holds none. A new family takes the next bit here, below
 * `AS_LEMMA`, and its words in `sign-table.ts`; every word that the rule reads must be among them.
 */
export const SIGN = {
  /** Begins with a capital letter, or with a mark or letter that is not ASCII: a name may begin with it. */
  name: 1,
  /** May open a phrase for an actor, whether it has a capital or not. */
  actor: 1 << 1,
  /** May be an event noun, or the first word of one. */
  eventNoun: 1 << 2,
  /** May be a verb that tells an event. */
  eventVerb: 1 << 3,
  /** Tells of people harmed. */
  harm: 1 << 4,
  /** Does so where it is a noun ("the wounding of"). */
  harmAsNoun: 1 << 5,
  /** Says who is behind a deed: "the culprits", "carried out by". */
  culprit: 1 << 6,
  /** "the city", "the country": may speak of a place again. */
  place: 1 << 7,
  /** "the capital". */
  capitalTown: 1 << 8,
  /** "border", "frontier". */
  border: 1 << 9,
  /** "among the dead". */
  among: 1 << 10,
  /** "according to". */
  according: 1 << 11,
  /** What organisations are called by: "front", "council". */
  organisation: 1 << 12,
  /** Refers to somebody spoken of, by itself or with the noun behind it. */
  pronoun: 1 << 13,
} as const;

/** The signs of each word, by its norm: those it has as it stands in the lower half, those it has as a lemma in the upper. */
export type SignTable = ReadonlyMap<string, number>;

/** How far up the signs of lemmas stand in a table, and with it how many families there may be. */
export const AS_LEMMA = 16;

const AS_WORD = (1 << AS_LEMMA) - 1;

/** The signs of a sentence: of all its tokens together, and of each. */
export interface SentenceSigns {
  readonly any: number;
  readonly at: readonly number[];
}

/** Those of a sentence without words. */
export const NO_SIGNS: SentenceSigns = { any: 0, at: [] };

/** The signs of every sentence of an article, by its index. */
export function signsOf({ sentences }: TextDocument, table: SignTable): readonly SentenceSigns[] {
  return sentences.map((sentence) => signsIn(sentence, table));
}

/** The signs of one sentence. */
export function signsIn({ tokens }: Sentence, table: SignTable): SentenceSigns {
  const at: number[] = [];
  let any = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const { norm, lemma, text, pos } = token;
    const asWord = table.get(norm) ?? 0;
    const asLemma = lemma === norm ? asWord : (table.get(lemma) ?? 0);
    const code = text.charCodeAt(0);
    let signs = code >= 128 || (code >= 65 && code <= 90) ? SIGN.name : 0;
    if (asWord !== 0 || asLemma !== 0) {
      signs |= (asWord & AS_WORD) | (asLemma >>> AS_LEMMA);
      if (pos === 'PROPN') signs &= ~SIGN.eventVerb;
      else if (pos === 'NOUN' && (signs & SIGN.harmAsNoun) !== 0) signs |= SIGN.harm;
    }
    at.push(signs);
    any |= signs;
  }
  return { any, at };
}

/** Whether a token has one of the signs wanted. */
export function hasSign({ at }: SentenceSigns, index: number, wanted: number): boolean {
  return ((at[index] ?? 0) & wanted) !== 0;
}

/** The index of the next token, from one on, that has one of the signs wanted; the number of tokens where none has. */
export function nextSign(signs: SentenceSigns, wanted: number, from: number): number {
  const { any, at } = signs;
  if ((any & wanted) === 0) return at.length;
  let next = from;
  while (next < at.length && !hasSign(signs, next, wanted)) next++;
  return next;
}
