import { describe, expect, it } from 'vitest';
import { NEWS, timeline } from './timeline.ts';

/** Command line → exit code and the events printed (by the last digit of their ids). */
const FILTERS: readonly (readonly [line: readonly string[], code: number, events: string])[] = [
  [['news'], 0, '12345'],
  [['news/morning.txt'], 0, '234'],
  [['news/morning.txt', 'news'], 0, '12345'],
  [['news', '--actor', 'Red Lanterns'], 0, '345'],
  [['news', '-a', 'red lanterns', '-a', 'medics of zubrowka'], 0, '1345'],
  [['news', '--actor', 'Red Lanterns', '--actor', 'Borduria', '--all-actors'], 0, '35'],
  [['news', '--not-actor', 'Borduria'], 0, '14'],
  [['news', '--between', 'Bordurian army', 'Red Lanterns'], 0, '3'],
  [['--between', 'Bordurian army', 'Red Lanterns', 'news'], 0, '3'],
  [['news', '--between=Bordurian army', 'Red Lanterns'], 0, '3'],
  [['news', '--said-by', 'Red Lanterns'], 0, '4'],
  [['news', '--since', '2018-05-31'], 0, '245'],
  [['news', '--until', '2012'], 0, '15'],
  [['news', '--since', 'last march'], 0, '2345'],
  [['news', '--since', 'three days ago', '--today', '2018-06-04'], 0, '25'],
  [['news', '--until', 'yesterday', '--today', '2012-01-01'], 0, '5'],
  [['news', '--type', 'attack'], 0, '3'],
  [['news', '--type', 'attack', '--type', 'offer'], 0, '35'],
  [['news', '--type', 'attack', '--type', 'AGREE'], 0, '35'],
  [['news', '--place', 'Szohod'], 0, '5'],
  [['news', '--status', 'claimed'], 0, '4'],
  [['news', '--text', 'bomb soldier'], 0, '3'],
  [['news', '--source', 'Ossian Post'], 0, '234'],
  [['news', '--min-sources', '2'], 0, '3'],
  [['news', '--limit', '2'], 0, '12'],
  [['news', '-r', '-n', '2'], 0, '25'],
  [['news', '--actor', 'Sondonesian Corps'], 1, ''],
  [['news', '--actor', 'Sondonesian Corpse'], 2, ''],
  [['news', '--', '-r'], 2, '12345'],
];

describe('the chronology', () => {
  it.each(FILTERS)('%j', async (line, code, events) => {
    const outcome = await timeline(line);
    expect([outcome.code, outcome.ids.join('')]).toEqual([code, events]);
  });

  it('is the same whatever the order of the inputs', async () => {
    const files = Object.keys(NEWS);
    const one = await timeline([...files, '--format', 'json']);
    const other = await timeline([...files.toReversed(), '--format', 'json']);
    expect(other.stdout).toBe(one.stdout);
    expect(one.asked.articles).toEqual(['news/evening.txt', 'news/flyer.txt', 'news/morning.txt']);
  });

  it('reads with the options given', async () => {
    const { asked } = await timeline('news --published 2018-06-02 --strict-dates --genre narrative');
    expect(asked.options).toEqual({ published: '2018-06-02', strictDates: true, genre: 'narrative' });
  });

  it('takes a publication date in plain English, as an EDTF date', async () => {
    const { asked } = await timeline(['news', '--published', 'last march']);
    expect(asked.options?.published).toBe('2018-03');
  });

  it('takes actors of the user', async () => {
    const actors = '[{ "name": "Blue Lanterns", "aliases": ["Blues"] }]';
    const outcome = await timeline('news --actors own.json --actor Blues', { files: { 'own.json': actors } });
    expect(outcome.asked.actors.map(({ id }) => id)).toEqual(['blue-lanterns']);
    expect(outcome.code).toBe(1);
  });
});

describe('other commands', () => {
  it('times', async () => {
    const files = { 'a.txt': 'It rained last march.' };
    const { stdout, code } = await timeline('times a.txt --format ndjson --published 2018-06-01', { files });
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        0,
        "{"id":"a","file":"a.txt","published":"2018-06-01","times":[{"start":10,"end":20,"text":"last march","type":"DATE","value":"PAST_REF","edtf":"2018-03","rule":"invented"}]}
      ",
      ]
    `);
  });

  it('published', async () => {
    const { stdout, code } = await timeline('published news --format ndjson');
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        0,
        "{"id":"evening","file":"news/evening.txt","published":{"date":"2018-06~","start":"2018-06-01","end":"2018-06-30","basis":"deduced","evidence":[{"quote":null,"says":"later than all it tells"}]}}
      {"id":"flyer","file":"news/flyer.txt","published":null}
      {"id":"morning","file":"news/morning.txt","published":{"date":"2018-05-31","start":"2018-05-31","end":"2018-05-31","basis":"stated","evidence":[{"quote":"31 May","says":"stands in the header"}]}}
      ",
      ]
    `);
  });

  it('published tells why', async () => {
    const without = await timeline('published news --format text');
    const { stdout } = await timeline('published news --why --format text');
    expect(without.stdout).not.toContain('stands in the header');
    expect(stdout).toContain('stands in the header');
  });

  it('actors, filtered', async () => {
    const { stdout, code } = await timeline('actors news --type attack');
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(['id', 'bordurian-army', 'red-lanterns', '']);
  });

  it.each(['aaaa00000003', 'AAAA00000003'])('show %s', async (id) => {
    const { stdout, code } = await timeline(['show', id, 'news', '--format', 'text']);
    expect(code).toBe(0);
    expect(stdout).toContain('[Red Lanterns fighters] [bombed]');
  });

  it('show gives the event as a record to machines', async () => {
    const { ids, code } = await timeline('show aaaa00000003 news');
    expect([code, ids.join('')]).toEqual([0, '3']);
  });

  it.each([
    ['show bbbb news', 1, 'no event `bbbb` in these articles; name the same inputs as before'],
    ['show aaaa news', 2, 'several events begin with `aaaa`'],
    ['show xyz news', 2, '`xyz` is no event id'],
    ['show', 2, '`id` is missing'],
  ])('%s', async (line, code, message) => {
    const outcome = await timeline(line);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(message);
  });
});
