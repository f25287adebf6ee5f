import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/model/span.ts';
import { csv } from '../../src/render/csv.ts';
import { PLAIN } from '../../src/render/format.ts';
import { json } from '../../src/render/json.ts';
import { markdown } from '../../src/render/markdown.ts';
import { ndjson } from '../../src/render/ndjson.ts';
import { indexArticles, toRecord } from '../../src/render/record.ts';
import { tsv } from '../../src/render/tsv.ts';
import { parseCsv } from './parse-csv.ts';
import { BOMBING, OFFER, WAR } from './invented.ts';

const HEADER =
  'id,date,start,end,precision,date_prec,basis,type,subtype,status,actors,sources_of_action,targets,place,admin1,country,lat,lon,killed_min,killed_max,wounded_min,wounded_max,attribution,summary,conflicts,n_sources,files,published,quote';
const NOTHING = { events: [], articles: [], notes: [] };
const records = WAR.events.map((event) => toRecord(event, indexArticles(WAR)));

/** A table of one row. */
const list = (cells: readonly string[]) => ({
  name: 'rows',
  rows: [cells],
  header: cells.map((_, index) => `c${index}`),
  toCells: (row: readonly string[]) => [row],
  toJson: (row: readonly string[]) => row,
  toText: () => '',
});

/** The bombing, told by articles of this address. */
const linked = (url: string) => ({
  ...WAR,
  events: [BOMBING],
  articles: WAR.articles.map((article) => ({ ...article, url })),
});

const asMarkdown = (url: string) => [...markdown.render(linked(url), PLAIN)].join('');

describe('json', () => {
  it('reads back as the records it was made of', () => {
    const document: unknown = JSON.parse([...json.render(WAR, PLAIN)].join(''));
    expect(document).toEqual({
      schema: 'conflict-timeline/1',
      articles: [
        expect.objectContaining({ id: 'evening' }),
        { file: 'news/flyer.txt', id: 'flyer', title: null, outlet: 'The\u001b[31m Flyer\u0007', published: null },
        {
          file: 'news/morning.txt',
          id: 'morning',
          title: null,
          outlet: 'Ossian Post',
          published: {
            date: '2018-05-31',
            start: '2018-05-31',
            end: '2018-05-31',
            likely: { date: '2018-05-31', start: '2018-05-31', end: '2018-05-31' },
            basis: 'stated',
            evidence: [{ quote: '31 May', says: 'stands in the header' }],
          },
        },
      ],
      events: records,
      notes: WAR.notes,
    });
  });

  it('is a document without events too', () => {
    expect(JSON.parse([...json.render(NOTHING, PLAIN)].join(''))).toEqual({
      schema: 'conflict-timeline/1',
      articles: [],
      events: [],
      notes: [],
    });
  });

  it('holds no character that a terminal obeys', () => {
    // oxlint-disable-next-line no-control-regex
    expect([...json.render(WAR, PLAIN)].join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('ndjson', () => {
  it('is one event a line, the same records', () => {
    const lines = [...ndjson.render(WAR, PLAIN)].join('').trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(records);
  });

  it('has its keys in a fixed order', () => {
    expect([...ndjson.render({ ...WAR, events: [BOMBING] }, PLAIN)].join('')).toMatchInlineSnapshot(`
      "{"id":"aaaa00000003","date":"2018-05-30","start":"2018-05-30","end":"2018-05-30","precision":"day","datePrec":1,"basis":"relative","dateText":"Wednesday","type":"ASSAULT","subtype":"bombing","status":"happened","actors":[{"id":"red-lanterns","name":"Red Lanterns","role":"source","groups":[],"mention":"Red Lanterns fighters"},{"id":"bordurian-army","name":"Bordurian army","role":"target","groups":["bordurian-government","borduria"],"mention":"an army post"}],"place":{"name":"Ulm","admin1":"Ossia","country":"BX","countryName":"Borduria","lat":48.5,"lon":-9.25},"casualties":[{"harm":"killed","min":6,"max":8,"who":"soldiers"}],"attribution":null,"summary":"Red Lanterns fighters bombed an army post in Ulm, killing six soldiers","conflicts":[{"field":"killed","values":[{"value":"6","file":"news/morning.txt"},{"value":"8","file":"news/evening.txt"}]}],"sources":[{"file":"news/morning.txt","article":"morning","outlet":"Ossian Post","published":"2018-05-31","start":0,"end":83,"quote":"Red Lanterns fighters bombed an army post in Ulm on Wednesday, killing six soldiers"},{"file":"news/evening.txt","article":"evening","outlet":null,"published":"2018-06~","start":0,"end":72,"quote":"Eight soldiers died when a bomb hit the Ulm post on 30 May | medics said"}],"copies":[]}
      "
    `);
  });
});

describe('a record', () => {
  it('quotes its sources word for word', () => {
    for (const { sources } of records) {
      for (const { article, start, end, quote } of sources) {
        const text = WAR.articles.find(({ id }) => id === article)?.text ?? '';
        expect(sliceOf(text, { start, end })).toBe(quote);
      }
    }
  });
});

describe('csv', () => {
  const table = parseCsv([...csv.render(WAR, PLAIN)].join(''));

  it('has its header always', () => {
    expect([...csv.render(NOTHING, PLAIN)].join('')).toBe(`${HEADER}\n`);
    expect(table[0]?.join()).toBe(HEADER);
  });

  it('gives every row every cell', () => {
    expect(table.map((row) => row.length)).toEqual(Array.from({ length: 6 }, () => 29));
  });

  it('gives cells back as they were, line feeds and quotes included', () => {
    expect(table.slice(1).map((row) => row[23])).toEqual(WAR.events.map(({ summary }) => summary));
    expect(table[3]).toMatchInlineSnapshot(`
      [
        "aaaa00000003",
        "2018-05-30",
        "2018-05-30",
        "2018-05-30",
        "day",
        "1",
        "relative",
        "ASSAULT",
        "bombing",
        "happened",
        "Red Lanterns|Bordurian army",
        "Red Lanterns",
        "Bordurian army",
        "Ulm",
        "Ossia",
        "BX",
        "48.5",
        "-9.25",
        "6",
        "8",
        "",
        "",
        "",
        "Red Lanterns fighters bombed an army post in Ulm, killing six soldiers",
        "killed: 6 (news/morning.txt) / 8 (news/evening.txt)",
        "2",
        "news/morning.txt|news/evening.txt",
        "2018-05-31|2018-06~",
        "Red Lanterns fighters bombed an army post in Ulm on Wednesday, killing six soldiers|Eight soldiers died when a bomb hit the Ulm post on 30 May ¦ medics said",
      ]
    `);
  });

  it('begins with a byte order mark where asked', () => {
    expect([...csv.render(NOTHING, { ...PLAIN, bom: true })].join('')).toBe(`\uFEFF${HEADER}\n`);
  });

  it('defuses formulas where asked, numbers left alone', () => {
    const safe = parseCsv([...csv.render({ ...WAR, events: [BOMBING, OFFER] }, { ...PLAIN, csvSafe: true })].join(''));
    expect(safe[1]?.[17]).toBe('-9.25');
    expect(safe[2]?.[23]).toBe(`'${OFFER.summary}`);
  });

  it('parses back whatever its cells hold', () => {
    const scalar = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code));
    const sign = fc.oneof(fc.constantFrom('"', ',', '\n', '\r', ' ', '='), scalar);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: sign }), { minLength: 1, maxLength: 4 }), (cells) => {
        expect(parseCsv([...csv.list(list(cells), PLAIN)].join(''))[1]).toEqual(cells);
      }),
    );
  });
});

