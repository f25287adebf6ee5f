import { describe, expect, it } from 'vitest';
import { MORNING } from '../render/invented.ts';
import { timeline } from './timeline.ts';

const LINE = JSON.stringify({ id: 'morning', text: MORNING.text });
const SEEDS = { '/opt/timeline/seeds/flyer.txt': 'Medics fled Ulm in 2012.' };

const coloured = (text: string) => text.includes('\u001b[');

describe('where articles come from', () => {
  it('JSON lines that are piped in', async () => {
    const { ids, asked, stderr } = await timeline('', { stdin: `${LINE}\n` });
    expect([ids.join(''), asked.articles, stderr]).toEqual(['234', ['-'], '']);
  });

  it('a plain article that is piped in', async () => {
    expect((await timeline('-', { stdin: 'It rained.' })).stderr).toBe(
      'timeline: standard input: has no date\ntimeline: no events in 1 article\n',
    );
  });

  it('standard input beside files', async () => {
    expect((await timeline('- news/flyer.txt', { stdin: LINE })).ids.join('')).toBe('1234');
  });

  it('an input that is named, whatever is piped', async () => {
    expect((await timeline('news/flyer.txt', { stdin: LINE })).ids.join('')).toBe('1');
  });

  it.each<[string, Parameters<typeof timeline>[1]]>([
    ['no standard input', {}],
    ['an empty one', { stdin: '' }],
    ['a socket that says nothing', { stdinKind: 'socket' }],
  ])('the sample articles for %s, and says so', async (_, setting) => {
    const { ids, stderr } = await timeline('', { ...setting, files: SEEDS });
    expect(ids.join('')).toBe('1');
    expect(stderr).toContain('timeline: no input named; reading the 1 sample article in /opt/timeline/seeds\n');
  });

  it('the corpus of the environment before a config file', async () => {
    const files = { 'timeline.config.json': '{ "corpus": "news/flyer.txt" }' };
    expect((await timeline('', { files })).ids.join('')).toBe('1');
    expect((await timeline('', { files, env: { TIMELINE_CORPUS: 'news' } })).ids.join('')).toBe('12345');
  });

  it('an explicit - with nothing in it is empty, not the sample', async () => {
    const { code, stderr } = await timeline('-', { stdin: '', files: SEEDS });
    expect([code, stderr]).toEqual([
      1,
      'timeline: standard input: the input is empty\ntimeline: no articles to read; name files or folders, or pipe articles in\n',
    ]);
  });

  it('files with unknown endings where they are named, not in folders', async () => {
    const files = {
      'odd/flyer.dat': 'Medics fled Ulm in 2012.',
      'odd/README.md': 'about',
      'odd/deep/morning.md': 'Bombs.',
    };
    expect((await timeline('odd', { files })).asked.articles).toEqual(['odd/deep/morning.md']);
    expect((await timeline('odd/flyer.dat', { files })).asked.articles).toEqual(['odd/flyer.dat']);
  });

  it('--input-format overrules the ending', async () => {
    const files = { 'all.txt': `${LINE}\n${LINE.replace('morning', 'flyer')}` };
    expect((await timeline('all.txt --input-format ndjson', { files })).ids.join('')).toBe('1234');
  });
});

