import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatOf, readInput } from '../../dist/index.js';

const OPTIONS = { published: null, strictDates: false, genre: 'auto' };

/**
 * Scores which tellings are taken for one event. `pairs.json` holds pairs of tellings, judged by hand: the article's id and where the
 * telling word begins (UTF-16), twice, and whether the two are one event. `joins.json` holds more of them, drawn at random from those
 * that the program joined, or all but joined, at one time: its figures say how many of the joins are right. What is read as one telling is one event; a telling that is
 * no longer read is joined to none. The texts are not kept here: `folder` is searched for them, folders in it too. Null where none of
 * them lies there.
 */
export async function scorePairs(name, folder, engine) {
  const pairs = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  const wanted = new Set(pairs.flatMap(([a, , b]) => [a, b]));
  const articles = (await readFolder(folder)).filter(({ id }) => wanted.has(id));
  if (articles.length === 0) return null;
  const { events } = engine.chronology(articles, [], OPTIONS);
  const tellings = new Map();
  for (const [event, { mentions }] of events.entries()) {
    for (const { article, clause, trigger } of mentions)
      tellings.set(article, [...(tellings.get(article) ?? []), { event, clause, start: trigger.span.start }]);
  }
  const told = new Set(articles.map(({ id }) => id));
  const judged = pairs.filter(([a, , b]) => told.has(a) && told.has(b));
  const joined = judged.filter(([a, atA, b, atB]) => {
    const [one, other] = [eventsAt(tellings.get(a), atA), eventsAt(tellings.get(b), atB)];
    if (a === b && atA === atB) return one.length === 1 || new Set(one).size < one.length;
    return one.some((event) => other.includes(event));
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

/**
 * The events of the tellings at a place of an article: those whose word begins there, else, since clauses may be cut and words chosen
 * otherwise by now, the one in whose clause it lies; of several the one with the nearest word.
 */
function eventsAt(tellings = [], at) {
  const exact = tellings.filter(({ start }) => start === at);
  if (exact.length > 0) return exact.map(({ event }) => event);
  const around = tellings.filter(({ clause }) => clause.start <= at && at < clause.end);
  const nearest = Math.min(...around.map(({ start }) => Math.abs(start - at)));
  return around.filter(({ start }) => Math.abs(start - at) === nearest).map(({ event }) => event);
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
