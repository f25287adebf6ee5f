import { array, assert as check, constantFrom, property } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPlaces } from '../../src/events/places/find-places.ts';
import { buildSignTable } from '../../src/events/signs/sign-table.ts';
import { signsOf } from '../../src/events/signs/signs.ts';
import { buildTriggerLexicon } from '../../src/events/trigger/trigger-lexicon.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';
import { inventedGazetteer } from './places-world.ts';

let tagger: Tagger;
const gazetteer = inventedGazetteer();
const signs = buildSignTable(buildTriggerLexicon(), []);
beforeAll(async () => {
  tagger = await loadTagger();
});

const find = (text: string) => {
  const document = readText(text, { start: 0, end: text.length }, tagger);
  return findPlaces(document, gazetteer, signsOf(document, signs));
};

/** Text, and the places it names: name, country and the words of the text. */
const PLACES: readonly (readonly [string, ...(readonly [name: string, country: string | null, words: string])[]])[] = [
  ['Shells fell in Strelsau.', ['Strelsau', 'XR', 'Strelsau']],
  ['Rebels took Zenda province on Monday.', ['Zenda', 'XR', 'Zenda']],
  ['Gunmen struck in the province of Grodna.', ['Grodna', 'XB', 'Grodna']],
  [
    'They entered Tarlenheim district in Ruritania.',
    ['Tarlenheim', 'XR', 'Tarlenheim'],
    ['Ruritania', 'XR', 'Ruritania'],
  ],
  ['Rebels hold the Rukhen district in Ruritania.', ['Rukhen', 'XR', 'Rukhen'], ['Ruritania', 'XR', 'Ruritania']],
  // The area behind the comma or "of" says which one is meant.
  ['Rebels hold Rukhen district, Zenda province.', ['Rukhen', 'XR', 'Rukhen'], ['Zenda', 'XR', 'Zenda']],
  ['Rebels hold the Rukhen district of Zenda province.', ['Rukhen', 'XR', 'Rukhen'], ['Zenda', 'XR', 'Zenda']],
  [
    'Rebels hold parts of Zenda and Hentzau provinces in Ruritania.',
    ['Zenda', 'XR', 'Zenda'],
    ['Hentzau', 'XR', 'Hentzau'],
    ['Ruritania', 'XR', 'Ruritania'],
  ],
  // A name that no map bears is a place right behind a preposition, but no person, feast or body.
  ['Shells hit a market in Hofbrunn on Monday, the army of Ruritania said.', ['Hofbrunn', 'XR', 'Hofbrunn']],
  [
    'Shells hit a market near Strelsau in Ramadan, residents of the city told reporters.',
    ['Strelsau', 'XR', 'Strelsau'],
  ],
  ['The vote in Parliament was put off again, a spokesman told reporters.'],
  ['The Red Lantern Front met in Strelsau.', ['Strelsau', 'XR', 'Strelsau']],
  ['Troops left Strelsau Air Base.', ['Strelsau', 'XR', 'Strelsau']],
  [
    'A blast hit Zenda Cathedral in Ruritania.',
    ['Zenda Cathedral', 'XR', 'Zenda Cathedral'],
    ['Ruritania', 'XR', 'Ruritania'],
  ],
  [
    'A bomb went off at Strelsau International Airport.',
    ['Strelsau International Airport', 'XR', 'Strelsau International Airport'],
  ],
  ['Planes were hit at the Kanov airfield in Borduria.', ['Kanov', 'XB', 'Kanov'], ['Borduria', 'XB', 'Borduria']],
  ['Fighting spread across northern Ruritania.', ['northern Ruritania', 'XR', 'Ruritania']],
  [
    'Borduria moved into north-east Ruritania.',
    ['Borduria', 'XB', 'Borduria'],
    ['north-eastern Ruritania', 'XR', 'Ruritania'],
  ],
  ['Fighting spread in south and east Ruritania.', ['Ruritania', 'XR', 'Ruritania']],
  ['A car bomb exploded in the Ruritanian capital.', ['Strelsau', 'XR', 'Ruritanian capital']],
  ['In Borduria shots were heard in the capital.', ['Borduria', 'XB', 'Borduria'], ['Szohod', 'XB', 'the capital']],
  ['A curfew began in the capital, Szohod.', ['Szohod', 'XB', 'Szohod']],
  ['Two men died in Hofbau, Borduria.', ['Hofbau', 'XB', 'Hofbau'], ['Borduria', 'XB', 'Borduria']],
  ['Ruritanian troops fell back to Hofbau in Hentzau.', ['Hofbau', 'XR', 'Hofbau'], ['Hentzau', 'XR', 'Hentzau']],
  ['Ruritanian guns shelled Tell Qar.', ['Tell Qar', 'XR', 'Tell Qar']],
  ['Ruritanian guns fired at Tell al-Kar.', ['Tell al-Kar', 'XR', 'Tell al-Kar']],
  ['Guns were heard in Qawal, Borduria.', ['Qawal', 'XB', 'Qawal'], ['Borduria', 'XB', 'Borduria']],
  [
    'Qawal, a village in Borduria, burned. Shots were heard in Qawal.',
    ['Qawal', 'XB', 'Qawal'],
    ['Borduria', 'XB', 'Borduria'],
    ['Qawal', 'XB', 'Qawal'],
  ],
  [
    'Tanks stood on the Ruritanian-Bordurian border.',
    ['Ruritanian-Bordurian border', 'XR', 'Ruritanian-Bordurian border'],
  ],
  ['The RRT is at war. Mines were laid in the RRT.', ['Ruritania', 'XR', 'RRT']],
];

