import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/render/format.ts';
import { text } from '../../src/render/text/index.ts';
import { BOMBING, CLAIM, WAR } from './invented.ts';

const view = (options = {}) => [...text.render(WAR, { ...PLAIN, ...options })].join('');

describe('the view for people', () => {
  it('is a page of 80 columns', () => {
    expect(view()).toMatchInlineSnapshot(`
      "2012
        2012      flight  Medics of Zubrowka · Ulm, Borduria
                  Medics fled Ulm
                  The [31m Flyer · aaaa00000001

      2013
        2013 →    seizure  Bordurian army · Ulm, Borduria · ongoing
                  The army has held Ulm
                  Ossian Post · aaaa00000002

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

      By September 2018
        → 11 Sep  offer  Bordurian government – Red Lanterns · Szohôd, Borduria ·
                    offered
                  =The government offered talks in "Szohôd", 31m by 11 September
                  news/evening.txt · aaaa00000005
      "
    `);
  });

  it('is readable at 40 columns, in ASCII', () => {
    expect(view({ columns: 40, ascii: true })).toMatchInlineSnapshot(`
      "2012
        2012  flight  Medics of Zubrowka |
            Ulm, Borduria
          Medics fled Ulm
          The [31m Flyer | aaaa00000001

      2013
        2013 ->  seizure  Bordurian army |
            Ulm, Borduria | ongoing
          The army has held Ulm
          Ossian Post | aaaa00000002

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

      By September 2018
        -> 11 Sep  offer  Bordurian
            government - Red Lanterns |
            Szohod, Borduria | offered
          =The government offered talks in
          "Szohod", 31m by 11 September
          news/evening.txt | aaaa00000005
      "
    `);
  });

  it('colours types by class', () => {
    expect(JSON.stringify(view({ color: 1 }).split('\n').slice(0, 12))).toMatchInlineSnapshot(
      `"["\\u001b[1m\\u001b[4m2012\\u001b[24m\\u001b[22m","  \\u001b[1m2012\\u001b[22m      \\u001b[32mflight\\u001b[39m  Medics of Zubrowka · Ulm, Borduria","            Medics fled Ulm","            \\u001b[2mThe [31m Flyer · aaaa00000001\\u001b[22m","","\\u001b[1m\\u001b[4m2013\\u001b[24m\\u001b[22m","  \\u001b[1m2013 →\\u001b[22m    \\u001b[31mseizure\\u001b[39m  Bordurian army · Ulm, Borduria · \\u001b[3mongoing\\u001b[23m","            The army has held Ulm","            \\u001b[2mOssian Post · aaaa00000002\\u001b[22m","","\\u001b[1m\\u001b[4mMay 2018\\u001b[24m\\u001b[22m","  \\u001b[1mWed 30\\u001b[22m    \\u001b[31mbombing\\u001b[39m  Red Lanterns → Bordurian army · Ulm, Borduria ·"]"`,
    );
  });

  it.each([20, 40, 60, 80, 120])('never runs over %i columns', (columns) => {
    expect(
      Math.max(
        ...view({ columns })
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(columns);
  });

  it('lets nothing of an article reach the terminal that it would obey', () => {
    // oxlint-disable-next-line no-control-regex
    expect(view()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('says nothing of nothing', () => {
    expect([...text.render({ ...WAR, events: [] }, PLAIN)].join('')).toBe('');
  });

  it('shows the evidence of an event', () => {
    const page = [...text.show({ ...WAR, events: [BOMBING] }, PLAIN)].join('');
    expect(page).toMatchInlineSnapshot(`
      "aaaa00000003  bombing  Red Lanterns → Bordurian army · Ulm, Borduria ·
        6 to 8 killed (soldiers)
      Red Lanterns fighters bombed an army post in Ulm, killing six soldiers

      date        30 May 2018 (2018-05-30, day): counted from another date
      type        ASSAULT (material conflict), bombing, happened
      source      Red Lanterns, named “Red Lanterns fighters”
      target      Bordurian army, meant by “an army post”, belongs to
                    bordurian-government, borduria
      place       Ulm, Ossia, Borduria (48.5, -9.25)
      toll        6 to 8 killed (soldiers)
      disagree    ⚠ killed: 6 (news/morning.txt) / 8 (news/evening.txt)

      2 tellings
        news/morning.txt (Ossian Post)
          [Red Lanterns fighters] [bombed] [an army post] in Ulm on [Wednesday],
          killing six soldiers
          dated      30 May 2018: “Wednesday”, time expression of the clause; counted
                     from the publication date or a date told before
          published  31 May 2018 (stated)
                     “31 May”: stands in the header
        news/evening.txt
          Eight soldiers died when a bomb [hit] the Ulm post on 30 May | medics said
          dated      30 May 2018: no time is named, time expression of the clause;
                     counted from the publication date or a date told before
          published  about June 2018 (deduced), most likely 2–4 June 2018
                     later than all it tells
      "
    `);
  });

  it('marks words in colour where there is colour', () => {
    const page = [...text.show({ ...WAR, events: [CLAIM] }, { ...PLAIN, color: 1 })].join('');
    expect(page).toContain('\u001b[1m\u001b[4msaid\u001b[24m\u001b[22m');
  });
});
