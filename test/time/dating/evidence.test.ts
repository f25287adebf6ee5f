import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/model/span.ts';
import { clues, weightOn } from './ruritania.ts';

/** text, kind of clue, the words it quotes, a day it favours, a day it speaks against. */
const FAVOURS: readonly (readonly [
  text: string,
  kind: string,
  quote: string | null,
  likely: string,
  unlikely: string,
])[] = [
  ['The town fell.\nUpdated 3 June 2008', 'print-line', 'Updated 3 June 2008', '2008-06-03', '2008-06-20'],
  ['STRELSAU, 26 JAN 90 (KBC) -- Rebels struck.', 'print-line', null, '1990-01-26', '1991-01-26'],
  ['STRELSAU, May 30, 2008 (KBC) - Rebels struck.', 'print-line', null, '2008-05-30', '2009-05-30'],
  ['By Jan Oru, May 30, 2008\nRebels struck.', 'print-line', null, '2008-05-30', '2009-05-30'],
  ['By Jan Oru May 30, 2008: 2:42 PM ET\nRebels struck.', 'print-line', null, '2008-05-30', '2009-05-30'],
  ['2008-05-30\nRebels struck.', 'print-line', '2008-05-30', '2008-05-30', '2009-05-30'],
  ['The Strelsau Post\n\nMay 30, 2008 Friday\n\nRebels struck.', 'print-line', null, '2008-05-30', '2009-05-30'],
  ['The Strelsau Post\n\n30 May 2008\n\nRebels struck.', 'print-line', null, '2008-05-30', '2009-05-30'],
  ['LOAD-DATE: May 31, 2008\nRebels struck.', 'print-line', null, '2008-05-31', '2009-05-31'],
  ['Troops left the city on March 3, 2007.', 'full-date-lede', 'March 3, 2007', '2007-03-04', '2006-03-04'],
  [
    `${'The army held the bridge all day long. '.repeat(9)}It fell in 2005.`,
    'full-date-year',
    '2005',
    '2007-05-01',
    '1999-01-01',
  ],
  [
    `${'The army held the bridge all day long. '.repeat(9)}The border will open by 9 May 2009.`,
    'planned-date',
    '9 May 2009',
    '2009-03-01',
    '2011-03-01',
  ],
  ['Gunmen killed a guard on 24 May in the harbour.', 'month-day-lede', '24 May', '2004-05-25', '2004-04-10'],
  [
    `${'The army held the bridge all day long. '.repeat(5)}Gunmen killed a guard on Monday. Talks broke down on 24 May.`,
    'month-day',
    '24 May',
    '2004-06-03',
    '2004-05-10',
  ],
  ...[
    'The second round of talks is scheduled to be held in Zenda on 24 May.',
    'Rebels called for a boycott of the 24 May elections in the valley.',
    'A treaty is to be signed by both sides on 24 May.',
    'The harbour was closed on the eve of the 24 May referendum.',
  ].map((text) => [text, 'month-day-ahead', null, '2004-05-20', '2004-08-24'] as const),
  [
    'The vote was held on Wednesday, May 30, officials said.',
    'weekday-date',
    'Wednesday, May 30',
    '2007-06-01',
    '2008-06-01',
  ],
  ['President Rudolf Elphberg spoke to soldiers.', 'office', 'Rudolf Elphberg', '2005-01-01', '2011-01-01'],
  ['President Elphberg of Ruritania spoke to soldiers.', 'office', 'Elphberg', '2005-01-01', '2011-01-01'],
  ['Former President Rudolf Elphberg spoke to soldiers.', 'office-past', 'Rudolf Elphberg', '2011-01-01', '2005-01-01'],
  [
    'Talks began last year under then-President Rudolf Elphberg.',
    'office-turn',
    'Rudolf Elphberg',
    '2010-03-01',
    '2011-03-01',
  ],
  ['Incoming President Flavia Strelsau named a cabinet.', 'office-turn', 'Flavia Strelsau', '2009-06-01', '2011-01-01'],
  ['UNMIR trucks brought flour.', 'actor-period', 'UNMIR', '2010-01-01', '2005-01-01'],
  ['They blamed the Zenda accords for it.', 'landmark', 'Zenda accords', '2008-03-13', '2007-03-13'],
  [
    'They signed the Zenda accords three months ago.',
    'landmark-distance',
    'Zenda accords three months ago',
    '2008-06-14',
    '2008-12-01',
  ],
  [
    'They signed the Zenda accords last year.',
    'landmark-distance',
    'Zenda accords last year',
    '2009-07-01',
    '2008-07-01',
  ],
  [
    'They marked the fifth anniversary of the Zenda accords.',
    'landmark-distance',
    'Zenda accords',
    '2013-03-12',
    '2012-03-12',
  ],
  ['A bridge fell in Strelsau in 2011, people recall.', 'happening-history', 'Strelsau', '2014-05-04', '2008-05-04'],
  [
    `${'The army held the harbour all day long. '.repeat(13)}A bridge fell in Strelsau on 3 May 2011.`,
    'happening-history',
    'Strelsau',
    '2014-05-04',
    '2008-05-04',
  ],
  ['A bridge fell in Strelsau.', 'happening-lede', 'Strelsau', '2011-05-04', '2011-07-04'],
  ['The mutiny at Ossian in May has spread.', 'happening-lede', 'Ossian', '2012-06-01', '2013-06-01'],
  ['The bridge at Ruined Zenda fell.', 'happening-lede-full', 'Ruined Zenda', '2011-05-04', '2011-07-04'],
  [
    'A bridge fell in Strelsau. The causeway at Hentzau burned.',
    'happening-with-one',
    'Strelsau',
    '2011-05-04',
    '2011-07-04',
  ],
  ['President Rudolf Elphberg, in power for seven years, spoke.', 'reign', 'seven years', '2008-05-01', '2003-06-01'],
  ['Rebels seized Hofbau on Wednesday.', 'beside-alone', 'Wednesday', '2010-09-16', '2010-10-16'],
  ['Rebels seized Hofbau last week.', 'beside-alone', 'last week', '2010-09-22', '2010-10-16'],
  ['Rebels seized Hofbau.', 'happening-later', 'Hofbau', '2010-09-16', '2000-10-16'],
  [
    'The war in Ruritania is in its fifth year, Ruritanian aides said.',
    'conflict-age',
    'fifth year',
    '2010-10-01',
    '2008-10-01',
  ],
  [
    'The 10-month uprising in Ruritania goes on, Ruritanian aides said.',
    'conflict-age',
    '10-month',
    '2007-03-10',
    '2008-03-10',
  ],
  [
    'More than 5,000 people have been killed since the war in Ruritania began.',
    'toll',
    null,
    '2007-09-10',
    '2006-06-01',
  ],
  ['Shells hit Tarlenheim again.', 'scene', 'Tarlenheim', '2007-08-20', '2003-08-20'],
  ['Ruritania said the Red Lanterns struck. Ruritania vowed revenge.', 'topic', null, '2007-01-01', '1990-01-01'],
  ['A film on telescreens showed the wreck.', 'era', 'telescreens', '2015-01-01', '1995-01-01'],
  ['News came by heliograph.', 'era', 'heliograph', '1995-01-01', '2016-01-01'],
  ['THE REBELS STRUCK THE HARBOUR AT DAWN AND WITHDREW. '.repeat(5), 'typography', null, '1989-01-01', '2005-01-01'],
  [
    'a@b.example May 4, 2009 at 3:14 pm\nHow sad.\nMay 4, 2009 at 5:40 pm\nSo it is.',
    'stamp',
    null,
    '2009-05-04',
    '2009-06-04',
  ],
];

