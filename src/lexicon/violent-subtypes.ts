/** Everyday words of violent acts that may be told together with their toll. */
export const VIOLENT_SUBTYPES: ReadonlySet<string> = new Set([
  'attack',
  'bombing',
  'airstrike',
  'shelling',
  'shooting',
  'killing',
  'abuse',
  'assassination',
  'clash',
  'destruction',
  'abduction',
]);
