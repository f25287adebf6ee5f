import { createHash } from 'node:crypto';

const NAME = 'conflict-timeline';

/** The text under a line that tells its key and its digest. */
export function sealed(key: string, text: string): string {
  return `${sealOf(key, text)}\n${text}`;
}

/** The text as it was when it was sealed under this key; null where it is damaged, cut off, or of another key or program. */
export function unsealed(key: string, kept: string): string | null {
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  return end > 0 && kept.slice(0, end) === sealOf(key, text) ? text : null;
}

function sealOf(key: string, text: string): string {
  return `${NAME} ${key} ${createHash('sha256').update(text).digest('hex')}`;
}
