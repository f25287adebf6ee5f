import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { codeOf, wordsFor } from './system-errors.ts';
import type { Files, FolderEntry, PathKind } from './world.ts';

/** The file system of the machine. */
export const nodeFiles: Files = {
  kindOf,
  read: (file) => fs.readFile(file).catch(rethrow),
  list: async (folder) => {
    const entries = await fs.readdir(folder, { withFileTypes: true }).catch(rethrow);
    return Promise.all(entries.map((entry) => toEntry(folder, entry)));
  },
  writeWhole,
};

async function kindOf(file: string): Promise<PathKind> {
  try {
    return (await fs.stat(file)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    return rethrow(error);
  }
}

/** A link to a file is a file; links to folders are not followed, lest a walk run in circles. */
async function toEntry(folder: string, entry: Dirent): Promise<FolderEntry> {
  if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
  if (entry.isFile()) return { name: entry.name, kind: 'file' };
  const target = entry.isSymbolicLink() ? await fs.stat(path.join(folder, entry.name)).catch(() => null) : null;
  return { name: entry.name, kind: target?.isFile() ? 'file' : 'other' };
}

async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  const standing = await fs.stat(file).catch(() => null);
  if (standing?.isDirectory()) throw new Error('it is a folder');
  // A device or a named pipe is written to; renaming over it would replace it.
  if (standing && !standing.isFile()) return fs.writeFile(file, pieces).catch(rethrow);
  const target = standing ? await fs.realpath(file) : file;
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  const interrupted = () => {
    void fs.rm(temporary, { force: true }).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupted);
  try {
    await fs.writeFile(temporary, pieces, { flag: 'wx', ...(standing ? { mode: standing.mode } : {}) });
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    rethrow(error);
  } finally {
    process.off('SIGINT', interrupted);
  }
}

function rethrow(error: unknown): never {
  throw new Error(wordsFor(error), { cause: error });
}