describe('where output goes', () => {
  it('tab-separated in a pipe, a page on a terminal', async () => {
    expect((await timeline('news')).stdout).toMatch(/^id\tdate\t/);
    expect((await timeline('news', { terminal: true, columns: 80 })).stdout).toMatch(/2012/);
  });

  it.each([
    ['out.csv', 'id,date,'],
    ['out.json', '{\n  "schema"'],
    ['out.jsonl', '{"id":'],
    ['out.md', '## 2012'],
    ['out.txt', '2012\n'],
    ['out', 'id\tdate'],
  ])('a file whose ending picks the format: %s', async (name, opening) => {
    const { files, stdout, code } = await timeline(['news', '-o', name]);
    expect([code, stdout]).toEqual([0, '']);
    expect(files.get(name)?.startsWith(opening)).toBe(true);
  });

  it('--format comes before the ending, the ending before a config file', async () => {
    const config = { 'timeline.config.json': '{ "format": "json" }' };
    expect((await timeline('news -o x.csv --format ndjson', { files: config })).files.get('x.csv')).toMatch(/^\{"id"/);
    expect((await timeline('news -o x.csv', { files: config })).files.get('x.csv')).toMatch(/^id,/);
    expect((await timeline('news', { files: config })).stdout).toMatch(/^\{\n/);
    expect((await timeline('news', { files: config, env: { TIMELINE_FORMAT: 'csv' } })).stdout).toMatch(/^id,/);
    expect((await timeline('news --no-config', { files: config })).stdout).toMatch(/^id\t/);
  });

  it('-o - is standard output', async () => {
    const { stdout, files } = await timeline('news -o - --format csv');
    expect([stdout.slice(0, 7), files.size]).toEqual(['id,date', 0]);
  });

  it('no file is written where no input could be read', async () => {
    expect((await timeline('gone.txt -o out.csv')).files.size).toBe(0);
  });

  it('a reader that leaves early is no error', async () => {
    const { code, stdout } = await timeline('news', { readerLeavesAfter: 0 });
    expect([code, stdout]).toEqual([0, '']);
  });

  it('a pager on a terminal, for pages alone', async () => {
    const terminal = { terminal: true, pager: true };
    expect((await timeline('news', terminal)).paged).toContain('bombing');
    expect((await timeline('news --no-pager', terminal)).paged).toBeNull();
    expect((await timeline('news --format csv', terminal)).paged).toBeNull();
    expect((await timeline('news', { ...terminal, env: { PAGER: 'cat' } })).paged).toBeNull();
    expect((await timeline('news', { ...terminal, env: { TERM: 'dumb' } })).paged).toBeNull();
    expect((await timeline('news', { ...terminal, env: { TERM: 'dumb', PAGER: 'more' } })).paged).toContain('bombing');
    const files = { 'timeline.config.json': '{ "pager": false }' };
    expect((await timeline('news', { ...terminal, files })).paged).toBeNull();
    expect((await timeline('news -o x.txt', terminal)).paged).toBeNull();
    expect((await timeline('news', { pager: true })).paged).toBeNull();
  });

  it('machine formats are made harmless on a terminal, and left alone elsewhere', async () => {
    // oxlint-disable-next-line no-control-regex
    const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
    expect((await timeline('news --format csv', { terminal: true })).stdout).not.toMatch(obeyed);
    expect((await timeline('news --format csv')).stdout).toMatch(obeyed);
  });

  it.each([
    ['json', '"events": []'],
    ['csv', 'id,date,'],
    ['ndjson', ''],
  ])('empty output is valid %s', async (format, content) => {
    const { stdout, code } = await timeline(['news', '--actor', 'Sondonesian Corps', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).toContain(content);
    if (format === 'json') expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it('--quiet leaves errors alone', async () => {
    expect((await timeline('news --quiet')).stderr).toBe('');
    expect((await timeline('news gone.txt -q')).stderr).toBe(
      'timeline: gone.txt: no such file or folder; check the path\n',
    );
    expect((await timeline('-q', { files: SEEDS })).stderr).toBe('');
  });
});

describe('colour, width and signs', () => {
  it.each<[string, Readonly<Record<string, string>>, boolean, boolean]>([
    ['news', {}, false, false],
    ['news', {}, true, true],
    ['news', { NO_COLOR: '1' }, true, false],
    ['news', { NO_COLOR: '' }, true, true],
    ['news', { TERM: 'dumb' }, true, false],
    ['news --format text', { FORCE_COLOR: '1' }, false, true],
    ['news', { FORCE_COLOR: '0' }, true, false],
    ['news', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    ['news --color never', { FORCE_COLOR: '1' }, true, false],
    ['news --color always --format text', { NO_COLOR: '1' }, false, true],
    ['news --color always --format csv', {}, false, false],
    ['news --color always --format json', {}, true, false],
  ])('%s, %j, terminal %j: %j', async (line, env, terminal, expected) => {
    expect(coloured((await timeline(line, { env, terminal })).stdout.replaceAll('The\u001b[31m', ''))).toBe(expected);
  });

  it.each<[string, Readonly<Record<string, string>>, number | null, number]>([
    ['news --format text', {}, null, 80],
    ['news --format text', {}, 50, 50],
    ['news --format text', { COLUMNS: '60' }, 50, 60],
    ['news --format text --width 40', { COLUMNS: '60' }, 50, 40],
    ['news --format text', { COLUMNS: 'wide' }, 50, 50],
  ])('%s, %j, a terminal of %j: %i columns', async (line, env, columns, most) => {
    const lines = (await timeline(line, { env, columns })).stdout.split('\n').map(({ length }) => length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(most);
    expect(Math.max(...lines)).toBeGreaterThan(most - 12);
  });

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['news', {}, false],
    ['news', { LANG: 'en_US.UTF-8' }, false],
    ['news', { LANG: 'C' }, true],
    ['news', { LANG: 'en_US.UTF-8', LC_ALL: 'POSIX' }, true],
    ['news --ascii', {}, true],
  ])('%s, %j: ASCII alone is %j', async (line, env, ascii) => {
    expect(/^\p{ASCII}*$/u.test((await timeline(line, { env, terminal: true })).stdout)).toBe(ascii);
  });
});

describe('config files', () => {
  it('of the project come before those of the user, found upwards', async () => {
    const files = {
      '/home/timeline.config.json': '{ "format": "csv" }',
      '/home/ada/.config/conflict-timeline/config.json': '{ "format": "json", "corpus": "/home/ada/news" }',
    };
    const { stdout, ids } = await timeline('', { files, env: { HOME: '/home/ada' } });
    expect([stdout.slice(0, 3), ids.length]).toEqual(['id,', 0]);
    expect(stdout).toContain('aaaa00000001');
  });

  it('name paths from their own folder', async () => {
    const files = { '/home/timeline.config.json': '{ "corpus": "ada/news/flyer.txt" }' };
    expect((await timeline('', { files })).ids.join('')).toBe('1');
  });

  it.each([
    ['{', 'not valid JSON'],
    ['[]', 'must hold a JSON object'],
    ['{ "formt": "csv" }', 'unknown setting `formt`; did you mean `format`?'],
    ['{ "width": "wide" }', '`width` must be a number, not `"wide"`'],
    ['{ "width": 3 }', '`--width` needs a whole number from 20 up, not `3`'],
  ])('%s', async (content, message) => {
    const { stderr, code, asked } = await timeline('news', { files: { 'timeline.config.json': content } });
    expect(stderr).toContain(message);
    expect([code, asked.loads]).toEqual([2, 0]);
  });
});

describe('help', () => {
  it('opens with three examples and loads nothing', async () => {
    const { stdout, code, asked } = await timeline('--help');
    expect(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('  timeline '))
        .slice(0, 3),
    ).toHaveLength(3);
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Usage:'));
    expect([code, asked.loads]).toEqual([0, 0]);
  });

  it.each([
    '',
    'filters',
    'formats',
    'dates',
    'actors',
    'types',
    'exit-codes',
    'environment',
    'times',
    'published',
    'sources',
    'stats',
    'diff',
    'show',
  ])('on %j', async (topic) => {
    const { stdout, code } = await timeline(`help ${topic}`);
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  it('of a command is the same by --help', async () => {
    expect((await timeline('show --help')).stdout).toBe((await timeline('help show')).stdout);
  });

  it.each(['--version', '-V', 'times --version'])('%s', async (line) => {
    expect((await timeline(line)).stdout).toBe('9.8.7\n');
  });

  it('names every format', async () => {
    const { FORMATS } = await import('../../src/render/index.ts');
    const { stdout } = await timeline('--help');
    for (const { name } of FORMATS) expect(stdout).toContain(name);
  });
});
