/** What a common noun says of the name beside it: the kind of place, and whether a capital makes it part of the name. */
export interface PlaceNoun {
  readonly kinds: readonly ('admin1' | 'admin2' | 'town' | 'region')[];
  /** "Jolo Cathedral" is a name; of "Bagram Air Base" the name is Bagram. */
  readonly partOfName: boolean;
}

const noun = (kinds: PlaceNoun['kinds'], partOfName: boolean, words: string): [string, PlaceNoun][] =>
  words.split(' ').map((word) => [word, { kinds, partOfName }]);

/** Common nouns of places, singular; two words are joined by "_". */
export const PLACE_NOUNS: readonly (readonly [string, PlaceNoun])[] = [
  ...noun(['admin1', 'admin2', 'region'], false, 'province'),
  ...noun(['admin1', 'region'], false, 'state governorate oblast region prefecture department krai republic'),
  ...noun(['admin2', 'town'], false, 'district county raion subdistrict sub-district municipality commune tehsil'),
  ...noun(
    ['town', 'admin2'],
    false,
    'city town village hamlet settlement suburb neighborhood neighbourhood township quarter port',
  ),
  ...noun(['region', 'admin1', 'admin2'], false, 'valley enclave corridor front'),
  ...noun(
    ['region', 'town', 'admin2'],
    false,
    'base airbase air_base airfield air_field military_base army_base naval_base',
  ),
  ...noun(['region', 'town'], false, 'camp refugee_camp border_crossing checkpoint crossing'),
  ...noun(
    ['region', 'town'],
    true,
    'airport international_airport cathedral church mosque shrine university hospital hotel prison jail',
  ),
  ...noun(
    ['region', 'town'],
    true,
    'square bridge stadium palace market mall station plant steelworks refinery monastery temple',
  ),
  ...noun(['region', 'town'], true, 'tunnel dam airstrip barracks garrison academy college school theatre theater'),
  ...noun(
    ['region'],
    true,
    'mountains mountain river lake island islands peninsula desert forest hills heights pass gorge strait sea bay gulf plains',
  ),
];

/** Common nouns that stand before a name and belong to it ("Camp Bastion", "Mount Sinjar"). */
export const NAME_OPENERS: ReadonlySet<string> = new Set(['camp', 'fort', 'mount', 'lake', 'fob', 'cape']);

/** Words of direction; after them a name is a part of a country or region ("northern Syria"). The value is its adjective. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['north', 'northern'],
  ['south', 'southern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['northern', 'northern'],
  ['southern', 'southern'],
  ['eastern', 'eastern'],
  ['western', 'western'],
  ['central', 'central'],
  ['northeast', 'north-eastern'],
  ['northwest', 'north-western'],
  ['southeast', 'south-eastern'],
  ['southwest', 'south-western'],
  ['northeastern', 'north-eastern'],
  ['northwestern', 'north-western'],
  ['southeastern', 'south-eastern'],
  ['southwestern', 'south-western'],
]);

/** Adjectives that stand between a preposition and a name ("in neighbouring Lebanon"). */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  'the neighbouring neighboring nearby central downtown greater war-torn restive volatile troubled rebel-held government-held occupied besieged mainland upper lower'.split(
    ' ',
  ),
);

/** Prepositions that say where something is. */
export const WHERE: ReadonlySet<string> = new Set(
  'in at near inside outside around across throughout within surrounding'.split(' '),
);

/** Prepositions that more loosely point to a place. */
export const WHITHER: ReadonlySet<string> = new Set(
  'to into from toward towards through over via on onto off between along against of under beyond above below beside for'.split(
    ' ',
  ),
);

/** Verbs, as lemmas, whose object is often a place. */
export const PLACE_VERBS: ReadonlySet<string> = new Set(
  'capture recapture seize take retake enter leave reach besiege attack storm liberate visit invade bomb shell hit strike overrun control occupy surround encircle bombard quit evacuate flee cross tour vacate abandon lose regain retain defend approach penetrate infiltrate'.split(
    ' ',
  ),
);

