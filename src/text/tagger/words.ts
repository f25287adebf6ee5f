import { LEMMA_OF_FORM, VERBAL_FORMS } from '../../lexicon/tagger-corrections.ts';
import { remembering } from '../memory.ts';
import { numberOfNorm } from '../word-numbers.ts';
import { CATEGORY, TAG_OF_CATEGORY } from './categories.ts';
import { tagByEnding } from './endings.ts';
import { lemmatize } from './lemmatize.ts';
import { changed, type Kind, type Lexicon } from './lexicon.ts';
import { bitOf, TAG } from './tags.ts';

/** A word or mark as the tagger knows it before it looks at the words around it; one object for all its occurrences. */
export interface Word {
  readonly text: string;
  /** UTF-16 units of its text. */
  readonly length: number;
  readonly norm: string;
  /** The number of its norm. */
  readonly number: number;
  /** The tag it has where nothing around it says otherwise. */
  readonly tag: number;
  /** Whether it keeps that tag, whatever stands around it. */
  readonly isFixed: boolean;
  /** The number under which patterns know it; 0 for most. */
  readonly hint: number;
  /** The tags that patterns may give it, as bits. */
  readonly tags: number;
  readonly isNumeral: boolean;
  /** Whether it is a verb in most places where the tagger sees none. */
  readonly isVerbal: boolean;
  /** Its lemma as a word of that tag, as words are compared. */
  readonly lemma: (tag: number) => string;
}

/** Makes words: those of the lexicon, and others by their look and their category. */
export interface Words {
  /** What a text that the lexicon has stands for, a contraction in its parts; null for others. */
  readonly known: (text: string) => readonly Word[] | null;
  /** The word of that text, whole; what the lexicon does not have is judged by its look. */
  readonly word: (text: string, category: number) => Word;
  /** The same word with other letters. */
  readonly respelt: (word: Word, text: string) => Word;
}

const NUMERAL = /^\d[\d.,:/-]*$/;

/** Words over a lexicon, with norms by `normOf`. */
export function wordsOver(lexicon: Lexicon, normOf: (word: string) => string): Words {
  const wordOf = (
    text: string,
    lemmaOf: (tag: number) => string,
    known: Pick<Word, 'tag' | 'isFixed' | 'hint' | 'tags'>,
  ): Word => {
    const norm = normOf(text);
    const lemmaAs = (asked: number): string => LEMMA_OF_FORM.get(norm) ?? normOf(lemmaOf(asked));
    let firstTag = -1;
    let ofFirst = '';
    let others: (string | undefined)[] | null = null;
    /** A word has one tag nearly everywhere. */
    const lemma = (asked: number): string => {
      if (asked === firstTag) return ofFirst;
      if (firstTag < 0) {
        firstTag = asked;
        ofFirst = lemmaAs(asked);
        return ofFirst;
      }
      others ??= [];
      return (others[asked] ??= lemmaAs(asked));
    };
    const { tag, isFixed, hint, tags } = known;
    return {
      text,
      length: text.length,
      norm,
      number: numberOfNorm(norm),
      tag,
      isFixed,
      hint,
      tags,
      isNumeral: NUMERAL.test(text),
      isVerbal: VERBAL_FORMS.has(norm),
      lemma,
    };
  };
  const wordOfKind = (text: string, { tag, hint, tags, lemmas }: Kind): Word =>
    wordOf(text, lemmaByTag(text, lemmas), { tag, isFixed: false, hint, tags });
  const wordsOf = remembering((text: string): readonly Word[] => {
    const kind = lexicon.kindOf(text);
    if (!kind) return [];
    if (!kind.isContraction) return [wordOfKind(text, kind)];
    return lexicon.partsOf(text).map((part) => wordOf(part.text, () => part.lemma, { ...part, isFixed: true }));
  });
  const known = (text: string): readonly Word[] | null => (lexicon.kindOf(text) ? wordsOf(text) : null);
  const respell = (word: Word, text: string): Word => {
    const norm = normOf(text);
    const lemma = LEMMA_OF_FORM.get(norm);
    return {
      ...word,
      text,
      length: text.length,
      norm,
      number: numberOfNorm(norm),
      isNumeral: NUMERAL.test(text),
      isVerbal: VERBAL_FORMS.has(norm),
      lemma: lemma === undefined ? word.lemma : () => lemma,
    };
  };
  /** What letters stood for when they were last met. */
  const latest = remembering((_text: string): { given: Word | null; word: Word | null } => ({
    given: null,
    word: null,
  }));
  return {
    respelt(word, text) {
      const before = latest(text);
      if (before.given === word && before.word) return before.word;
      before.given = word;
      before.word = respell(word, text);
      return before.word;
    },
    known,
    word(text, category) {
      const kind = lexicon.kindOf(text);
      if (kind) return wordOfKind(text, kind);
      const small = text.toLowerCase();
      const plain = small === text ? null : lexicon.kindOf(small);
      const form = plain ? changed(small, plain.spelling) : small;
      return wordOf(text, (tag) => lemmatize(form, tag, lexicon), {
        tag: tagByLook(text, category, plain),
        isFixed: false,
        hint: 0,
        tags: plain ? plain.tags : bitOf(0),
      });
    },
  };
}

function lemmaByTag(text: string, [other = '0', adjective, noun, verb]: readonly string[]): (tag: number) => string {
  const small = text.toLowerCase();
  return (tag) => {
    const change = tag === TAG.ADJ ? adjective : tag === TAG.NOUN ? noun : tag === TAG.VERB ? verb : other;
    return changed(small, change ?? other);
  };
}

const SMALL = /^[a-z][a-z\-–—.]*$/;
const CAPITALISED = /^[A-Z][a-z\-–—.]*$/;

/** A word that only its small letters are known of is a name where it would be a noun or adjective else. */
function tagByLook(text: string, category: number, plain: Kind | null): number {
  let tag = 0;
  if (category === CATEGORY.word && plain)
    tag = plain.plainTag === TAG.NOUN || plain.plainTag === TAG.ADJ ? TAG.PROPN : plain.plainTag;
  else if (category === CATEGORY.word) tag = SMALL.test(text) ? tagByEnding(text) : TAG.PROPN;
  return tag || TAG_OF_CATEGORY[category] || (CAPITALISED.test(text) ? TAG.PROPN : TAG.NOUN);
}
