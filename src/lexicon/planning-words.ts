/** Words before a date that is still to come: "scheduled for 3 May", "ahead of the 8 April elections". */
export const PLANNING_WORDS: ReadonlySet<string> = new Set(
  'scheduled due planned slated expected expects upcoming forthcoming coming ahead eve deadline approaching likely looming runup run-up host hosting qualify'.split(
    ' ',
  ),
);

/** Helpers before "be" that make what follows still to come: "to be held on", "will be sent by". */
export const PLANNING_HELPERS: ReadonlySet<string> = new Set(
  'to will would should could may might must can shall'.split(' '),
);

/** Things held on a day set long before, which are named by it ahead of time: "the 19 March elections", "the 2018 World Cup". */
export const HELD_ON_A_DAY: ReadonlySet<string> = new Set(
  'election elections vote voting poll polls ballot referendum plebiscite runoff summit inauguration conference congress talks cup games olympics tournament championship championships season budget bill'.split(
    ' ',
  ),
);

/** Words beside a thing held on a set day that tell it as still to come: "a boycott of the 19 March elections". */
export const BEFORE_IT_IS_HELD: ReadonlySet<string> = new Set(
  'will would before boycott boycotting prevent disrupt sabotage thwart if should campaign candidate candidates geared prepare preparing preparations plan plans for host win'.split(
    ' ',
  ),
);
