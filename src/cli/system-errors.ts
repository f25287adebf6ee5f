import { messageOf } from './failure.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'permission denied; check who may read and write it',
  EPERM: 'permission denied; check who may read and write it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is no folder; check the path',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many files are open',
};

/** The system's short name of an error, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the system reports, in words: Node's messages begin with a code and end with the path, which the reader of the message has already. */
export function wordsFor(error: unknown): string {
  return WORDS[codeOf(error)] ?? messageOf(error);
}