/** Text that names no place. */
const NO_PLACES: readonly string[] = [
  'Ruritanian forces fired on Bordurian troops.',
  'A Strelsau-based group spoke.',
  'Colonel Zenda was wounded.',
  'Rudolf Rassendyll spoke. Rassendyll left early.',
  'The Ruritania government fell.',
  'Strelsau said it would answer.',
  'Victoria Hope wept.',
  'Police met the Of Party on a March day.',
  'The Bank of Borduria closed.',
  'RRT troops fled.',
];

describe('places of an article', () => {
  for (const [text, ...places] of PLACES)
    it(text, () => {
      const found = find(text);
      expect(found.map(({ value, span }) => [value.name, value.country, text.slice(span.start, span.end)])).toEqual(
        places,
      );
    });

  for (const text of NO_PLACES) it(`none in: ${text}`, () => expect(find(text)).toEqual([]));

  it('knows area, country and position', () => {
    const [found] = find('A market burned in Zileheroum, Borduria.');
    expect(found?.value).toEqual({
      name: 'Zileheroum',
      admin1: 'Grodna',
      country: 'XB',
      countryName: 'Borduria',
      lat: 45.6,
      lon: 20.6,
    });
  });

  it('says how it read a name', () => {
    const rules = find(
      'STRELSAU (Press) — Rebels took Zenda district. Guns fell silent in Hentzau. The Szohod talks failed.',
    ).map((place) => place.rule);
    expect(rules).toEqual(['town-dateline', 'town-typed', 'admin1-in', 'town-modifying']);
  });

  it('has spans inside the text, in order, whatever the text', () => {
    const words = constantFrom(
      'Zenda',
      'in',
      'Strelsau',
      ',',
      'Ruritanian',
      'capital',
      'the',
      'district',
      'of',
      '-',
      'Colonel',
      '\n',
      "'s",
      'Al',
      'al',
      'MARCH',
      '(',
      '́',
    );
    check(
      property(array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const found = find(text);
        for (const { span } of found)
          expect(span.start < span.end && span.end <= text.length && span.start >= 0).toBe(true);
        expect(found.every(({ span }, i) => i === 0 || span.start >= (found[i - 1]?.span.start ?? 0))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
