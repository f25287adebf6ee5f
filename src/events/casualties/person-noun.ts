import { PERSON_NOUNS } from '../../lexicon/harm-words.ts';

/** The singular of a word for people: "policemen", "children", "fighters", "bodies". */
export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word === 'wives') return 'wife';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a word, in the singular, is one for people. */
export function isPerson(word: string): boolean {
  return PERSON_NOUNS.has(word) || /(?:man|person)$/.test(word);
}
