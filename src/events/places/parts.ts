import type { PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import type { Token } from '../../text/document.ts';
import { DIRECTIONS } from '../../lexicon/place-words.ts';

/**
 * The name of a part of a country or first-level area that stands with its name at `at`..`to`: "northern Syria", "north-east Syria" and
 * "Syria's northeast" are "northern Syria" and "north-eastern Syria"; null where there is none. `from` is where the adjectives begin.
 */
export function partOfWhole(
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
  matches: readonly PlaceMatch[],
): string | null {
  if (!matches.some(({ entry }) => entry.kind === 'country' || entry.kind === 'region')) return null;
  const before = directionOf(tokens, from, at);
  if (before) return `${before} ${nameOf(tokens, at, to)}`;
  if (tokens[to]?.norm !== "'s") return null;
  const after = directionOf(tokens, to + 1, to + 4);
  if (/(?:ern|central)$/.test(tokens[to + 1]?.norm ?? 'central') || tokens[to + 2]?.pos === 'NOUN') return null;
  return after ? `${after} ${nameOf(tokens, at, to)}` : null;
}

function nameOf(tokens: readonly Token[], at: number, to: number): string {
  const words = tokens.slice(at, to).map((token) => token.text);
  return words
    .join(' ')
    .replaceAll(' - ', '-')
    .replace(SHOUTED, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A word of five letters or more in capitals throughout. */
const SHOUTED = /\p{Lu}{5,}/gu;

/** The one direction named in a stretch of tokens, as an adjective; null where there is none, or two ("south and east"). */
function directionOf(tokens: readonly Token[], from: number, to: number): string | null {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (token.text !== '-' && !DIRECTIONS.has(token.norm))) {
      if (words.length > 0 && token?.norm === 'and') return null;
      if (words.length > 0) break;
      if (token?.norm === 'the') continue;
      return null;
    }
    if (token.text !== '-') words.push(token.norm);
  }
  if (words.length === 0 || words.length > 2) return null;
  if (tokens[from - 1]?.norm === 'and' && DIRECTIONS.has(tokens[from - 2]?.norm ?? '')) return null;
  const [first = '', second] = words;
  if (second === undefined) return DIRECTIONS.get(first) ?? null;
  return first === 'north' || first === 'south' ? `${first}-${DIRECTIONS.get(second) ?? second}` : null;
}
