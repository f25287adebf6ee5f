import { CLAIM_VERBS, SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';

/** Verbs whose object is what is said or known. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...CLAIM_VERBS,
  'know',
  'learn',
  'find',
  'hear',
  'see',
]);

/** Verbs of saying behind which stands what is said, not to whom. */
export const STATING_VERBS: ReadonlySet<string> = new Set(
  'say report claim announce add confirm state believe insist declare acknowledge admit allege'.split(' '),
);
