import { describe, expect, it } from 'vitest';
import { bodiesOf, notesOf, readText } from './samples.ts';

const STORY = 'Ruritanian troops left Zenda on Friday.';

describe('an article as JSON', () => {
  type Row = readonly [
    name: string,
    article: Readonly<Record<string, unknown>>,
    expected: Readonly<Record<string, unknown>>,
  ];
  const cases: readonly Row[] = [
    [
      'the keys of the contract',
      { id: 'z1', text: STORY, title: 'Zenda', published: '2031-05-30', url: 'https://post.example/a', outlet: 'Post' },
      {
        id: 'z1',
        title: 'Zenda',
        url: 'https://post.example/a',
        outlet: 'Post',
        stated: [{ text: '2031-05-30', where: 'metadata' }],
      },
    ],
    ['text alone', { text: STORY }, { id: 'news', title: null, url: null, outlet: null, stated: [] }],
    [
      'nulls',
      { id: null, text: STORY, title: null, published: null, url: null, outlet: null },
      { id: 'news', title: null, stated: [] },
    ],
    ['unknown keys', { text: STORY, tier: 'A', nested: { deep: [1] } }, { stated: [] }],
    ['a number for an id', { id: 7, text: STORY }, { id: '7' }],
    ['a blank id and title', { id: ' ', title: '\n', text: STORY }, { id: 'news', title: null }],
    ['body for text', { body: STORY, headline: 'Zenda' }, { text: STORY, title: 'Zenda' }],
    ['a blank text and a body', { text: ' ', articleBody: STORY }, { text: STORY }],
    ['the same story under two names', { body: STORY, content: STORY }, { text: STORY }],
    ['text before other names', { text: STORY, content: 'Zenda …' }, { text: STORY }],
    ['a source with a name', { text: STORY, source: { id: null, name: 'Post' } }, { outlet: 'Post' }],
    [
      'a date in words stays as written',
      { text: STORY, publishedAt: 'May 30, 2031' },
      { stated: [{ text: 'May 30, 2031', where: 'metadata' }] },
    ],
    [
      'an instant',
      { text: STORY, published: '2031-05-30T22:00:00-05:00' },
      { stated: [{ text: '2031-05-30T22:00:00-05:00', where: 'metadata' }] },
    ],
    ['a year as a number', { text: STORY, published: 2031 }, { stated: [{ text: '2031', where: 'metadata' }] }],
    ['a day as a number', { text: STORY, date: 20310530 }, { stated: [{ text: '2031-05-30', where: 'metadata' }] }],
    [
      'several dates, the most trusted first, each once',
      { text: STORY, date: '2031-06-01', published: '2031-05-30', pubDate: '2031-05-30' },
      {
        stated: [
          { text: '2031-05-30', where: 'metadata' },
          { text: '2031-06-01', where: 'metadata' },
        ],
      },
    ],
    [
      'a date in the address',
      { text: STORY, url: 'https://post.example/2031/05/30/a' },
      { stated: [{ text: '2031-05-30', where: 'url' }] },
    ],
    [
      'an address that is none',
      { text: STORY, url: 'javascript:alert(1)', link: 'https://post.example/b' },
      { url: 'https://post.example/b' },
    ],
  ];
  it.each(cases)('%s', async (_, article, expected) => {
    const reading = await readText('news.jsonl', JSON.stringify(article));
    expect(reading.articles).toHaveLength(1);
    expect(reading.articles[0]).toMatchObject(expected);
    expect(bodiesOf(reading)).toEqual([STORY]);
    expect(reading.notes).toEqual([]);
  });

  const repaired: readonly (readonly [...Row, notes: readonly string[]])[] = [
    [
      'seconds since 1970',
      { text: STORY, published: 1937952000 },
      { stated: [] },
      ['malformed 1: this line has the number `1937952000` for a date; write it as "YYYY-MM-DD"'],
    ],
    [
      'wrong types beside a good text',
      { id: [1], text: STORY, title: 5, published: { day: 30 } },
      { id: 'news', title: null, stated: [] },
      [
        'malformed 1: this line has `id` of the wrong type (a list); not used',
        'malformed 1: this line has `title` of the wrong type (a number); not used',
        'malformed 1: this line has `published` of the wrong type (an object); not used',
      ],
    ],
  ];
  it.each(repaired)('%s is read, and noted', async (_, article, expected, notes) => {
    const reading = await readText('news.jsonl', JSON.stringify(article));
    expect(reading.articles).toHaveLength(1);
    expect(reading.articles[0]).toMatchObject(expected);
    expect(bodiesOf(reading)).toEqual([STORY]);
    expect(notesOf(reading)).toEqual(notes);
  });

  it.each([
    ['no text', '{"id":"a","title":"Zenda"}', 'this line has no text: give the story as `text`; skipped'],
    ['a blank text', '{"text":" \\n"}', 'this line has no text: give the story as `text`; skipped'],
    [
      'two stories',
      '{"body":"a","content":"b"}',
      'this line has `body` and `content`: give the story as `text`; skipped',
    ],
    ['a number', '12', 'this line is a number, not an article object; skipped'],
    ['null', 'null', 'this line is null, not an article object; skipped'],
    ['a text', '"x"', 'this line is a text, not an article object; skipped'],
  ])('%s gives no article and a note', async (_, line, message) => {
    const reading = await readText('news.jsonl', `{"text":"Calm."}\n${line}\n`);
    expect(bodiesOf(reading)).toEqual(['Calm.']);
    expect(notesOf(reading)).toEqual([`malformed 2: ${message}`]);
  });

  it('a list on a line is read, an empty one noted', async () => {
    const reading = await readText('news.jsonl', '[{"text":"One."},{"text":"Two."}]\n[]\n');
    expect(bodiesOf(reading)).toEqual(['One.', 'Two.']);
    expect(notesOf(reading)).toEqual(['empty-input 2: this line is a list without articles']);
  });

  it('says which type is wrong where the text itself is', async () => {
    expect(notesOf(await readText('news.jsonl', '{"text":5}'))).toEqual([
      'malformed 1: this line has `text` of the wrong type (a number); not used',
      'malformed 1: this line has no text: give the story as `text`; skipped',
    ]);
  });
});

