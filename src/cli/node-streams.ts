import { fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { Failure } from './failure.ts';
import { codeOf, wordsFor } from './system-errors.ts';
import type { Input, Output, World } from './world.ts';

/** Codes of errors that mean nobody reads on. */
export const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** An output that takes bytes as well. */
export interface ByteOutput extends Output {
  readonly write: (text: string | Uint8Array) => Promise<boolean>;
}

/** A stream to write to, and what to call it; a reader that has gone is no error. */
export function outputOf(stream: Writable, isTerminal: boolean, name: string): ByteOutput {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTerminal,
    write: (text) =>
      gone
        ? Promise.resolve(false)
        : new Promise((resolve, reject) => {
            stream.write(text, (error) => {
              if (!error) resolve(true);
              else if (READER_GONE.has(codeOf(error))) resolve(false);
              else reject(new Failure(`cannot write ${name}: ${wordsFor(error)}`, { cause: error }));
            });
          }),
  };
}

/** Standard input as the system has it. A shell's pipe or a file is somebody's input; a socket may be what another program left open. */
export function standardInput(): Input {
  return { kind: inputKind(), read: (patience) => readAll(process.stdin, patience) };
}

function inputKind(): Input['kind'] {
  try {
    const stat = fstatSync(0);
    if (stat.isFIFO() || stat.isFile()) return 'pipe';
    return stat.isSocket() ? 'socket' : 'none';
  } catch {
    return 'none';
  }
}

function readAll(stream: Readable, patience: number | null): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    const timer = patience === null ? null : setTimeout(() => done(null), patience);
    const done = (bytes: Uint8Array | null) => {
      if (timer) clearTimeout(timer);
      stream.removeAllListeners().pause();
      if (bytes === null) stream.destroy();
      resolve(bytes);
    };
    stream.on('data', (piece: Uint8Array) => {
      if (timer) clearTimeout(timer);
      pieces.push(piece);
    });
    stream.on('end', () => done(Buffer.concat(pieces)));
    stream.on('error', reject);
  });
}

/** Starts a pager in a shell, as git does; null where that fails. */
export const openPager: World['openPager'] = async (command) => {
  if (process.platform === 'win32') return null;
  const { spawn } = await import('node:child_process');
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  process.on('SIGINT', leaveToPager);
  return {
    ...outputOf(child.stdin, true, 'to the pager'),
    close: async () => {
      child.stdin.end();
      await closed;
      process.off('SIGINT', leaveToPager);
    },
  };
};

/** Ctrl-C is the pager's while it is open. */
function leaveToPager(): void {}