/** Verbs of saying, as lemmas: a name that does this is a person or stands for a government. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell add claim announce warn deny accuse insist urge call condemn vow reject agree want demand hope believe think argue declare respond reply confirm note describe write tweet ask report'.split(
    ' ',
  ),
);

/** Words before a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr president vice-president gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl brig brigadier marshal ' +
    'admiral adm cmdr commander commandant sheikh shaikh sheik mullah maulvi mawlawi maulana mufti imam ayatollah king queen prince princess pope sir lord ' +
    'lady senator sen rep congressman congresswoman ambassador minister secretary spokesman spokeswoman spokesperson chief leader commissioner judge justice ' +
    'prof professor chancellor premier envoy sultan emir haji hajji qari engineer comrade bishop archbishop cardinal father sister analyst activist resident ' +
    'reporter correspondent journalist photographer lawmaker governor mayor director chairman chairwoman author historian lawyer warlord insurgent militant st saint'
  ).split(' '),
);

/** Words that are names of towns somewhere, and far more often words, persons or organisations: they need a noun of place beside them. */
export const NO_TOWNS: ReadonlySet<string> = new Set(
  (
    'police march may of reading general union people party force forces army state president mission progress independence liberty hope peace freedom ' +
    'victory victoria lincoln jackson washington florence paris houston franklin madison charlotte orlando austin jordan chad israel marina santa san saint ' +
    'sunday monday friday media post press times guardian star sun mirror telegraph mass green white black brown young long king prince bishop major most more ' +
    'many central north south east west northern southern eastern western national international united republic federal islamic muslim christian catholic sunni ' +
    'shia shiite arab arabs kurdish kurds council senate congress parliament house ministry court bank war world day man son sons lord lady god allah jihad ' +
    'taliban hamas hezbollah isis isil daesh nato un eu us uk ap afp bbc cnn reuters operation defense defence interior foreign security guard marine marines navy ' +
    'ali khan ahmad ahmed mohammad mohammed muhammad hassan hussein omar abdullah ibrahim mahmud saleh karim rahman said ismail abbas amin aziz daud nasir salim ' +
    'bush clinton trump obama biden putin assad saddam carlos gulf roman orthodox autonomous jewish palestinian agency news radio television channel office jose juan maria pedro pablo luis rosa martin simon peter paul john george david daniel samuel'
  ).split(' '),
);

/** Nouns of those who act: a country before them or behind "of" is an actor, no place ("United States troops", "the government of Syria"). */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'troop troops force forces government army military official officials president administration regime authority authorities soldier soldiers ' +
    'police minister ministry parliament leader leaders ambassador embassy envoy diplomat diplomats spokesman spokeswoman spokesperson intelligence ' +
    'warplane warplanes jet jets citizen citizens national nationals people command commander general senator lawmaker lawmakers state marines navy ally allies'
  ).split(' '),
);

/** Words with a capital behind "in" that are none of places: feasts, languages, networks, faiths, offices, bodies. */
export const NO_VILLAGES: ReadonlySet<string> = new Set(
  (
    'Europe Africa Asia America Americas Arctic Atlantic Pacific Mediterranean Politics Ramadan Easter Christmas Eid Passover Islam Christianity Judaism ' +
    'Parliament Congress Senate Cabinet Council Knesset Duma Twitter Facebook Telegram YouTube WhatsApp English Arabic Hebrew French Russian Swahili ' +
    'Pashto Dari Farsi Urdu Hindi Operation General Gen Colonel Col Major Capt Captain Mr Mrs Dr Sheikh Mullah ' +
    'Prime President Ministry Court Army Navy Brigade Battalion Division Group Front Movement Party Airbus Boeing Toyota Humvee Spring ' +
    'Summer Autumn Winter Phase Article Resolution Chapter Page Part Zone Area Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
);

/** What a text speaks of again: one building or site, a town, a wider area, a country. */
export type PlaceSize = 'site' | 'town' | 'area' | 'country';

const sized = (size: PlaceSize, list: string): readonly (readonly [string, PlaceSize])[] =>
  list.split(' ').map((word) => [word, size] as const);

/** Nouns by which a text speaks again of a place it has named. */
export const PLACES_AGAIN: ReadonlyMap<string, PlaceSize> = new Map([
  ...sized(
    'site',
    'base airport airfield camp plant steelworks compound cathedral mosque church hospital prison market',
  ),
  ...sized('site', 'station building site scene hotel school university palace bridge shrine temple'),
  ...sized('town', 'city town village capital port settlement district neighbourhood neighborhood suburb'),
  ...sized('area', 'province region valley area island territory enclave peninsula state'),
  ...sized('country', 'country nation'),
]);

/** Nouns before "of" that only say how much of a place. */
export const PARTITIVES: ReadonlySet<string> = new Set(
  'part parts half third quarter most much rest bulk chunk chunks swath swaths swathe swathes stretch stretches all dozens scores hundreds thousands number control majority percent heart centre center outskirts edge'.split(
    ' ',
  ),
);
