/** Words, in the singular, by which newspapers speak again of an armed group or its men. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that tell one armed group from another: where the text says one, the group must be called so. */
export const TELLING = words(
  'resistance rebel insurgent guerrilla separatist opposition government paramilitary communist leftist militia vigilante',
);

/** What any armed group may be called. */
export const ANY_GROUP = words('group movement organisation organization faction outfit network');

/** What armed men may be called, whoever they are: taken for the only armed group spoken of. */
export const ANY_FOES = words('rebel insurgent guerrilla militant fighter commander leader gunman terrorist extremist');

/** Of these, what only whoever speaks of them again calls them: "the terrorists". */
export const SWEARWORDS = words('terrorist extremist');

/** Of these, those that are the article's only armed group even before it names it: "insurgents" in a raid that seeks a Red Lantern commander. */
export const SOME_FOES = words('rebel insurgent guerrilla militant fighter');

/** First words that count, and do not tell apart: "several insurgents". */
export const COUNTERS = words('several some various numerous multiple');

/** Opponents filed by country where nothing nearer is known. */
export const HOME_GROWN = words('rebel insurgent guerrilla separatist opposition rebellion insurgency');

/** Before a preposition and a name: what only says whose friend somebody is ("has ties to", "an offshoot of"). */
export const FRIENDSHIPS = words(
  'ties tied links linked allied affiliated loyal close allegiance inspired offshoot branch wing backed supported aligned ally',
);
