import { openSync, readSync } from 'node:fs';

/** Bytes that are read at once: what is asked for next mostly lies near. */
const PAGE = 16_384;

/** How many pages are kept for what is asked for next. */
const KEPT = 64;

/**
 * A long text in ASCII that stays in its file (src/knowledge/long-text.ts), of which each slice is read when it is asked for. The build
 * puts it in the place of the string.
 */
export class FileText {
  #url;
  #file = null;
  #pages = new Map();

  constructor(url, length) {
    this.#url = url;
    this.length = length;
  }

  slice(from, to) {
    const end = Math.min(to, this.length);
    const number = Math.floor(from / PAGE);
    const start = number * PAGE;
    const page = this.#pages.get(number) ?? this.#read(number);
    if (end <= start + PAGE) return page.slice(from - start, end - start);
    return page.slice(from - start) + this.slice(start + PAGE, end);
  }

  #read(number) {
    this.#file ??= openSync(this.#url);
    const start = number * PAGE;
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(PAGE, this.length - start)));
    for (let filled = 0; filled < bytes.length; ) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, start + filled);
      if (count === 0) throw new Error(`${this.#url.pathname} is too short: install the program anew`);
      filled += count;
    }
    const page = bytes.latin1Slice();
    if (this.#pages.size >= KEPT) this.#pages.delete(this.#pages.keys().next().value);
    this.#pages.set(number, page);
    return page;
  }
}
