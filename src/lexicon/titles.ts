import type { StateBody } from './actor-nouns.ts';

/**
 * Titles that stand before or after a person's name. office: held by one person at a time, of a state or body; rank: military or
 * police; role: what the person does for somebody; civil: a trade that serves no side; honorific: says nothing of the group.
 */
export type TitleKind = 'office' | 'rank' | 'role' | 'civil' | 'honorific';

/** A title word: its kind and the part of a state its bearer belongs to where no group is named (null: none). */
export interface Title {
  readonly kind: TitleKind;
  readonly body: StateBody | null;
}

const ROWS: readonly (readonly [TitleKind, StateBody | null, string])[] = [
  [
    'office',
    'government',
    'president vice-president premier chancellor minister king queen emperor sultan emir prince governor mayor ambassador secretary consul undersecretary',
  ],
  ['office', null, 'senator congressman congresswoman'],
  [
    'rank',
    null,
    'general gen colonel col lt lieutenant major maj captain capt brigadier brig sergeant sgt admiral adm marshal commandant corporal cpl private pvt commodore cmdr maj-gen lt-gen brig-gen lt-col',
  ],
  ['rank', 'police', 'inspector superintendent constable'],
  ['role', 'government', 'official envoy negotiator mediator diplomat lawmaker legislator mp attorney prosecutor'],
  [
    'role',
    null,
    'spokesman spokeswoman spokesperson leader chief head commander chairman chairwoman chairperson director coordinator representative member adviser advisor deputy founder figure boss warlord chieftain correspondent politician emissary delegate cofounder co-founder mastermind ringleader successor strongman manager editor producer facilitator commissioner organiser organizer candidate executive',
  ],
  [
    'civil',
    null,
    'journalist activist reporter photojournalist analyst expert professor lawyer doctor resident witness judge bishop archbishop cardinal pope priest cleric ideologue',
  ],
  [
    'honorific',
    null,
    'mr mrs ms miss dr sir dame lord lady sheikh sheik shaykh mullah mulla maulvi maulana moulvi haji hajji qari imam ayatollah hojatoleslam sayyid sayed syed prof rev reverend father fr comandante commander-in-chief',
  ],
];

/** Every title word by its norm. Call once and keep. */
export function titles(): ReadonlyMap<string, Title> {
  const found = new Map<string, Title>();
  for (const [kind, body, words] of ROWS) {
    for (const word of words.split(' ')) {
      found.set(word, { kind, body });
      if (kind === 'office' || kind === 'role' || kind === 'civil') found.set(`${word}s`, { kind, body });
    }
  }
  return found;
}

/** Words that make a title a past one: "former president", "the late king". */
export const PAST_TITLE: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'ousted', 'deposed', 'onetime']);

/** Small words inside names: "al-Harbi", "van der Berg", "bin Tamim". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el dela dos bin ibn abu ben bint ul ur de da do dos del della di la le van von der den ter af of-the e y'.split(
    ' ',
  ),
);
