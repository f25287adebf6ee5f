import { openSync, readFileSync, readSync } from 'node:fs';

// Stands in every bundle, whose head tells the `dataFolder` (.build/bundle.mjs).

/** What a file of JSON in ASCII holds. */
export function readDataJson(file) {
  return JSON.parse(readDataText(file));
}

/** A short text in ASCII. */
export function readDataText(file) {
  return readFileSync(dataFolder + file, 'latin1');
}

/**
 * A long text in ASCII that stays in its file (src/knowledge/long-text.ts), of which each slice is read when it is asked for. The build
 * puts it in the place of the string.
 */
export class FileText {
  #name;
  #file = null;

  constructor(name, length) {
    this.#name = name;
    this.length = length;
  }

  slice(from, to) {
    this.#file ??= openSync(dataFolder + this.#name);
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.length) - from));
    for (let filled = 0; filled < bytes.length; ) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, from + filled);
      if (count === 0) throw new Error(`${this.#name} is too short: install the program anew`);
      filled += count;
    }
    return bytes.latin1Slice();
  }
}
