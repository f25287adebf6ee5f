/**
 * Words that tell whether a country's or a town's name is an actor where it stands, or only a place.
 */

/** Prepositions before a place: "in Ruritania", "across Borduria". */
export const LOCATIVES: ReadonlySet<string> = new Set(
  (
    'in at near inside outside across throughout around into onto through toward towards within beyond via off along over ' +
    'under southwest southeast northwest northeast south north east west'
  ).split(' '),
);

/** Prepositions behind which a country acts or is acted on: "with Ruritania", "against Borduria". */
export const AGENTIVES: ReadonlySet<string> = new Set(
  'with by against between among versus vs alongside including comprising'.split(' '),
);

/** Before "from", "to", "of", "on", "for": the nouns and verbs that make a country an actor ("aid from Ruritania", "sanctions on Borduria"). */
export const DEALINGS: ReadonlySet<string> = new Set(
  (
    'aid support help assistance backing pressure weapons arms funding money supplies missiles demand demands request requests ' +
    'approval permission criticism condemnation response responses promise promises offer offers independence invasion ' +
    'occupation bombing bombardment recognition ally allies enemy enemies behalf accusation accusations attack attacks ' +
    'strike strikes sanctions embargo war threat threats warning warnings message appeal appeals call calls letter ultimatum ' +
    'loyal loyalty hostile according sell sold supply supplied deliver delivered hand handed offer offered give gave given ' +
    'send sent provide provided opposition resistance opposed belong belongs important aggression assault assaults blockade ' +
    'spy spying member members guarantee guarantees concession concessions defeat destruction friend friends government ' +
    'speak spoke impose imposed respond responded object objected objection objections apologise apologize apologised ' +
    'apologized surrender surrendered protest transfer transferred attributed blamed'
  ).split(' '),
);

/** Prepositions that only say beside what: "outside a police station". */
export const BESIDE: ReadonlySet<string> = new Set('outside near beside behind opposite around past beyond'.split(' '));

/** Buildings and posts called after those they belong to: "a police station". */
export const HOUSES: ReadonlySet<string> = new Set(
  (
    'station stations headquarters building buildings academy barracks base bases post posts outpost checkpoint checkpoints ' +
    'compound office offices embassy consulate mission camp garrison depot complex school hospital museum training recruitment recruiting'
  ).split(' '),
);

/** Verbs of coming, going and lying behind which a name is a place, by lemma: "left Ruritania". */
export const MOVING: ReadonlySet<string> = new Set(
  'border leave enter reach flee exit quit depart cross tour vacate evacuate escape inhabit govern rule control'.split(
    ' ',
  ),
);

/** What acts and speaks, by lemma: a town's name before one of these stands for its government. */
export const ACTING: ReadonlySet<string> = new Set(
  (
    'say accuse deny reject want blame urge warn agree sign call vow announce refuse insist claim demand condemn criticise ' +
    'criticize offer propose confirm admit ask tell pledge promise threaten order decide declare acknowledge argue recognise ' +
    'recognize support back arm fund invade launch send deploy impose lift expel recall withdraw negotiate welcome praise hope ' +
    'fear believe seek try plan intend consider hold respond react dismiss denounce protest approve veto favour favor oppose ' +
    'view regard suspect maintain describe suggest request appeal prepare provide supply'
  ).split(' '),
);

/** What a government owns and a town does not: "Strelsau's conduct of the war". */
export const POLICIES: ReadonlySet<string> = new Set(
  (
    'conduct decision decisions position policy policies stance leadership war allies ally proposal proposals plan plans ' +
    'refusal insistence willingness failure interest interests ambitions goals aims intentions strategy commitment promise ' +
    'pledge offer warning threat demands claim claims accusation accusations denial influence credibility relations ties'
  ).split(' '),
);

/** Verbs, by lemma, behind which a town's name is its government: "accused Strelsau". */
export const ADDRESSING: ReadonlySet<string> = new Set(
  (
    'accuse blame warn urge press threaten supply equip back tell condemn criticise criticize denounce ask pressure persuade arm fund assure ' +
    'inform thank congratulate challenge sue anger alarm embarrass provoke isolate sanction recognise recognize'
  ).split(' '),
);

/** Behind a possessive ("Ruritania's capital") or a hyphen: parts of a country, which make its name a place. */
export const PARTS_OF_LAND: ReadonlySet<string> = new Set(
  (
    'capital city town village province district region north south east west northeast northwest southeast southwest northern ' +
    'southern eastern western northeastern northwestern southeastern southwestern central border borders coast largest ' +
    'second-largest biggest second third-largest third airport territory soil mountains valley interior mainland countryside ' +
    'streets desert airspace waters economy population people eastern-most restive volatile main'
  ).split(' '),
);

/** What a named part of a country is: "Ruritania's Upper Karev province". */
export const LAND_NOUNS: ReadonlySet<string> = new Set(
  'province district region governorate state oblast county valley department city town island islands peninsula airport port coast border mountains'.split(
    ' ',
  ),
);

/** Adjectives that may stand between a preposition and a country's name. */
export const BEFORE_COUNTRY: ReadonlySet<string> = new Set(
  (
    'the neighbouring neighboring nearby northern southern eastern western northeastern northwestern southeastern southwestern ' +
    'north-eastern north-western south-eastern south-western central war-torn torn war mainland rural all most much both upper ' +
    'lower modern post-war occupied north south east west southern-most'
  ).split(' '),
);

/** "a Ruritanian-backed group": the country stands behind, it does not act itself. */
export const SPONSORED: ReadonlySet<string> = new Set(
  (
    'backed supported aligned installed controlled held occupied funded trained made built run born based armed allied friendly ' +
    'speaking ruled administered sponsored affiliated linked inspired style era owned dominated majority'
  ).split(' '),
);

/** Prefixes that turn a name into a description of somebody else: "anti-Ruritanian", "pro-Bordurian". */
export const AGAINST_PREFIXES: ReadonlySet<string> = new Set('anti pro intra non inter trans cross un'.split(' '));
