import { FIRST_HASH, hashOn } from '../../text/hash.ts';
import { behindKey, type HashedLines, mayHaveKey } from '../../text/hashed-lines.ts';

/** The numbers of the words of happenings that the word of a norm is: the word itself, and open ones (`step*`) that it begins with. None: null. */
export function openersOf(openers: HashedLines, norm: string): readonly number[] | null {
  const numbers: number[] = [];
  const whole = behindKey(openers, norm);
  if (whole !== null) numbers.push(Number(whole));
  let hash = FIRST_HASH;
  for (let i = 0; i < norm.length; i++) {
    hash = hashOn(hash, norm, i, i + 1);
    if (!mayHaveKey(openers, hashOn(hash, '*'))) continue;
    const open = behindKey(openers, `${norm.slice(0, i + 1)}*`);
    if (open !== null) numbers.push(Number(open));
  }
  return numbers.length === 0 ? null : numbers;
}
