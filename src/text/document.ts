import type { Span } from '../model/span.ts';

/** Universal part-of-speech tags (Universal Dependencies v2), as the tagger gives them; SPACE for line breaks. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark: hyphens, possessive endings and contractions stand alone ("U.S.", "-", "led"; "Taliban", "'s"). */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, no diacritics, no full stops, straight apostrophes: what words are compared by. */
  readonly norm: string;
  /** The number of the norm: `numberOfNorm`. */
  readonly number: number;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence and its tokens; `paragraph` counts from 0. Spaces and line breaks are no tokens. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly paragraph: number;
}

/** An article's body cut into sentences and tokens; offsets are into the article's whole text. */
export interface TextDocument {
  readonly text: string;
  readonly body: Span;
  readonly sentences: readonly Sentence[];
}
