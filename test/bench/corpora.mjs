import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf, readInput } from '../../dist/index.js';

/** A corpus: its name, its articles in batches that are one chronology each, and its size in millions of bytes. */
async function corpusOf(name, batches) {
  const texts = batches.flat().map(({ text }) => text);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return { name, batches, texts, megabytes };
}

/** The sample articles over and over, up to so many megabytes; each time round is a chronology of its own. */
export async function seedsRepeated(folder, megabytes) {
  const files = readdirSync(folder).filter((file) => formatOf(file) !== null);
  const round = await Promise.all(files.map((file) => read(path.join(folder, file))));
  const once = await corpusOf('seeds', [round.flat()]);
  const rounds = Math.max(1, Math.round(megabytes / once.megabytes));
  return corpusOf(
    `the sample articles ${rounds} times`,
    Array.from({ length: rounds }, () => round.flat()),
  );
}

/** The articles of a file, up to so many megabytes, as one chronology. */
export async function corpusOfFile(file, megabytes) {
  const articles = [];
  let bytes = 0;
  for (const article of await read(file)) {
    if (bytes > megabytes * 1e6) break;
    articles.push(article);
    bytes += Buffer.byteLength(article.text);
  }
  return corpusOf(path.basename(file), [articles]);
}

async function read(file) {
  return (await readInput({ file, bytes: readFileSync(file), format: formatOf(file) })).articles;
}
