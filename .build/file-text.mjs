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

/** An array of numbers as the machine that built them writes them: lowest byte first, as every machine that Node runs on but a few. */
export function readDataNumbers(Numbers, file) {
  const { buffer, byteOffset, length } = readFileSync(dataFolder + file);
  return new Numbers(buffer, byteOffset, length / Numbers.BYTES_PER_ELEMENT);
}

/** Bytes read at once, and once only: what is asked for next often stands near. */
const BLOCK = 16_384;

/**
 * A long text in ASCII that stays in its file (src/knowledge/long-text.ts), of which no more is read than the blocks that slices lie in.
 * The build puts it in the place of the string.
 */
export class FileText {
  #name;
  #heads;
  #file = null;
  /** Room for the whole, of which the machine gives no more than what is filled. */
  #bytes = null;
  #isRead = null;

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
    this.#bytes ??= Buffer.allocUnsafeSlow(this.length);
    this.#isRead ??= new Uint8Array(Math.ceil(this.length / BLOCK));
    const last = Math.floor((end - 1) / BLOCK);
    for (let block = Math.floor(from / BLOCK); block <= last; block++) {
      if (this.#isRead[block] === 1) continue;
      const first = block;
      while (block < last && this.#isRead[block + 1] === 0) block++;
      this.#read(first, block + 1);
    }
    return this.#bytes.latin1Slice(from, end);
  }

  /** Reads the blocks from one to before another. */
  #read(first, behind) {
    this.#file ??= openSync(dataFolder + this.#name);
    const end = Math.min(behind * BLOCK, this.length);
    for (let at = first * BLOCK; at < end; ) {
      const count = readSync(this.#file, this.#bytes, at, end - at, at);
      if (count === 0) throw new Error(`${this.#name} is too short: install the program anew`);
      at += count;
    }
    this.#isRead.fill(1, first, behind);
  }
}
