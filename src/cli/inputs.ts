import path from 'node:path';
import { formatOf } from '../read/index.ts';
import { type Note, noteOnFile } from '../model/note.ts';
import { closest } from '../query/closest.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { didYouMean, messageOf } from './failure.ts';
import type { Files } from './world.ts';

/** The files an input stands for, sorted by path, each once; and what cannot be found. */
export interface FoundInputs {
  readonly files: readonly string[];
  readonly notes: readonly Note[];
}

/** Finds the files of the inputs: a file is itself (`-` is standard input), a folder all articles in it and below; hidden files and other endings are passed over. */
export async function findInputs(inputs: readonly string[], files: Files, cwd: string): Promise<FoundInputs> {
  const found = new Map<string, string>();
  const notes: Note[] = [];
  for (const input of inputs) {
    try {
      const paths = input === '-' ? ['-'] : await filesOf(input, files);
      if (paths.length === 0)
        notes.push(
          noteOnFile(
            input,
            'no-articles',
            'no articles in this folder; they end in .txt, .md, .html, .json, .jsonl or .ndjson',
          ),
        );
      for (const file of paths) {
        const place = file === '-' ? '-' : path.resolve(cwd, file);
        if (!found.has(place)) found.set(place, file);
      }
    } catch (error) {
      notes.push(noteOnFile(input, 'unreadable', messageOf(error)));
    }
  }
  return { files: [...found.values()].toSorted(byPath), notes };
}

async function filesOf(input: string, files: Files): Promise<readonly string[]> {
  const kind = await files.kindOf(input);
  if (kind === null) throw new Error(absent(input));
  return kind === 'file' ? [input] : walk(input, files);
}

/** A bare word may have been meant as a command. */
function absent(input: string): string {
  const meant = /^\w+$/.test(input) ? closest(input, COMMAND_NAMES, 1) : [];
  return `no such file or folder; ${didYouMean(meant, 'check the path')}`;
}

async function walk(folder: string, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, kind } of await files.list(folder)) {
    const inside = path.join(folder, name);
    if (kind === 'folder' && !name.startsWith('.')) found.push(...(await walk(inside, files)));
    if (kind === 'file' && formatOf(name) !== null) found.push(inside);
  }
  return found;
}

/** By code units, the same on every machine; folders before what is longer. */
function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
