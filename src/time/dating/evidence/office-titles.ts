import { OFFICE_TITLES } from '../../../lexicon/dating-words.ts';
import type { Token } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';

/** How a person's office is spoken of: in office now, in the past, about to take it, or by the name alone. */
export type Cue = 'titled' | 'earlier' | 'coming' | 'leaving' | 'none';

/** The title of an office right before a name, as the lexicon writes it; null where none stands there. */
export function titleBefore(tokens: readonly Token[], at: number): string | null {
  if (!mayEndTitle(tokens, at)) return null;
  for (const length of [3, 2, 1]) {
    if (at < length) continue;
    const title = tokens
      .slice(at - length, at)
      .map(({ norm }) => norm)
      .filter((norm) => norm !== '-')
      .join(' ');
    if (Object.hasOwn(OFFICE_TITLES, title)) return title;
  }
  return null;
}

/** Whether the last word before a name is the last of a title: a cheap look, for most are not. */
function mayEndTitle(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (tokens[last]?.norm === '-') last--;
  return titleEnds().has(tokens[last]?.norm ?? '');
}

const titleEnds = once(
  (): ReadonlySet<string> =>
    new Set(Object.keys(OFFICE_TITLES).map((title) => title.slice(title.lastIndexOf(' ') + 1))),
);

/** Whether a title is that of an office. */
export function means(title: string, office: string): boolean {
  const offices = OFFICE_TITLES[title] ?? [];
  return offices.some((name) => office === name || office.startsWith(`${name} `) || office.endsWith(` ${name}`));
}

/** The cue in the two words before the title of the name at `at`; leaders of movements are no less leaders for a "former rebel" before them. */
export function cueOf(tokens: readonly Token[], at: number, title: string, earlier: ReadonlySet<string>): Cue | null {
  const end = at - title.split(' ').length;
  const before = tokens.slice(Math.max(0, end - 2), end).map(({ norm }) => norm);
  if (before.includes('outgoing')) return 'leaving';
  if (before.includes('incoming') || tokens[at - 1]?.norm === 'elect') return 'coming';
  return title !== 'leader' && before.some((word) => earlier.has(word)) ? 'earlier' : null;
}
