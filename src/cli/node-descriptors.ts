import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { once } from '../text/memory.ts';
import { Failure } from './failure.ts';
import { outputOf, READER_GONE } from './node-streams.ts';
import { codeOf, wordsFor } from './system-errors.ts';
import type { Output } from './world.ts';

/** An open file of the process: its number, Node's own stream for it, and what to call it. */
export interface Descriptor {
  readonly number: number;
  readonly stream: () => Writable;
  readonly name: string;
  /** Writes bytes at once, as far as they are taken, and returns how many were. */
  readonly writeNow?: (descriptor: number, bytes: Uint8Array, from: number) => number;
}

/**
 * Standard output or standard error. Node's streams take longer to make than what is mostly written, so a pipe or a file is written to
 * directly; only a terminal, and a reader that is not ready to be waited for, gets the stream.
 */
export function outputTo({ number, stream, name, writeNow = writeSync }: Descriptor): Output {
  const isTerminal = once(() => !isPlain(number) && isatty(number));
  const output = once(() => outputOf(stream(), isTerminal(), name));
  let gone = false;
  let waits = false;
  return {
    get isTerminal() {
      return isTerminal();
    },
    write: async (text) => {
      if (gone) return false;
      if (waits || isTerminal()) return output().write(text);
      const bytes = Buffer.from(text);
      for (let taken = 0; taken < bytes.length; ) {
        try {
          taken += writeNow(number, bytes, taken);
        } catch (error) {
          if (READER_GONE.has(codeOf(error))) {
            gone = true;
            return false;
          }
          if (codeOf(error) !== 'EAGAIN')
            throw new Failure(`cannot write ${name}: ${wordsFor(error)}`, { cause: error });
          waits = true;
          return output().write(bytes.subarray(taken));
        }
      }
      return true;
    },
  };
}

/** Whether it is certain, without Node's part for terminals, that this is none. */
function isPlain(descriptor: number): boolean {
  const stats = attempt(() => fstatSync(descriptor));
  return stats === null || !stats.isCharacterDevice() || stats.rdev === attempt(() => statSync('/dev/null'))?.rdev;
}

function attempt(look: () => Stats): Stats | null {
  try {
    return look();
  } catch {
    return null;
  }
}