/** text and a kind of clue it must not give. */
const SILENT: readonly (readonly [text: string, kind: string])[] = [
  ['The updated list was published by the ministry.', 'print-line'],
  ['President Hentzau spoke to soldiers.', 'office'],
  ['Mr. Plekszy walked home.', 'office'],
  ['The 10-month uprising elsewhere goes on.', 'conflict-age'],
  ['A 10-month contract in Ruritania, said Ruritanian aides.', 'conflict-age'],
  ['More than 5,000 people watched the match in Ruritania this year.', 'toll'],
  ['Hofbau has a fine cathedral.', 'happening-later'],
  ['A causeway fell in Ossian.', 'happening-lede'],
  ['Strelsau mourned. A bridge was mended.', 'happening-lede'],
  ['The mutiny at Ossian may spread.', 'happening-lede'],
  ['Strelsau mourned. Nobody wept. It rained. A bridge fell.', 'happening-lede'],
  ['President Rudolf Elphberg held a 20-year lease.', 'reign'],
  ['They signed the Zenda accords every day.', 'landmark-distance'],
  ['A battle raged.', 'weekday'],
  ['The treaty was signed by both sides on 24 May.', 'month-day-ahead'],
  ['Guards said votes in the 24 May elections were stolen.', 'month-day-ahead'],
  ['Copyright © 2018 Ruritanian Herald.', 'full-date-year'],
  ['The shelling began at 2000 (0200 GMT) and went on.', 'full-date-year'],
  ['THE REBELS STRUCK.', 'typography'],
  ['Ruritania won the match.', 'topic'],
];

