import { array, assert as check, constantFrom, property } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCasualties } from '../../src/events/casualties/find-casualties.ts';
import { buildSignTable } from '../../src/events/signs/sign-table.ts';
import { signsIn } from '../../src/events/signs/signs.ts';
import { withTotals } from '../../src/events/toll-total.ts';
import { buildTriggerLexicon } from '../../src/events/trigger/trigger-lexicon.ts';
import { readText } from '../../src/text/read-text.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';

let tagger: Tagger;
const signs = buildSignTable(buildTriggerLexicon(), []);
beforeAll(async () => {
  tagger = await loadTagger();
});

const find = (text: string) =>
  readText(text, { start: 0, end: text.length }, tagger).sentences.flatMap((sentence) => [
    ...findCasualties(sentence, signsIn(sentence, signs)),
  ]);

const rules = (text: string) => find(text).map((casualty) => casualty.rule);

type Row = readonly [harm: string, min: number, max: number | null, who: string | null, words: string];

/** A sentence, and who was harmed: kind of harm, least, most, the victims' name, the words read. */
const CASUALTIES: readonly (readonly [string, ...Row[]])[] = [
  ['Gunmen attacked the gate, killing a policeman.', ['killed', 1, 1, 'policeman', 'a policeman']],
  [
    'Four guards were killed and nine cooks were wounded.',
    ['killed', 4, 4, 'guards', 'Four guards'],
    ['wounded', 9, 9, 'cooks', 'nine cooks'],
  ],
  ['The raids caused more than 70 casualties.', ['killed', 70, null, null, 'more than 70 casualties']],
  [
    'Jets killed over 20 Red Lantern fighters.',
    ['killed', 20, null, 'Red Lantern fighters', 'over 20 Red Lantern fighters'],
  ],
  ['The raid killed up to 80 fighters.', ['killed', 1, 80, 'fighters', 'up to 80 fighters']],
  ['The raid killed 80 fighters including two chiefs.', ['killed', 80, 80, 'fighters', '80 fighters']],
  ['A family of five was killed.', ['killed', 5, 5, 'family of five', 'A family of five']],
  ['A family was killed.', ['killed', 1, 1, 'family', 'A family']],
  [
    'Twelve employees of Teachers Without Chalk were killed.',
    ['killed', 12, 12, 'employees of Teachers Without Chalk', 'Twelve employees of Teachers Without Chalk'],
  ],
  ['The two sides were wounded in their pride.'],
  ['40 rebels killed in raid', ['killed', 40, 40, 'rebels', '40 rebels']],
  ['Between 6 and 8 soldiers were wounded.', ['wounded', 6, 8, 'soldiers', 'Between 6 and 8 soldiers']],
  ['6 to 8 men were killed.', ['killed', 6, 8, 'men', '6 to 8 men']],
  ['Dozens were injured.', ['wounded', 24, null, null, 'Dozens']],
  ['Two men were taken into custody.', ['captured', 2, 2, 'men', 'Two men']],
  [
    "Police arrested a People's Front (PF) leader.",
    ['captured', 1, 1, "People's Front (PF) leader", "a People's Front (PF) leader"],
  ],
  ['No one was hurt.', ['wounded', 0, 0, null, 'No one']],
  ['The flood claimed the lives of 12 people.', ['killed', 12, 12, 'people', '12 people']],
  ['The blast left 12 dead and 30 injured.', ['killed', 12, 12, null, '12'], ['wounded', 30, 30, null, '30']],
  ['The death toll rose from 30 to 45.', ['killed', 45, 45, null, '45']],
  ['Seven people died.', ['killed', 7, 7, 'people', 'Seven people']],
  ['Seven sailors lost their lives.', ['killed', 7, 7, 'sailors', 'Seven sailors']],
  ['The brigade lost 12 men.', ['killed', 12, 12, 'men', '12 men']],
  ['It killed three and wounded 12 others.', ['killed', 3, 3, null, 'three'], ['wounded', 12, 12, null, '12 others']],
  ['They captured 14 soldiers.', ['captured', 14, 14, 'soldiers', '14 soldiers']],
  ['20 hostages were taken.', ['captured', 20, 20, 'hostages', '20 hostages']],
  ['Several hundred were wounded.', ['wounded', 300, null, null, 'Several hundred']],
  ['Many thousands died.', ['killed', 1000, null, null, 'Many thousands']],
  ['A few dozen rebels were killed.', ['killed', 36, null, 'rebels', 'A few dozen rebels']],
  ['Several thousand villagers were killed.', ['killed', 3000, null, 'villagers', 'Several thousand villagers']],
  // A year before its noun counts nobody.
  [
    'Since the 2003 invasion Bordurian troops have killed 18 reporters.',
    ['killed', 18, 18, 'reporters', '18 reporters'],
  ],
  ['In the 2008 war 20 soldiers were killed.', ['killed', 20, 20, 'soldiers', '20 soldiers']],
  ['The 2008 soldiers were killed.', ['killed', 2008, 2008, 'soldiers', 'The 2008 soldiers']],
  ['The army killed 2000 villagers.', ['killed', 2000, 2000, 'villagers', '2000 villagers']],
  ['More reporters have been killed in Borduria than in the war.'],
  ['Police detained several suspects.', ['captured', 3, null, 'suspects', 'several suspects']],
  [
    'Police arrested a smuggler and numerous porters along with two drivers.',
    ['captured', 1, 1, 'smuggler', 'a smuggler'],
    ['captured', 4, null, 'porters', 'numerous porters'],
    ['captured', 2, 2, 'drivers', 'two drivers'],
  ],
  [
    'The shells hit a school, killing 17 people and wounding more than 200, a spokesman said.',
    ['killed', 17, 17, 'people', '17 people'],
    ['wounded', 200, null, null, 'more than 200'],
  ],
  // Who of them was what is no further toll.
  ['Some 54 villagers, 37 of them children, were killed.', ['killed', 54, 54, 'villagers', 'Some 54 villagers']],
  ['Nine guards, a third of them women, have died.', ['killed', 9, 9, 'guards', 'Nine guards']],
  ['Two aides, a nurse and a cook, were found dead.', ['killed', 2, 2, 'aides', 'Two aides']],
  [
    'Ten rebels who slipped into Zenda through two tunnels were killed by jets.',
    ['killed', 10, 10, 'rebels', 'Ten rebels'],
  ],
  ['On 9 September, gunmen killed six guards.', ['killed', 6, 6, 'guards', 'six guards']],
  [
    'The clinic received the bodies of 29 children under the age of 15 and 48 wounded.',
    ['killed', 29, 29, 'children', '29 children'],
    ['wounded', 48, 48, null, '48'],
  ],
  ['They had taken captive 37 people.', ['captured', 37, 37, 'people', '37 people']],
  ['Thirteen policemen were still unaccounted for.', ['missing', 13, 13, 'policemen', 'Thirteen policemen']],
  ['The colonel put the number of rebels killed at 500.', ['killed', 500, 500, null, '500']],
  [
    'Police arrested hundreds of protesters, and a young boy was burned.',
    ['captured', 100, null, 'protesters', 'hundreds of protesters'],
  ],
  [
    'The war claimed more than half a million lives.',
    ['killed', 500_000, null, null, 'more than half a million lives'],
  ],
  [
    'A guard and two cooks were shot dead.',
    ['killed', 1, 1, 'guard', 'A guard'],
    ['killed', 2, 2, 'cooks', 'two cooks'],
  ],
  ['Three miners are missing.', ['missing', 3, 3, 'miners', 'Three miners']],
  ['The siege displaced 3,000 people.', ['displaced', 3000, 3000, 'people', '3,000 people']],
  [
    'Rudolf Hentzau, the spokesman for the Black League, was killed on Sunday.',
    ['killed', 1, 1, 'Rudolf Hentzau', 'Rudolf Hentzau'],
  ],
  ['They killed the league commander.', ['killed', 1, 1, 'league commander', 'league commander']],
  ['Guards opened fire, killing him.', ['killed', 1, 1, null, 'him']],
  ['The killing of Rudolf Hentzau shocked them.', ['killed', 1, 1, 'Rudolf Hentzau', 'Rudolf Hentzau']],
  [
    'Nine farmers and two nurses had died.',
    ['killed', 9, 9, 'farmers', 'Nine farmers'],
    ['killed', 2, 2, 'nurses', 'two nurses'],
  ],
  [
    '12 members of the border guard were killed.',
    ['killed', 12, 12, 'members of the border guard', '12 members of the border guard'],
  ],
  ['Six farmers including a nurse and two boys were killed.', ['killed', 6, 6, 'farmers', 'Six farmers']],
  [
    'They found two dead farmers and one wounded guard.',
    ['killed', 2, 2, 'dead farmers', 'two dead farmers'],
    ['wounded', 1, 1, 'wounded guard', 'one wounded guard'],
  ],
  [
    'A raid killed two men and hurt three others causing great damage.',
    ['killed', 2, 2, 'men', 'two men'],
    ['wounded', 3, 3, null, 'three others'],
  ],
  ['Twelve gunmen killed six guards.', ['killed', 6, 6, 'guards', 'six guards']],
  // Who says it is none of them.
  ['A league spokesman said ten guards were killed.', ['killed', 10, 10, 'guards', 'ten guards']],
  ['A league spokesman said the guards were detained.', ['captured', 2, null, 'guards', 'guards']],
  ['Ten guards were said to have died.', ['killed', 10, 10, 'guards', 'Ten guards']],
  ['Ten guards feared dead were found.', ['killed', 10, 10, 'guards', 'Ten guards']],
  [
    'Two cooks and a guard were among the dead.',
    ['killed', 2, 2, 'cooks', 'Two cooks'],
    ['killed', 1, 1, 'guard', 'a guard'],
  ],
];

