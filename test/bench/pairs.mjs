import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf, readInput } from '../../dist/index.js';

const OPTIONS = { published: null, strictDates: false, genre: 'auto' };

/**
 * Scores which tellings are taken for one event. `pairs.json` holds pairs of tellings, judged by hand: the article's id and where the
 * telling word begins (UTF-16), twice, and whether the two are one event. The texts are not kept here: `folder` is searched for them,
 * folders in it too. Null where none of them lies there.
 */
export async function scorePairs(folder, engine) {
  const pairs = JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8'));
  const wanted = new Set(pairs.flatMap(([a, , b]) => [a, b]));
  const articles = (await readFolder(folder)).filter(({ id }) => wanted.has(id));
  if (articles.length === 0) return null;
  const { events } = engine.chronology(articles, [], OPTIONS);
  const eventsAt = new Map();
  for (const [index, { mentions }] of events.entries()) {
    for (const { article, trigger } of mentions) {
      const key = `${article} ${trigger.span.start}`;
      eventsAt.set(key, [...(eventsAt.get(key) ?? []), index]);
    }
  }
  const told = new Set(articles.map(({ id }) => id));
  const judged = pairs.filter(([a, , b]) => told.has(a) && told.has(b));
  const joined = judged.filter(([a, atA, b, atB]) => {
    const [one, other] = [eventsAt.get(`${a} ${atA}`) ?? [], eventsAt.get(`${b} ${atB}`) ?? []];
    return a === b && atA === atB ? new Set(one).size < one.length : one.some((event) => other.includes(event));
  });
  const isSame = (pair) => pair[4];
  const right = joined.filter(isSame).length;
  return {
    count: judged.length,
    same: judged.filter(isSame).length,
    joined: joined.length,
    right,
    wrong: joined.filter((pair) => !isSame(pair)),
    missed: judged.filter((pair) => isSame(pair) && !joined.includes(pair)),
  };
}

async function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== null)
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const read = [];
  const known = new Set();
  for (const file of files.toSorted()) {
    const { articles } = await readInput({ file, bytes: readFileSync(file), format: formatOf(file) });
    for (const article of articles) {
      if (known.has(article.id)) continue;
      known.add(article.id);
      read.push(article);
    }
  }
  return read;
}
