import { describe, expect, it } from 'vitest';
import { timeline } from './timeline.ts';

/** Command line → the one line on standard error. Nothing is printed, the exit code is 2. */
const USAGE: readonly (readonly [line: readonly string[], error: string])[] = [
  [['news', '--formt', 'json'], 'unknown option `--formt`; did you mean `--format`?'],
  [['news', '--formt=json'], 'unknown option `--formt`; did you mean `--format`?'],
  [['news', '--xyzzy'], 'unknown option `--xyzzy`; timeline --help lists them'],
  [['times', 'news', '--fromat', 'json'], 'unknown option `--fromat`; did you mean `--format`?'],
  [['times', 'news', '--actor', 'A'], '`timeline times` does not take `--actor`; see timeline help times'],
  [['news', '--why'], '`--why` belongs to `timeline published`; see timeline help published'],
  [['news', '--actor'], '`--actor` needs a value; see timeline --help'],
  [['news', '--format', 'jsn'], 'unknown format `jsn`; did you mean `json`?'],
  [['news', '--format', 'xml'], 'unknown format `xml`; choose text, tsv, csv, json, ndjson, markdown'],
  [
    ['news', '--actor', 'Red Lantern'],
    'unknown actor `Red Lantern`; did you mean `Red Lanterns` or `Sondonesian Corps`?',
  ],
  [['news', '--between', 'A'], '`--between` needs two actors: --between "Red Lanterns" "Bordurian army"'],
  [['news', '--between', 'A', '--reverse'], '`--between` needs two actors: --between "Red Lanterns" "Bordurian army"'],
  [['news', '--type', 'atack'], 'unknown type `atack`; did you mean `attack`?'],
  [['news', '--type', 'zzz'], 'unknown type `zzz`; timeline help types lists them'],
  [
    ['news', '--status', 'real'],
    'unknown status `real`; choose happened, ongoing, planned, offered, claimed, denied, threatened',
  ],
  [['news', '--status', 'claim'], 'unknown status `claim`; did you mean `claimed`?'],
  [['news', '--status', 'claimd'], 'unknown status `claimd`; did you mean `claimed`?'],
  [
    ['news', '--since', '2018-13'],
    '`--since`: no date can be read from `2018-13`; write 2018, 2018-05, 2018-05-30 or words such as "last march"',
  ],
  [
    ['news', '--until', 'whenever'],
    '`--until`: no date can be read from `whenever`; write 2018, 2018-05, 2018-05-30 or words such as "last march"',
  ],
  [
    ['news', '--published', 'then'],
    '`--published`: no date can be read from `then`; write 2018, 2018-05, 2018-05-30 or words such as "last march"',
  ],
  [
    ['news', '--since', '2019', '--until', '2018-05'],
    '`--since` 2019-01-01 is later than `--until` 2018-05-31; no day lies between',
  ],
  [['news', '--today', '2018'], '`--today` needs a day such as 2018-05-30, not `2018`'],
  [['news', '--actor-as', 'source'], '`--actor-as` tells the part of an actor; name one with `--actor`'],
  [
    ['news', '--actor', 'Red Lanterns', '--actor-as', 'sources'],
    '`--actor-as` cannot be `sources`; did you mean `source`?',
  ],
  [
    ['news', '--actor', 'Red Lanterns', '--actor-as', 'victim'],
    '`--actor-as` cannot be `victim`; choose source, target, party, speaker',
  ],
  [
    ['news', '--group-by', 'colour'],
    '`--group-by` cannot be `colour`; choose year, month, week, day, actor, type, place',
  ],
  [['stats', 'news', '--group-by', 'actor'], '`--group-by` cannot be `actor`; choose day, week, month, year'],
  [['stats', 'news', '--count'], '`timeline stats` does not take `--count`; see timeline help stats'],
  [['news', '--outlets'], '`--outlets` belongs to `timeline sources`; see timeline help sources'],
  [['diff', 'a.json'], '`new` is missing: timeline diff OLD.json NEW.json'],
  [['diff', '-', '-'], 'only one of the two can be standard input'],
  [['diff', 'a.json', 'b.json'], 'a.json: no such file or folder; check the path'],
  [['diff', 'a.json', 'b.json', '--actor', 'A'], '`timeline diff` does not take `--actor`; see timeline help diff'],
  [['news', '--limit', '0'], '`--limit` needs a whole number from 1 up, not `0`'],
  [['news', '--limit', 'many'], '`--limit` needs a whole number from 1 up, not `many`'],
  [['news', '--min-sources', '-2'], '`--min-sources` needs a whole number from 1 up, not `-2`'],
  [['news', '--width', '3'], '`--width` needs a whole number from 20 up, not `3`'],
  [['news', '--color', 'blue'], '`--color` cannot be `blue`; choose auto, always, never'],
  [['news', '--genre', 'poetry'], '`--genre` cannot be `poetry`; choose auto, news, narrative'],
  [['news', '--input-format', 'pdf'], '`--input-format` cannot be `pdf`; choose txt, md, html, json, ndjson'],
  [['news', '--actors', 'none.json'], 'none.json: no such file or folder; check the path'],
  [['news', '-o', '/proc/x.csv'], 'cannot write /proc/x.csv: permission denied'],
  [
    ['news', '-o', 'report.pdf'],
    'no format has the ending `.pdf`; name one with --format: text, tsv, csv, json, ndjson, markdown',
  ],
  [['help', 'fromats'], 'no help on `fromats`; did you mean `formats`?'],
  [['help', 'env'], 'no help on `env`; did you mean `environment`?'],
  [['help', 'formats', 'dates'], "too many arguments for 'help'. Expected 1 argument but got 2."],
];

