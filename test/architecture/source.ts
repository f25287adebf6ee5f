import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the repository: its path from the root, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The folder the repository lies in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** Every file of a folder of the repository and below, sorted by path; what git, npm and the build made is left out. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const inside = path.posix.join(folder, entry.name);
      return entry.isDirectory()
        ? readSources(inside)
        : [{ path: inside, text: readFileSync(path.join(ROOT, inside), 'utf8') }];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