/** Sentences that tell of nobody harmed. */
const NONE: readonly string[] = [
  'He met the recently kidnapped mayor of Zenda.',
  'They hold 64 percent of the country.',
  'Parliament killed the bill.',
  'The bomb could kill 20 people.',
  'They did not kill 12 people.',
  'They want to kill five men.',
  'The rebels captured 11 provincial capitals.',
  'The rebels captured more than 100 districts and 40 rifles.',
  'The blast had not hurt any villager at all.',
  'Twenty people spoke on Monday.',
  'The June 3 killing shocked them.',
  'The wounded soldier slept.',
  'The war killed trade in 2014.',
];

describe('casualties of a sentence', () => {
  for (const [text, ...rows] of CASUALTIES)
    it(text, () => {
      const found = find(text);
      expect(
        found.map(({ value, span }) => [value.harm, value.min, value.max, value.who, text.slice(span.start, span.end)]),
      ).toEqual(rows);
    });

  for (const text of NONE) it(`none in: ${text}`, () => expect(find(text)).toEqual([]));

  it('marks tolls of a year or a war', () => {
    expect(rules('Some 4,000 people have died in the war this year.')).toEqual(['period-toll']);
    expect(rules('More than 7,500 people have been killed since the uprising began.')).toEqual(['period-toll']);
    expect(rules('Twelve people were killed on Monday.')).toEqual(['victims-passive']);
  });

  it('adds up what one act did, period tolls left out', () => {
    const totals = (text: string): unknown =>
      withTotals(find(text), text).flatMap(({ value, rule }) => (rule === 'total' ? [value] : []));
    expect(totals('Nine farmers and at least two nurses were killed and a boy was injured.')).toEqual([
      { harm: 'killed', min: 11, max: null, who: null },
    ]);
    expect(totals('Some 4,000 farmers and 20 nurses have died this year.')).toEqual([]);
  });

  it('has spans inside the text, and a most not below the least, whatever the text', () => {
    const words = constantFrom(
      '12',
      'killed',
      'were',
      'soldiers',
      'and',
      ',',
      'at',
      'least',
      'up',
      'to',
      'wounded',
      'a',
      'the',
      'of',
      'dead',
      'toll',
      'not',
      'people',
      '-',
      'between',
      '%',
      'who',
      'dozens',
    );
    check(
      property(array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        for (const { span, value } of find(text)) {
          expect(span.start < span.end && span.end <= text.length).toBe(true);
          expect(value.max === null || value.min === null || value.max >= value.min).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
