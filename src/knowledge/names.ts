const DIVIDERS = /[\s\-–—_]+/g;
const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const PLAIN_WORDS = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** The id of a name: lower case, no diacritics, every run of other characters a hyphen ("al-Qaida" → "al-qaida"). */
export function slugOf(name: string): string {
  if (PLAIN_WORD.test(name)) return name.toLowerCase();
  if (PLAIN_WORDS.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
}

/** A name as names are compared: lower case, without diacritics and full stops, straight apostrophes, hyphens as single spaces. */
export function foldName(name: string): string {
  if (/^[A-Za-z0-9' ]*$/.test(name) && !name.includes('  ')) return name.trim().toLowerCase();
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'");
  return bare.toLowerCase().replaceAll('.', '').replace(DIVIDERS, ' ').trim();
}
