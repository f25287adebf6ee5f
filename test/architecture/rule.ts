import type { Source } from './source.ts';

/** A rule of the house: what is wrong with a file by it, and invented files that show it can fail and can hold. */
export interface Rule {
  readonly says: string;
  /** One line for each breach, without the path; empty for a file the rule is not about. */
  readonly problems: (source: Source) => readonly string[];
  readonly broken: readonly Source[];
  readonly sound: readonly Source[];
}

/** An invented file. */
export function invented(path: string, ...lines: readonly string[]): Source {
  return { path, text: `${lines.join('\n')}\n` };
}

/** Whether a file is code of the program. */
export function isProgram({ path }: Source): boolean {
  return path.startsWith('src/') && path.endsWith('.ts');
}