describe('tsv', () => {
  it('is one event a line, whatever the cells hold', () => {
    const lines = [...tsv.render(WAR, PLAIN)].join('').trimEnd().split('\n');
    expect(lines[0]).toBe(HEADER.replaceAll(',', '\t'));
    expect(lines.map((line) => line.split('\t').length)).toEqual(Array.from({ length: 6 }, () => 29));
    expect(lines[5]?.split('\t')[23]).toBe('=The government offered talks in "Szohôd", 31m by 11 September');
  });
});

describe('markdown', () => {
  it('is a list under headings', () => {
    expect([...markdown.render(WAR, PLAIN)].join('')).toMatchInlineSnapshot(`
      "## 2012

      - **2012** · flight · Medics of Zubrowka · Ulm: Medics fled Ulm (The \\[31m Flyer)

      ## 2013

      - **since 2013** · seizure · Bordurian army · Ulm · ongoing: The army has held Ulm (Ossian Post)

      ## May 2018

      - **30 May 2018** · bombing · Red Lanterns → Bordurian army · Ulm · 6 to 8 killed (soldiers): Red Lanterns fighters bombed an army post in Ulm, killing six soldiers Sources differ: killed: 6 / 8. (Ossian Post; news/evening.txt)
      - **about 31 May 2018** · statement · Colonel Ulbrik · claimed: Ulbrik claims the bombing (Ossian Post)

      ## By September 2018

      - **until 11 September 2018** · offer · Bordurian government – Red Lanterns · Szohôd · offered: =The government offered talks in "Szohôd", 31m by 11 September (news/evening.txt)
      "
    `);
  });

  it('links sources that have an address, harmless ones only', () => {
    expect(asMarkdown('https://post.example/1')).toContain('[Ossian Post](https://post.example/1)');
    expect(asMarkdown('javascript:alert(1)')).not.toContain('](');
    expect(asMarkdown('https://post.example/1)<b>')).not.toContain('](');
  });
});
