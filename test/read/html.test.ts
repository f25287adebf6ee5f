import { describe, expect, it } from 'vitest';
import { bodiesOf, notesOf, readText } from './samples.ts';

const ONE = 'Ruritanian troops left the town of Zenda on Friday after a siege of three weeks, the mayor said.';
const TWO = 'The Red Lanterns, who had held the bridge since April, said they would not follow them into the hills.';
const THREE = 'Two people were wounded when a shell hit the station in Strelsau, an aid worker told reporters.';
const STORY = [ONE, TWO, THREE];
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n');

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the story of a page', () => {
  const cases: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
    [
      'an article',
      `<nav><a href="/">Home</a></nav><article><h1>Zenda falls</h1>${paragraphs}</article><footer>© Post</footer>`,
      STORY,
    ],
    ['main', `<div class="menu">All news</div><main>${paragraphs}</main><div>Imprint</div>`, STORY],
    ['an element with the role', `<div>All news</div><div role="main">${paragraphs}</div>`, STORY],
    [
      'a marked body within an article',
      `<article><p>Share your view on this.</p><div itemprop="articleBody">${paragraphs}</div></article>`,
      STORY,
    ],
    ['paragraphs alone', `<div>All news</div>${paragraphs}<div>Imprint</div>`, STORY],
    ['a short page', '<p>Calm in Zenda.</p>', ['Calm in Zenda.']],
    ['text in no element', 'Calm in Zenda.<br>Calm in Strelsau.', ['Calm in Zenda.', 'Calm in Strelsau.']],
    [
      'scripts, styles, forms, asides, buttons, hidden parts',
      `<article><script>var a = "<p>x</p>"</script><style>p{}</style>${paragraphs}<form>Sign up</form><aside>More</aside><button>Go</button><p hidden>x</p><p style="display: none">x</p><div aria-hidden="true">x</div></article>`,
      STORY,
    ],
    [
      'furniture by its class',
      `<article><div class="social-share">Tell a friend</div>${paragraphs}<div id="related">Also today</div></article>`,
      STORY,
    ],
    ['a story in a class of furniture', `<div class="share">${paragraphs}</div>`, STORY],
    [
      'a story in a class of furniture, with a line outside',
      `<p>All the news of today.</p><div class="share">${paragraphs}</div>`,
      ['All the news of today.', ...STORY],
    ],
    [
      'stories related to it',
      `<div>${paragraphs}</div><div class="jp-relatedposts"><p>${'Rain fell on Borduria. '.repeat(4)}</p></div>`,
      STORY,
    ],
    ['a heading that heads nothing', `<article>${paragraphs}<h3>Share this:</h3></article>`, STORY],
    ['lines of links', `<article>${paragraphs}<p><a href="/b">Read more: Borduria</a></p></article>`, STORY],
    [
      'links within a line',
      `<article>${paragraphs}<p>It <a href="/b">is said</a> so in Zenda.</p></article>`,
      [...STORY, 'It is said so in Zenda.'],
    ],
    [
      'captions as lines',
      `<article><figure><img><figcaption>The bridge, May 1.</figcaption></figure>${paragraphs}</article>`,
      ['The bridge, May 1.', ...STORY],
    ],
    [
      'subheadings and lists',
      `<article>${paragraphs}<h2>Losses</h2><ul><li>Two dead</li><li>Six hurt</li></ul></article>`,
      [...STORY, 'Losses', 'Two dead', 'Six hurt'],
    ],
    [
      'the largest of several articles',
      `<main><article>${paragraphs}</article><article><p>Rain in Borduria.</p></article></main>`,
      STORY,
    ],
    [
      'a live report of many articles',
      `<main>${STORY.map((text) => `<article><p>${text}</p></article>`).join('')}</main>`,
      STORY,
    ],
    [
      'entities and white space',
      `<article><p>Caf&eacute;&nbsp;&#8220;Zenda&#8221;\n\t &amp; so&shy;on</p>${paragraphs}</article>`,
      ['Café “Zenda” & soon', ...STORY],
    ],
    ['broken markup', `<article><p>${ONE}<p>${TWO}</div></span><p>${THREE}`, STORY],
    ['preformatted text', `<pre>${ONE}\n\n${TWO.replace(' said', '\nsaid')}\n \n${THREE}</pre>`, STORY],
  ];
  it.each(cases)('%s', async (_, body, lines) => {
    const reading = await readText('zenda.html', page(body));
    expect(bodiesOf(reading)).toEqual([lines.join('\n')]);
    expect(reading.articles[0]?.text).toBe(lines.join('\n'));
    expect(reading.notes).toEqual([]);
  });

  it('is looked for by Readability where nothing marks it', async () => {
    const lines = [...STORY, ...STORY.map((text) => `Later: ${text}`)];
    const cells = lines.map((text) => `<div class="t">${text}, and so it went on, day after day.</div>`).join('');
    const body = `<table><tr><td><div>Top</div><div>Sport</div></td><td><div id="content">${cells}</div></td></tr></table>`;
    const [text = ''] = bodiesOf(await readText('zenda.html', page(body, '<title>Zenda</title>')));
    expect(text).toContain(ONE);
    expect(text).toContain(`Later: ${THREE}`);
    expect(text).not.toContain('Sport');
  });

  it('keeps its lines apart where Readability joins them', async () => {
    const more = STORY.map((text) => `Later: ${text}`);
    const told = [...STORY, ...more].join('<br><br>');
    const body = `<table><tr><td><a href="/">Home</a></td><td><font size="5"><b>Zenda falls</b></font><br><br><font>${told}</font></td></tr></table>`;
    expect(bodiesOf(await readText('zenda.html', page(body)))).toEqual([['Zenda falls', ...STORY, ...more].join('\n')]);
  });

  it('is taken from the linked data of a page built by scripts', async () => {
    const body = STORY.join('\n');
    const html = page('<div id="root"></div>', data({ '@type': 'NewsArticle', articleBody: body }));
    expect(bodiesOf(await readText('zenda.html', html))).toEqual([body]);
  });

  it.each([
    ['the title told again', `<p>Zenda falls</p><p>${ONE}</p>`, ONE],
    ['a page of its title alone', '<p>Zenda falls</p>', 'Zenda falls'],
  ])('%s', async (_, body, text) => {
    expect(bodiesOf(await readText('zenda.html', page(body, '<title>Zenda falls</title>')))).toEqual([text]);
  });

  it.each(['<html><body></body></html>', '<html><script>x</script>', '<p> </p>'])('%s is empty', async (html) => {
    expect(notesOf(await readText('zenda.html', html))).toEqual(['empty-input: the page holds no text']);
  });
});

