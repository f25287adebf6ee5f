/** Words that tell one kind of happening, as nouns in names of famous events ("fall of …") and as words of a sentence that reports it ("seized …"). Lemmas and forms, small letters. */
export const HAPPENINGS: readonly (readonly string[])[] = [
  'fall capture captured seizure seize seized take taken took retake retook retaken recapture recaptured overrun overran liberation liberated storm stormed conquest conquered battle siege offensive entered fell takeover'.split(
    ' ',
  ),
  'killing kill killed death died dead dies assassination assassinated murder murdered execution executed slaying slain shot hanged'.split(
    ' ',
  ),
  'attack attacks attacked bombing bombings bomb bombs bombed blast blasts explosion explosions strike struck airstrike massacre massacred shelling shelled raid raided hit'.split(
    ' ',
  ),
  'withdrawal withdraw withdrew withdrawn pullout pullback left leave leaving vacated vacate departure departed evacuation evacuated handover handed'.split(
    ' ',
  ),
  'agreement agreements accord accords deal pact treaty peace ceasefire truce signing signed sign agreed reached armistice protocol'.split(
    ' ',
  ),
  'coup overthrow overthrew overthrown ouster ousted ousting toppled toppling deposed resignation resigned'.split(' '),
  'arrest arrested detained extradition extradited trial sentenced conviction convicted indictment indicted surrender surrendered'.split(
    ' ',
  ),
  'hijacking hijacked kidnapping kidnapped abduction abducted hostage hostages'.split(' '),
  'election elections elected vote voted referendum poll polls runoff inauguration inaugurated sworn'.split(' '),
  'invasion invaded invade intervention intervened'.split(' '),
];
