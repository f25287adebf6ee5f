/**
 * Abbreviations that end in a full stop, without it, lower case. Sources: the abbreviation lists of the Associated Press and
 * Guardian style guides, read for news text.
 */

/** Always followed by more of the same sentence: titles, ranks, references. */
export const BINDING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs dr prof rev fr sr st gen lt col maj capt cmdr cpl pvt sgt adm brig comdr insp supt det gov lt-gen ' +
    'maj-gen brig-gen sen rep reps sens pres hon amb atty sec dept vs viz cf e.g i.e fig approx ft mt ave blvd no nos vol art'
  ).split(' '),
);

/** Go on where a number follows: months, weekdays, "No. 5", "p. 12". */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos p pp ch sec art ca c est'.split(
    ' ',
  ),
);

/** May end a sentence or not: it goes on unless the next word looks like a beginning ("The", "He", "In"). */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'u.s u.n u.k e.u u.s.s.r d.c a.m p.m inc ltd corp co bros jr etc al l.a n.y calif conn ill ind kan mass mich minn mo okla ore pa tenn tex va vt wash wis'.split(
    ' ',
  ),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there his her its their our in on at but and or if as for from by with when while ' +
    'after before since although though however meanwhile many some most more other others one two three all no not what who how why where ' +
    'according under during last earlier later also both each'
  ).split(' '),
);
