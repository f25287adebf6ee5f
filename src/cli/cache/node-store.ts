import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Store } from './store.ts';

/** Bytes of all entries; they lie in 256 folders by the first two digits of their keys, each of which has its share. */
const MOST = 512 << 20;
const SHELVES = 256;
/** The part that is left of a folder that had more than its share, so that not every run has to drop something. */
const KEPT = 0.75;
const ENTRY = /^[0-9a-f]{8,}$/;
const SHELF = /^[0-9a-f]{2}$/;
const HALF_WRITTEN = /^[0-9a-f]{8,}\.[0-9a-f]+\.tmp$/;
/** A temporary file this old belongs to a process that is gone. */
const GONE_AFTER = 3_600_000;

/** https://bford.info/cachedir: programs that make backups leave such a folder out. */
const TAG =
  'Signature: 8a477f597d28d172789f06886806bc55\n# What timeline has read of articles; may be deleted at any time.\n';

/**
 * A store in a folder: one file an entry, written beside its place and renamed into it, so that nobody ever reads half of one. Reading is
 * synchronous: two thousand small files take a tenth of the time that way.
 */
export function nodeStore(folder: string, most = MOST): Store {
  const share = most / SHELVES;
  const written = new Set<string>();
  let works = true;
  const shelfOf = (key: string): string => path.join(folder, key.slice(0, 2));
  return {
    place: folder,
    most,
    get: (key) => attempt(() => fs.readFileSync(path.join(shelfOf(key), key), 'utf8'), null),
    put: (key, text) => {
      if (!works || text.length > share / 2) return;
      const shelf = shelfOf(key);
      works = attempt(() => {
        if (!written.has(shelf)) makeShelf(folder, shelf);
        writeWhole(path.join(shelf, key), text);
        return true;
      }, false);
      if (works) written.add(shelf);
    },
    trim: () => {
      for (const shelf of written) trimShelf(shelf, share);
    },
    size: () => {
      const files = shelvesIn(folder).flatMap((shelf) => filesIn(shelf, ENTRY));
      return { entries: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    clear: () => {
      let dropped = 0;
      for (const shelf of shelvesIn(folder)) {
        for (const { file } of filesIn(shelf, ENTRY)) if (remove(file)) dropped += 1;
        for (const { file } of filesIn(shelf, HALF_WRITTEN)) remove(file);
        attempt(() => fs.rmdirSync(shelf), undefined);
      }
      return dropped;
    },
  };
}

function makeShelf(folder: string, shelf: string): void {
  if (fs.mkdirSync(shelf, { recursive: true, mode: 0o700 }) === undefined) return;
  attempt(() => fs.writeFileSync(path.join(folder, 'CACHEDIR.TAG'), TAG, { flag: 'wx' }), undefined);
}

function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    fs.renameSync(temporary, file);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

function trimShelf(shelf: string, share: number): void {
  const now = Date.now();
  for (const { file, changed } of filesIn(shelf, HALF_WRITTEN)) if (now - changed > GONE_AFTER) remove(file);
  const files = filesIn(shelf, ENTRY);
  let bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= share) return;
  for (const one of files.toSorted((a, b) => a.changed - b.changed)) {
    if (bytes <= share * KEPT) return;
    if (remove(one.file)) bytes -= one.bytes;
  }
}

function shelvesIn(folder: string): readonly string[] {
  const names = attempt(() => fs.readdirSync(folder), []);
  return names.filter((name) => SHELF.test(name)).map((name) => path.join(folder, name));
}

interface KeptFile {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** The files of a folder whose names look so; those that another process drops meanwhile are left out. */
function filesIn(shelf: string, pattern: RegExp): readonly KeptFile[] {
  const names = attempt(() => fs.readdirSync(shelf), []).filter((name) => pattern.test(name));
  return names.flatMap((name) => {
    const file = path.join(shelf, name);
    const stat = attempt(() => fs.lstatSync(file), null);
    return stat?.isFile() ? [{ file, bytes: stat.size, changed: stat.mtimeMs }] : [];
  });
}

function remove(file: string): boolean {
  return attempt(() => {
    fs.unlinkSync(file);
    return true;
  }, false);
}

/** What comes of it, or something else where the file system refuses. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
