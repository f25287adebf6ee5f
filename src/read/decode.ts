import { type Note, noteOnFile } from '../model/note.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * The characters of an input. UTF-8 with or without byte order mark, UTF-16 with one; lines that are no valid UTF-8 are read as
 * Windows-1252, which is noted. The mark is dropped and nothing else is changed: line ends stay as they are (CRLF too), so that
 * offsets into the text are offsets into what the user sees. Never throws: what no encoding can read becomes U+FFFD.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly notes: readonly Note[] } {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return decodeLines(file, bytes);
  }
}

/** Whether the bytes open with the mark of UTF-16, little or big endian. */
export function hasWideMark(bytes: Uint8Array): boolean {
  return wideEncoding(bytes) !== null;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Line by line, because files glued together from several sources mix encodings. */
function decodeLines(file: string, bytes: Uint8Array): { readonly text: string; readonly notes: readonly Note[] } {
  const pieces: string[] = [];
  const odd: number[] = [];
  let line = 0;
  let windows = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const piece = decodeLine(bytes.subarray(start, end), start > 0);
    line += 1;
    if (!piece.valid) odd.push(line);
    if (piece.windows) windows += 1;
    pieces.push(piece.text);
    start = end;
  }
  const readAs = windows > 0 ? 'read as Windows-1252' : 'the bytes that are not are replaced by `\uFFFD`';
  const message = `not valid UTF-8 on ${odd.length} ${odd.length === 1 ? 'line' : 'lines'}; ${readAs}`;
  return { text: pieces.join(''), notes: [noteOnFile(file, 'encoding', message, odd[0] ?? null)] };
}

function decodeLine(bytes: Uint8Array, ignoreBOM: boolean): { text: string; valid: boolean; windows: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes), valid: true, windows: false };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM }).decode(bytes);
    // A line of good UTF-8 with one broken character is still UTF-8: Windows-1252 would spoil every other character of it.
    if (mostlyWhole(text)) return { text, valid: false, windows: false };
    return { text: decodeWindows1252(bytes), valid: false, windows: true };
  }
}

function mostlyWhole(text: string): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') whole += 1;
  }
  return whole > broken;
}
