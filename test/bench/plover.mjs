import { readFileSync } from 'node:fs';

/** Types of the first PLOVER that the later one calls otherwise. */
const RENAMED = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' };

const OPTIONS = { published: '2020-01-01', strictDates: false, genre: 'news' };

/**
 * Reads single sentences with a known event type (JSON lines: `{ "id", "text", "gold": { "event" } }`). A sentence is right where
 * any event read from it has the type. Returns how many there are and are right, and what was read instead, most frequent first.
 */
export function scorePlover(file, engine) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const wrong = new Map();
  let right = 0;
  for (const { id, text, gold } of rows) {
    const wanted = RENAMED[gold.event] ?? gold.event;
    const article = {
      id,
      file,
      title: null,
      outlet: null,
      url: null,
      text,
      body: { start: 0, end: text.length },
      stated: [],
    };
    const types = [...new Set(engine.chronology([article], [], OPTIONS).events.map(({ type }) => type))];
    if (types.includes(wanted)) {
      right += 1;
      continue;
    }
    const confusion = `${wanted} read as ${types.join('+') || 'nothing'}`;
    wrong.set(confusion, [...(wrong.get(confusion) ?? []), id]);
  }
  return { count: rows.length, right, wrong: [...wrong].toSorted((a, b) => b[1].length - a[1].length) };
}
