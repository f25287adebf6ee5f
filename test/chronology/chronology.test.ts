import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEdtf } from '../../src/model/edtf.ts';
import { articlesTelling, type ConflictEvent, sourcesTelling } from '../../src/model/event.ts';
import { conflictsOf } from '../../src/chronology/conflicts.ts';
import { tellingsOf } from '../../src/chronology/tellings.ts';
import { chronologyOf, type ReadMentions } from '../../src/chronology/chronology-of.ts';
import { article, readArticle } from '../events/invented-world.ts';

/** The chronology of texts told by files `a.txt`, `b.txt` … on 2012-05-16. */
function eventsOf(texts: readonly string[]): readonly ConflictEvent[] {
  const read = texts.map((text, i) => readArticle(article(text, '2012-05-16', `${String.fromCodePoint(97 + i)}.txt`)));
  return chronologyOf(read, []).events;
}

type Pair = readonly [first: string, second: string];

/** One event told twice. */
const SAME: readonly Pair[] = [
  ['Gunmen attacked police in Zenda on Monday.', 'Gunmen attacked police in Zenda on Monday, Borduria said.'],
  [
    'Gunmen attacked a police station in Zenda on Monday, killing six policemen.',
    'Six policemen were killed on Monday when gunmen attacked a police station in Zenda.',
  ],
  ['Borduria launched an airstrike on Zenda on Monday.', 'Borduria bombed Zenda on Monday.'],
  ['The Red Lanterns captured Zenda on Monday.', 'Zenda fell to the Red Lanterns on Monday.'],
  ['Police arrested nine gunmen in Zenda on Monday.', 'Police detained nine gunmen in Zenda on Monday.'],
  ['Borduria deployed troops near Zenda on Monday.', 'Borduria sent troops to Zenda on Monday.'],
  [
    'President Karev met Bordurian officials in Szohod on Monday.',
    'President Karev held talks with Bordurian officials in Szohod on Monday.',
  ],
];

/** Two events that look alike. */
const APART: readonly Pair[] = [
  // Another place, another day, others that act, another status.
  ['Gunmen attacked police in Zenda on Monday.', 'Gunmen attacked police in Strelsau on Monday.'],
  [
    'Ruritanian soldiers clashed with the Red Lanterns in Zenda on Monday.',
    'Ruritanian soldiers clashed with the Red Lanterns in Strelsau on Monday.',
  ],
  ['The Red Lanterns attacked Zenda on Monday.', 'The Red Lanterns attacked Zenda on Tuesday.'],
  ['The Red Lanterns captured Zenda on Monday.', 'The Mountain League captured Zenda on Monday.'],
  [
    'The Red Lanterns clashed with police in Zenda on Monday.',
    'The Mountain League clashed with gunmen in Zenda on Monday.',
  ],
  [
    'Ruritanian soldiers clashed with the Red Lanterns in Zenda on Monday.',
    'Ruritanian soldiers clashed with the Mountain League in Zenda on Monday.',
  ],
  // Other victims.
  ['Police arrested nine gunmen in Zenda on Monday.', 'Police arrested four villagers in Zenda on Monday.'],
  ['Borduria will withdraw its troops from Zenda.', 'Bordurian troops withdrew from Zenda on Monday.'],
  ['Gunmen attacked police in Zenda on Monday.', 'Police arrested gunmen in Zenda on Monday.'],
];

describe('what is one event and what is two', () => {
  it.each(SAME)('one: %s | %s', (first, second) => {
    const events = eventsOf([first, second]);
    expect(events).toHaveLength(1);
    expect(new Set(events[0]?.mentions.map((mention) => mention.article))).toEqual(new Set(['a.txt', 'b.txt']));
  });

  it.each(APART)('two: %s | %s', (first, second) => {
    expect(eventsOf([first, second])).toHaveLength(2);
    expect(eventsOf([`${first} ${second}`])).toHaveLength(2);
  });

  it('a denial does not merge with the deed', () => {
    const events = eventsOf(['Borduria denied that its troops had shelled Zenda.', 'Bordurian troops shelled Zenda.']);
    expect(events.map(({ status }) => status).toSorted()).toEqual(['denied', 'denied', 'happened']);
  });
});

const REPORT =
  'Gunmen attacked a police station in Zenda on Monday, killing six policemen. The governor of the province called for calm and ' +
  'promised that those who had fired on the building would be brought before a court in Strelsau within the month.';

