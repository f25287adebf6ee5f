/** The id of a name: lower case, no diacritics, every run of other characters a hyphen ("al-Qaida" → "al-qaida"). */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
}

/** A name as names are compared: lower case, without diacritics and full stops, straight apostrophes, hyphens as spaces. */
export function foldName(name: string): string {
  const plain = isAscii(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'");
  return plain
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/[\s\-–—_]+/g, ' ')
    .trim();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
