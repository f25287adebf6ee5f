import { describe, expect, it } from 'vitest';
import { readText } from './samples.ts';

const paragraphs = '<p>Ruritanian troops left the town of Zenda on Friday after a siege of three weeks.</p>'.repeat(4);

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page says of its article', () => {
  const cases: readonly (readonly [name: string, head: string, body: string, expected: Record<string, unknown>])[] = [
    [
      'linked data',
      data({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', datePublished: '2031-01-01' },
          {
            '@type': ['NewsArticle'],
            headline: 'Zenda falls',
            datePublished: '2031-05-30T10:00:00Z',
            dateModified: '2033-01-01',
            publisher: { name: 'Strelsau Post' },
            mainEntityOfPage: { '@id': 'https://post.example/a' },
          },
        ],
      }),
      '',
      {
        title: 'Zenda falls',
        outlet: 'Strelsau Post',
        url: 'https://post.example/a',
        stated: [{ text: '2031-05-30T10:00:00Z', where: 'metadata' }],
      },
    ],
    [
      'Open Graph and canonical address',
      '<meta property="og:title" content="Zenda falls"><meta property="og:site_name" content="Strelsau Post"><link rel="canonical" href="https://post.example/2031/05/30/a"><meta property="article:published_time" content="2031-05-30">',
      '',
      {
        title: 'Zenda falls',
        outlet: 'Strelsau Post',
        url: 'https://post.example/2031/05/30/a',
        stated: [
          { text: '2031-05-30', where: 'metadata' },
          { text: '2031-05-30', where: 'url' },
        ],
      },
    ],
    [
      'other metas',
      '<META NAME="DC.date.issued" CONTENT="2031-05-30"><meta name="date" content="2031-05-31">',
      '',
      {
        stated: [
          { text: '2031-05-30', where: 'metadata' },
          { text: '2031-05-31', where: 'metadata' },
        ],
      },
    ],
    [
      'a date of change is no date of publication',
      '<meta property="article:modified_time" content="2033-01-01">',
      '<time class="updated" datetime="2033-01-01">now</time>',
      { stated: [] },
    ],
    [
      'the time of the article',
      '',
      '<time datetime="2030-01-01">old</time><article><time datetime="2031-05-30">30 May</time></article>',
      { stated: [{ text: '2031-05-30', where: 'metadata' }] },
    ],
    [
      'the time marked as publication',
      '',
      '<time datetime="2030-01-01">old</time><time itemprop="datePublished" datetime="2031-05-30">30 May</time>',
      { stated: [{ text: '2031-05-30', where: 'metadata' }] },
    ],
    [
      'two times outside an article',
      '',
      '<time datetime="2030-01-01">a</time><time datetime="2031-05-30">b</time>',
      { stated: [] },
    ],
    [
      'the title without the outlet',
      '<title>Zenda falls | Strelsau Post</title><meta property="og:site_name" content="Strelsau Post">',
      '',
      { title: 'Zenda falls' },
    ],
    [
      'a title that ends in the outlet as a word',
      '<title>Bomb hits Strelsau Post</title><meta property="og:site_name" content="Strelsau Post">',
      '',
      { title: 'Bomb hits Strelsau Post' },
    ],
    [
      'the headline before the title',
      '<title>Post</title>',
      '<header><h1>Strelsau Post</h1></header><h1>Zenda falls</h1>',
      { title: 'Zenda falls' },
    ],
    [
      'linked data that is broken',
      '<script type="application/ld+json">{"headline":</script><title>Zenda</title>',
      '',
      { title: 'Zenda' },
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="/a"><meta property="og:url" content="javascript:x">',
      '',
      { url: null },
    ],
    ['nothing', '', '', { id: 'zenda', title: null, outlet: null, url: null, stated: [] }],
  ];
  it.each(cases)('%s', async (_, head, body, expected) => {
    const [article] = (await readText('zenda.html', page(body + paragraphs, head))).articles;
    expect(article).toMatchObject(expected);
  });
});
