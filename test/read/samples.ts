import type { Reading } from '../../src/read/reading.ts';
import { type InputFormat, readInput } from '../../src/read/index.ts';

/** Reads a text as if it were the content of a file. */
export function readText(file: string, text: string, format: InputFormat | null = null): Promise<Reading> {
  return readInput({ file, bytes: new TextEncoder().encode(text), format });
}

/** The body of every article of a reading. */
export function bodiesOf(reading: Reading): readonly string[] {
  return reading.articles.map(({ text, body }) => text.slice(body.start, body.end));
}

/** "code line: message" of every note of a reading. */
export function notesOf(reading: Reading): readonly string[] {
  return reading.notes.map(({ code, line, message }) => `${code}${line === null ? '' : ` ${line}`}: ${message}`);
}

/** A text as UTF-16 bytes without a mark. */
export function wideBytes(text: string, bigEndian: boolean): number[] {
  return text.split('').flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });
}
