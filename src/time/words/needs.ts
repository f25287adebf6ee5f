/** Choices of letters, one of each of which a line must hold. */
export type Needs = readonly ReadonlySet<string>[];

/**
 * What a line must hold for a pattern to match it: for each part that is not optional, the letters one of which opens no way around it.
 * `lettersOf` spells a name of the pattern; what a pattern forbids it does not need.
 */
export function needsOf(pattern: string, lettersOf: (name: string) => string): Needs {
  const parts = pattern.match(/\(\?<?[=!]|[A-Za-z]+|\{[\d,]+\}|[()|?]/g) ?? [];
  let at = 0;

  /** Reads choices up to the bracket that closes them. */
  function choices(): Needs {
    const all: Needs[] = [sequence()];
    while (parts[at] === '|') {
      at++;
      all.push(sequence());
    }
    return all.length === 1 ? (all[0] ?? []) : joined(all);
  }

  function sequence(): Needs {
    const needs: ReadonlySet<string>[] = [];
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
      const part = parts[at++] ?? '';
      const forbidden = part.endsWith('!');
      const own = part.startsWith('(') ? choices() : [new Set(lettersOf(part))];
      if (part.startsWith('(')) at++;
      if (!mayBeAbsent() && !forbidden) needs.push(...own);
    }
    return needs;
  }

  /** Whether the part just read is followed by "?" or "{0,5}"; steps over it. */
  function mayBeAbsent(): boolean {
    const next = parts[at] ?? '';
    if (next !== '?' && !next.startsWith('{')) return false;
    at++;
    return next === '?' || next.startsWith('{0');
  }

  return choices();
}

/** A line must hold what one of the choices needs: the smallest need of each, together. */
function joined(all: readonly Needs[]): Needs {
  const smallest = all.map((needs) => needs.toSorted((a, b) => a.size - b.size)[0]);
  if (smallest.some((need) => need === undefined)) return [];
  return [new Set(smallest.flatMap((need) => [...(need ?? [])]))];
}
