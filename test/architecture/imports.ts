import path from 'node:path';
import type { Source } from './source.ts';

/** Anything a file imports or re-exports: a path from the root where it is a file of ours, else the name of a package. */
export interface Import {
  readonly target: string;
  readonly isOurs: boolean;
  /** Whether it is gone once the types are: `import type`. */
  readonly isOfTypes: boolean;
}

const IMPORTS =
  /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]|\brequire\(\s*['"]([^'"\n]+)['"]/gm;

/** All imports of a file: static, dynamic, of types, and re-exports. */
export function importsOf({ path: file, text }: Source): readonly Import[] {
  return Array.from(text.matchAll(IMPORTS), ([whole, plain, dynamic, required]) => {
    const written = plain ?? dynamic ?? required ?? '';
    const isOurs = written.startsWith('.');
    const target = isOurs ? path.posix.join(path.posix.dirname(file), written) : written;
    return { target, isOurs, isOfTypes: /^(?:import|export)\s+type\b/.test(whole) };
  });
}

/** The package of an import: `chrono-node/en` → `chrono-node`, `@scope/name/part` → `@scope/name`. */
export function packageOf(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}
