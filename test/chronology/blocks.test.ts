import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/chronology/blocks.ts';
import { tellingsOf } from '../../src/chronology/tellings.ts';
import { article, readArticle } from '../events/invented-world.ts';

const READ = readArticle(article('The Red Lanterns attacked police in Zenda on Monday.'));

/** How many tellings of one attack are compared with one another. */
function compared(count: number): number {
  const tellings = Array.from({ length: count }, (_, n) => tellingsOf(READ.article, READ.mentions, String(n))).flat();
  let pairs = 0;
  candidatesOf(tellings, () => {
    pairs += 1;
  });
  return pairs;
}

describe('what is compared', () => {
  it('is every two of a few', () => {
    expect(compared(20)).toBe(190);
  });

  it('grows with the number of tellings, not with its square', () => {
    expect(compared(4000)).toBeLessThan(2.2 * compared(2000));
  });
});
