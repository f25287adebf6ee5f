/** Words of planning wherever they stand. */
const PLANNED = 'planned scheduled expected expects due slated upcoming deadline'.split(' ');

/** Words of planning in a clause: what follows them lies ahead, unless "had" stands before them. */
export const CLAUSE_PLANNING_WORDS: ReadonlySet<string> = new Set([
  ...PLANNED,
  ...'plan plans planning expect intends going expire expires payable effective until through'.split(' '),
]);

/** Words that close before a date tell it as still to come: "scheduled for 3 May", "ahead of the 8 April elections". */
export const PLANNING_WORDS: ReadonlySet<string> = new Set([
  ...PLANNED,
  ...'forthcoming coming ahead eve approaching likely looming runup run-up host hosting qualify'.split(' '),
]);

/** Helpers before "be" that make what follows still to come: "to be held on", "will be sent by". */
export const PLANNING_HELPERS: ReadonlySet<string> = new Set(
  'to will would should could may might must can shall'.split(' '),
);

/** Things held on a day set long before, which are named by it ahead of time: "the 24 May elections", "the 2018 World Cup". */
export const HELD_ON_A_DAY: ReadonlySet<string> = new Set(
  'election elections vote voting poll polls ballot referendum plebiscite runoff summit inauguration conference congress talks cup games olympics tournament championship championships season budget bill'.split(
    ' ',
  ),
);

/** Words beside a thing held on a set day that tell it as still to come: "a boycott of the 24 May elections". */
export const BEFORE_IT_IS_HELD: ReadonlySet<string> = new Set(
  'will would before boycott boycotting prevent disrupt sabotage thwart if should campaign candidate candidates geared prepare preparing preparations plan plans for host win'.split(
    ' ',
  ),
);
