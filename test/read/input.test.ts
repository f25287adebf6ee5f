import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withUniqueIds } from '../../src/read/article.ts';
import { FORMATS, formatOf, INPUT_FORMATS, type InputFormat, readInput } from '../../src/read/index.ts';
import { contains } from '../../src/model/span.ts';
import { bodiesOf, notesOf, readText, wideBytes } from './samples.ts';

describe('formatOf', () => {
  const cases: readonly (readonly [file: string, format: InputFormat | null])[] = [
    ['a.txt', 'txt'],
    ['news/a.TEXT', 'txt'],
    ['a.md', 'md'],
    ['a.markdown', 'md'],
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.json', 'json'],
    ['a.jsonl', 'ndjson'],
    ['a.b.ndjson', 'ndjson'],
    ['readme-strelsau.txt', 'txt'],
    ['news.d/a', null],
    ['txt', null],
    ['a.csv', null],
    ['a.txt~', null],
    ['seeds/README.md', null],
    ['LICENSE.txt', null],
    ['.hidden.txt', null],
    ['news/.txt', null],
    ['timeline.config.json', null],
    ['C:\\news\\readme.txt', null],
    ['', null],
  ];
  it.each(cases)('%s → %s', (file, format) => expect(formatOf(file)).toBe(format));

  it('no ending belongs to two formats', () => {
    const endings = FORMATS.flatMap((entry) => entry.extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('readInput', () => {
  const cases: readonly (readonly [
    name: string,
    file: string,
    text: string,
    format: InputFormat | null,
    bodies: readonly string[],
  ])[] = [
    ['standard input with JSON lines', '-', ' \n{"text":"One."}\n{"text":"Two."}', null, ['One.', 'Two.']],
    ['standard input with one JSON article over several lines', '-', '{\n"text":"One."\n}', null, ['One.']],
    ['standard input with a JSON list', '-', '[\n {"text":"One."}]', null, ['One.']],
    ['standard input with a page', '-', '<!doctype html><p>Calm in Zenda.</p>', null, ['Calm in Zenda.']],
    ['standard input with text', '-', 'Calm in Zenda.\n', null, ['Calm in Zenda.']],
    ['text that opens with a bracket', '-', '[Report] Calm in Zenda.', null, ['[Report] Calm in Zenda.']],
    ['the asked format before the first characters', '-', '{calm}', 'txt', ['{calm}']],
    ['the asked format before the ending', 'a.txt', '{"text":"One."}', 'ndjson', ['One.']],
    ['a README named outright', 'README.md', '# Zenda\nCalm.', null, ['Calm.']],
    ['an unknown ending', 'a.dat', '{"text":"One."}', null, ['One.']],
  ];
  it.each(cases)('%s', async (_, file, text, format, bodies) => {
    expect(bodiesOf(await readText(file, text, format))).toEqual(bodies);
  });

  it.each([
    ['nothing', [], 'empty-input: the input is empty'],
    ['a byte order mark', [0xef, 0xbb, 0xbf], 'empty-input: the input is blank'],
    ['white space', [0x20, 0x0d, 0x0a], 'empty-input: the input is blank'],
    [
      'a binary file',
      [0x7f, 0x45, 0x4c, 0x46, 0],
      'unreadable: it is a binary file, or UTF-16 without a byte order mark; save it as UTF-8 text first',
    ],
  ])('%s gives a note and no article', async (_, bytes, note) => {
    const reading = await readInput({ file: 'a.txt', bytes: Uint8Array.from(bytes), format: null });
    expect(reading.articles).toEqual([]);
    expect(notesOf(reading)).toEqual([note]);
  });

  it('a table is no article, unless it is said to be one', async () => {
    const refused = await readText('a.csv', 'id,text\n1,Troops left Zenda.\n');
    expect(refused.articles).toEqual([]);
    expect(notesOf(refused)[0]).toMatch(/^unreadable: it is a table; turn it into JSON lines first/);
    expect(bodiesOf(await readText('a.csv', 'Troops left Zenda.', 'txt'))).toEqual(['Troops left Zenda.']);
  });

  it('passes the note on the encoding on', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"text":"caf'), 0xe9, 0x22, 0x7d]);
    const reading = await readInput({ file: 'a.jsonl', bytes, format: null });
    expect(bodiesOf(reading)).toEqual(['café']);
    expect(notesOf(reading)).toEqual(['encoding 1: not valid UTF-8 on 1 line; read as Windows-1252']);
  });
});

describe('withUniqueIds', () => {
  it('numbers articles of files with one name through, without a note', async () => {
    const lines = '{"text":"One."}\n{"text":"Two."}';
    const first = await readText('a/news.jsonl', lines);
    const second = await readText('b/news.jsonl', lines);
    const all = withUniqueIds({ articles: [...first.articles, ...second.articles], notes: [] });
    expect(all.articles.map(({ id }) => id)).toEqual(['news', 'news#2', 'news#3', 'news#4']);
    expect(all.notes).toEqual([]);
  });
});

const HOSTILE = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '---\n',
        'title: ',
        'date:',
        '\r',
        '\n',
        '# ',
        '{"text":',
        '"x"',
        '}',
        '[',
        ']',
        ',',
        '<p>',
        '</p>',
        '<article>',
        '<script>',
        '&#0;',
        '<time datetime=',
        '\uFEFF',
        '\uFFFD',
        '\ud800',
        'Calm in Zenda. ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => new TextEncoder().encode(parts.join(''))),
);

describe('laws', () => {
  it('any bytes in any format: no error, bodies within texts, ids unique, something said', async () => {
    await fc.assert(
      fc.asyncProperty(
        HOSTILE,
        fc.constantFrom(null, ...INPUT_FORMATS),
        fc.constantFrom('-', 'a.md', '2031-05-30.html'),
        async (bytes, format, file) => {
          const { articles, notes } = await readInput({ file, bytes, format });
          expect(articles.length + notes.length).toBeGreaterThan(0);
          expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
          for (const { text, body } of articles) {
            expect(contains({ start: 0, end: text.length }, body)).toBe(true);
            expect(body.start).toBeLessThan(body.end);
            expect(text.slice(body.start, body.end).trim()).toBe(text.slice(body.start, body.end));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a story of plain lines is its own body, in UTF-8 and in UTF-16', async () => {
    const word = fc.stringMatching(/^[A-Zé“”]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '\n', '\r\n'),
        async (words, gap) => {
          const story = words.join(gap);
          const units = wideBytes(`\uFEFF${story}`, false);
          for (const bytes of [new TextEncoder().encode(story), Uint8Array.from(units)]) {
            expect(bodiesOf(await readInput({ file: 'a.txt', bytes, format: null }))).toEqual([story]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
