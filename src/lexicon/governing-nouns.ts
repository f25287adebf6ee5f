/** Nouns, as lemmas, by what they say of the clause or noun they govern. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Aims and duties, which an infinitive names: "the aim is to end the war". */
export const AIM_NOUNS: ReadonlySet<string> = words(
  'aim goal plan purpose task mission objective intention intent idea mandate role job priority strategy policy duty hope way step option point choice reason answer solution decision challenge move',
);

/** What one may do to an end, behind "first" or "only": "the only way to end the war". */
export const WAY_NOUNS: ReadonlySet<string> = words(
  'way option solution chance hope step means path reason time thing opportunity choice goal aim task',
);

/** What one gives to whom one acts with: "with the help of the league", "with support from it". */
export const HELP_NOUNS: ReadonlySet<string> = words('help support backing assistance aid participation blessing');

/** Nouns that before "of" leave the act the object: "launched a series of attacks", but not "gave an overview of the war". */
export const SERIES_NOUNS: ReadonlySet<string> = words(
  'round series wave string spate number set campaign kind form type dozen score hundred thousand couple pair barrage act lot flurry day week month year night end start beginning resumption launch suspension second third series spree bout outbreak phase stage part halt variety',
);
