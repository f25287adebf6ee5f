/** A text as the tagger is given it, and where that differs from the text. */
export interface TaggerInput {
  readonly text: string;
  /** Offsets in `text`, in order, of spaces that the source does not have. */
  readonly inserted: readonly number[];
}

const PRINTABLE = /^[ -~]*$/;
const ODD_SPACES = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const MARKED_LETTERS = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const LONGEST_WORD = 60;
const LONG_WORDS = /\S{61,}/g;

/** "year's", "U.S..": the tagger cuts these one way or the other depending on what it has read before. */
const WAVERING = /([\p{L}\p{N}]+)(?='[sS](?!\p{L}))|(?<=\p{L}\.)(?=\.(?:\s|$))/gu;

/** With these, "'s" is a verb, and the tagger knows the whole. */
const CONTRACTING: ReadonlySet<string> = new Set(
  'he she it that there this what who where here how when why let everyone someone'.split(' '),
);

/**
 * The text the tagger sees: letters without diacritics, plain apostrophes and spaces, endless words cut, capitals throughout as small letters;
 * all of equal length but for the spaces inserted before possessive endings, so that its cuts do not depend on what it read before.
 */
export function taggerInput(source: string): TaggerInput {
  const spaced = PRINTABLE.test(source)
    ? source
    : source.replaceAll(ODD_SPACES, ' ').replaceAll(/[’‘]/g, "'").replaceAll(MARKED_LETTERS, plainLetter);
  const short = holdsLongWord(spaced) ? spaced.replaceAll(LONG_WORDS, cutWord) : spaced;
  const small = isShouted(short) ? short.toLowerCase() : short;
  const plain = small.length === short.length ? small : short;
  return withSpaces(plain);
}

function withSpaces(plain: string): TaggerInput {
  const inserted: number[] = [];
  let text = '';
  let from = 0;
  if (plain.includes("'") || plain.includes('..')) {
    for (const match of plain.matchAll(WAVERING)) {
      const word = match[1] ?? '';
      if (CONTRACTING.has(word.toLowerCase())) continue;
      const at = match.index + word.length;
      text += plain.slice(from, at);
      inserted.push(text.length);
      text += ' ';
      from = at;
    }
  }
  return { text: text + plain.slice(from), inserted };
}

/** The tagger breaks words at some letters with diacritics ("Erdoğan"). */
function plainLetter(letter: string): string {
  return letter === 'ı' ? 'i' : letter.normalize('NFD').charAt(0);
}

/** The tagger takes quadratic time in the length of a word: every 61st character behind the first of an endless one gives way to a space. */
function cutWord(word: string): string {
  let cut = '';
  for (let i = 0; i < word.length; i += LONGEST_WORD + 1) {
    cut += (i > 0 ? ' ' : '') + word.slice(i > 0 ? i + 1 : 0, i + LONGEST_WORD + 1);
  }
  return cut.slice(0, word.length);
}

/** Whether more than 60 letters stand without a space. */
function holdsLongWord(text: string): boolean {
  for (let from = 0; from + LONGEST_WORD < text.length; ) {
    const space = text.lastIndexOf(' ', from + LONGEST_WORD);
    if (space < from) return true;
    from = space + 1;
  }
  return false;
}

function isShouted(source: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    // So many small letters are too many, whatever comes.
    else if (code >= 97 && code <= 122 && 5 * ++lower >= source.length) return false;
  }
  return upper > 40 && upper > 4 * lower;
}
