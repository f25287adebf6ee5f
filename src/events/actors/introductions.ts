import { INDEFINITE } from '../../lexicon/pointing-words.ts';
import type { Phrase } from './meaning.ts';
import { entryOf } from './phrase.ts';
import { type SentenceReader, wordsAsWritten } from './reader.ts';

/**
 * A group whose name stands beside what it is, as one phrase: "the White Falcons, an armed group", "the rebel group | White Falcons". A name
 * the knowledge does not have becomes an armed group by that, and may be called so from then on.
 */
export function introduced(reader: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const { tokens, index } = reader;
  if (left.meaning.kind === 'reference' && right.bare && isNewName(right) && left.to === right.from)
    return index.nouns.get(left.meaning.noun)?.many ? null : groupOf(reader, right, left.meaning.noun, left.from);
  if (left.meaning.kind === 'reference' && isNamedBehind(reader, left, right)) return { ...right, from: left.from };
  if (right.meaning.kind !== 'reference' || !isApposed(reader, left, right)) return null;
  if (left.rule === 'acronym') return left;
  const { noun } = right.meaning;
  if (left.meaning.kind === 'entry') return entryOf(index, left.meaning)?.kind === 'armed-group' ? left : null;
  if (left.meaning.kind === 'found') return groupOf(reader, left, noun, left.from);
  const isMany = tokens[left.to - 1]?.norm.endsWith('s') || tokens[left.from - 1]?.norm === 'the';
  return isMany && isNewName(left) ? groupOf(reader, left, noun, left.from) : null;
}

/** "an armed group, | the Red Lanterns, …": the name says who. */
function isNamedBehind({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): boolean {
  const { meaning, from, to } = right;
  const isGroup = entryOf(index, meaning)?.kind === 'armed-group';
  const isBeside = tokens[left.to]?.norm === ',' && from - left.to <= 2 && tokens[to]?.norm === ',';
  const opening = [tokens[left.from], tokens[left.from - 1]].some((token) => INDEFINITE.has(token?.norm ?? ''));
  return isGroup && isBeside && opening;
}

const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PART', 'PROPN']);
const FARTHEST = 8;

/** "X, a rebel group", "X, the country's largest rebel group,": one, set off by a comma; "X, the rebels and Y" is a list. */
function isApposed({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): boolean {
  const end = left.rule === 'acronym' && tokens[left.to]?.norm === ')' ? left.to + 1 : left.to;
  if (tokens[end]?.norm !== ',' || right.from - end > FARTHEST) return false;
  const last = index.nouns.get(tokens[right.to - 1]?.norm ?? '');
  if (!last || last.many) return false;
  const inner = tokens.slice(end + 1, right.from);
  if (inner.some(({ norm }) => INDEFINITE.has(norm))) return inner.length === 1;
  const isOne = last.kind === 'group' || last.kind === 'foes';
  const closes = tokens[right.to]?.pos === 'PUNCT' || tokens[right.to]?.pos === 'ADP';
  return isOne && closes && inner.length > 0 && inner.every(({ pos, norm }) => BETWEEN.has(pos) || norm === '-');
}

/** A run of capitals that nothing has made a person yet. */
function isNewName({ meaning, rule }: Phrase): boolean {
  return meaning.kind === 'person' && meaning.owner === null && rule === 'name-run';
}

function groupOf(reader: SentenceReader, phrase: Phrase, noun: string, from: number): Phrase {
  const { meaning, to } = phrase;
  const isFound = meaning.kind === 'found';
  const name = isFound ? meaning.name : wordsAsWritten(reader, phrase.from, to);
  const groups = isFound ? meaning.groups : [];
  const found = { kind: 'found', name, as: 'armed-group', groups, called: [noun] } as const;
  return { ...phrase, from, meaning: found, rule: 'name-run', bare: false };
}
