import { randomBytes } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, wordsFor } from './system-errors.ts';
import type { Files, FolderEntry, PathKind } from './world.ts';

/** The file system of the machine. What is read is waited for: one file is read after the other, and Node's promises of files take long to load. */
export const nodeFiles: Files = {
  kindOf: async (file) => kindOf(file),
  read: async (file) => attempt(() => readFileSync(file)),
  list: async (folder) =>
    attempt(() => readdirSync(folder, { withFileTypes: true })).map((entry) => toEntry(folder, entry)),
  writeWhole,
};

function kindOf(file: string): PathKind {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    return rethrow(error);
  }
}

/** A link to a file is a file; links to folders are not followed, lest a walk run in circles. */
function toEntry(folder: string, entry: Dirent): FolderEntry {
  if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  const isLinkToFile = entry.isSymbolicLink() && isFile(path.join(folder, entry.name));
  return { name: entry.name, kind: isLinkToFile ? 'file' : 'other' };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  const standing = await stat(file).catch(() => null);
  if (standing?.isDirectory()) throw new Error('it is a folder');
  // A device or a named pipe is written to; renaming over it would replace it.
  if (standing && !standing.isFile()) return writeFile(file, pieces).catch(rethrow);
  const target = standing ? await realpath(file) : file;
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  const interrupted = () => {
    void rm(temporary, { force: true }).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted);
  try {
    await writeFile(temporary, pieces, { flag: 'wx', ...(standing ? { mode: standing.mode } : {}) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    rethrow(error);
  } finally {
    process.off('SIGINT', interrupted);
  }
}

function attempt<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    return rethrow(error);
  }
}

function rethrow(error: unknown): never {
  throw new Error(wordsFor(error), { cause: error });
}
