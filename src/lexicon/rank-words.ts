/** What tells how rare an event is among its kind: "the first swap since September", "the worst violence since 2011". */
export const RANK_WORDS: ReadonlySet<string> = new Set('first last only most least worst best'.split(' '));
