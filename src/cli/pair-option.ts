import { Failure } from './failure.ts';

const SEPARATOR = '\u001f';

/** The one option with two values, which the parser of the command line does not know. */
export const PAIR = { name: '--between', flags: '--between <A> <B>' } as const;

/** The command line with the two values of `--between` joined into one. Throws a `Failure` where the second is missing. */
export function joinPairs(argv: readonly string[]): readonly string[] {
  const out: string[] = [];
  const end = argv.indexOf('--');
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const inOptions = end < 0 || at < end;
    const given = word.startsWith(`${PAIR.name}=`) ? word.slice(PAIR.name.length + 1) : null;
    if (!inOptions || (word !== PAIR.name && given === null)) {
      out.push(word);
      continue;
    }
    const first = given ?? argv[(at += 1)];
    const second = argv[(at += 1)];
    if (first === undefined || second === undefined || second.startsWith('--')) {
      throw new Failure(`\`${PAIR.name}\` needs two actors: ${PAIR.name} "Red Lanterns" "Bordurian army"`);
    }
    out.push(`${PAIR.name}=${first}${SEPARATOR}${second}`);
  }
  return out;
}

/** The two values of a joined pair. */
export function splitPair(joined: string): readonly [string, string] {
  const at = joined.indexOf(SEPARATOR);
  return [joined.slice(0, at), joined.slice(at + 1)];
}
