import { describe, expect, it } from 'vitest';
import { clues, weightOn } from './ruritania.ts';

describe('how surely a happening is told', () => {
  it.each([
    ['its words in one sentence', 'A mill burned in Mittenheim.', 'A mill burned. Mittenheim mourned.'],
    [
      'more tellings',
      'A mill burned in Mittenheim. The mill in Mittenheim burned all night.',
      'A mill burned in Mittenheim.',
    ],
  ])('trusts a happening more for %s', (_, sure, unsure) => {
    const lead = (text: string): number => {
      const [clue] = clues(text, 'happening-lede');
      return clue ? weightOn(clue, '2003-04-02') / weightOn(clue, '1990-01-01') : 0;
    };
    expect(lead(unsure)).toBeGreaterThan(1);
    expect(lead(sure)).toBeGreaterThan(1.3 * lead(unsure));
  });

  it('trusts a happening more beside another that is surely told', () => {
    const lead = (text: string): number => {
      const clue = clues(text, 'happening-with-one').find(({ quote }) => quote === 'Strelsau');
      return clue ? weightOn(clue, '2011-05-03') / weightOn(clue, '1990-01-01') : 0;
    };
    const unsure = lead('A bridge fell in Strelsau. Nobody wept. It rained. The causeway burned. Hentzau mourned.');
    expect(unsure).toBeGreaterThan(1);
    expect(lead('A bridge fell in Strelsau. Nobody wept. It rained. The causeway at Hentzau burned.')).toBeGreaterThan(
      1.3 * unsure,
    );
  });
});
