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
  [['news', '--actor', 'Red Lanterns', '--actor-as', 'source'], 0, '3'],
  [['news', '--actor', 'Red Lanterns', '--actor-as', 'Speaker', '--actor-as', 'party'], 0, '45'],
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

describe('--limit', () => {
  it.each<[line: string, names: readonly string[]]>([
    ['actors news --limit 2', ['Bordurian army', 'Red Lanterns']],
    ['actors news --limit 1 --reverse', ['Bordurian army']],
    ['sources news --limit 1', ['evening']],
    ['sources news --outlets --limit 1', ['Ossian Post']],
  ])('leaves rows of a list, made of all events: %s', async (line, names) => {
    const rows = (await timeline([...line.split(' '), '--format', 'tsv'])).stdout.trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(rows[index]).toContain(name);
  });
});

describe('a place that no event is in, a source that tells none', () => {
  it.each<[line: string, said: string]>([
    ['news --place Ulme', 'timeline: no event is in `Ulme`; did you mean `Ulm`?'],
    [
      'news --place Zubrowka',
      'timeline: no event is in `Zubrowka`; timeline --group-by place --count lists the places',
    ],
    [
      'news --source news/evenin.txt',
      'timeline: no event is told by `news/evenin.txt`; did you mean `news/evening.txt` or `news/morning.txt`?',
    ],
    [
      'news --source Gazette',
      'timeline: no event is told by `Gazette`; timeline sources lists the articles and their outlets',
    ],
    ['news --place Ulm --type talks', 'timeline: none of the 5 events matches; 3 would without --type'],
    ['news --text zebra', 'timeline: none of the 5 events matches --text'],
    ['news --place Ulm --type talks --status denied', 'timeline: none of the 5 events matches; loosen a filter'],
  ])('%s', async (line, said) => {
    const { stderr, code } = await timeline(line);
    expect([stderr.trimEnd().split('\n').at(-1), code]).toEqual([said, 1]);
  });
});

describe('groups and counts', () => {
  it.each<[readonly string[], string]>([
    [['news', '--count'], 'events\n5\n'],
    [['news', '--count', '--format', 'text'], '5\n'],
    [['news', '--count', '--format', 'ndjson', '--type', 'attack'], '{"events":1}\n'],
    [
      ['news', '--group-by', 'year', '--format', 'csv'],
      'year,name,events,first,last\n2012,,1,2012-01-01,2012-12-31\n2018,,2,2018-05-30,2018-05-31\n,,2,2013-01-01,2018-09-11\n',
    ],
    [
      ['news', '--group-by', 'place', '--count', '--type', 'attack'],
      'place\tname\tevents\tfirst\tlast\nUlm, Ossia, BX\tUlm\t1\t2018-05-30\t2018-05-30\n',
    ],
    [
      ['news', '--group-by', 'actor', '--count', '--format', 'text', '--between', 'Borduria', 'Red Lanterns'],
      '    2  2018-05-30 – 2018-09-11  Red Lanterns\n    1  2018-05-30 – 2018-05-30  Bordurian army\n    1  …          – 2018-09-11  Bordurian government\n',
    ],
    [['news', '--group-by', 'month', '--count', '--format', 'text'], '    2  May 2018\n    3  not within one month\n'],
  ])('%j', async (line, expected) => {
    const { stdout, code } = await timeline(line);
    expect([code, stdout]).toEqual([0, expected]);
  });

  it('show people the events under the name of the group', async () => {
    const { stdout } = await timeline('news --group-by type --format text --since 2018-05 --width 100');
    expect(stdout).toMatchInlineSnapshot(`
      "AGREE  1
        → 11 Sep 2018  offer  Bordurian government – Red Lanterns · Szohôd, Borduria · offered
                       =The government offered talks in "Szohôd", 31m by 11 September
                       news/evening.txt · aaaa00000005

      ASSAULT  1
        30 May 2018  bombing  Red Lanterns → Bordurian army · Ulm, Borduria · 6 to 8 killed (soldiers)
                     Red Lanterns fighters bombed an army post in Ulm, killing six soldiers
                     2 sources: Ossian Post, news/evening.txt · aaaa00000003  ⚠ killed: 6 / 8

      COERCE  1
        2013 →  seizure  Bordurian army · Ulm, Borduria · ongoing
                The army has held Ulm
                Ossian Post · aaaa00000002

      CONSULT  1
        ≈31 May 2018  statement  Colonel Ulbrik · claimed
                      Ulbrik claims the bombing
                      Ossian Post · aaaa00000004
      "
    `);
  });

  it('end with 1 where there is nothing to count', async () => {
    const { stdout, code } = await timeline(['news', '--count', '--format', 'text', '--actor', 'Sondonesian Corps']);
    expect([code, stdout]).toEqual([1, '0\n']);
  });
});