describe('two events', () => {
  it.each<readonly [why: string, texts: readonly string[]]>([
    [
      'what is said next',
      ['Borduria said on Monday that talks would go on. Borduria said on Monday that it wanted peace.'],
    ],
    [
      'an attack beside fighting that goes on',
      ['The Red Lanterns are shelling Zenda. The Red Lanterns bombed a bridge in Zenda.'],
    ],
    [
      'one verb twice in a sentence',
      ['The army struck a camp near Zenda on Monday and the navy struck a port near Zenda.'],
    ],
    [
      'an attack with another author',
      ['The Red Lanterns attacked Zenda on Monday. The Bordurian attack killed six villagers.'],
    ],
    [
      'a toll of what the clause itself names',
      ['Gunmen attacked a market in Zenda on Monday. Six people were killed in a car bombing.'],
    ],
    [
      'an attack of each side on one town, with as many dead',
      [
        'The Red Lanterns shelled the market in Zenda on Monday, killing nine villagers. Bordurian troops shelled the market in Zenda ' +
          'on Monday, killing nine villagers.',
      ],
    ],
    [
      'others who do it in either',
      ['Borduria bombed a school in Zenda on Monday.', 'Ruritania bombed a school in Zenda on Monday.'],
    ],
    [
      'others who do it to the same, on no day',
      ['Borduria attacked the Red Lanterns in Zenda.', 'Ruritania attacked the Red Lanterns in Zenda.'],
    ],
    [
      'fighting that goes on beside a clash of the day',
      ['The Red Lanterns are fighting in Zenda.', 'The Red Lanterns fought in Zenda on Monday.'],
    ],
    [
      'other figures in other words',
      [
        'The Red Lanterns shelled Zenda on Monday, firing 40 rockets.',
        'The Red Lanterns shelled Zenda on Monday, firing 12 rockets.',
      ],
    ],
    ['artillery and a raid from the air', ['Borduria shelled Zenda on Monday and launched an airstrike on Zenda.']],
    [
      'a country is no place in common',
      ['Borduria bombed the Red Lanterns in Ruritania.', 'Borduria bombed the Red Lanterns in Zenda.'],
    ],
  ])('%s', (_, texts) => {
    expect(eventsOf(texts)).toHaveLength(2);
  });
});

