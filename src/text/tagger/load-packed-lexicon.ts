import { type HashedLines, hashedText } from '../hashed-lines.ts';

/** The words of the lexicon, each with the number of its kind, found by themselves. The build makes their table once and has the program read it. */
export async function loadPackedLexicon(): Promise<{ readonly words: HashedLines }> {
  const { default: data } = await import('./words.json', { with: { type: 'json' } });
  return { words: hashedText(data.words) };
}
