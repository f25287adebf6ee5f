'use strict';
// Runs the program on given command lines, then writes the caches of given scripts.
const { writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { cacheFile, loaded, run } = require('../dist/start.cjs');

const { names, commandLines } = JSON.parse(process.argv[2]);

async function warmUp() {
  // Functions not called for a while are forgotten otherwise. A cache is good for the flags it was made with, so that goes for the runs only.
  setFlagsFromString('--no-flush-bytecode');
  for (const words of commandLines) {
    process.argv = [process.execPath, 'timeline', ...words];
    await run();
  }
  setFlagsFromString('--flush-bytecode');
  for (const name of names) writeFileSync(cacheFile(name), loaded.get(name).script.createCachedData());
}

void warmUp();
