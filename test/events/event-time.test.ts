import { describe, expect, it } from 'vitest';
import { dateText, told } from './invented-world.ts';

type Row = readonly [text: string, ...dates: string[]];

/** Published on Wednesday, 16 May 2012. */
const TIMES: readonly Row[] = [
  ['Gunmen attacked Zenda yesterday.', '2012-05-15 relative'],
  ['Gunmen attacked Zenda two days ago.', '2012-05-14 relative'],
  ['Gunmen attacked Zenda last week.', '2012-05-07/2012-05-13 relative'],
  ['Gunmen attacked Zenda in 2009.', '2009 stated'],
  ['Gunmen attacked Zenda.', '2012-05-16 reported'],
  ['Gunmen have attacked Zenda since March.', '2012-03/.. relative'],
  ['Bordurian troops will leave Zenda next month.', '2012-06 relative'],
  ['Bordurian troops will leave Zenda by June 1.', '../2012-06-01 relative'],
  // The time of the saying is not the time of the event; where it is another day, the statement has a line of its own.
  ['Gunmen attacked Zenda on Sunday, Borduria said on Tuesday.', '2012-05-13 relative', '2012-05-15 relative'],
  ['Borduria said on Tuesday that gunmen had attacked Zenda on Sunday.', '2012-05-15 relative', '2012-05-13 relative'],
  ['Borduria said on Tuesday that gunmen had attacked Zenda.', '2012-05-15 reported'],
  ['Borduria said Tuesday gunmen attacked Zenda.', '2012-05-15 reported'],
  // A time at the front holds for all that is joined.
  ['On Sunday, gunmen attacked Zenda and captured a bridge.', '2012-05-13 relative', '2012-05-13 relative'],
  // A day at the very end is that of the main clause.
  ['Soldiers detained two gunmen while searching a farm in Zenda on Monday.', '2012-05-14 relative'],
  ['Soldiers killed two gunmen during a raid to free prisoners in Zenda, Sunday.', '2012-05-13 relative'],
  ['Soldiers detained a commander based in Zenda Monday.', '2012-05-14 relative'],
  ['Police confirmed on Tuesday the arrest of a rebel in Zenda on Monday.', '2012-05-14 relative'],
  // What is conceded, or goes on now, has a time of its own.
  ['Although they left Hofbau last year, the Red Lanterns attacked Zenda.', '2012-05-16 reported'],
  ['The Red Lanterns captured Zenda last year and are now shelling Hofbau.', '2011 relative', '2012-05-16 reported'],
  [
    'Borduria said on Sunday it had signed a deal with Ruritania after its troops left Zenda on Friday.',
    '2012-05-13 reported',
    '2012-05-11 relative',
  ],
  // How rare it is says nothing of when it was.
  ['Gunmen attacked Zenda in the worst violence since 2009.', '2012-05-16 reported'],
  ['Gunmen attacked Zenda in their first raid since soldiers left in March.', '2012-05-16 reported'],
  ['In the deadliest month, gunmen have attacked Zenda since March.', '2012-03/.. relative'],
  // A night ends on the day it is told of; a length is counted from the report.
  ['Shells hit Zenda overnight.', '2012-05-15/2012-05-16 relative'],
  ['Bordurian jets have bombed Zenda for two months.', '2012-03/.. relative'],
  ['The civil war in Borduria has been ongoing for seven years.', '2005/.. relative'],
  // The dead of a whole war are a toll up to the report.
  ['More than 9,000 people have been killed in the three-year-old rebellion in Borduria.', '../2012-05-16 reported'],
  // What is told by "when" took place at that time, whichever of the two clauses names it.
  ['Two soldiers were killed when a mine hit their car in Zenda on Sunday.', '2012-05-13 relative'],
  [
    'The Red Lanterns attacked Zenda on May 4, when Bordurian troops captured Hofbau.',
    '2012-05-04 relative',
    '2012-05-04 relative',
  ],
  // So long after or before another act.
  [
    'The Red Lanterns captured Zenda on May 14, eight months after the army drove out the rebels.',
    '2012-05-14 relative',
    '2011-09~ relative',
  ],
  [
    'Two weeks after the rebels captured Zenda on May 1, Bordurian troops attacked it.',
    '2012-05-01 relative',
    '2012-05-15~ relative',
  ],
  // Background of an act long past is about as old as that act.
  [
    'The Danube Pact bombed Zenda on May 4, 2009 after Borduria refused to withdraw.',
    '2009-05-04 stated',
    '2009-05~ reported',
  ],
  // A relative clause has the time of the act it is about.
  ['A series of bombings in March that killed about 300 people angered Borduria.', '2012-03 relative'],
  [
    'Soldiers raided a farm in Zenda on May 9, which resulted in the arrest of four rebels.',
    '2012-05-09 relative',
    '2012-05-09 relative',
  ],
  ['Soldiers killed two men believed to be rebels in Zenda on Tuesday night.', '2012-05-15 relative'],
  // A leader who planned attacks planned them in the past.
  [
    'Soldiers captured a rebel, who facilitated and planned bomb attacks, in Zenda Sunday.',
    '2012-05-13 relative',
    '2012-05-13 relative',
  ],
  // A dateline dates no act; a time that lies ahead is none of what was done.
  ['ZENDA, May 14 (Courier) - Gunmen attacked Hofbau.', '2012-05-16 reported'],
  ['President Karev flew to Hofbau and will visit Zenda on Friday.', '2012-05-16 reported', '2012-05-18 relative'],
  ['A July 22 coup in Borduria angered the rebels.', '2011-07-22 relative'],
  // "This week" and "the last 24 hours" end with the report; a plan may lie behind it.
  ['Gunmen attacked Zenda this week.', '2012-05-14/2012-05-16 relative'],
  ['Bordurian troops will leave Zenda this week.', '2012-05-14/2012-05-20 relative'],
  ['Gunmen killed six villagers in Zenda in the last 24 hours.', '2012-05-15/2012-05-16 relative'],
  ['Shells killed six villagers in Zenda over the past two days.', '2012-05-14/2012-05-16 relative'],
  // The time behind two verbs of one subject holds for both; one behind another's does not.
  ['The army captured a rebel and detained two men in Zenda, Sunday.', '2012-05-13 relative', '2012-05-13 relative'],
  ['Gunmen attacked Zenda, and the police detained six men on Sunday.', '2012-05-16 reported', '2012-05-13 relative'],
  ['The 1994 war, which ended with a ceasefire, angered Borduria.', '1994 stated'],
  [
    'Six people died when a shell fired by rebels hit a school in Zenda on Sunday.',
    '2012-05-13 relative',
    '2012-05-13 relative',
  ],
  ['Two policemen freed by the rebels reached Zenda on Sunday.', '2012-05-13 relative'],
  ['More than 10,000 people have died in the war in Borduria.', '../2012-05-16 reported'],
  [
    'Gunmen attacked Zenda on Monday.\n\nMeanwhile, rebels captured Hofbau.',
    '2012-05-14 relative',
    '2012-05-16 reported',
  ],
  // No old day goes into another paragraph of news, and no day to the words of somebody new.
  [
    'Gunmen attacked Zenda on Monday.\n\nRebels captured Hofbau on Jan. 2.\n\nTwo men were killed by a mine in Strelsau.',
    '2012-05-14 relative',
    '2012-01-02 relative',
    '2012-05-16 reported',
  ],
  [
    'Gunmen attacked Zenda on Monday.\n\nThey captured a bridge.\n\nSyldavia called for a ceasefire.',
    '2012-05-14 relative',
    '2012-05-14 reported',
    '2012-05-16 reported',
  ],
  // One behind is not carried back.
  ['Gunmen attacked Zenda. They fled on Monday.', '2012-05-16 reported', '2012-05-14 relative'],
  // A day told is carried on to what is told next.
  ['Gunmen attacked Zenda on Sunday. They captured a bridge.', '2012-05-13 relative', '2012-05-13 reported'],
  ['Last night a crowd gathered in Zenda. The police arrested six men.', '2012-05-15 reported'],
  [
    'Gunmen, who had attacked Zenda on Sunday, attacked Hofbau on Monday.',
    '2012-05-13 relative',
    '2012-05-14 relative',
  ],
];

describe('when it took place', () => {
  it.each(TIMES)('%s', (text, ...dates) => {
    expect(told(text).map((mention) => `${dateText(mention)} ${mention.when.basis}`)).toEqual(dates);
  });

  it('the words that give the date are words of the text', () => {
    for (const [text] of TIMES) {
      for (const { when } of told(text)) {
        if (when.span) expect(text.slice(when.span.start, when.span.end)).toBe(when.text);
      }
    }
  });
});
