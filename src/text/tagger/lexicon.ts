import { lineReader } from '../../knowledge/sorted-lines.ts';
import { behindKey, type HashedLines } from '../hashed-lines.ts';

/** What words of the lexicon share: tags are numbers, sets of tags have the bit of each tag. */
export interface Kind {
  /** The tag of the word alone. */
  readonly tag: number;
  /** The tag that the same word with capitals takes after, where the lexicon does not have it so. */
  readonly plainTag: number;
  /** The number under which patterns know the word; 0 for most. */
  readonly hint: number;
  /** The tags that it may have. */
  readonly tags: number;
  /** The tags that it may have where it is the base form of other words; else none. */
  readonly baseTags: number;
  readonly isContraction: boolean;
  /** Its usual spelling, as a change of its end. */
  readonly spelling: string;
  /** Its lemma, as changes of its end: one, or one each for other tags, ADJ, NOUN and VERB. */
  readonly lemmas: readonly string[];
}

/** A part of a contraction. */
export interface ContractionPart {
  readonly text: string;
  readonly lemma: string;
  readonly tag: number;
  readonly hint: number;
  readonly tags: number;
}

/** The words the tagger knows; nothing is read before it is asked for. */
export interface Lexicon {
  readonly kindOf: (word: string) => Kind | null;
  /** The parts of a contraction, in order; none for other words. */
  readonly partsOf: (contraction: string) => readonly ContractionPart[];
  /** The lemma of an irregular form; null for others. */
  readonly irregular: (tag: 'ADJ' | 'NOUN' | 'VERB', form: string) => string | null;
}

/** The lexicon as its files hold it. */
export interface LexiconData {
  /** By each word, the number of its kind. */
  readonly words: HashedLines;
  readonly signs: string;
  readonly kinds: readonly string[];
  readonly contractions: string;
  readonly adjectives: string;
  readonly nouns: string;
  readonly verbs: string;
}

/** The lexicon over the data of its file. */
export function lexiconOf(data: LexiconData): Lexicon {
  /** Asked for every new word of a text, and short enough to be read at once. */
  const words = { ...data.words, lines: data.words.lines.slice(0, data.words.lines.length) };
  const signNumber = lineReader(data.signs);
  const kinds: (Kind | undefined)[] = [];
  const partsOf = lineReader(data.contractions);
  const irregular = {
    ADJ: lineReader(data.adjectives),
    NOUN: lineReader(data.nouns),
    VERB: lineReader(data.verbs),
  };
  return {
    kindOf(word) {
      const written = behindKey(words, word) ?? (word.charCodeAt(0) > 127 ? signNumber(word) : null);
      if (written === null) return null;
      const number = Number(written);
      return (kinds[number] ??= readKind(data.kinds[number] ?? ''));
    },
    partsOf: (contraction) => partsOf(contraction)?.split('|').map(readPart) ?? [],
    irregular(tag, form) {
      const change = irregular[tag](form);
      return change === null ? null : changed(form, change);
    },
  };
}

/** A word after a change of its end: "3y" takes three letters away and adds "y"; their number is in base 36. */
export function changed(word: string, change: string): string {
  if (change === '0') return word;
  return word.slice(0, word.length - Number.parseInt(change.charAt(0), 36)) + change.slice(1);
}

function readKind(fields: string): Kind {
  const [tag, plainTag, hint, tags, baseTags, isContraction, spelling = '0', ...lemmas] = fields.split(' ');
  return {
    tag: Number(tag),
    plainTag: Number(plainTag),
    hint: Number(hint),
    tags: Number(tags),
    baseTags: Number(baseTags),
    isContraction: isContraction === '1',
    spelling,
    lemmas,
  };
}

function readPart(fields: string): ContractionPart {
  const [text = '', lemma = '', tag, hint, tags] = fields.split(' ');
  return { text, lemma, tag: Number(tag), hint: Number(hint), tags: Number(tags) };
}
