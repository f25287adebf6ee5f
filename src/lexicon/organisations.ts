/** Nouns that make a run of capitalised words an organisation: "Red Lantern Front". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'front army movement party council brigade brigades force forces union organisation organization committee battalion militia ' +
    'militias coalition alliance command league congress network legion corps commission directorate authority agency group ' +
    'resistance association federation confederation federation foundation society observatory mission brotherhood jihad ' +
    'tigers guard guards regiment assembly bloc tribunal court ministry department office bureau service institute syndicate ' +
    'mujahideen battalions squad'
  ).split(' '),
);

/** Organisation nouns that name part of a state: "the Bordurian Audit Court" belongs to the state, "the Bordurian Red Front" does not. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  'ministry department court commission directorate authority agency bureau service office assembly tribunal guard'.split(
    ' ',
  ),
);

/** Weekdays and months: capitalised, but no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas ramadan ' +
    'eid easter today yesterday'
  ).split(' '),
);
