import { foldName } from './names.ts';

/** The names within a third of their length of a misspelt one, nearest first, no two of one actor; at most `count`. */
export function closestNames(
  wanted: string,
  names: Iterable<readonly [name: string, owner: { readonly id: string; readonly name: string }]>,
  count: number,
): readonly string[] {
  const target = foldName(wanted).slice(0, 60);
  const best = new Map<string, { readonly name: string; readonly distance: number }>();
  for (const [name, owner] of names) {
    const folded = foldName(name);
    const limit = Math.floor(Math.max(folded.length, target.length) / 3);
    const distance = folded.startsWith(target) && target.length > 2 ? 1 : editDistance(target, folded, limit);
    if (distance > limit) continue;
    const known = best.get(owner.id);
    if (!known || distance < known.distance) best.set(owner.id, { name: owner.name, distance });
  }
  return [...best.values()]
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map((found) => found.name);
}

/** Insertions, deletions, replacements and swaps of neighbours from one to the other (optimal string alignment); `limit + 1` where more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) here.push(cell(a, b, row, column, here, above, before));
    if (Math.min(...here) > limit) return limit + 1;
    before = above;
    above = here;
  }
  return above[b.length] ?? limit + 1;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  here: readonly number[],
  above: readonly number[],
  before: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1] ? 0 : 1;
  const steps = [(above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same];
  if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
    steps.push((before[column - 2] ?? 0) + 1);
  return Math.min(...steps);
}
