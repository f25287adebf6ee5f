import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsIn, mentionsIn } from './world.ts';

describe('references within the article', () => {
  const rows: readonly (readonly [text: string, last: string])[] = [
    ['The Red Lanterns met. The insurgents then fled.', 'insurgents = red-lanterns'],
    ['The Red Lanterns met. The terror group has fled.', 'terror group = red-lanterns'],
    ['The Red Lanterns met. The radical movement has fled.', 'radical movement = red-lanterns'],
    ['The Red Lanterns fought the Mountain League. The group fled.', 'group = mountain-league'],
    ['The Mountain League fought the Red Lanterns. The resistance group fled.', 'resistance group = mountain-league'],
    ['The Red Lanterns met in Ruritania. The government objected.', 'government = ruritanian-government'],
    ['A shell fell in Ruritania. The army denied it.', 'army = ruritanian-army'],
    ['A shell fell in Ruritania. The Bordurian army fired. The army denied it.', 'army = bordurian-army'],
    ['A shell fell in Ruritania and police arrived.', 'police = ruritanian-police'],
    ['A shell fell in Ruritania. Government forces replied.', 'Government forces = ruritanian-army'],
    ['A shell fell in Ruritania. Foreign troops replied.', 'Foreign troops = foreign-forces'],
    ['A shell fell in Ruritania. President Karev wept. The president left.', 'president = rudolf-karev'],
    ['The Red Lanterns met. They said nothing.', 'They = red-lanterns'],
    [
      'The Danube Pact met Ruritania. A spokesman for the alliance said so.',
      'spokesman for the alliance = danube-pact',
    ],
    ['Borduria denied its troops had entered.', 'its troops = bordurian-army'],
    ['Borduria said its warplanes had struck.', 'its warplanes = bordurian-air-force'],
    [
      'A shell fell in Ruritania. Borduria plans to withdraw its remaining troops.',
      'its remaining troops = bordurian-army',
    ],
    ['A shell fell in Syldavia. The rebels fled.', 'rebels = syldavian-rebels'],
    ['The Red Lanterns met. On Monday, militants attacked.', 'militants = militants'],
    ['The Red Lanterns met. Other militants attacked.', 'Other militants = militants'],
    // The only armed group the sentence or article names, even where it is named later.
    [
      'Police in Ruritania detained several suspected insurgents in a search for Red Lanterns.',
      'Red Lanterns = red-lanterns',
    ],
    ['Foreign troops in Ruritania met the Red Lanterns. Suspected insurgents fled.', 'insurgents = red-lanterns'],
    // "government forces" are the country's own, whoever else has troops there.
    [
      'A shell fell in Ruritania. Bordurian troops fired. Government forces fled.',
      'Government forces = ruritanian-army',
    ],
    [
      'A shell fell in Ruritania. Borduria’s defence ministry denied it. The ministry blamed rebels.',
      'rebels = ruritanian-rebels',
    ],
    [
      'A shell fell in Ruritania. The Bordurian defence ministry spoke. It was quiet, said the defence ministry.',
      'defence ministry = bordurian-government',
    ],
    ['Four gunmen shot at villagers.', 'villagers = civilians'],
  ];
  it.each(rows)('%s', (text, last) => expect(mentionsIn(text).at(-1)).toBe(last));

  it('the two sides are the last two parties, each with words of its own', () => {
    const text = 'The Red Lanterns attacked. The Mountain League fired back. The two sides then talked.';
    expect(mentionsIn(text).slice(-2)).toEqual(['two = red-lanterns', 'sides = mountain-league']);
  });

  it.each(['He said nothing.', 'They fled.', 'The group fled.', 'Both sides talked.'])(
    'refers to nobody: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );
});

describe('laws', () => {
  const words = constantFrom(
    ..."The Red Lanterns Ruritania Ruritanian and Bordurian forces , . said spokesman Rudolf Karev of the group they rebels police ( DP ) - led ' US A".split(
      ' ',
    ),
  );
  it('mentions come in text order, overlap nowhere and cover words', () => {
    assert(
      property(array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const { span } of actorsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['brackets', '('.repeat(20_000)],
    ['hyphens behind names', 'Ruritania - - '.repeat(5000)],
    ['one endless word', 'A'.repeat(100_000)],
    ['names without end', 'Ruritania, Borduria and '.repeat(5000)],
    ['control characters', '\u0000The Red\u0007 Lanterns\u001b[31m said\u200b.'.repeat(500)],
    ['titles without end', 'President General Minister '.repeat(4000)],
  ])('survives %s', (_, text) => {
    for (const { span } of actorsIn(text)) expect(span.end).toBeGreaterThan(span.start);
    expect(actorsIn(text).length).toBeLessThan(text.length);
  });

  it('takes time in proportion to the text', () => {
    const text = 'The Red Lanterns and Ruritanian and Bordurian forces said they met the group. '.repeat(1500);
    expect(actorsIn(text).length).toBeGreaterThan(4000);
    expect(actorsIn(`${'Karev '.repeat(8000)}.`).length).toBeLessThan(8001);
  });
});
