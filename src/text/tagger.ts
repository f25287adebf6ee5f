import type { ItsFunction } from 'wink-nlp';
import type { PartOfSpeech } from './document.ts';
import { normOf } from './norm.ts';

/** A tagged piece of text; `gap` is the number of characters between the piece before and this one. */
export interface TaggedPiece {
  readonly text: string;
  readonly gap: number;
  readonly lemma: string;
  readonly pos: PartOfSpeech | 'SPACE';
}

/** Cuts text into words and marks and tags them; the pieces with their gaps rebuild the text. Give it what `taggerInput` makes. */
export interface Tagger {
  readonly tag: (text: string) => readonly TaggedPiece[];
  /** `normOf`, which gives the same string for the same word: comparing and looking up is quick then. */
  readonly norm: (word: string) => string;
}

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
  const tag = (text: string): readonly TaggedPiece[] => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out<string>(value);
    const tags = tokens.out<string>(pos);
    const lemmas = tokens.out<string>(lemma as ItsFunction<string>);
    const gaps = tokens.out<string>(precedingSpaces);
    return words.map((word, i) => {
      const known = tags[i] ?? 'X';
      return { text: word, gap: (gaps[i] ?? '').length, lemma: lemmas[i] ?? word, pos: isTag(known) ? known : 'X' };
    });
  };
  return { tag, norm: interned() };
}

const MOST_WORDS = 200_000;

/** `normOf` with a memory of the words met, begun anew when it grows too large. */
function interned(): (word: string) => string {
  const norms = new Map<string, string>();
  return (word) => {
    const known = norms.get(word);
    if (known !== undefined) return known;
    if (norms.size >= MOST_WORDS) norms.clear();
    const norm = normOf(word);
    norms.set(word, norm);
    return norm;
  };
}
