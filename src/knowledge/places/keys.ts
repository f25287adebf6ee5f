const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ħ: 'h',
  ŋ: 'ng',
};

/**
 * A name in ASCII: diacritics and modifier letters gone, typographic apostrophes straight; letters of other scripts are dropped.
 * @public Used by `.build/gazetteer.mjs` too.
 */
export function asciiOf(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, (letter) => {
      const small = letter.toLowerCase();
      const plain = LETTERS[small] ?? '';
      return small === letter ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    });
}

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** A name as equal spellings share it: ASCII, lower case, letters, digits and single spaces only ("Ra's al-'Ayn" → "ras al ayn"). */
export function exactKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return asciiOf(name)
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * A key that spellings of one name in Latin letters share: no spaces, no Arabic article, aspirated and doubled letters simple, vowels
 * of one quality alike ("Panjwayi" and "Panjwai", "Ain Issa" and "Ayn Eissa"). Each word's key begins the key of a name beginning with it.
 */
export function looseKey(name: string): string {
  const exact = exactKey(name);
  if (!exact.includes(' ')) return looseWord(exact);
  let key = '';
  for (const word of exact.split(' ')) if (!ARTICLES.has(word)) key += looseWord(word);
  return key;
}

const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ar',
  'as',
  'ash',
  'an',
  'at',
  'ad',
  'az',
  'ez',
  'il',
  'ul',
  'e',
  'i',
  'ye',
]);

/** Whether a word in small letters is an article or link inside a name ("al", "el", "e"). */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** A name without articles and spaces: equal only for spellings that differ in these, in capitals and in diacritics ("Al-Fallujah", "Fallujah"). */
export function plainKey(name: string): string {
  const exact = exactKey(name);
  if (!exact.includes(' ')) return exact;
  return exact
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .join('');
}

const ODD_CONSONANTS = /[chjqw]/;

function withPlainConsonants(word: string): string {
  return word
    .replace(/tch/g, 'ch')
    .replace(/dj/g, 'j')
    .replace(/([bdgkptz])h/g, '$1')
    .replace(/q|ck?(?!h)/g, 'k')
    .replace(/w/g, 'v');
}

function looseWord(word: string): string {
  const simple = withPlainVowels(ODD_CONSONANTS.test(word) ? withPlainConsonants(word) : word);
  return simple.length > 2 && simple.endsWith('h') ? simple.replace(/(?<![cs])h$/, '') : simple;
}

/** "ou", "oo", "au" and "o" are u, "ee", "ie", "ey", "y" and "e" are i; doubled letters are simple. */
function withPlainVowels(word: string): string {
  let simple = '';
  let last = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    let sound = letter;
    if (letter === 'o' || (letter === 'a' && next === 'u')) {
      sound = 'u';
      if (next === 'u' || (letter === 'o' && next === 'o')) i++;
    } else if (letter === 'e' || letter === 'y' || (letter === 'i' && next === 'e')) {
      sound = 'i';
      if ((letter !== 'y' && next === 'e') || (letter === 'e' && next === 'y')) i++;
    }
    if (sound !== last || sound <= '9') simple += sound;
    last = sound;
  }
  return simple;
}
