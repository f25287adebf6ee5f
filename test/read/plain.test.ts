import { describe, expect, it } from 'vitest';
import { bodiesOf, notesOf, readText } from './samples.ts';

interface Expected {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly id?: string;
  /** "where text" of each stated date. */
  readonly stated?: readonly string[];
  readonly body: string;
}

const STORY = 'Ruritanian troops left Zenda on Friday.';

const heads: readonly (readonly [name: string, file: string, text: string, expected: Expected])[] = [
  ['no head', 'zenda.txt', STORY, { body: STORY }],
  ['white space around the story', 'zenda.txt', `\n\n  ${STORY}\n\n`, { body: STORY }],
  [
    'header lines',
    'zenda.txt',
    `Title: Zenda falls\nPublished: 30 May 2031\nURL: https://post.example/a\nOutlet: Strelsau Post\nAuthor: A. Hope\n\n${STORY}`,
    {
      title: 'Zenda falls',
      stated: ['header 30 May 2031'],
      url: 'https://post.example/a',
      outlet: 'Strelsau Post',
      body: STORY,
    },
  ],
  [
    'header lines with CRLF and no blank line after',
    'zenda.txt',
    `TITLE: Zenda falls\r\ndate: 2031-05-30\r\n${STORY}\r\nMore.\r\n`,
    { title: 'Zenda falls', stated: ['header 2031-05-30'], body: `${STORY}\r\nMore.` },
  ],
  [
    'blank lines before the head',
    'zenda.txt',
    `\n\nsource: Strelsau Post\n${STORY}`,
    { outlet: 'Strelsau Post', body: STORY },
  ],
  [
    'a link as the source',
    'zenda.txt',
    `Source: https://post.example/x\n\n${STORY}`,
    { url: 'https://post.example/x', body: STORY },
  ],
  [
    'updated, where nothing says published',
    'zenda.txt',
    `Last updated: 31 May 2031\n${STORY}`,
    { stated: ['header 31 May 2031'], body: STORY },
  ],
  [
    'published before updated',
    'zenda.txt',
    `Updated: 31 May 2031\nPublished: 30 May 2031\n${STORY}`,
    { stated: ['header 30 May 2031'], body: STORY },
  ],
  ['an id', 'zenda.txt', `id: z1\n\n${STORY}`, { id: 'z1', body: STORY }],
  ['a key without a value', 'zenda.txt', `Date:\nTitle: \n\n${STORY}`, { body: STORY }],
  [
    'dates in head, address and name, in this order',
    '2031-06-02.txt',
    `url: https://post.example/2031/06/01/a\ndate: 2031-05-30\n\n${STORY}`,
    {
      url: 'https://post.example/2031/06/01/a',
      stated: ['header 2031-05-30', 'url 2031-06-01', 'file-name 2031-06-02'],
      body: STORY,
    },
  ],
  ['a place before a colon', 'zenda.txt', `ZENDA: ${STORY}`, { body: `ZENDA: ${STORY}` }],
  [
    'a place before a colon after a head',
    'zenda.txt',
    `Title: Z\nStrelsau: ${STORY}`,
    { title: 'Z', body: `Strelsau: ${STORY}` },
  ],
  [
    'a key inside the story',
    'zenda.txt',
    `${STORY}\nSource: Strelsau Post`,
    { body: `${STORY}\nSource: Strelsau Post` },
  ],
  ['updated without a colon', 'zenda.txt', `Updated 31 May 2031\n${STORY}`, { body: `Updated 31 May 2031\n${STORY}` }],
  ['a word of the prototype', 'zenda.txt', `constructor: x\n${STORY}`, { body: `constructor: x\n${STORY}` }],
  [
    'front matter',
    'zenda.md',
    `---\ntitle: "Zenda: a fall"\ndate: 2031-05-30 # guessed\nsource: 'Strelsau Post'\ntags:\n  - war\n---\n\n${STORY}`,
    {
      title: 'Zenda: a fall',
      stated: ['header 2031-05-30'],
      outlet: 'Strelsau Post',
      body: STORY,
    },
  ],
  [
    'front matter with a folded value',
    'zenda.txt',
    `---\r\ntitle: >-\r\n  Zenda\r\n  falls\r\n---\r\n${STORY}`,
    { title: 'Zenda falls', body: STORY },
  ],
  ['a rule of dashes is no front matter', 'zenda.md', `---\n${STORY}\n---\n`, { body: `---\n${STORY}\n---` }],
  ['front matter without an end', 'zenda.md', `---\ntitle: Z\n\n${STORY}`, { body: `---\ntitle: Z\n\n${STORY}` }],
  ['a heading that opens Markdown', 'zenda.md', `\n# Zenda falls #\n\n${STORY}`, { title: 'Zenda falls', body: STORY }],
  [
    'a heading further down',
    'zenda.md',
    `By A. Hope\n\n# Zenda falls\n\n${STORY}`,
    { title: 'Zenda falls', body: `By A. Hope\n\n# Zenda falls\n\n${STORY}` },
  ],
  [
    'the head names the title before the heading',
    'zenda.md',
    `title: Z\n\n# Zenda falls\n${STORY}`,
    { title: 'Z', body: STORY },
  ],
  ['a heading in plain text', 'zenda.txt', `# Zenda\n${STORY}`, { body: `# Zenda\n${STORY}` }],
  ['no heading', 'zenda.md', `#Zenda\n## Zenda\n${STORY}`, { body: `#Zenda\n## Zenda\n${STORY}` }],
];

describe('text and Markdown', () => {
  it.each(heads)('%s', async (_, file, text, expected) => {
    const reading = await readText(file, text);
    const [article] = reading.articles;
    expect(reading.notes).toEqual([]);
    expect(article).toMatchObject({
      id: expected.id ?? file.replace(/\..*/, ''),
      file,
      title: expected.title ?? null,
      outlet: expected.outlet ?? null,
      url: expected.url ?? null,
      text,
    });
    expect(article?.stated.map(({ where, text: date }) => `${where} ${date}`)).toEqual(expected.stated ?? []);
    expect(bodiesOf(reading)).toEqual([expected.body]);
  });

  it.each([
    ['zenda.txt', 'Title: Z\nDate: 2031-05-30\n'],
    ['zenda.md', '# Zenda falls\n\n'],
  ])('%s without a story is empty', async (file, text) => {
    const reading = await readText(file, text);
    expect(reading.articles).toEqual([]);
    expect(notesOf(reading)).toEqual(['empty-input: no text to read']);
  });
});
