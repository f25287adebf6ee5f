import { openSync, readSync } from 'node:fs';

/**
 * A long text in ASCII that stays in its file (src/knowledge/long-text.ts), of which each slice is read when it is asked for. The build
 * puts it in the place of the string.
 */
export class FileText {
  #url;
  #file = null;

  constructor(url, length) {
    this.#url = url;
    this.length = length;
  }

  slice(from, to) {
    this.#file ??= openSync(this.#url);
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.length) - from));
    for (let filled = 0; filled < bytes.length; ) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, from + filled);
      if (count === 0) throw new Error(`${this.#url.pathname} is too short: install the program anew`);
      filled += count;
    }
    return bytes.latin1Slice();
  }
}