/** text, kind of clue, what a reader is told of it. */
const EXPLAINED: readonly (readonly [text: string, kind: string, says: string])[] = [
  ['A bridge fell in Strelsau.', 'happening-lede', 'reads like news of a bridge fell, 2011-05-03'],
  ['A bridge fell in Strelsau in 2011, people recall.', 'happening-history', 'recalls a bridge fell, 2011-05-03'],
  ['Rebels seized Hofbau on Wednesday.', 'beside-alone', 'fits fall of Hofbau, 2010-09-15, which is told beside it'],
  ['Shells hit Tarlenheim again.', 'scene', 'in the news mostly 2007-08/2007-09'],
];

describe('evidence', () => {
  it.each(EXPLAINED)('%s (%s): %s', (text, kind, says) => expect(clues(text, kind)[0]?.says).toBe(says));

  it.each(FAVOURS)('%s → %s', (text, kind, quote, likely, unlikely) => {
    const [clue] = clues(text, kind);
    expect(clue).toBeDefined();
    if (!clue) return;
    expect(weightOn(clue, likely)).toBeGreaterThan(2 * weightOn(clue, unlikely));
    if (quote !== null) expect(clue.quote).toBe(quote);
    if (clue.span) expect(sliceOf(text, clue.span)).toBe(clue.quote);
    expect(clue.says.length).toBeGreaterThan(10);
  });

  it.each(SILENT)('%s gives no %s', (text, kind) => {
    expect(clues(text, kind)).toEqual([]);
  });

  it('takes the weekday named first for the likeliest day', () => {
    const [clue] = clues('Rebels struck on Tuesday, a day after the mayor fled on Monday.', 'weekday');
    const weights = clue?.weekdays ?? [];
    expect(weights.indexOf(Math.max(...weights))).toBe(1);
  });

  it('trusts a name of one happening more than a name of several', () => {
    const lead = (text: string, day: string): number => {
      const [clue] = clues(text, 'happening-lede');
      return clue ? weightOn(clue, day) / weightOn(clue, '1990-01-01') : 0;
    };
    const shared = lead('A mill burned in Mittenheim.', '2003-04-02');
    expect(shared).toBeGreaterThan(1);
    expect(lead('A causeway burned in Hentzau.', '2011-05-10')).toBeGreaterThan(2 * shared);
  });

  it('lets a scene named at the top speak louder than one named below', () => {
    const rest = (text: string): number => {
      const [clue] = clues(text, 'scene');
      return clue ? weightOn(clue, '2003-08-20') : 1;
    };
    const padding = 'The army held the bridge all day long. '.repeat(16);
    expect(rest(`Shells hit Tarlenheim again. ${padding}`)).toBeLessThan(
      0.6 * rest(`${padding}Shells hit Tarlenheim again.`),
    );
  });

  it('knows names in texts without capitals', () => {
    expect(clues('president rudolf elphberg spoke to soldiers in the town.', 'office')).toHaveLength(1);
  });

  it('gives steps that never overlap', () => {
    const texts = FAVOURS.map(([text]) => text);
    for (const [i, text] of texts.entries()) {
      for (const clue of clues(text, FAVOURS[i]?.[1] ?? '')) {
        const steps = clue.steps.toSorted((a, b) => a.from - b.from);
        for (const [at, step] of steps.entries()) {
          expect(step.to).toBeGreaterThanOrEqual(step.from);
          if (at > 0 && clue.kind !== 'month-day-lede') expect(step.from).toBeGreaterThan(steps[at - 1]?.to ?? 0);
        }
      }
    }
  });
});
