import { describe, expect, it } from 'vitest';
import type { ConflictEvent, EventTime } from '../../src/model/event.ts';
import { PLAIN, type RenderOptions } from '../../src/render/format.ts';
import { text } from '../../src/render/text/index.ts';
import { BOMBING, CLAIM, FLIGHT, HOLDING, WAR } from './invented.ts';

const show = (event: ConflictEvent, options: Partial<RenderOptions> = {}) =>
  [...text.show({ ...WAR, events: [event] }, { ...PLAIN, columns: 120, ...options })].join('');

/** The event as its first telling dates it so. */
function dated(event: ConflictEvent, when: Partial<EventTime>): ConflictEvent {
  const [first, ...others] = event.mentions;
  const time = { ...event.when, ...when };
  return { ...event, when: time, mentions: [{ ...first, when: time }, ...others] };
}

describe('the evidence tells why this date', () => {
  it.each<[EventTime['basis'], ConflictEvent, readonly string[]]>([
    [
      'stated',
      dated(FLIGHT, { basis: 'stated', rule: 'time expression of the clause (year)' }),
      [
        'date        2012 (2012, year): the words name it',
        '    dated      2012: “2012”, time expression of the clause (year)',
        '    published  unknown',
      ],
    ],
    [
      'relative',
      dated(BOMBING, { basis: 'relative', rule: 'time expression of the clause (weekday)' }),
      [
        'date        30 May 2018 (2018-05-30, day): counted from another date',
        '    dated      30 May 2018: “Wednesday”, time expression of the clause (weekday); counted from the publication date or a',
        '               date told before',
        '    published  31 May 2018 (stated)',
        '               “31 May”: stands in the header',
      ],
    ],
    [
      'landmark',
      dated(HOLDING, { basis: 'landmark', text: 'since 2013', rule: 'a famous event' }),
      [
        'date        since 2013 (2013/.., open): known from a famous event',
        '    dated      since 2013: “since 2013”, a famous event',
      ],
    ],
    [
      'reported',
      CLAIM,
      [
        'date        about 31 May 2018 (2018-05-31~, day): no time of its own is named',
        "    dated      about 31 May 2018: no time is named, the report's own date",
        '    said by    Colonel Ulbrik (say)',
      ],
    ],
  ])('%s', (_, event, lines) => {
    const shown = show(event).split('\n');
    expect(shown).toEqual(expect.arrayContaining([...lines]));
  });
});

describe('the evidence', () => {
  it('tells what a date that hangs on an undated article is worth', () => {
    const years = 'published  unknown; what hangs on it has at best the years the text may be from\n';
    expect(show(dated(FLIGHT, { basis: 'relative' }))).toContain(years);
    expect(show(FLIGHT)).toContain('published  unknown\n');
  });

  it('says the same of a publication date once', () => {
    const [first] = BOMBING.mentions;
    const says = { quote: 'Ulm', span: null, says: 'in the news then' };
    const published = {
      interval: BOMBING.when.interval,
      likely: BOMBING.when.interval,
      basis: 'deduced' as const,
      evidence: [says, says],
    };
    const articles = WAR.articles.map((one) => (one.id === first.article ? { ...one, published } : one));
    const page = [...text.show({ ...WAR, articles, events: [BOMBING] }, PLAIN)].join('');
    expect(page.match(/“Ulm”: in the news then/g)).toHaveLength(1);
  });

  it('tells which words name an actor, and which only mean it', () => {
    const page = show(BOMBING);
    expect(page).toContain('source      Red Lanterns, named “Red Lanterns fighters”\n');
    expect(page).toContain(
      'target      Bordurian army, meant by “an army post”, belongs to bordurian-government, borduria\n',
    );
  });

  it('tells the evidence for a publication date once an article', () => {
    const [first] = BOMBING.mentions;
    const page = show({ ...BOMBING, mentions: [first, first] });
    expect(page.match(/stands in the header/g)).toHaveLength(1);
    expect(page).toContain('2 tellings by 1 source\n');
  });

  it('names the sides where sources differ', () => {
    expect(show(BOMBING)).toContain('disagree    ⚠ killed: 6 (news/morning.txt) / 8 (news/evening.txt)\n');
  });

  it('says so where words stand in a photo caption', () => {
    const [first] = CLAIM.mentions;
    expect(show({ ...CLAIM, mentions: [{ ...first, caption: true }] })).toContain('(Ossian Post), photo caption\n');
  });

  it('has a legend where it has colours', () => {
    expect(show(CLAIM)).not.toContain('what who when where toll');
    // oxlint-disable-next-line no-control-regex
    const bare = show(CLAIM, { color: 1 }).replaceAll(/\u001b\[\d+m/g, '');
    expect(bare).toContain('1 telling  what who when where toll\n');
  });

  it.each([20, 40, 80, 120])('never runs over %i columns', (columns) => {
    for (const event of WAR.events) {
      const widths = show(event, { columns })
        .split('\n')
        .map(({ length }) => length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(25, columns));
    }
  });
});
