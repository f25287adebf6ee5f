import { describe, expect, it } from 'vitest';
import { noteOnFile } from '../../src/model/note.ts';
import { decodeText } from '../../src/read/decode.ts';
import { refusal } from '../../src/read/refuse.ts';
import { wideBytes } from './samples.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
describe('decodeText', () => {
  const cases: readonly (readonly [
    name: string,
    bytes: number[],
    text: string,
    note: string | null,
    line: number | null,
  ])[] = [
    ['UTF-8', utf8('Strelsau — “calm”'), 'Strelsau — “calm”', null, null],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('calm')], 'calm', null, null],
    ['CRLF kept', utf8('one\r\ntwo\r\n'), 'one\r\ntwo\r\n', null, null],
    ['UTF-16, little end first', [0xff, 0xfe, ...wideBytes('Zenda “x”', false)], 'Zenda “x”', null, null],
    ['UTF-16, big end first', [0xfe, 0xff, ...wideBytes('Zenda “x”', true)], 'Zenda “x”', null, null],
    ['UTF-16 cut short', [0xff, 0xfe, 0x41, 0x00, 0x42], 'A\uFFFD', null, null],
    ['a replacement character of its own', utf8('\uFFFDx'), '\uFFFDx', null, null],
    [
      'Windows-1252',
      [0x93, 0x63, 0x61, 0x6c, 0x6d, 0x94, 0x97, 0x80, 0xe9],
      '“calm”—€é',
      'not valid UTF-8 on 1 line; read as Windows-1252',
      1,
    ],
    [
      'one Windows-1252 line among UTF-8',
      [...utf8('“a”\n'), 0x93, 0x62, 0x94, 0x0a, ...utf8('“c”')],
      '“a”\n“b”\n“c”',
      'not valid UTF-8 on 1 line; read as Windows-1252',
      2,
    ],
    [
      'UTF-8 cut short keeps its other characters',
      [...utf8('“a” “b” '), 0xe2, 0x80],
      '“a” “b” \uFFFD',
      'not valid UTF-8 on 1 line; the bytes that are not are replaced by `\uFFFD`',
      1,
    ],
  ];
  it.each(cases)('%s', (_, bytes, text, message, line) => {
    const decoded = decodeText('f.txt', Uint8Array.from(bytes));
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toEqual(message === null ? [] : [noteOnFile('f.txt', 'encoding', message, line)]);
  });
});

describe('refusal', () => {
  const cases: readonly (readonly [name: string, bytes: number[], says: string | null])[] = [
    ['text', utf8('Troops left.'), null],
    ['text with tabs, form feeds and colours', utf8('\ta\f\u001b[1mb\u001b[0m'), null],
    ['UTF-16 with its mark', [0xff, 0xfe, ...wideBytes('calm', false)], null],
    ['UTF-16 without', wideBytes('calm', false), 'UTF-16 without a byte order mark'],
    ['a NUL', [...utf8('calm'), 0], 'a binary file'],
    ['mostly control characters', [1, 2, 3, 0x61, 4, 5], 'a binary file'],
    ['a few control characters', [...utf8('a long line of text with one'), 1], null],
    ['a PDF', utf8('%PDF-1.7 …'), 'a PDF'],
    ['a word processor file', utf8('{\\rtf1'), 'RTF'],
    ['an office document', utf8('PK\u0003\u0004'), 'zip'],
    ['gzip', [0x1f, 0x8b, 8], 'compressed'],
  ];
  it.each(cases)('%s', (_, bytes, says) => {
    const refused = refusal(Uint8Array.from(bytes));
    if (says === null) expect(refused).toBeNull();
    else expect(refused).toContain(says);
  });
});
