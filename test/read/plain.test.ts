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
  ['a rule of dashes is no front matter', 'zenda.md', `---\n${STORY}\n---\n`, { body: STORY }],
  ['front matter without an end', 'zenda.md', `---\ntitle: Z\n\n${STORY}`, { body: `title: Z\n\n${STORY}` }],
  ['a heading that opens Markdown', 'zenda.md', `\n# Zenda falls #\n\n${STORY}`, { title: 'Zenda falls', body: STORY }],
  [
    'a heading further down',
    'zenda.md',
    `By A. Hope\n\n# Zenda falls\n\n${STORY}`,
    { title: 'Zenda falls', body: `By A. Hope\n\nZenda falls\n\n${STORY}` },
  ],
  [
    'the head names the title before the heading',
    'zenda.md',
    `title: Z\n\n# Zenda falls\n${STORY}`,
    { title: 'Z', body: STORY },
  ],
  ['a heading in plain text', 'zenda.txt', `# Zenda\n${STORY}`, { body: `# Zenda\n${STORY}` }],
  ['no heading', 'zenda.md', `#Zenda\n## Zenda\n${STORY}`, { body: `#Zenda\n\nZenda\n\n${STORY}` }],
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
    });
    if (file.endsWith('.txt')) expect(article?.text).toBe(text);
    expect(article?.stated.map(({ where, text: date }) => `${where} ${date}`)).toEqual(expected.stated ?? []);
    expect(bodiesOf(reading)).toEqual([expected.body]);
  });

  /** Markdown → the words that are read. */
  it.each([
    ['emphasis', 'Troops **left** _Zenda_ on *Friday*, ~~not~~ `today`.', 'Troops left Zenda on Friday, not today.'],
    ['a link', 'Troops left [Zenda](https://post.example/zenda_(town) "a town").', 'Troops left Zenda.'],
    ['a link by name', 'Troops left [Zenda][1].\n\n[1]: https://post.example/zenda', 'Troops left Zenda.'],
    ['brackets that are no link', 'Troops [of the king] left.', 'Troops [of the king] left.'],
    ['a picture', '![Smoke over Zenda](smoke.jpg)\n\nTroops left.', 'Troops left.'],
    ['a footnote', 'Troops left Zenda[^1].\n\n[^1]: The army said so.', 'Troops left Zenda.\n\nThe army said so.'],
    ['an address', 'Troops left <https://post.example>.', 'Troops left .'],
    ['HTML', 'Troops left<br>Zenda, <em class="a">they</em> said <!-- why? -->.', 'Troops left Zenda, they said .'],
    ['a quotation over two lines', '> Troops left\n> Zenda.\n\nSo he said.', 'Troops left Zenda.\n\nSo he said.'],
    [
      'a list',
      'Troops left:\n- Zenda\n- Strelsau,\n  the capital\n1. Hentzau',
      'Troops left:\n\nZenda\n\nStrelsau, the capital\n\nHentzau',
    ],
    [
      'a paragraph over two lines',
      'Troops left\r\nZenda.\r\n\r\nThey came back.',
      'Troops left Zenda.\n\nThey came back.',
    ],
    ['a line that is broken', 'By A. Hope  \nTroops left\\\nZenda.', 'By A. Hope\n\nTroops left\n\nZenda.'],
    [
      'rules and underlines',
      'Zenda falls\n===\nTroops left.\n\n* * *\n\nMore.',
      'Zenda falls\n\nTroops left.\n\nMore.',
    ],
    ['a table', '| Town | Day |\n| --- | --- |\n| Zenda | Friday |', '| Town | Day |\n\n| Zenda | Friday |'],
    ['a fence', '```\nTroops left.\n```', 'Troops left.'],
    ['escaped marks', 'Troops left \\*Zenda\\*.', 'Troops left *Zenda*.'],
    ['marks that are none', 'a_town_name, 5 * 3, C* and 1.5 million', 'a_town_name, 5 * 3, C and 1.5 million'],
  ])('reads Markdown: %s', async (_, markdown, words) => {
    expect(bodiesOf(await readText('zenda.md', markdown))).toEqual([words]);
  });

  it('reads Markdown in time linear in its length', async () => {
    for (const odd of ['[', '![', '[](', '[a](b "', '*', '_', '<a ', '> ', '- ', '\\']) {
      expect(await readText('zenda.md', odd.repeat(20_000))).toHaveProperty('notes');
    }
  }, 2000);

  it.each([
    ['zenda.txt', 'Title: Z\nDate: 2031-05-30\n'],
    ['zenda.md', '# Zenda falls\n\n'],
  ])('%s without a story is empty', async (file, text) => {
    const reading = await readText(file, text);
    expect(reading.articles).toEqual([]);
    expect(notesOf(reading)).toEqual(['empty-input: no text to read']);
  });
});
