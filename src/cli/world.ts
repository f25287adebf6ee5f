import type { CalendarDate } from '../model/calendar-date.ts';
import type { Store } from './cache/store.ts';
import type { Threads, ThreadSetup } from './threads/threads.ts';

/** What stands at a path: anything readable that is no folder counts as a file; null where there is nothing. */
export type PathKind = 'file' | 'folder' | null;

/** An entry of a folder; `other` is what a walk leaves alone (links to folders, sockets, devices). */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** The file system. Paths are relative to the working folder or absolute; failures throw errors whose message a user can read. */
export interface Files {
  readonly kindOf: (path: string) => Promise<PathKind>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** Writes the file whole or not at all: into a temporary file beside it, then renamed. */
  readonly writeWhole: (path: string, pieces: Iterable<string>) => Promise<void>;
}

/** Standard input: `pipe` holds what another program or a file gives, `socket` may never say anything, `none` is a terminal or closed. */
export interface Input {
  readonly kind: 'pipe' | 'socket' | 'none';
  /** Everything up to the end; null where `patience` milliseconds pass before the first byte. */
  readonly read: (patience: number | null) => Promise<Uint8Array | null>;
}

/** Standard output, standard error or a pager. */
export interface Output {
  readonly isTerminal: boolean;
  /** Resolves once the text is taken: false where the reader has gone and nothing more is wanted. */
  readonly write: (text: string) => Promise<boolean>;
}

/** Everything outside the program, so that it can be run inside a test: all effects go through here. */
export interface World {
  readonly files: Files;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder of the package: `seeds/` and `package.json` are in it. */
  readonly root: string;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  /** The date on the user's calendar. */
  readonly today: () => CalendarDate;
  /** Milliseconds of a clock that only goes forward. */
  readonly milliseconds: () => number;
  /** Opens what is kept between runs in a folder, which need not exist. */
  readonly openStore: (folder: string) => Store;
  /** Tells this build of the program, and all it reads articles with, from any other; null where that cannot be known. */
  readonly build: () => Promise<string | null>;
  /** How many threads of the program can run at the same time. */
  readonly processors: number;
  /** Starts threads that read articles. */
  readonly openThreads: (count: number, setup: ThreadSetup) => Threads;
  /** Starts a pager whose screen is the terminal; null where it cannot be started. `close` resolves when the user leaves it. */
  readonly openPager: (command: string) => Promise<(Output & { readonly close: () => Promise<void> }) | null>;
}
