import type { ItsFunction } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';

/** A tagged piece of text; `gap` is the number of characters between the piece before and this one. */
export interface TaggedPiece {
  readonly text: string;
  readonly gap: number;
  readonly lemma: string;
  readonly pos: PartOfSpeech | 'SPACE';
}

/** Cuts text into words and marks and tags them; the pieces with their gaps rebuild the text. Give it what `taggerInput` makes. */
export type Tagger = (text: string) => readonly TaggedPiece[];

const TAGS: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

function isTag(tag: string): tag is PartOfSpeech | 'SPACE' {
  return TAGS.has(tag);
}

/** Loads the part-of-speech model (wink-nlp with its English "lite" model, about 0.15 s); call it once, and only if text must be read. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, ['pos']);
  const { value, pos, lemma, precedingSpaces } = nlp.its;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out<string>(value);
    const tags = tokens.out<string>(pos);
    const lemmas = tokens.out<string>(lemma as ItsFunction<string>);
    const gaps = tokens.out<string>(precedingSpaces);
    return words.map((word, i) => {
      const tag = tags[i] ?? 'X';
      return { text: word, gap: (gaps[i] ?? '').length, lemma: lemmas[i] ?? word, pos: isTag(tag) ? tag : 'X' };
    });
  };
}