describe('JSON lines', () => {
  it('reads every good line and names the others by number', async () => {
    const reading = await readText('news.ndjson', '\uFEFF\n{"text":"One."}\r\n\r\n{"text":"Two."\n{"text":"Three."}');
    expect(bodiesOf(reading)).toEqual(['One.', 'Three.']);
    expect(reading.articles.map(({ id }) => id)).toEqual(['news', 'news#2']);
    expect(reading.notes).toHaveLength(1);
    expect(reading.notes[0]).toMatchObject({ code: 'malformed', file: 'news.ndjson', line: 4 });
    expect(reading.notes[0]?.message).toMatch(/^this line is not valid JSON: .+; skipped$/);
  });

  it('quotes nothing of a broken line: it may hold control characters', async () => {
    const reading = await readText('news.ndjson', '{"text":"One."}\n{"text":\u001b[31m}\n\u009b31mx\n');
    expect(reading.notes.map(({ line }) => line)).toEqual([2, 3]);
    for (const { message } of reading.notes) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('makes ids unique and says so where the input gave one twice', async () => {
    const lines = ['a', 'a', 'a#2', 'b', 'a'].map((id) => JSON.stringify({ id, text: 'Calm.' }));
    const reading = await readText('-', lines.join('\n'));
    expect(reading.articles.map(({ id }) => id)).toEqual(['a', 'a#2', 'a#2#2', 'b', 'a#3']);
    expect(notesOf(reading)[0]).toBe('duplicate-article: the id `a` is used before; called `a#2`');
    expect(reading.notes).toHaveLength(3);
  });

  it('reads 60,000 lines in a few seconds, ids missing', async () => {
    const reading = await readText('-', '{"text":"Calm.","published":"2031-05-30"}\n'.repeat(60_000));
    expect(reading.articles).toHaveLength(60_000);
    expect(reading.articles.at(-1)?.id).toBe('stdin#60000');
  }, 10_000);
});

describe('a JSON file', () => {
  const cases: readonly (readonly [name: string, text: string, bodies: readonly string[], notes: readonly string[]])[] =
    [
      ['one article', '{\n  "text": "One."\n}', ['One.'], []],
      ['a list', '[{"text":"One."},{"text":"Two."}]', ['One.', 'Two.'], []],
      ['a list under `articles`', '{"articles":[{"text":"One."},{"text":"Two."}]}', ['One.', 'Two.'], []],
      ['JSON lines under the wrong name', '{"text":"One."}\n{"text":"Two."}\n', ['One.', 'Two.'], []],
      [
        'a list with a bad member',
        '[{"text":"One."},5,{"text":""}]',
        ['One.'],
        [
          'malformed: article 2 is a number, not an article object; skipped',
          'malformed: article 3 has no text: give the story as `text`; skipped',
        ],
      ],
      ['an empty list', '[]', [], ['empty-input: a list without articles']],
      ['something else', '5', [], ['malformed: the JSON is a number, not an article object; skipped']],
    ];
  it.each(cases)('%s', async (_, text, bodies, notes) => {
    const reading = await readText('news.json', text);
    expect(bodiesOf(reading)).toEqual(bodies);
    expect(notesOf(reading)).toEqual(notes);
  });

  it('that is broken gives one note', async () => {
    const reading = await readText('news.json', '[{"text":"One."}');
    expect(reading.articles).toEqual([]);
    expect(notesOf(reading)).toHaveLength(1);
    expect(notesOf(reading)[0]).toMatch(/^malformed: not valid JSON: /);
  });
});