describe('mistakes on the command line', () => {
  it.each(USAGE)('%j', async (line, error) => {
    const { code, stdout, stderr, files } = await timeline(line);
    expect(stderr.split('\n').filter((one) => !one.includes('has no date'))).toEqual([`timeline: ${error}`, '']);
    expect([code, stdout, files.size]).toEqual([2, '', 0]);
  });

  it('are found before anything costly is loaded', async () => {
    const lines = ['news --format xml', 'news --type zzz', 'news --limit x', 'news --status x', 'show xyz news'];
    for (const line of lines) expect((await timeline(line)).asked.loads).toBe(0);
  });
});

/** Files → what is said of them, the exit code, the events found all the same. */
const INPUTS: readonly (readonly [
  name: string,
  line: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  said: readonly string[],
  code: number,
  events: string,
])[] = [
  ['missing', 'gone.txt', {}, ['gone.txt: no such file or folder; check the path'], 2, ''],
  ['missing among others', 'news gone.txt', {}, ['gone.txt: no such file or folder; check the path'], 2, '12345'],
  ['a command misspelt', 'tmies', {}, ['tmies: no such file or folder; did you mean `times`?'], 2, ''],
  [
    'empty',
    'empty.txt',
    { 'empty.txt': '' },
    ['empty.txt: the input is empty', 'no articles to read; name files or folders, or pipe articles in'],
    1,
    '',
  ],
  ['empty among others', 'news empty.txt', { 'empty.txt': '' }, ['empty.txt: the input is empty'], 0, '12345'],
  [
    'binary',
    'x.txt',
    { 'x.txt': new Uint8Array([0, 1, 2, 0]) },
    ['x.txt: it is a binary file, or UTF-16 without a byte order mark; save it as UTF-8 text first'],
    2,
    '',
  ],
  [
    'a folder without articles',
    'empty',
    { 'empty/x.png': 'x', 'empty/.hidden/a.txt': 'x' },
    ['empty: no articles in this folder; they end in .txt, .md, .html, .json, .jsonl or .ndjson'],
    2,
    '',
  ],
  [
    'nothing told',
    'dull.txt',
    { 'dull.txt': 'It rained.' },
    ['dull.txt: has no date', 'no events in 1 article'],
    1,
    '',
  ],
];

describe('inputs that cannot be used', () => {
  it.each(INPUTS)('%s', async (_, line, files, said, code, events) => {
    const { stderr, ...outcome } = await timeline(line, { files });
    const lines = stderr.split('\n').filter((one) => !one.includes('flyer.txt: has no date'));
    expect(lines).toEqual([...said.map((one) => `timeline: ${one}`), '']);
    expect([outcome.code, outcome.ids.join('')]).toEqual([code, events]);
  });

  it('a line of JSON that is wrong is told with its number, the others are read', async () => {
    const files = { 'all.jsonl': '{"id":"flyer","text":"Medics fled."}\n{"id":\n{"id":"morning","text":"Bombs."}\n' };
    const { stderr, code, ids } = await timeline('all.jsonl', { files });
    expect(stderr).toMatch(/^timeline: all\.jsonl:2: .+/m);
    expect([code, ids.join('')]).toEqual([2, '1234']);
  });

  it('one that cannot be read does not stop the others', async () => {
    const { stderr, code, ids } = await timeline('news', { unreadable: ['news/evening.txt'] });
    expect(stderr).toContain('timeline: news/evening.txt: permission denied\n');
    expect([code, ids.join('')]).toEqual([2, '1234']);
  });

  it('what repeats is told once', async () => {
    const files = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`dull/${index}.txt`, 'It rained.']));
    const { stderr } = await timeline('dull', { files });
    expect(stderr).toBe(
      'timeline: 17 articles have no date, at best a span of years; give --published or a `published:` line\ntimeline: no events in 17 articles\n',
    );
  });

  it('many failures are cut short', async () => {
    const { stderr } = await timeline(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.txt`));
    expect(stderr.split('\n').slice(4)).toEqual([
      'timeline: e.txt: no such file or folder; check the path',
      'timeline: and 2 more (unreadable)',
      '',
    ]);
  });

  it('no control character of a file name reaches the terminal', async () => {
    const { stderr } = await timeline(['\u001b[31mred\n.txt']);
    expect(stderr).toBe('timeline: \uFFFD[31mred .txt: no such file or folder; check the path\n');
  });
});

describe("the user's own actors", () => {
  it.each([
    ['{', 'not valid JSON'],
    ['[{ "nme": "Red Lanterns" }]', 'own.json: actor 1'],
    ['[{ "name": "Red Lanterns", "kind": "gang" }]', 'own.json: actor 1, kind:'],
  ])('%s', async (content, message) => {
    const { stderr, code, stdout } = await timeline('news --actors own.json', { files: { 'own.json': content } });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('a fault of the program', () => {
  it('is one line, a stack only for those who ask', async () => {
    const files = { '/opt/timeline/package.json': '{' };
    const plain = await timeline('--version', { files });
    expect([plain.code, plain.stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    const { stderr } = await timeline('--version', { files, env: { DEBUG: 'timeline' } });
    expect(stderr).toMatch(/\n\s+at /);
  });
});
