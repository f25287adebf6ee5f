/** English number words. Vague ones follow the project's event guide: "dozens" is at least 24, "scores" and "hundreds" at least 20 and 100… */

/** Words that add up: "forty-two" is 40 + 2. */
export const UNIT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

/** Words that name no figure but a least one. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1_000_000],
  ['several', 3],
]);
