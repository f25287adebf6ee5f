import path from 'node:path';
import { calendarDate } from '../../src/model/calendar-date.ts';
import type { Store } from '../../src/cli/cache/store.ts';
import type { FolderEntry, Input, World } from '../../src/cli/world.ts';

/** What a run of the program left behind. */
export interface Trace {
  stdout: string;
  stderr: string;
  paged: string | null;
  readonly files: Map<string, string>;
}

/** What a world is to be like; everything else is an empty machine without a terminal, in the folder /home/ada. */
export interface Setting {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly unreadable?: readonly string[];
  readonly stdin?: string;
  readonly stdinKind?: Input['kind'];
  readonly terminal?: boolean;
  readonly columns?: number | null;
  readonly env?: Readonly<Record<string, string>>;
  /** The reader of standard output goes away after so many pieces. */
  readonly readerLeavesAfter?: number;
  readonly pager?: boolean;
  /** What earlier runs have kept, by key; without it nothing is remembered. */
  readonly kept?: Map<string, string>;
}

/** A machine in memory: paths as on POSIX, the working folder is /home/ada, the package lies in /opt/timeline, today is 1 June 2018. */
export function memoryWorld(setting: Setting): { readonly world: World; readonly trace: Trace } {
  const cwd = '/home/ada';
  const files = new Map<string, string | Uint8Array>();
  const given = { '/opt/timeline/package.json': '{ "version": "9.8.7" }', ...setting.files };
  for (const [name, content] of Object.entries(given)) files.set(path.posix.resolve(cwd, name), content);
  const trace: Trace = { stdout: '', stderr: '', paged: null, files: new Map() };
  const resolve = (name: string) => path.posix.resolve(cwd, name);
  const today = calendarDate(2018, 6, 1);
  if (today === null) throw new Error('no such day');
  let pieces = 0;
  const world: World = {
    files: {
      kindOf: (name) => {
        const place = resolve(name);
        if (files.has(place)) return Promise.resolve('file');
        return Promise.resolve([...files.keys()].some((file) => file.startsWith(`${place}/`)) ? 'folder' : null);
      },
      read: (name) => {
        const content = files.get(resolve(name));
        if (content === undefined) return Promise.reject(new Error('no such file or folder; check the path'));
        if (setting.unreadable?.includes(name)) return Promise.reject(new Error('permission denied'));
        return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
      },
      list: (folder) => Promise.resolve(entriesOf(resolve(folder), [...files.keys()])),
      writeWhole: (name, text) => {
        if (name.startsWith('/proc/')) return Promise.reject(new Error('permission denied'));
        trace.files.set(name, [...text].join(''));
        return Promise.resolve();
      },
    },
    stdin: {
      kind: setting.stdinKind ?? (setting.stdin === undefined ? 'none' : 'pipe'),
      read: () => Promise.resolve(setting.stdin === undefined ? null : new TextEncoder().encode(setting.stdin)),
    },
    stdout: {
      isTerminal: setting.terminal ?? false,
      write: (text) => {
        if (pieces >= (setting.readerLeavesAfter ?? Infinity)) return Promise.resolve(false);
        pieces += 1;
        trace.stdout += text;
        return Promise.resolve(true);
      },
    },
    stderr: {
      isTerminal: false,
      write: (text) => {
        trace.stderr += text;
        return Promise.resolve(true);
      },
    },
    env: setting.env ?? {},
    cwd,
    root: '/opt/timeline',
    columns: setting.columns ?? null,
    today: () => today,
    milliseconds: () => 0,
    openStore: (folder) => memoryStore(folder, setting.kept ?? new Map()),
    build: () => Promise.resolve(setting.kept ? 'build 1' : null),
    processors: 1,
    openThreads: () => {
      throw new Error('threads are tried on real articles');
    },
    openPager: () => {
      if (!setting.pager) return Promise.resolve(null);
      return Promise.resolve({
        isTerminal: true,
        write: (text) => {
          trace.paged = (trace.paged ?? '') + text;
          return Promise.resolve(true);
        },
        close: () => Promise.resolve(),
      });
    },
  };
  return { world, trace };
}

/** A store in memory. */
export function memoryStore(place: string, kept: Map<string, string>): Store {
  return {
    place,
    most: 1_000_000,
    get: (key) => kept.get(key) ?? null,
    put: (key, text) => void kept.set(key, text),
    trim: () => undefined,
    size: () => ({ entries: kept.size, bytes: [...kept.values()].join('').length }),
    clear: () => {
      const { size } = kept;
      kept.clear();
      return size;
    },
  };
}

function entriesOf(folder: string, files: readonly string[]): readonly FolderEntry[] {
  const entries = new Map<string, FolderEntry>();
  for (const file of files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const [name = '', ...below] = file.slice(folder.length + 1).split('/');
    entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
  }
  return [...entries.values()].toReversed();
}
