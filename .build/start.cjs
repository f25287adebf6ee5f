'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** The scripts that read articles or look up what they name. */
const READING = new Set(['anew', 'engine', 'actors']);
const loaded = new Map();

/** Runs the program on the words of the command line. */
function run() {
  return load('program').main(`${__dirname}/..`);
}

/** What a script exports. V8 need not read its functions where there is a cache of them, made for this very Node. */
function load(name) {
  const before = loaded.get(name);
  if (before !== undefined) return before.exports;
  if (READING.has(name)) setPatience();
  const filename = `${__dirname}/scripts/${name}.cjs`;
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cacheOf(name) });
  const module = { exports: {}, script };
  loaded.set(name, module);
  script.runInThisContext()(module, module.exports, requireHere, `${__dirname}/data/`);
  return module.exports;
}

let isPatient = false;

/**
 * Reading is short and its code wide: compiling deeply inlined call trees took two fifths of the processor's time, and optimising what is
 * called a few hundred times another quarter. Sixteen times V8's own patience; what is hot is optimised after a second all the same.
 */
function setPatience() {
  if (isPatient) return;
  isPatient = true;
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  // Later than Node 20, V8 counts calls instead, and would say on standard error that it does not know this.
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=1081344');
  // Most regular expressions are asked a few times: the machine code that V8 makes at the second is not worth its while before the tenth.
  setFlagsFromString('--regexp-tier-up-ticks=10');
}

/** The scripts ask for one another by their names. */
function requireHere(name) {
  return name.startsWith('script:') ? load(name.slice('script:'.length)) : require(name);
}

function cacheOf(name) {
  try {
    return readFileSync(cacheFile(name));
  } catch {
    return undefined;
  }
}

/** Where the cache of a script lies: under a name of which every Node has its own. */
function cacheFile(name) {
  return `${__dirname}/scripts/${name}-${process.version}-${process.arch}.cache`;
}

module.exports = { run, load, loaded, cacheFile };
