/** Words for what is done to people, and for people. */

/** killed, wounded, captured, missing or displaced, as the model has it. */
export type HarmWord = 'killed' | 'wounded' | 'captured' | 'missing' | 'displaced';

const words = (list: string): string[] => list.split(' ');
const table = (rows: readonly (readonly [HarmWord, string])[]): ReadonlyMap<string, HarmWord> =>
  new Map(rows.flatMap(([harm, list]) => words(list).map((word) => [word, harm] as const)));

/** Verbs, as lemmas, whose object suffers. */
export const HARM_VERBS: ReadonlyMap<string, HarmWord> = table([
  ['killed', 'kill slay murder assassinate execute massacre behead slaughter martyr lynch decapitate butcher'],
  ['wounded', 'wound injure hurt maim'],
  ['captured', 'capture detain arrest abduct kidnap apprehend imprison intern seize nab'],
  ['displaced', 'displace uproot'],
]);

/** Verbs of harm that take things too: "captured two towns", "seized 20 rifles". Their objects must be people. */
export const TAKING_VERBS: ReadonlySet<string> = new Set(words('capture seize take hold nab lose round'));

/** Verbs, as lemmas, whose subject suffers. */
export const SUFFERING_VERBS: ReadonlyMap<string, HarmWord> = table([['killed', 'die perish drown']]);

/** Participles and adjectives that follow a number of people: "12 dead", "30 injured", "five missing". */
export const HARM_STATES: ReadonlyMap<string, HarmWord> = table([
  ['killed', 'killed dead slain murdered assassinated executed massacred beheaded slaughtered martyred lynched'],
  ['wounded', 'wounded injured hurt maimed hospitalised hospitalized'],
  ['captured', 'captured detained arrested abducted kidnapped hostage imprisoned apprehended'],
  ['missing', 'missing unaccounted'],
  ['displaced', 'displaced homeless uprooted'],
]);

/** Nouns that count the harmed: "12 deaths", "more than 50 casualties". */
export const HARM_NOUNS: ReadonlyMap<string, HarmWord> = table([
  ['killed', 'death deaths fatality fatalities casualty casualties killing killings body bodies corpse corpses'],
  ['wounded', 'injury injuries'],
  ['captured', 'arrest arrests detention detentions abduction abductions kidnapping kidnappings capture'],
]);

/** People as newspapers count them, singular; a word ending in "man" or "woman" is one too. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(
    'person people civilian soldier policeman officer fighter militant insurgent rebel gunman terrorist guerrilla guerilla combatant troop trooper serviceman ' +
      'marine sailor airman pilot guard official commander leader militiaman militia jihadist jihadi extremist suspect bomber attacker assailant sniper ' +
      'hostage prisoner captive detainee inmate refugee migrant villager resident worker labourer laborer journalist reporter photojournalist photographer ' +
      'cameraman doctor nurse medic paramedic teacher student pupil schoolgirl schoolboy child boy girl baby infant toddler man woman mother father brother ' +
      'sister son daughter wife husband relative family passenger driver protester protestor demonstrator activist politician minister lawmaker senator mayor governor ' +
      'deputy judge lawyer priest nun monk bishop imam cleric worshipper worshiper pilgrim tourist contractor engineer diplomat ambassador envoy aide bodyguard ' +
      'peacekeeper observer volunteer staff personnel member crew employee businessman farmer shepherd peasant miner fisherman trader shopkeeper merchant ' +
      'recruit cadet conscript reservist general colonel major captain lieutenant sergeant corporal private admiral spokesman spokeswoman spokesperson chief ' +
      'facilitator financier associate accomplice operative cadre smuggler trafficker dealer deserter defector infiltrator collaborator informer informant ' +
      'spy agent mercenary interpreter translator educator vendor cook porter pensioner grandmother grandfather uncle aunt cousin nephew niece guest mourner shopper commuter motorist pedestrian individual victim bystander passer-by foreigner national citizen expatriate native compatriot patient elder youth teenager adult ' +
      'male female human soul being comrade supporter sympathiser sympathizer follower partisan ranger paratrooper commando gendarme constable cop bandit ' +
      'kidnapper hijacker robber pirate separatist secessionist nationalist loyalist settler nomad herder herdsman policewoman other scientist professor academic ' +
      'nobody everyone survivor casualty enemy party-goer rescuer firefighter responder sub-commander warlord mastermind planner courier trainer recruiter president boxer champion manufacturer supplier maker builder forger expert specialist provider handler organizer organiser representative propagandist emplacer subordinate teen councillor councilor prosecutor editor author aid-worker schoolteacher',
  ),
);

/** Nouns whose numbers are no people. */
export const NO_PEOPLE: ReadonlySet<string> = new Set(
  words(
    'percent per cent year month week day hour minute second time kilometer kilometre km mile metre meter foot yard acre hectare degree dollar euro pound rupee ' +
      'tonne ton kilogram kg gram litre liter gallon barrel bullet round rocket missile bomb mine shell grenade rifle gun weapon pistol machinegun tank vehicle car truck ' +
      'lorry bus motorcycle plane aircraft helicopter jet drone boat ship vessel house home building shop school hospital mosque church bridge road village town ' +
      'city capital district province region territory island state country nation base camp post checkpoint outpost position area point attack strike airstrike raid clash explosion blast bombing ' +
      'operation incident case article chapter resolution seat vote part step stage phase animal sheep goat cow cattle camel horse dog item document computer ' +
      'phone laptop cache compound company target stronghold bunker tunnel trench radio uniform magazine cartridge device ied system launcher tractor side',
  ),
);
