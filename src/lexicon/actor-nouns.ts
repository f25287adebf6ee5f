/**
 * Nouns that stand for actors, and what they mean behind a country's adjective ("Ruritanian troops"), behind a group's name
 * ("Lantern fighters") and alone ("the army"). Read from news style, nothing in it names an actor.
 */

/** The part of a state a noun speaks of. */
export type StateBody =
  | 'government'
  | 'parliament'
  | 'security forces'
  | 'army'
  | 'air force'
  | 'navy'
  | 'police'
  | 'border guards';

/**
 * body: names a part of a state by itself; member: belongs to whoever stands before it; foes: armed opponents; people: unarmed or
 * nameless; group: an organisation, only together with a name or article; arms: what forces strike with, only behind an owner.
 */
export type ActorNounKind = 'body' | 'member' | 'foes' | 'people' | 'group' | 'arms';

/** One noun: its kind, the part of a state it means behind a country's adjective (null: none), and whether it is plural. */
export interface ActorNoun {
  readonly kind: ActorNounKind;
  readonly body: StateBody | null;
  readonly many: boolean;
}

type Row = readonly [kind: ActorNounKind, body: StateBody | null, one: string, many: string];

const ROWS: readonly Row[] = [
  [
    'body',
    'government',
    'government administration regime cabinet ministry junta presidency leadership',
    'authorities ministries',
  ],
  [
    'member',
    'government',
    'official diplomat minister envoy negotiator delegation delegate representative emissary mediator team',
    'officials diplomats ministers envoys negotiators delegations delegates representatives emissaries mediators',
  ],
  ['body', 'security forces', 'force contingent garrison', 'forces personnel'],
  ['member', 'security forces', 'unit', 'units'],
  [
    'body',
    'army',
    'troop soldier serviceman paratrooper marine conscript airman recruit reservist trooper',
    'troops soldiers servicemen paratroopers marines conscripts commandos airmen recruits reservists troopers',
  ],
  [
    'arms',
    'army',
    'warplane jet plane helicopter gunship drone tank warship aircraft artillery convoy patrol gunboat vehicle column armour armor',
    'warplanes jets planes helicopters gunships drones tanks warships bombers rockets missiles convoys patrols gunboats vehicles columns mortars shells',
  ],
  ['body', 'army', 'military infantry command', ''],
  ['body', 'army', 'army', 'armies'],
  ['body', 'navy', 'navy', ''],
  ['body', 'police', 'policeman policewoman constable', 'police policemen policewomen'],
  ['body', 'parliament', 'parliament senate legislature', ''],
  ['member', 'government', 'leader president premier', 'leaders rulers politicians lawmakers legislators mps'],
  [
    'member',
    'security forces',
    'fighter commander guard sniper gunner combatant general commando',
    'fighters commanders guards snipers gunners combatants generals',
  ],
  [
    'member',
    null,
    'member source spokesman spokeswoman spokesperson chief head officer operative cadre supporter loyalist agent side wing',
    'members sources spokesmen spokespersons spokespeople chiefs heads officers operatives cadres supporters loyalists agents',
  ],
  [
    'foes',
    null,
    'rebel insurgent guerrilla guerilla militant separatist jihadist jihadi extremist islamist terrorist secessionist',
    'rebels insurgents guerrillas guerillas militants separatists jihadists jihadis extremists islamists terrorists mujahideen mujahedin secessionists militias militiamen paramilitaries',
  ],
  ['foes', null, 'opposition insurgency rebellion resistance militia', ''],
  [
    'people',
    null,
    'civilian protester demonstrator journalist villager refugee resident prisoner hostage gunman',
    'civilians protesters demonstrators journalists villagers refugees residents prisoners hostages gunmen people citizens children women men students workers activists peacekeepers',
  ],
  [
    'group',
    null,
    'group movement organisation organization faction outfit network party gang cartel cell coalition alliance front bloc council commission committee panel',
    'groups movements organisations organizations factions networks parties councils committees gangs cartels cells',
  ],
];

/** Every actor noun by its norm. Call once and keep. */
export function actorNouns(): ReadonlyMap<string, ActorNoun> {
  const nouns = new Map<string, ActorNoun>();
  for (const [kind, body, one, many] of ROWS) {
    for (const word of one.split(' ')) if (word) nouns.set(word, { kind, body, many: false });
    for (const word of many.split(' ')) if (word) nouns.set(word, { kind, body, many: true });
  }
  return nouns;
}

/** Nouns of place and event: a run of modifiers that holds one does not lead up to an actor noun ("the Ruritanian town rebels took"). */
export const NO_MODIFIER: ReadonlySet<string> = new Set(
  (
    'town city village province district region capital border territory soil war conflict attack attacks strike strikes ' +
    'airstrike airstrikes offensive invasion talks deal agreement operation operations battle election elections today ' +
    'yesterday week month year'
  ).split(' '),
);

/** Nouns before which a country's adjective acts: "a Ruritanian offensive", "Bordurian air strikes". */
export const DEEDS: ReadonlySet<string> = new Set(
  (
    'airstrike airstrikes strike strikes attack attacks offensive offensives invasion incursion incursions raid raids bombing ' +
    'bombings bombardment bombardments shelling fire assault assaults aggression occupation operation operations campaign ' +
    'crackdown intervention blockade siege embargo sanctions withdrawal pullout pullback retreat ceasefire truce offer proposal ' +
    'demand demands advance advances claim claims accusation accusations allegation allegations denial statement response ' +
    'support aid assistance backing help pressure ambush ambushes counteroffensive counterattack deployment buildup build-up ' +
    'drills exercises mediation mission involvement presence rule threat threats veto victory defeat losses casualties ' +
    'weapons arms'
  ).split(' '),
);

/** What a country holds: struck or taken, it is the country's ("shelled Ruritanian positions", "Bordurian cities were hit"). */
export const HOLDINGS: ReadonlySet<string> = new Set(
  'positions position base bases outpost outposts post posts lines defences defenses stronghold strongholds cities towns villages ports airfields airspace ship ships vessel vessels warship tanker tankers territory'.split(
    ' ',
  ),
);
