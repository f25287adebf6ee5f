import { CALENDAR } from './months.ts';

/** Nouns that make a run of capitalised words an organisation: "Red Lantern Front". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'front army movement party council brigade brigades force forces union organisation organization committee battalion militia ' +
    'militias coalition alliance command league congress network legion corps commission directorate authority agency group ' +
    'resistance association federation confederation federation foundation society observatory mission brotherhood jihad ' +
    'tigers guard guards regiment assembly bloc tribunal court ministry department bureau service institute syndicate ' +
    'mujahideen battalions squad'
  ).split(' '),
);

/** Organisation nouns that name part of a state: "the Bordurian Audit Court" belongs to the state, "the Bordurian Red Front" does not. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  'ministry department court commission directorate authority agency bureau service assembly tribunal guard'.split(' '),
);

/** Adjectives inside the names of a state's own forces: "Ruritanian National Army" is its army, "Ruritanian Free Army" is not. */
export const OFFICIAL_WORDS: ReadonlySet<string> = new Set(
  (
    'national armed security special local border coast interior foreign defence defense air royal republican federal central ' +
    'state ministry army navy police military ground naval home affairs public general presidential prime internal land ' +
    'territorial joint strategic provincial regional first second senior deputy chief counter anti riot intelligence ' +
    'justice health finance information supreme high government civil'
  ).split(' '),
);

/** Fields of ministers and ministries: "minister of information". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'information defence defense interior foreign affairs justice finance health state war security internal national public ' +
    'education energy oil trade labour labor agriculture transport culture religious tourism economy planning and external ' +
    'staff operations'
  ).split(' '),
);

/** Weekdays and months: capitalised, but no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...CALENDAR,
  ...'mon tue wed thu fri sat sun christmas ramadan eid easter'.split(' '),
]);
