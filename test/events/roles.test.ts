import { describe, expect, it } from 'vitest';
import { actorsText, told } from './invented-world.ts';

type Row = readonly [text: string, ...told: string[]];

/** Who does it and who suffers it, one line an event. */
const ROLES: readonly Row[] = [
  ['Rebels attacked police in Zenda on Monday.', 'attack: Rebels > Police'],
  ['Police were attacked by rebels in Zenda on Monday.', 'attack: Rebels > Police'],
  ['Rebels and gunmen attacked police in Zenda on Monday.', 'attack: Rebels + Gunmen > Police'],
  [
    'Ruritanian and Bordurian troops attacked Red Lanterns in Zenda on Monday.',
    'attack: Ruritanian army + Bordurian army > Red Lanterns',
  ],
  ['Hundreds of Red Lanterns attacked police in Zenda on Monday.', 'attack: Red Lanterns > Police'],
  ['Fighters of the Red Lanterns attacked Bordurian troops on Monday.', 'attack: Red Lanterns > Bordurian army'],
  // A list of states shares the nouns before the first of them.
  [
    'Ministers of Ruritania, Borduria and Syldavia met in Zenda on Monday.',
    'talks: Bordurian government + Syldavian government + Ruritanian government',
  ],
  ['Strelsau & Szohod signed a deal on Monday.', 'deal: Ruritanian government + Bordurian government'],
  // What a verb is followed by closely belongs to it.
  ['Police rounded up 20 gunmen in Zenda on Monday.', 'arrest: Police > Gunmen'],
  // Whose house it was near takes no part; whose house was hit does.
  ['A bomb killed nine villagers outside a police station in Zenda on Monday.', 'killing: > Civilians'],
  ['Rebels attacked a police station in Zenda on Monday.', 'attack: Rebels > Police'],
  // Who is looked for does nothing.
  [
    'Nine villagers were detained by police in search of a Red Lanterns commander in Zenda on Monday.',
    'arrest: Police with Red Lanterns > Civilians',
  ],
  // Whoever stands behind an act that hit him did not do it.
  ['Attacks on police killed six officers in Zenda on Monday.', 'killing: > Police'],
  ['Attacks by rebels killed six policemen in Zenda on Monday.', 'killing: Rebels > Police'],
  // Who commands them.
  ['A coalition under Ruritanian command attacked Borduria on Monday.', 'attack: > Borduria'],
  // Whom it befell did not do it.
  ['Ruritania saw a series of blasts on Monday.', 'bombing: '],
  ['Bordurian troops suffered an attack on Monday.', 'attack: > Bordurian army'],
  ['The Red Lanterns faced an attack by Bordurian troops on Monday.', 'attack: Bordurian army > Red Lanterns'],
  ['The Red Lanterns launched an attack on Monday.', 'attack: Red Lanterns'],
  // Whose speech or visit only sets the time takes no part.
  ["After the Bordurian president's speech, gunmen attacked Red Lanterns on Monday.", 'attack: Gunmen > Red Lanterns'],
  ["Before the Bordurian president's visit, a bomb exploded in Zenda on Monday.", 'bombing: '],
  ["During the Bordurian president's visit, a bomb exploded in Zenda on Monday.", 'bombing: '],
  // Whose men they are.
  [
    'The Red Lanterns were blamed on Monday. Its men killed a guard in Zenda on Monday.',
    'accusation: > Red Lanterns',
    'killing: Red Lanterns',
  ],
  // Participles continue their host; the toll's victims are targets of the attack.
  ['Rebels attacked Zenda on Monday, killing six policemen.', 'attack: Rebels > Police'],
  // Coordination: two events.
  ['Rebels attacked police in Zenda and fled on Monday.', 'attack: Rebels > Police', 'flight: Rebels'],
  [
    'Police killed two gunmen and arrested a villager in Zenda on Monday.',
    'killing: Police > Gunmen',
    'arrest: Police > Civilians',
  ],
  ['Rebels attacked Zenda and police arrested two gunmen on Monday.', 'attack: Rebels', 'arrest: Police > Gunmen'],
  // Relative clauses and clauses in front.
  [
    'The Red Lanterns, who captured Zenda on Monday, attacked Hofbau on Tuesday.',
    'capture: Red Lanterns',
    'attack: Red Lanterns',
  ],
  [
    'After capturing Zenda, the Red Lanterns attacked Hofbau on Monday.',
    'capture: Red Lanterns',
    'attack: Red Lanterns',
  ],
  // A subject that its clause takes up again.
  ['The Bordurian army — whose chief is a man of letters — attacked Zenda on Monday.', 'attack: Bordurian army'],
  ['The Bordurian army, whose chief is a man of letters, attacked Zenda on Monday.', 'attack: Bordurian army'],
  ['The Red Lanterns have in recent weeks attacked Zenda.', 'attack: Red Lanterns'],
  // Whose purpose it is.
  ['The Red Lanterns came to Ruritania to attack Zenda.', 'attack: Red Lanterns'],
  ['A deal was near on Monday, with the Red Lanterns attacking Zenda.', 'attack: Red Lanterns'],
  ['Borduria helped the Red Lanterns capture Zenda on Monday.', 'capture: Red Lanterns with Borduria'],
  // Relative clauses cut short.
  ['Bordurian troops backed by the Red Lanterns attacked Zenda on Monday.', 'attack: Bordurian army with Red Lanterns'],
  ['Red Lanterns backed by Borduria attacked Zenda on Monday.', 'attack: Red Lanterns'],
  ['Bordurian troops wearing masks attacked the Red Lanterns on Monday.', 'attack: Bordurian army > Red Lanterns'],
  [
    'Hundreds of Red Lanterns advancing on Zenda attacked police on Monday.',
    'capture: Red Lanterns',
    'attack: Red Lanterns > Police',
  ],
  ['Villagers said Red Lanterns led by a guard attacked Zenda on Monday.', 'attack: Red Lanterns'],
  // Set off by commas, or passed over by the verb that follows.
  [
    'The Bordurian army, besieged in Zenda since Sunday, attacked the Red Lanterns on Monday.',
    'attack: Red Lanterns > Bordurian army',
    'attack: Bordurian army > Red Lanterns',
  ],
  ['Two policemen kidnapped in Zenda on Monday were freed.', 'abduction: > Police', 'release: > Police'],
  // One auxiliary for two verbs; harm without an object.
  ['A policeman was shot and wounded in Zenda on Monday.', 'shooting: > Police', 'killing: > Police'],
  [
    'Rebels attacked Zenda on Monday. Six policemen were dead and two villagers wounded.',
    'attack: Rebels > Civilians + Police',
    'killing: Rebels > Police + Civilians',
    'killing: Rebels > Civilians + Police',
  ],
  // Lists as subjects, behind a clause and with an apposition.
  [
    'Ruritania, Syldavia and Borduria attacked the Red Lanterns on Monday.',
    'attack: Ruritania + Syldavia + Borduria > Red Lanterns',
  ],
  [
    'The Mountain League captured Zenda on Monday, and Ruritania, Syldavia and Borduria condemned the attack.',
    'capture: Mountain League',
    'accusation: Ruritania + Syldavia + Borduria > Mountain League',
  ],
  // Rebels and police are of the country whose town it is, where other countries act there.
  ['Bordurian jets bombed rebel positions in Zenda on Monday.', 'bombing: Bordurian air force > Ruritanian rebels'],
  ['Bordurian troops killed six policemen in Zenda on Monday.', 'killing: Bordurian army > Ruritanian police'],
  ['Rebels attacked police in Zenda on Monday.', 'attack: Rebels > Police'],
  ['Bordurian jets hit Red Lantern targets in Zenda on Monday.', 'attack: Bordurian air force > Red Lanterns'],
  // Whoever helps is not fought.
  ['Ruritania captured Zenda with the help of the Red Lanterns on Monday.', 'capture: Ruritania with Red Lanterns'],
  ['Ruritania captured Zenda with support from Syldavia on Monday.', 'capture: Ruritania with Syldavia'],
  // What is used to do it does nothing, and a place where something is does nothing either.
  ['The Red Lanterns used mortars to attack police in Zenda on Monday.', 'attack: Red Lanterns > Police'],
  [
    'Gunmen stormed the jail on Monday, where captured villagers were held, killing two policemen.',
    'attack: Gunmen > Police',
    'arrest: > Civilians',
    'killing: Gunmen > Police',
  ],
  ['Villagers found tunnels used by the Red Lanterns to attack police on Monday.', 'attack: Red Lanterns > Police'],
  ['Gunmen abducted two villagers in Zenda on Monday, wounding a policeman.', 'abduction: Gunmen > Civilians + Police'],
  // Who is told takes part; whose hands a town was in loses it.
  ['Ruritania told Borduria on Monday that it was angry.', 'statement: Ruritania > Borduria'],
  ['Bordurian troops captured two towns held by the Red Lanterns on Monday.', 'capture: Bordurian army > Red Lanterns'],
  ['Ruritania and Syldavia sent soldiers to Zenda on Monday.', 'deployment: Ruritania + Syldavia > Ruritanian army'],
  // A toll has the author that the clause behind it names.
  [
    'Six villagers were killed when the Red Lanterns captured Zenda on Monday.',
    'killing: Red Lanterns > Civilians',
    'capture: Red Lanterns',
  ],
  // An act that kills at once is one event with its toll.
  ['Six villagers were killed when the Red Lanterns shelled Zenda on Monday.', 'shelling: Red Lanterns > Civilians'],
  ['A mortar shell fired by rebels hit Zenda on Monday.', 'shelling: Rebels', 'attack: Rebels'],
  // Set off by commas; called by a name; disguised.
  ['The mission, known as the Danube Pact, attacked the Red Lanterns on Monday.', 'attack: Danube Pact > Red Lanterns'],
  ['Red Lanterns disguised as soldiers attacked police in Zenda on Monday.', 'attack: Red Lanterns > Police'],
  ['Rudolf Karev, in Zenda for talks, urged Borduria on Monday to leave.', 'demand: Rudolf Karev > Borduria'],
  // A time is no subject; a name that a clause tells more of is one; whoever takes those counted has them.
  [
    'Rudolf Karev blamed the Red Lanterns, which last month attacked Zenda.',
    'accusation: Rudolf Karev > Red Lanterns',
    'attack: Red Lanterns',
  ],
  ['Olin Marek, who heads the mission, urged Borduria on Monday to leave.', 'demand: Olin Marek > Borduria'],
  [
    'Red Lanterns attacked police in Zenda on Monday and took dozens of villagers hostage.',
    'attack: Red Lanterns > Police',
    'abduction: Red Lanterns > Civilians',
  ],
  // Verbs in a row.
  [
    'The villagers wept after the Red Lanterns attacked police, burned a mosque and captured Zenda on Monday.',
    'attack: Red Lanterns > Police',
    'destruction: Red Lanterns',
    'capture: Red Lanterns',
  ],
  // Words within a name, adverbs before a participle.
  [
    'Rebels attacked the internationally recognised government of Borduria on Monday.',
    'attack: Bordurian rebels > Bordurian government',
  ],
  ['The Red Lanterns killed more than 20 Bordurian soldiers on Monday.', 'killing: Red Lanterns > Bordurian army'],
  // A noun though it looks like a verb.
  [
    'Fighting between the Red Lanterns and Bordurian troops raged in Zenda on Monday.',
    'clash: Red Lanterns + Bordurian army',
  ],
  [
    'Two policemen kidnapped by the Red Lanterns on Monday were freed.',
    'abduction: Red Lanterns > Police',
    'release: > Police',
  ],
  // Words the tagger takes for nouns.
  ['Gunmen shot dead two policemen in Zenda on Monday.', 'shooting: Gunmen > Police'],
  ['The Red Lanterns retook Zenda from Bordurian troops on Monday.', 'capture: Red Lanterns > Bordurian army'],
  // Who says so takes no part.
  ['According to Borduria, gunmen attacked Zenda on Monday.', 'attack: Gunmen said Borduria'],
  // A country that only says where takes no part.
  ['A bomb killed five policemen in Zenda, Ruritania on Monday.', 'killing: > Ruritanian police'],
  // Nouns.
  ['The capture of Zenda by the Red Lanterns began on Monday.', 'capture: Red Lanterns'],
  ["The Red Lanterns' attack on Zenda began on Monday.", 'attack: Red Lanterns'],
  ['Talks between Ruritania and Borduria began on Monday.', 'talks: Ruritania + Borduria'],
  // References.
  [
    'The Red Lanterns attacked Zenda on Monday. The group also captured a bridge.',
    'attack: Red Lanterns',
    'capture: Red Lanterns',
  ],
];

describe('roles', () => {
  it.each(ROLES)('%s', (text, ...expected) => {
    expect(told(text).map((mention) => `${mention.trigger.value.subtype}: ${actorsText(mention)}`)).toEqual(expected);
  });

  it('every participant stands in the text', () => {
    for (const [text] of ROLES) {
      for (const { span } of told(text).flatMap(({ participants }) => participants)) {
        expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }
    }
  });
});
