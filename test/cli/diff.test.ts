import { describe, expect, it } from 'vitest';
import { timeline } from './timeline.ts';

/** The chronology of these inputs as a file of this format. */
async function written(line: string, format = 'json'): Promise<string> {
  return (await timeline(`${line} --format ${format}`)).stdout;
}

const OLD = await written('news/morning.txt news/flyer.txt');
const NEW = (await written('news/morning.txt news/evening.txt')).replaceAll('"min": 6', '"min": 7');
const FILES = {
  'old.json': OLD,
  'new.json': NEW,
  'lines.ndjson': await written('news/morning.txt news/flyer.txt', 'ndjson'),
};

describe('timeline diff', () => {
  it('shows people what is gone, added and changed', async () => {
    const { stdout, stderr, code } = await timeline('diff old.json new.json --format text', { files: FILES });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "- 2012  flight  Medics of Zubrowka (source)
          Medics fled Ulm
          aaaa00000001
      ~ 30 May 2018  bombing  Bordurian army (target), Red Lanterns (source)
          Red Lanterns fighters bombed an army post in Ulm, killing six soldiers
          aaaa00000003
          casualties    6–8 killed (soldiers) → 7–8 killed (soldiers)
          sources       morning → evening, morning
      + until 11 September 2018  offer  Bordurian government (party), Red Lanterns
          (party)
          =The government offered talks in "Szohôd", 31m by 11 September
          aaaa00000005
      "
    `);
  });

  it('is a table for machines', async () => {
    const { stdout } = await timeline('diff old.json new.json', { files: FILES });
    expect(stdout).toMatchInlineSnapshot(`
      "change	old_id	new_id	old_date	new_date	type	summary	fields	old	new
      gone	aaaa00000001		2012		RETREAT	Medics fled Ulm			
      changed	aaaa00000003	aaaa00000003	2018-05-30	2018-05-30	ASSAULT	Red Lanterns fighters bombed an army post in Ulm, killing six soldiers	casualties|sources	6–8 killed (soldiers)|morning	7–8 killed (soldiers)|evening, morning
      added		aaaa00000005		../2018-09-11	AGREE	=The government offered talks in "Szohôd", 31m by 11 September			
      "
    `);
  });

  it('is JSON', async () => {
    const { stdout } = await timeline('diff old.json new.json --format json', { files: FILES });
    const document: { readonly changes: readonly { readonly change: string; readonly fields: unknown }[] } =
      JSON.parse(stdout);
    expect(document.changes.map(({ change }) => change)).toEqual(['gone', 'changed', 'added']);
    expect(document.changes[1]?.fields).toContainEqual({
      field: 'casualties',
      old: '6–8 killed (soldiers)',
      new: '7–8 killed (soldiers)',
    });
  });

  it.each([
    ['old.json old.json', 0],
    ['old.json lines.ndjson', 0],
    ['lines.ndjson new.json', 1],
    ['old.json new.json', 1],
  ])('%s ends with %i, as diff(1)', async (files, expected) => {
    const { code, stdout, stderr } = await timeline(`diff ${files} --format text`, { files: FILES });
    expect([code, stderr]).toEqual([expected, '']);
    expect(stdout === '').toBe(expected === 0);
  });

  it('reads one of the two from standard input', async () => {
    expect((await timeline('diff - old.json', { files: FILES, stdin: OLD })).code).toBe(0);
  });

  it('writes a file', async () => {
    const { files, code } = await timeline('diff old.json new.json -o changes.csv', { files: FILES });
    expect([code, files.get('changes.csv')?.split('\n')[0]]).toEqual([
      1,
      'change,old_id,new_id,old_date,new_date,type,summary,fields,old,new',
    ]);
  });

  it.each([
    ['{', 'bad.json: not valid JSON'],
    ['{"id":"a"}', 'bad.json: event 1 is none of this program'],
    [
      '{"articles": []}',
      'bad.json: holds no chronology: `events` is missing; write one with timeline --format json -o FILE',
    ],
    ['', 'bad.json: not valid JSON'],
    ['{"id":"a"}\n{', 'bad.json: not valid JSON'],
  ])('refuses %j', async (content, message) => {
    const { code, stdout, stderr } = await timeline('diff old.json bad.json', {
      files: { ...FILES, 'bad.json': content },
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`timeline: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