describe('tellings that would chain', () => {
  it('one that would go with either does not join two that one article keeps apart', () => {
    const [first, between, last] = [
      'The Red Lanterns shelled Zenda on Monday.',
      'Zenda was shelled on Monday.',
      'Bordurian troops shelled Zenda on Monday.',
    ];
    expect(eventsOf([`${first} ${between}`])).toHaveLength(1);
    expect(eventsOf([`${first} ${between} ${last}`]).map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });
});

describe('what two sources go on with', () => {
  const told = (first: string, ...more: readonly string[]): string =>
    [first, ...more.map((one) => `The attack ${one}.`)].join(' ');
  const [first, second] = [
    'Gunmen attacked a bus in Zenda on Monday.',
    'A crowded bus in Zenda was attacked on Monday.',
  ];

  it('says nothing against their being of one event', () => {
    const here = told(first, 'shocked the town', 'wrecked a shop', 'drew anger', 'closed the school', 'upset teachers');
    const there = told(second, 'burned two houses', 'scared many', 'ended near a mill', 'emptied the streets');
    expect(eventsOf([here, there])).toHaveLength(1);
  });

  it('but figures that contradict do', () => {
    const [here, there] = ['40', '12'].map((count) => [
      `began with ${count} rockets`,
      `shocked the town with ${count} rockets`,
      `wrecked a shop with ${count} rockets`,
    ]);
    expect(eventsOf([told(first, ...(here ?? [])), told(second, ...(there ?? []))])).toHaveLength(2);
  });
});

describe('a place that one of two has from elsewhere in its article', () => {
  it('is no place told against the other', () => {
    const here = 'Rain fell in Strelsau. The Red Lanterns attacked a school on Monday, killing nine villagers.';
    const there = 'The Red Lanterns attacked a school in Zenda on Monday, killing nine villagers.';
    expect(eventsOf([here, there])).toHaveLength(1);
  });
});

describe('what one person does or suffers once', () => {
  it.each<Pair>([
    [
      'Police arrested Rudolf Karev over a stolen painting.',
      'Rudolf Karev was arrested after a long chase through two valleys.',
    ],
    [
      'Rudolf Karev was killed by a roadside bomb as he left church.',
      'Soldiers said they had killed Rudolf Karev after a long hunt through two valleys.',
    ],
    ['Gunmen assassinated Rudolf Karev.', 'The assassination of Rudolf Karev stunned bankers and farmers alike.'],
  ])('needs no place to be one: %s | %s', (first, second) => {
    expect(eventsOf([first, second])).toHaveLength(1);
  });
});

describe('disagreement on the place', () => {
  const [first, second] = [
    'Gunmen attacked police in Zenda on Monday.',
    'Gunmen attacked police in Strelsau on Monday.',
  ];
  const placesDisputed = (texts: readonly string[]): number => {
    const read = texts.map((text, i) => readArticle(article(text, '2012-05-16', `${i}.txt`)));
    const tellings = read.flatMap((one) => tellingsOf(one.article, one.mentions, one.article.id));
    const conflicts = conflictsOf(tellings, new Map(read.map((one) => [one.article.id, one.article])));
    return conflicts.filter(({ field }) => field === 'place').length;
  };

  it.each([
    ['is of two articles', [first, second], 1],
    ['is none of one that names two', [`${first} ${second}`], 0],
  ])('%s', (_, texts, count) => {
    expect(placesDisputed(texts)).toBe(count);
  });
});

describe('one event told on', () => {
  it.each<readonly [why: string, text: string]>([
    ['by its name', 'The Red Lanterns attacked Zenda on Monday. The attack killed six villagers.'],
    [
      'by its name, some sentences on',
      'Ruritania and Borduria held talks in Zenda in April. Schools in the valley stay closed. The talks ended without a result.',
    ],
    ['by the dead and the word for it', 'Among the dead were six villagers killed in Zenda.'],
    ['by its toll alone', 'Gunmen attacked a market in Zenda on Monday. Six people were killed.'],
    [
      'by two tolls of one verb',
      'Gunmen launched an assault on a police station in Zenda. It left six policemen dead and eight villagers wounded.',
    ],
    [
      'by whom it killed',
      'Gunmen shot mayor Rudolf Karev dead in Zenda on Monday. The assassination of Rudolf Karev shocked the town.',
    ],
  ])('%s', (_, text) => {
    expect(eventsOf([text])).toHaveLength(1);
    expect(eventsOf([text])[0]?.mentions.length).toBeGreaterThan(1);
  });
});

describe('a war', () => {
  it('that began in one month is one in all sources', () => {
    const events = eventsOf([
      'Trade has been slow since the uprising in Zenda began in March 2011.',
      'Schools in Strelsau stay closed. The uprising began in March 2011 in Ruritania.',
    ]);
    expect(events).toHaveLength(1);
  });

  it('is not the raid that is told next', () => {
    expect(eventsOf(['The uprising in Zenda began on Monday. The raid killed six villagers.'])).toHaveLength(2);
  });
});

describe('undated reports of the same sort', () => {
  const told = (day: string, text: string): ReadMentions => readArticle(article(text, `2012-05-${day}`, `${day}.txt`));

  it.each([
    ['of one day are one event', '16', 1],
    ['three days apart are two', '19', 2],
  ])('%s', (_, day, count) => {
    const first = told('15', 'Bordurian jets struck rocket crews and villages near Zenda.');
    const second = told(day, 'Bordurian jets struck rocket crews and more hills near Zenda.');
    expect(chronologyOf([first, second], []).events).toHaveLength(count);
  });

  it('days apart are one in the same words', () => {
    const text = 'The Mountain League was meeting Bordurian officials at its seat in Zenda.';
    const other = 'Schools stay closed in Strelsau until the end of the month.';
    expect(chronologyOf([told('15', text), told('19', `${text} ${other}`)], []).events).toHaveLength(1);
  });
});

describe('a report printed twice', () => {
  it.each([
    ['word for word', REPORT, 1],
    ['with a sentence more', `${REPORT} Schools stay closed.`, 1],
    ['told anew', 'On Monday gunmen attacked a police station in Zenda and killed six policemen.', 0],
  ])('%s', (_, second, copies) => {
    const attack = eventsOf([REPORT, second]).find(({ type }) => type === 'ASSAULT');
    expect(attack && articlesTelling(attack)).toHaveLength(2);
    expect(attack?.copies).toHaveLength(copies);
    expect(attack && sourcesTelling(attack)).toBe(2 - copies);
  });
});

describe('the date of an event told more than once', () => {
  it.each([
    ['the narrower of two', ['last week', 'on Friday'], '2012-05-11'],
    ['the same day', ['on Monday', 'on 14 May'], '2012-05-14'],
  ])('%s', (_, times, edtf) => {
    const texts = times.map((time) => `The Red Lanterns captured the town of Zenda from Bordurian troops ${time}.`);
    const events = eventsOf(texts);
    expect(events.map(({ when }) => toEdtf(when.interval))).toEqual([edtf]);
    expect(events[0]?.conflicts).toEqual([]);
  });
});

describe('another event of the same article', () => {
  it.each([
    [
      'The Red Lanterns shelled Zenda on Monday, firing 40 rockets.',
      'They shelled Zenda again on Monday, firing 12 rockets.',
    ],
    ['Gunmen attacked police in Zenda on Monday.', 'In a separate attack on Monday gunmen fired on police in Zenda.'],
    [
      'The Red Lanterns attacked a barracks in Zenda on Monday.',
      'In another attack the Red Lanterns bombed a bridge in Zenda on Monday.',
    ],
  ])('%s %s', (first, second) => {
    expect(eventsOf([`${first} ${second}`]).filter(({ type }) => type === 'ASSAULT').length).toBeGreaterThan(1);
  });
});

describe('where sources disagree', () => {
  const attack = (killed: string): string =>
    `The Red Lanterns attacked police in Zenda on Monday, killing ${killed} policemen.`;

  it('both figures are shown with their files', () => {
    const [event] = eventsOf([attack('six'), attack('eight')]);
    expect(event?.conflicts).toEqual([
      {
        field: 'killed',
        values: [
          { value: '6', file: 'a.txt' },
          { value: '8', file: 'b.txt' },
        ],
      },
    ]);
  });

  it.each([
    ['six', 'six'],
    ['at least six', 'eight'],
  ])('%s and %s can both be true', (first, second) => {
    const events = eventsOf([attack(first), attack(second)]);
    expect(events.map(({ conflicts }) => conflicts)).toEqual([[]]);
  });
});

describe('who did it, where sources differ', () => {
  const bombed = (by: string): string => `${by} bombed a school in Zenda on Monday, killing nine villagers.`;

  it('is told of both', () => {
    const [event, ...others] = eventsOf([bombed('Borduria'), bombed('Ruritania')]);
    expect(others).toEqual([]);
    expect(event?.conflicts).toEqual([
      {
        field: 'source',
        values: [
          { value: 'Borduria', file: 'a.txt' },
          { value: 'Ruritania', file: 'b.txt' },
        ],
      },
    ]);
  });

  it('is no matter of an army and its state', () => {
    const [event] = eventsOf([bombed('Borduria'), bombed('The Bordurian army')]);
    expect(event?.conflicts).toEqual([]);
  });
});

const TEXTS: readonly string[] = [
  ...SAME.flat(),
  ...APART.flat(),
  'Thousands of refugees fled Zenda last week.',
  'The Danube Pact imposed sanctions on Borduria in April.',
];

describe('laws', () => {
  const readings = TEXTS.map((text, i) => readArticle(article(text, '2012-05-16', `${i}.txt`)));
  const lines = (read: readonly ReadMentions[]): readonly string[] =>
    chronologyOf(read, []).events.map(({ id, summary, when }) => `${id} ${toEdtf(when.interval)} ${summary}`);

  it('the order of the articles does not matter', () => {
    const whole = lines(readings);
    const files = shuffledSubarray([...readings.keys()], { minLength: readings.length });
    assert(
      property(files, (order) => {
        expect(lines(order.flatMap((i) => readings[i] ?? []))).toEqual(whole);
      }),
    );
  });

  it('an article about something else changes no id', () => {
    const elsewhere = 'Protesters took to the streets of Victoria in January.';
    assert(
      property(constantFrom(...TEXTS), (text) => {
        const alone = eventsOf([text]).map(({ id }) => id);
        const beside = eventsOf([text, elsewhere]).map(({ id }) => id);
        expect(beside).toEqual(expect.arrayContaining(alone));
        expect(beside.length).toBe(alone.length + 1);
      }),
    );
  });

  it('an article read twice adds no event, and is one source', () => {
    const again = readings.flatMap((read) => {
      const id = `again-${read.article.id}`;
      const mentions = read.mentions.map((mention) => ({ ...mention, article: id }));
      return [read, { ...read, article: { ...read.article, id, file: id }, mentions }];
    });
    expect(chronologyOf(again, []).events.length).toBe(chronologyOf(readings, []).events.length);
  });

  it('ids are twelve hexadecimal digits, each once, and every telling is kept', () => {
    const { events } = chronologyOf(readings, []);
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/);
    const mentions = readings.flatMap((read) => read.mentions);
    expect(events.reduce((sum, event) => sum + event.mentions.length, 0)).toBe(mentions.length);
  });

  it('events stand in the order of time', () => {
    const starts = chronologyOf(readings, []).events.map(({ when }) => when.interval.start ?? '');
    expect(starts).toEqual(starts.toSorted());
  });
});

describe('the everyday word of a toll', () => {
  it.each<[text: string, word: string]>([
    ['Eight villagers were wounded in Zenda on Monday.', 'injury'],
    ['Eight villagers were killed in Zenda on Monday.', 'killing'],
    ['Two villagers were killed and eight wounded in Zenda on Monday.', 'killing'],
    ['Gunmen shot at a bus in Zenda on Monday, wounding eight villagers.', 'shooting'],
  ])('%s', (text, word) => {
    expect(eventsOf([text]).map(({ subtype }) => subtype)).toEqual([word]);
  });
});
