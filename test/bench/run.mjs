// How fast the program reads, against chrono-node alone on the same text; how fast it starts; how much memory it takes; and, where
// sentences with a known event type are given, how many of them it types right. Needs a build (npm run build).
//   npm run bench
//   npm run bench -- --runs 3 --megabytes 2 stories.jsonl sentences/plover.jsonl
//   npm run bench -- --pairs-only --stories news
// A file named plover.jsonl is scored, any other is read for speed. Pairs of tellings (pairs.json) are scored where --stories names the
// folder with their texts. TIMELINE_BENCH may name such files too, parted by colons.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = path.join(ROOT, 'bin/timeline.js');
const OPTIONS = { published: null, strictDates: false, genre: 'auto' };

if (!existsSync(path.join(ROOT, 'dist/index.js'))) throw new Error('not built; npm run build');
const [
  { strict },
  { loadEngine },
  { corpusOfFile, seedsRepeated },
  { median, runNode, runNodeForMemory, timeInTurns },
  { scorePlover },
  { scorePairs },
] = await Promise.all([
  import('chrono-node/en'),
  import('../../dist/index.js'),
  import('./corpora.mjs'),
  import('./measure.mjs'),
  import('./plover.mjs'),
  import('./pairs.mjs'),
]);

const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    megabytes: { type: 'string', default: '1.5' },
    stories: { type: 'string' },
    'pairs-only': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const megabytes = Number(values.megabytes);
const files = [...positionals, ...(process.env.TIMELINE_BENCH ?? '').split(':').filter(Boolean)];
const engine = await loadEngine({ actors: [] });

if (!values['pairs-only']) {
  const cache = await mkdtemp(path.join(tmpdir(), 'timeline-bench-'));
  try {
    startUp(cache);
    speed(await seedsRepeated(path.join(ROOT, 'seeds'), megabytes), cache);
    for (const file of files.filter((name) => !isPlover(name))) speed(await corpusOfFile(file, megabytes), cache);
  } finally {
    await rm(cache, { recursive: true });
  }
  for (const file of files.filter(isPlover)) accuracy(file);
}
await merging(values.stories ?? null);

function isPlover(file) {
  return path.basename(file) === 'plover.jsonl';
}

/** From the start of the process to its end. */
function startUp(cache) {
  const samples = [PROGRAM, '--no-config', '--quiet', path.join(ROOT, 'seeds')];
  const commands = {
    'node alone': ['-e', '0'],
    'timeline --help': [PROGRAM, '--help'],
    'the five sample articles': [...samples, '--no-cache'],
    'the same from the cache': samples,
  };
  runNode(samples, { cache });
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, argv] of Object.entries(commands)) times.get(name).push(runNode(argv, { cache }).milliseconds);
  const bare = median(times.get('node alone'));
  console.log(`Start to end, median of ${runs} runs`);
  for (const [name, all] of times)
    row(name, `${median(all).toFixed(0)} ms`, `${(median(all) / bare).toFixed(2)} × node`);
}

/** Megabytes a second of each step on the same articles, and the memory of the whole command. */
function speed({ name, batches, texts, megabytes: size }, cache) {
  const articles = batches.flat();
  const times = timeInTurns(
    {
      'chrono-node alone': () => texts.forEach((text) => strict.parse(text, new Date(2020, 0, 1, 12))),
      times: () => articles.forEach((article) => engine.times(engine.date(article, OPTIONS), OPTIONS)),
      published: () => batches.forEach((batch) => engine.published(batch, OPTIONS)),
      'whole chronology': () => batches.forEach((batch) => engine.chronology(batch, [], OPTIONS)),
    },
    runs,
  );
  console.log(`\n${name}: ${articles.length} articles, ${size.toFixed(2)} MB, median of ${runs} runs`);
  const alone = times.get('chrono-node alone');
  for (const [step, time] of times)
    row(step, `${((size * 1000) / time).toFixed(2)} MB/s`, `${(alone / time).toFixed(3)} × chrono-node`);
  const input = articles.map(({ text }, at) => JSON.stringify({ id: String(at), text })).join('\n');
  const command = [PROGRAM, '--no-config', '--quiet', '-'];
  row('memory at the highest', `${runNodeForMemory([...command, '--no-cache'], { input }).toFixed(0)} MB`, '');
  runNode(command, { input, cache });
  const again = Array.from({ length: runs }, () => runNode(command, { input, cache }).milliseconds);
  row('all from the cache, start to end', `${median(again).toFixed(0)} ms`, '');
}

function accuracy(file) {
  const { count, right, wrong } = scorePlover(file, engine);
  console.log(
    `\n${path.basename(file)}: ${right} of ${count} sentences typed right (${((100 * right) / count).toFixed(1)} %)`,
  );
  for (const [confusion, ids] of wrong) console.log(`  ${String(ids.length).padStart(3)}  ${confusion}  ${ids[0]}`);
}

/** Which of the pairs of tellings are taken for one event, and how many of them are. */
async function merging(folder) {
  const result = folder === null ? null : await scorePairs(folder, engine);
  if (result === null) {
    console.log(
      `\npairs of tellings: not scored, their texts are ${folder === null ? 'not given' : `not in ${folder}`} (--stories FOLDER)`,
    );
    return;
  }
  const { count, same, joined, right, wrong, missed } = result;
  console.log(
    `\npairs of tellings: ${count}, of which ${same} are of one event; ${joined} are joined, ${right} of them rightly`,
  );
  row('precision', `${((100 * right) / joined).toFixed(1)} %`, '');
  row('recall', `${((100 * right) / same).toFixed(1)} %`, '');
  for (const [what, list] of Object.entries({ 'joined wrongly': wrong, missed }))
    console.log(`  ${what}: ${list.map(([a, atA, b, atB]) => `${a}:${atA} ${b}:${atB}`).join(', ')}`);
}

function row(name, value, ratio) {
  console.log(`  ${name.padEnd(36)} ${value.padStart(12)}   ${ratio}`);
}
