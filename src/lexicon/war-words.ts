/** Lemmas of what lasts and holds many acts, but begins once: "since the uprising began" tells the same uprising everywhere, and no raid in it is the uprising. */
export const WAR_WORDS: ReadonlySet<string> = new Set([
  'civil war',
  'insurgency',
  'insurrection',
  'invade',
  'invasion',
  'rebellion',
  'revolt',
  'revolution',
  'uprising',
  'war',
]);
