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

/** Verbs and adjectives before "to" and a verb that put it ahead: "hoped to pass the bill on 3 May", "urged them to vote on Sunday". */
export const INTENDING_WORDS: ReadonlySet<string> = new Set(
  'hope hopes hoped hoping intend intends intended plan plans planned planning decide decides decided agree agrees agreed urge urges urged urging promise promises promised pledge pledges pledged prepare prepares prepared preparing propose proposes proposed ready set want wants expected scheduled due'.split(
    ' ',
  ),
);

/** Conjunctions that put a verb of the present ahead: "when they meet on Tuesday", "before he leaves on 24 April". */
export const AHEAD_WHEN: ReadonlySet<string> = new Set('when if before once unless'.split(' '));

/** Things that are set for a day, in the present: "which begins on Monday", "the mandate runs out on Friday". */
export const SET_FOR_A_DAY: ReadonlySet<string> = new Set(
  'begins starts opens expires resumes convenes reconvenes'.split(' '),
);

/** Verbs whose past is spelled as their present. */
export const SAME_IN_THE_PAST: ReadonlySet<string> = new Set(
  'hit put set cut shut let quit spread burst cost hurt split read beat cast shed thrust bid broadcast rid slit wed'.split(
    ' ',
  ),
);
