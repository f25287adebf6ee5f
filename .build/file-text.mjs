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

/** Bytes read at once: what is asked for next often stands next. */
const WINDOW = 4096;

/**
 * A long text in ASCII that stays in its file (src/knowledge/long-text.ts), of which each slice is read when it is asked for. The build
 * puts it in the place of the string.
 */
export class FileText {
  #name;
  #heads;
  #file = null;
  #window = null;
  #start = 0;
  #end = 0;

  constructor(name, length, heads) {
    this.#name = name;
    this.#heads = heads;
    this.length = length;
  }

  /** Where the search among sorted lines begins (src/knowledge/sorted-lines.ts). */
  get heads() {
    return this.#heads && readDataText(this.#heads);
  }

  slice(from, to) {
    const end = Math.min(to, this.length);
    if (from >= end) return '';
    if (end - from > WINDOW) return this.#read(Buffer.allocUnsafe(end - from), from).latin1Slice();
    if (from < this.#start || end > this.#end) {
      this.#window ??= Buffer.allocUnsafeSlow(WINDOW);
      this.#start = from;
      this.#end = Math.min(from + WINDOW, this.length);
      this.#read(this.#window.subarray(0, this.#end - from), from);
    }
    return this.#window.latin1Slice(from - this.#start, end - this.#start);
  }

  #read(bytes, from) {
    this.#file ??= openSync(dataFolder + this.#name);
    for (let filled = 0; filled < bytes.length; ) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, from + filled);
      if (count === 0) throw new Error(`${this.#name} is too short: install the program anew`);
      filled += count;
    }
    return bytes;
  }
}
