/** Exit codes: something printed, nothing matched, wrong usage or input. */
export const EXIT = { printed: 0, nothing: 1, failed: 2 } as const;

/** An error the user can mend: its message is one line that says what is wrong and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Whether it is a `Failure`. By its name: every script of a built program has a class of its own. */
export function isFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'Failure';
}

/** " did you mean `talks` or `attack`?", or the other words where nothing is close. */
export function didYouMean(names: readonly string[], otherwise: string): string {
  if (names.length === 0) return otherwise;
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return `did you mean ${quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`}?`;
}

/** What any thrown thing has to say, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
}
