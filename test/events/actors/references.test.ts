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
    // What only whoever speaks of them again calls them, and other kinds of armed men.
    ['The Red Lanterns fired. The terrorists fled.', 'terrorists = red-lanterns'],
    ['A shell fell in Ruritania. The Red Lanterns fired. Paramilitary fighters fled.', 'Red Lanterns = red-lanterns'],
    // Named only to say whose friends somebody is.
    ['The Mountain League, a group with ties to the Red Lanterns, fired. The group fled.', 'group = mountain-league'],
    // The last word of a name; a name that stands beside what it is; the group of a sentence that names it behind others.
    ['The Red Lanterns met. The Lanterns fired.', 'Lanterns = red-lanterns'],
    ['The White Falcons, a rebel group, fired. The Falcons then fled.', 'Falcons = white-falcons'],
    ['The White Falcons, a militia, fired. The militia then fled.', 'militia = white-falcons'],
    ['The rebel group White Falcons fired. The group fled.', 'group = white-falcons'],
    ['The Mountain League (RL), a rebel group, fired. The RL fled.', 'RL = mountain-league'],
    ['The Front for Renewal, or FFR, fired. FFR fighters fled.', 'FFR fighters = front-for-renewal'],
    ['The Front for Renewal (FFR) met. FFR spokesman Olin Marek spoke.', 'FFR spokesman Olin Marek = olin-marek'],
    ['An armed group, the Red Lanterns, fired.', 'Red Lanterns = red-lanterns'],
    // Whose soldiers they are.
    ['A shell fell in Ruritania. Troops from Borduria fled.', 'Troops from Borduria = bordurian-army'],
    [
      'A shell fell in Ruritania. Fighters from the Red Lanterns fled.',
      'Fighters from the Red Lanterns = red-lanterns',
    ],
    ['A shell fell in Ruritania. An army helicopter fled.', 'army helicopter = ruritanian-army'],
    ['The Red Lanterns met in Ruritania. Rebel tanks fled.', 'Rebel tanks = red-lanterns'],
    ['A shell fell in Ruritania. Bordurian soldiers fired. The army denied it.', 'army = ruritanian-army'],
    ['A shell fell in Ruritania. The military fled.', 'military = ruritanian-army'],
    ['Marshal Kurvi Tasch of Borduria spoke. He said his men had fled.', 'his men = kurvi-tasch'],
    // An uprising is what somebody does, nobody.
    ['A shell fell in Ruritania. The Red Lanterns waged an insurgency.', 'Red Lanterns = red-lanterns'],
    [
      'A shell fell in Ruritania. The Mountain League led the rebellion against taxes.',
      'Mountain League = mountain-league',
    ],
    // "his" army is that of whoever was spoken of, though a country elsewhere has one of the name.
    [
      'A shell fell in Ruritania. President Karev wept. On Monday his Bordurian army fled.',
      'Bordurian army = rudolf-karev',
    ],
    ['Borduria fought Ruritania. Borduria killed nine enemy troops.', 'enemy troops = ruritania'],
    // Who is spoken of in the plural, and who says so.
    ['The Danube Pact accused Bordurian soldiers after they had left.', 'they = bordurian-army'],
    ['The Red Lanterns said on Monday it had shot nobody.', 'it = red-lanterns'],
    // "both sides" are those at war, not who speaks to them.
    [
      'The Red Lanterns fired. The Mountain League fired. The Danube Pact urged both sides to talk.',
      'sides = mountain-league',
    ],
    // The one brought in last, where a paragraph begins with him.
    [
      'President Karev of Ruritania left.\n\nBorduria sent Marshal Kurvi Tasch to Ruritania. He met refugees.',
      'He = kurvi-tasch',
    ],
    // A spokesman's master, and a president's government.
    [
      'Spokesmen for President Karev of Ruritania met. A spokesman for President Karev spoke.',
      'spokesman for President Karev = rudolf-karev',
    ],
    [
      'A shell fell in Borduria. President Rudolf Karev’s administration spoke.',
      'President Rudolf Karev’s administration = rudolf-karev',
    ],
    // What a country holds is struck as its own, but only a place where something is.
    ['Rebels hit Ruritanian positions.', 'Ruritanian = ruritania'],
    // A region that is somebody only where it acts or is spoken to; the group of the country that is called so.
    ['Borduria accused the outland of lies.', 'outland = outland'],
    ['The Red Lanterns met in the outland.', 'Red Lanterns = red-lanterns'],
    ['A shell fell in Borduria. Scarf rebels fled.', 'Scarf rebels = blue-scarves'],
    ['A shell fell in Borduria. The Scarves fled.', 'Scarves = blue-scarves'],
    ['A shell fell in Syldavia. Scarf rebels fled.', 'Scarf rebels = rebels'],
    // Those who were counted, and a spokesman's own army.
    ['The Red Lanterns abducted nine villagers. Most of them were freed.', 'them = civilians'],
    ['Bordurian peacekeepers fled.', 'Bordurian peacekeepers = bordurian-peacekeepers'],
  ];
  it.each(rows)('%s', (text, last) => expect(mentionsIn(text).at(-1)).toBe(last));

  it('soldiers loyal to somebody are his, and the army of the country only where he serves it', () => {
    expect(mentionsIn('A shell fell in Ruritania. Soldiers loyal to Marshal Kurvi Tasch fled.')).toEqual([
      'Marshal Kurvi Tasch = kurvi-tasch',
    ]);
    expect(mentionsIn('A shell fell in Ruritania. Soldiers loyal to President Karev fled.')).toEqual([
      'Soldiers = ruritanian-army',
      'President Karev = rudolf-karev',
    ]);
  });

  it('the two sides are the last two parties, each with words of its own', () => {
    const text = 'The Red Lanterns attacked. The Mountain League fired back. The two sides then talked.';
    expect(mentionsIn(text).slice(-2)).toEqual(['two = red-lanterns', 'sides = mountain-league']);
  });

  it.each([
    'He said nothing.',
    'They fled.',
    'The group fled.',
    'Both sides talked.',
    'They met stiff resistance from all.',
    'An insurgency began.',
  ])('refers to nobody: %s', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
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
