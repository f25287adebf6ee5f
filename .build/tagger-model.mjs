// Writes src/text/tagger/model.json and words.json from the dev dependency wink-eng-lite-web-model (MIT): its lexicon, its rules for cutting words and
// its patterns of parts of speech, in the form in which src/text/tagger/ looks things up without reading it all first.
//   node .build/tagger-model.mjs
// `words`: one word a line, sorted: the word and, after a tab, the number of its kind. `signs`: those that are not ASCII. `kinds`: what the words of a kind share.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const model = require('wink-eng-lite-web-model');
const cacheOf = require('wink-nlp/src/cache.js');

const inBase36 = (number) => number.toString(36);
const core = model.core();
const cache = cacheOf(core, model.featureFn);
const lexemes = [...core.features.lexeme.list];
const clusters = core.features.posClusters.list.map((tags) => [...tags].reduce((mask, tag) => mask | (1 << tag), 0));

/** `target` as what `word` becomes when so many letters at its end give way to others, their number in base 36: "running", "run" → "4". */
function changeOf(word, target) {
  const small = word.toLowerCase();
  let same = 0;
  while (same < small.length && same < target.length && small[same] === target[same]) same += 1;
  return `${inBase36(small.length - same)}${target.slice(same)}`;
}

const clusterOf = (index) => clusters[cache.property(index, 'lexemeCID')];
const lemmaFor = (word, index, pos) => model.addons.lemmatize(cache.value(cache.normal(index)), pos, cache, word);

function lemmasOf(word, index) {
  const mapped = cache.mappedSpelling(index);
  if (cache.property(mapped, 'isSLemma') === 1)
    return [changeOf(word, cache.value(cache.property(mapped, 'lemma')) ?? word.toLowerCase())];
  return ['X', 'ADJ', 'NOUN', 'VERB'].map((pos) => changeOf(word, lemmaFor(word, index, pos)));
}

function partsOf(found) {
  const parts = [];
  for (let at = 0; at < found.length; at += 4) {
    const [lexeme, normal, lemma, pos] = found.slice(at, at + 4);
    const hint = cache.property(lexeme, 'posHint');
    parts.push(`${cache.value(lexeme)} ${cache.value(lemma)} ${pos} ${hint} ${clusterOf(cache.nox(normal << 16))}`);
  }
  return parts;
}

/** The tagger is given no words with these: see src/text/tagger-input.ts. */
const NEVER_SEEN = /[\s’‘\u00c0-\u024f\u1e00-\u1eff]/;
const IN_ASCII = /^[\x21-\x7e]+\t/;
const kinds = new Map();
const contractions = [];
const lines = lexemes.flatMap((word, index) => {
  if (index === 0 || NEVER_SEEN.test(word)) return [];
  const found = cache.lookup(word);
  if (found.length > 1) contractions.push(`${word}\t${partsOf(found).join('|')}`);
  const isBase = found.length === 1 && cache.property(index, 'isBaseForm') === 1;
  const kind = [
    cache.posOf(cache.mappedSpelling(index)) || 8,
    cache.posOf(found[0]),
    cache.property(index, 'posHint'),
    clusterOf(cache.normal(index)),
    isBase ? clusterOf(index) : 0,
    found.length > 1 ? 1 : 0,
    word === word.toLowerCase() ? changeOf(word, cache.value(cache.mappedSpelling(index))) : '0',
    ...lemmasOf(word, index),
  ].join(' ');
  if (!kinds.has(kind)) kinds.set(kind, kinds.size);
  return [`${word}\t${kinds.get(kind)}`];
});

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sortedLines = (all) => `\n${all.toSorted(byText).join('\n')}\n`;
const exceptions = (kind) =>
  sortedLines(
    Object.entries(require(`wink-eng-lite-web-model/dist/wn-${kind}-exceptions.js`)).map(
      ([word, lemma]) => `${word}\t${changeOf(word, lemma)}`,
    ),
  );
const ruleOf = ([source, flags, category]) => ({ source, flags, category });

const EVERY = 2_070_003;
const symbolOf = (key) => (key >= 1_080_000 && key < 2_000_000 ? 20 + key - 1_080_000 : key === 2_070_000 ? 19 : key);
const patterns = require('wink-eng-lite-web-model/dist/load-pos-model.js')().machines.map((json) => {
  const [, , states, ends, marks] = JSON.parse(json);
  return {
    states: Object.entries(states).map(([state, next]) => ({
      state: Number(state),
      steps: Object.entries(next).flatMap(([key, to]) =>
        Number(key) === EVERY || Number.isNaN(Number(key)) ? [] : [symbolOf(Number(key)), to],
      ),
      shorter: next[EVERY] ?? 0,
    })),
    ends: Object.entries(ends).map(([state, tag]) => ({
      state: Number(state),
      tag: Number(tag),
      before: marks[state]?.[0] ?? 0,
    })),
  };
});

const { ltc, rtc, helpers } = core.trex;
const source =
  'wink-eng-lite-web-model (MIT): its lexicon, rules for words and patterns, arranged anew; lemmas of WordNet';
const words = { source, words: sortedLines(lines.filter((line) => IN_ASCII.test(line))) };
const out = {
  source,
  tags: core.pos.list,
  signs: sortedLines(lines.filter((line) => !IN_ASCII.test(line))),
  kinds: [...kinds.keys()],
  contractions: sortedLines(contractions),
  adjectives: exceptions('adjective'),
  nouns: exceptions('noun'),
  verbs: exceptions('verb'),
  patterns,
  whole: ltc.map(ruleOf),
  within: rtc.map(ruleOf),
  markAfter: helpers.anyWithRP[0],
  markBefore: helpers.anyWithLP[0],
  marksAround: helpers.LPanyRP[0],
  prefixes: Object.keys(core.preserve.prefix),
  suffixes: Object.keys(core.preserve.suffix),
};
fs.mkdirSync(new URL('../src/text/tagger/', import.meta.url), { recursive: true });
const file = new URL('../src/text/tagger/model.json', import.meta.url);
fs.writeFileSync(file, `${JSON.stringify(out)}\n`);
fs.writeFileSync(new URL('words.json', file), `${JSON.stringify(words)}\n`);
console.log(lines.length, 'words', kinds.size, 'kinds', fs.statSync(file).size, 'bytes');
