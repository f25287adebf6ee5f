import { describe, expect, it } from 'vitest';
import { PLAIN, type RenderOptions } from '../../src/render/format.ts';
import { text } from '../../src/render/text/index.ts';
import { BOMBING, CLAIM, OFFER, WAR } from './invented.ts';

const PAGE = { ...WAR, events: [OFFER, BOMBING, CLAIM] };

/** The page with colours as numbers in angle brackets: 1 bold, 2 faint, 3 italic, 4 underlined, 31 red, 32 green, 33 yellow, 35 magenta, 36 cyan. */
function page(options: Partial<RenderOptions>): string {
  const out = [...text.render(PAGE, { ...PLAIN, actors: ['red-lanterns'], ...options })].join('');
  // oxlint-disable-next-line no-control-regex
  return out.replaceAll(/\u001b\[(\d+)m/g, '<$1>');
}

describe('the page at 40 columns', () => {
  it('plain', () => {
    expect(page({ columns: 40 })).toMatchInlineSnapshot(`
      "By September 2018
        → 11 Sep  offer  Bordurian
            government – Red Lanterns ·
            Szohôd, Borduria · offered
          =The government offered talks in
          "Szohôd", 31m by 11 September
          news/evening.txt · aaaa00000005

      May 2018
        Wed 30  bombing  Red Lanterns →
            Bordurian army · Ulm, Borduria ·
            6 to 8 killed (soldiers)
          Red Lanterns fighters bombed an army
          post in Ulm, killing six soldiers
          2 sources: Ossian Post,
          news/evening.txt · aaaa00000003
          ⚠ killed: 6 / 8
        ≈Thu 31  statement  Colonel
            Ulbrik · claimed
          Ulbrik claims the bombing
          Ossian Post · aaaa00000004
      "
    `);
  });
  it('in colour', () => {
    expect(page({ columns: 40, color: 1 })).toMatchInlineSnapshot(`
      "<1><4>By September 2018<24><22>
        <1>→ 11 Sep<22>  <36>offer<39>  Bordurian
            government – <1>Red Lanterns<22> ·
            Szohôd, Borduria · <3>offered<23>
          =The government offered talks in
          "Szohôd", 31m by 11 September
          <2>news/evening.txt · aaaa00000005<22>

      <1><4>May 2018<24><22>
        <1>Wed 30<22>  <31>bombing<39>  <1>Red Lanterns<22> →
            Bordurian army · Ulm, Borduria ·
            6 to 8 killed (soldiers)
          Red Lanterns fighters bombed an army
          post in Ulm, killing six soldiers
          <2>2 sources: Ossian Post,<22>
          <2>news/evening.txt · aaaa00000003<22>
          <35>⚠ killed: 6 / 8<39>
        <1>≈Thu 31<22>  <36>statement<39>  <1>Colonel<22>
            <1>Ulbrik<22> · <3>claimed<23>
          Ulbrik claims the bombing
          <2>Ossian Post · aaaa00000004<22>
      "
    `);
  });
  it('in ASCII', () => {
    expect(page({ columns: 40, ascii: true })).toMatchInlineSnapshot(`
      "By September 2018
        -> 11 Sep  offer  Bordurian
            government - Red Lanterns |
            Szohod, Borduria | offered
          =The government offered talks in
          "Szohod", 31m by 11 September
          news/evening.txt | aaaa00000005

      May 2018
        Wed 30  bombing  Red Lanterns ->
            Bordurian army | Ulm, Borduria |
            6 to 8 killed (soldiers)
          Red Lanterns fighters bombed an army
          post in Ulm, killing six soldiers
          2 sources: Ossian Post,
          news/evening.txt | aaaa00000003
          ! killed: 6 / 8
        ~Thu 31  statement  Colonel
            Ulbrik | claimed
          Ulbrik claims the bombing
          Ossian Post | aaaa00000004
      "
    `);
  });
});

describe('the page at 80 columns', () => {
  it('plain', () => {
    expect(page({ columns: 80 })).toMatchInlineSnapshot(`
      "By September 2018
        → 11 Sep  offer  Bordurian government – Red Lanterns · Szohôd, Borduria ·
                    offered
                  =The government offered talks in "Szohôd", 31m by 11 September
                  news/evening.txt · aaaa00000005

      May 2018
        Wed 30    bombing  Red Lanterns → Bordurian army · Ulm, Borduria ·
                    6 to 8 killed (soldiers)
                  Red Lanterns fighters bombed an army post in Ulm, killing six
                  soldiers
                  2 sources: Ossian Post, news/evening.txt · aaaa00000003
                  ⚠ killed: 6 / 8
        ≈Thu 31   statement  Colonel Ulbrik · claimed
                  Ulbrik claims the bombing
                  Ossian Post · aaaa00000004
      "
    `);
  });
  it('in colour', () => {
    expect(page({ columns: 80, color: 1 })).toMatchInlineSnapshot(`
      "<1><4>By September 2018<24><22>
        <1>→ 11 Sep<22>  <36>offer<39>  Bordurian government – <1>Red Lanterns<22> · Szohôd, Borduria ·
                    <3>offered<23>
                  =The government offered talks in "Szohôd", 31m by 11 September
                  <2>news/evening.txt · aaaa00000005<22>

      <1><4>May 2018<24><22>
        <1>Wed 30<22>    <31>bombing<39>  <1>Red Lanterns<22> → Bordurian army · Ulm, Borduria ·
                    6 to 8 killed (soldiers)
                  Red Lanterns fighters bombed an army post in Ulm, killing six
                  soldiers
                  <2>2 sources: Ossian Post, news/evening.txt · aaaa00000003<22>
                  <35>⚠ killed: 6 / 8<39>
        <1>≈Thu 31<22>   <36>statement<39>  <1>Colonel Ulbrik<22> · <3>claimed<23>
                  Ulbrik claims the bombing
                  <2>Ossian Post · aaaa00000004<22>
      "
    `);
  });
  it('in ASCII', () => {
    expect(page({ columns: 80, ascii: true })).toMatchInlineSnapshot(`
      "By September 2018
        -> 11 Sep  offer  Bordurian government - Red Lanterns | Szohod, Borduria |
                     offered
                   =The government offered talks in "Szohod", 31m by 11 September
                   news/evening.txt | aaaa00000005

      May 2018
        Wed 30     bombing  Red Lanterns -> Bordurian army | Ulm, Borduria |
                     6 to 8 killed (soldiers)
                   Red Lanterns fighters bombed an army post in Ulm, killing six
                   soldiers
                   2 sources: Ossian Post, news/evening.txt | aaaa00000003
                   ! killed: 6 / 8
        ~Thu 31    statement  Colonel Ulbrik | claimed
                   Ulbrik claims the bombing
                   Ossian Post | aaaa00000004
      "
    `);
  });
});

describe('the page at 120 columns', () => {
  it('plain', () => {
    expect(page({ columns: 120 })).toMatchInlineSnapshot(`
      "By September 2018
        → 11 Sep  offer  Bordurian government – Red Lanterns · Szohôd, Borduria · offered
                  =The government offered talks in "Szohôd", 31m by 11 September
                  news/evening.txt · aaaa00000005

      May 2018
        Wed 30    bombing  Red Lanterns → Bordurian army · Ulm, Borduria · 6 to 8 killed (soldiers)
                  Red Lanterns fighters bombed an army post in Ulm, killing six soldiers
                  2 sources: Ossian Post, news/evening.txt · aaaa00000003  ⚠ killed: 6 / 8
        ≈Thu 31   statement  Colonel Ulbrik · claimed
                  Ulbrik claims the bombing
                  Ossian Post · aaaa00000004
      "
    `);
  });
  it('in colour', () => {
    expect(page({ columns: 120, color: 1 })).toMatchInlineSnapshot(`
      "<1><4>By September 2018<24><22>
        <1>→ 11 Sep<22>  <36>offer<39>  Bordurian government – <1>Red Lanterns<22> · Szohôd, Borduria · <3>offered<23>
                  =The government offered talks in "Szohôd", 31m by 11 September
                  <2>news/evening.txt · aaaa00000005<22>

      <1><4>May 2018<24><22>
        <1>Wed 30<22>    <31>bombing<39>  <1>Red Lanterns<22> → Bordurian army · Ulm, Borduria · 6 to 8 killed (soldiers)
                  Red Lanterns fighters bombed an army post in Ulm, killing six soldiers
                  <2>2 sources: Ossian Post, news/evening.txt · aaaa00000003<22>  <35>⚠ killed: 6 / 8<39>
        <1>≈Thu 31<22>   <36>statement<39>  <1>Colonel Ulbrik<22> · <3>claimed<23>
                  Ulbrik claims the bombing
                  <2>Ossian Post · aaaa00000004<22>
      "
    `);
  });
  it('in ASCII and colour', () => {
    expect(page({ columns: 120, ascii: true, color: 1 })).toMatchInlineSnapshot(`
      "<1><4>By September 2018<24><22>
        <1>-> 11 Sep<22>  <36>offer<39>  Bordurian government - <1>Red Lanterns<22> | Szohod, Borduria | <3>offered<23>
                   =The government offered talks in "Szohod", 31m by 11 September
                   <2>news/evening.txt | aaaa00000005<22>

      <1><4>May 2018<24><22>
        <1>Wed 30<22>     <31>bombing<39>  <1>Red Lanterns<22> -> Bordurian army | Ulm, Borduria | 6 to 8 killed (soldiers)
                   Red Lanterns fighters bombed an army post in Ulm, killing six soldiers
                   <2>2 sources: Ossian Post, news/evening.txt | aaaa00000003<22>  <35>! killed: 6 / 8<39>
        <1>~Thu 31<22>    <36>statement<39>  <1>Colonel Ulbrik<22> | <3>claimed<23>
                   Ulbrik claims the bombing
                   <2>Ossian Post | aaaa00000004<22>
      "
    `);
  });
});

describe('who was asked for stands out', () => {
  it.each([
    ['themselves', ['red-lanterns'], ['Red Lanterns', 'Colonel Ulbrik']],
    ['as a member', ['borduria'], ['Bordurian army', 'Bordurian government']],
    ['nobody', [], []],
  ])('%s', (_, actors, names) => {
    const bold = [...page({ color: 1, actors, columns: 200 }).matchAll(/<1>([^<]*)<22>/g)].map(([, name]) => name);
    expect(new Set(bold.filter((name) => /[A-Z][a-z]{3}/.test(name ?? '')))).toEqual(new Set(names));
  });
});