describe('whom an actor includes', () => {
  it.each<[readonly string[], string]>([
    [['--actor', 'Borduria'], 'timeline: Borduria includes Bordurian army and Bordurian government\n'],
    [['--actor', 'Red Lanterns'], 'timeline: Red Lanterns includes Colonel Ulbrik\n'],
    // A capital is taken for its government.
    [
      ['--actor', 'Sondonesia City', '--count'],
      'timeline: Sondonesia City is taken for the Sondonesian Corps; --place Sondonesia City finds what happened there\ntimeline: none of the 4 events matches --actor\n',
    ],
    [
      ['--between', 'Borduria', 'Red Lanterns'],
      'timeline: Borduria includes Bordurian army and Bordurian government\n',
    ],
    [['--actor', 'Bordurian army'], ''],
    [['--not-actor', 'Borduria'], ''],
    [['--actor', 'Borduria', '--quiet'], ''],
  ])('%j', async (line, expected) => {
    const { stderr } = await timeline(['news/morning.txt', 'news/evening.txt', ...line]);
    expect(stderr).toBe(expected);
  });
});

describe('timeline stats', () => {
  it('is a table for machines', async () => {
    const { stdout, code } = await timeline('stats news --group-by year --format csv --until 2013');
    const rows = stdout.split('\n').map((row) => row.split(',').slice(0, 4).join());
    expect([code, rows]).toEqual([0, ['period,start,end,events', '2012,2012-01-01,2012-12-31,1', ',,,2', '']]);
  });

  it('draws bars for people', async () => {
    expect((await timeline('stats news --format text --group-by year')).stdout).toMatchInlineSnapshot(`
      "conflict: █ material ▓ verbal   cooperation: ▒ material ░ verbal

      2012   1 ▒  RETREAT 1
      ⋮ 5 years without events
      2018   2 █░  CONSULT 1, ASSAULT 1
      wider  2 █░  AGREE 1, COERCE 1
      "
    `);
    expect((await timeline('stats news --format text --width 40 --ascii')).stdout).toMatchInlineSnapshot(`
      "conflict: # material % verbal
      cooperation: = material - verbal

      2012   1 =
      : 5 years without events
      2018   2 #-
      wider  2 #-
      "
    `);
  });

  it('chooses the period by the span', async () => {
    const { stdout } = await timeline('stats news --type attack --type CONSULT');
    expect(stdout.split('\n').map((row) => row.split('\t')[0])).toEqual(['period', '2018-05-30', '2018-05-31', '']);
  });
});

describe('timeline sources', () => {
  it('lists articles', async () => {
    const { stdout, code } = await timeline('sources news');
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        0,
        "file	id	outlet	title	published	events	first	last
      news/evening.txt	evening			2018-06~	2	2018-05-30	2018-09-11
      news/flyer.txt	flyer	The [31m Flyer			1	2012-01-01	2012-12-31
      news/morning.txt	morning	Ossian Post		2018-05-31	3	2013-01-01	2018-05-31
      ",
      ]
    `);
    expect((await timeline('sources news --format text')).stdout).toMatchInlineSnapshot(`
      "    2  2018-05-30 – 2018-09-11  news/evening.txt
          1  2012-01-01 – 2012-12-31  news/flyer.txt  The [31m Flyer
          3  2013-01-01 – 2018-05-31  news/morning.txt  Ossian Post
      "
    `);
  });

  it('lists those that tell what was asked for', async () => {
    const { stdout } = await timeline('sources news --type attack --format ndjson');
    expect(stdout.split('\n').map((row) => /"id":"(\w+)"/.exec(row)?.[1])).toEqual(['evening', 'morning', undefined]);
  });

  it('lists outlets', async () => {
    expect((await timeline('sources news --outlets')).stdout).toMatchInlineSnapshot(`
      "outlet	articles	events	first	last
      Ossian Post	1	3	2013-01-01	2018-05-31
      The [31m Flyer	1	1	2012-01-01	2012-12-31
      	1	2	2018-05-30	2018-09-11
      "
    `);
    expect((await timeline('sources news --outlets --format text')).stdout).toMatchInlineSnapshot(`
      "    3  2013-01-01 – 2018-05-31  Ossian Post  1 article
          1  2012-01-01 – 2012-12-31  The [31m Flyer  1 article
          2  2018-05-30 – 2018-09-11  outlet not known  1 article
      "
    `);
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
        "{"id":"evening","file":"news/evening.txt","published":{"date":"2018-06~","start":"2018-06-01","end":"2018-06-30","likely":{"date":"2018-06-02/2018-06-04","start":"2018-06-02","end":"2018-06-04"},"basis":"deduced","evidence":[{"quote":null,"says":"later than all it tells"}]}}
      {"id":"flyer","file":"news/flyer.txt","published":null}
      {"id":"morning","file":"news/morning.txt","published":{"date":"2018-05-31","start":"2018-05-31","end":"2018-05-31","likely":{"date":"2018-05-31","start":"2018-05-31","end":"2018-05-31"},"basis":"stated","evidence":[{"quote":"31 May","says":"stands in the header"}]}}
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
