/** Words of conflict news that the tagger gets wrong, found by reading its output. */

/** Past forms whose lemma it gets wrong or does not know. */
export const LEMMA_OF_FORM: ReadonlyMap<string, string> = new Map([
  ['alleged', 'allege'],
  ['staged', 'stage'],
  ['staging', 'stage'],
  ['waged', 'wage'],
  ['waging', 'wage'],
  ['raped', 'rape'],
  ['raping', 'rape'],
  ['sniped', 'snipe'],
  ['fined', 'fine'],
  ['laid', 'lay'],
  ['retook', 'retake'],
  ['retaken', 'retake'],
  ['relaunched', 'launch'],
  ['cordoned', 'cordon'],
  ['rearrested', 'arrest'],
  ['reoccupied', 'occupy'],
  ['blockaded', 'blockade'],
  ['strafed', 'strafe'],
  ['torched', 'torch'],
  ['ambushed', 'ambush'],
  ['annihilated', 'annihilate'],
  ['apprehended', 'apprehend'],
  ['barricaded', 'barricade'],
  ['beheaded', 'behead'],
  ['busted', 'bust'],
  ['decapitated', 'decapitate'],
  ['desecrated', 'desecrate'],
  ['encircled', 'encircle'],
  ['exterminated', 'exterminate'],
  ['foiled', 'foil'],
  ['gutted', 'gut'],
  ['liberated', 'liberate'],
  ['looted', 'loot'],
  ['maltreated', 'maltreat'],
  ['mediated', 'mediate'],
  ['mistreated', 'mistreat'],
  ['pillaged', 'pillage'],
  ['plundered', 'plunder'],
  ['quarantined', 'quarantine'],
  ['quelled', 'quell'],
  ['ransacked', 'ransack'],
  ['resettled', 'resettle'],
  ['smuggled', 'smuggle'],
  ['vaccinated', 'vaccinate'],
  ['enslaved', 'enslave'],
  ['raged', 'rage'],
  ['raging', 'rage'],
  ['sniping', 'snipe'],
  ['fining', 'fine'],
]);

/** Forms that are nouns too, with their lemma as verbs. */
export const LEMMA_OF_VERB: ReadonlyMap<string, string> = new Map([['shot', 'shoot']]);

/** Forms it often tags as nouns or adjectives; they are verbs unless a determiner, adjective, number or hyphen stands before them. */
export const VERBAL_FORMS: ReadonlySet<string> = new Set(
  'shot retook blockaded alleged shelled mortared torched strafed ambushed besieged seized stormed bombed raided clashed annihilated apprehended barricaded beheaded busted decapitated desecrated encircled exterminated foiled gutted liberated looted maltreated mediated mistreated pillaged plundered quarantined quelled ransacked resettled smuggled vaccinated enslaved retaken recaptured'.split(
    ' ',
  ),
);
