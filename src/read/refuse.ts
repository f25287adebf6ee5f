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

/** Control characters that no text editor writes: all but tab, line ends, form feed, escape. */
function controls(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample)
    if (byte === 0x7f || (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d))) count += 1;
  return count;
}
