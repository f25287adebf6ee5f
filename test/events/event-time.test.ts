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
  // One behind is not carried back.
  ['Gunmen attacked Zenda. They fled on Monday.', '2012-05-16 reported', '2012-05-14 relative'],
  // A day told is carried on to what is told next.
  ['Gunmen attacked Zenda on Sunday. They captured a bridge.', '2012-05-13 relative', '2012-05-13 reported'],
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
