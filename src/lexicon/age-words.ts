/** Verbs of beginning before "three years ago" or behind "two months since the uprising": "began", "broke out", "erupted". */
export const BEGINNING_VERBS: ReadonlySet<string> = new Set(
  'began begun begins start started starts erupted broke ignited flared launched unleashed sparked'.split(' '),
);

/** Words between a verb of beginning and how long ago that was: "broke out about three years ago". */
export const BEGINNING_PARTICLES: ReadonlySet<string> = new Set(
  'out off up about around some nearly almost roughly more less than just only exactly'.split(' '),
);

/** Happenings of a day that are told with their distance alone: "the invasion five years ago". */
export const BEGINNINGS: ReadonlySet<string> = new Set(['invasion', 'intervention', 'coup']);

/** Verbs and words before "its fifth year", "the sixth week": the age that something comes to. */
export const COMING_TO: ReadonlySet<string> = new Set(
  'its their his now enter enters entered entering approach approaches approaching into'.split(' '),
);

/** Fights that go on for days in one place and over again: some days of them are seldom the age of a whole conflict. */
export const PASSING_FIGHTS: ReadonlySet<string> = new Set(
  'fighting violence battle clashes campaign offensive operation assault siege bombing bombardment shelling strikes airstrikes crackdown mission unrest'.split(
    ' ',
  ),
);

/** Words before "the past five weeks" that let something go on through them. */
export const STRETCHING: ReadonlySet<string> = new Set('for in over of during throughout'.split(' '));