describe('hostile pages', () => {
  const N = 60_000;
  it.each([
    ['deep', '<div>x'.repeat(N)],
    ['deep articles', '<article>x'.repeat(N)],
    ['unmatched ends', '<div>'.repeat(500) + '</x>'.repeat(N)],
    ['attributes', `<p ${'a '.repeat(N)}>`],
    ['open brackets', '<'.repeat(N)],
    ['comments', '<!--'.repeat(N)],
    ['line breaks', 'word<br>'.repeat(N)],
    ['blank lines', `<pre>${'\n \n'.repeat(N)}x</pre>`],
    ['nested data', `<script type="application/ld+json">${'['.repeat(N)}${']'.repeat(N)}</script><p>x`],
    ['foreign elements', '<form><svg><foreignObject>'.repeat(N / 3)],
    ['no tag', 'x '.repeat(N)],
  ])('%s', async (_, html) => {
    const reading = await readText('x.html', html);
    expect(reading.articles.length + reading.notes.length).toBe(1);
  });

  it('keep their words whole however deep', async () => {
    const [text = ''] = bodiesOf(await readText('x.html', '<div>word'.repeat(9000)));
    expect(new Set(text.split('\n'))).toEqual(new Set(['word']));
    expect(text.split('\n')).toHaveLength(9000);
  });
});
