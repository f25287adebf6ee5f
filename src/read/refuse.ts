import { hasWideMark } from './decode.ts';

/** The opening bytes of files that people drop among articles, and what to do with them. */
const KNOWN: readonly (readonly [opening: string, advice: string])[] = [
  ['%PDF-', 'a PDF; turn it into text first (`pdftotext`)'],
  ['{\\rtf', 'an RTF document; save it as plain text first'],
  ['PK\u0003\u0004', 'a zip archive or an office document; unpack it or save it as plain text first'],
  ['\u001f\u008b', 'compressed; unpack it first (`gunzip`)'],
];

const SAMPLE = 8192;

/** Why the bytes are no text, as the end of a sentence that begins "it is"; null where they may be. Judged by the first 8 KiB. */
export function refusal(bytes: Uint8Array): string | null {
  const known = KNOWN.find(([opening]) => startsWith(bytes, opening));
  if (known) return known[1];
  if (hasWideMark(bytes)) return null;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return 'a binary file, or UTF-16 without a byte order mark; save it as UTF-8 text first';
  return controls(sample) * 10 > sample.length ? 'a binary file; only text can be read' : null;
}

function startsWith(bytes: Uint8Array, opening: string): boolean {
  for (let i = 0; i < opening.length; i += 1) if (bytes[i] !== opening.charCodeAt(i)) return false;
  return true;
}

/** Bytes as characters of the same numbers, without tab, line ends, form feed and all that is visible. */
const WRITTEN = /[\t-\r -~\x80-\xff]+/g;
const ESCAPE = '\u001b';

/** How many control characters there are that no text editor writes. */
function controls(sample: Uint8Array): number {
  const characters = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString('latin1');
  return characters.replace(WRITTEN, '').replaceAll(ESCAPE, '').length;
}
