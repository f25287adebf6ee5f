import type { ActorEntry } from '../../knowledge/entries.ts';
import type { Token } from '../../text/document.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { entryOf, isPerson, joinNeighbours, onlyModifiers } from './phrase.ts';
import type { SentenceReader } from './reader.ts';
import { isPossessive } from './slots.ts';
import { isNameless } from './senses.ts';
import { bodyOf } from './state-phrases.ts';

/** "the group's leader", "members of the Red Lanterns", "a spokesman for the rebels", "parliament of Ruritania", "the Union (RU) envoy". */
export function joinOwners(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  return joinNeighbours(
    listed(reader, behindBrackets(phrases, reader.tokens)),
    (left, right) => possessed(reader, left, right) ?? postedTo(reader, left, right) ?? ofOwner(reader, left, right),
  );
}

/** "leaders of Ruritania, | Borduria | and Syldavia": the nouns before the first state are those of the others as well. */
function listed({ tokens, index }: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(({ meaning }) => entryOf(index, meaning)?.kind === 'state')) return phrases;
  let body: string | null = null;
  let isState = false;
  return phrases.map((phrase, i) => {
    const first = i > 1 ? phrases[i - 2] : undefined;
    const before = i > 0 ? phrases[i - 1] : undefined;
    const { meaning } = phrase;
    const wasState = isState;
    isState = entryOf(index, meaning)?.kind === 'state';
    if (wasState && first && tokens[first.to]?.norm === 'of') body = bodyOfSeveral(first, tokens) ?? body;
    if (body === null || !before || !wasState || !isState || !isJoined(tokens, before.to, phrase.from)) {
      if (!isState) body = null;
      return phrase;
    }
    return meaning.kind === 'entry'
      ? { ...phrase, meaning: bodyOf(index, meaning.id, body), rule: 'alias', stands: true }
      : phrase;
  });
}

/** The part of a state that a plural names: "foreign ministers", "armies". */
function bodyOfSeveral({ meaning, to, titleWord }: Phrase, tokens: readonly Token[]): string | null {
  const word = titleWord ?? tokens[to - 1]?.norm ?? '';
  return meaning.kind === 'body' && word.endsWith('s') ? meaning.body : null;
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && tokens.slice(from, to).every(({ norm }) => JOINTS.has(norm));
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'the']);

/** "the Union (RU) | envoy X": the noun behind the bracket belongs to the name before it. */
function behindBrackets(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  if (!phrases.some(({ rule }) => rule === 'acronym')) return phrases;
  return phrases.map((phrase, i) => {
    const owner = phrases[i - 2];
    const short = phrases[i - 1];
    if (!owner || short?.rule !== 'acronym' || phrase.owned || phrase.title === null) return phrase;
    const adjacent = owner.to === short.from - 1 && short.to + 1 === phrase.from && tokens[short.to]?.norm === ')';
    return adjacent ? { ...phrase, meaning: owner.meaning, owned: true, stands: true } : phrase;
  });
}

function possessed({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  if (right.owned || left.bare || !isPossessive(tokens[left.to])) return null;
  // "President X's administration": his, whichever country is written about.
  if (isPerson(left.meaning)) {
    const isHis = right.meaning.kind === 'body' || tokens[right.to - 1]?.norm === 'men';
    return isHis && right.from === left.to + 1 ? { ...left, to: right.to, open: false } : null;
  }
  if (right.title === null && right.meaning.kind !== 'body' && right.meaning.kind !== 'reference') return null;
  if (right.from - left.to > 4 || !onlyModifiers(tokens, left.to + 1, right.from)) return null;
  const owner = entryOf(index, left.meaning);
  const body =
    owner?.kind === 'state' && right.meaning.kind === 'body' ? bodyOf(index, owner.id, right.meaning.body) : null;
  return { ...right, from: left.from, meaning: body ?? left.meaning, owned: true, stands: true };
}

const POSTED: ReadonlySet<string> = new Set(['for', 'in', 'to', 'at']);

/** "the union's envoy for Ruritania, X": where he is posted adds nothing to whose he is. */
function postedTo({ tokens }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const link = tokens[left.to]?.norm ?? '';
  if (!left.title || !left.owned || right.from - left.to > 2 || !POSTED.has(link)) return null;
  if (tokens[right.to]?.norm !== ',') return null;
  return right.meaning.kind === 'entry' && (right.rule === 'place' || right.rule === 'town')
    ? { ...left, to: right.to, open: false }
    : null;
}

const TITLE_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'with', 'at', 'in']);

function ofOwner({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const link = tokens[left.to]?.norm ?? '';
  if (!TITLE_LINKS.has(link)) return null;
  if (left.bare || right.bare || !leadsOwner(right) || (left.owned && !isNational(index, left, right))) return null;
  const owner = entryOf(index, right.meaning);
  const isFrom = link === 'from' && isForces(left, owner);
  if (link !== 'of' && !left.title && !isFrom) return null;
  if (!onlyModifiers(tokens, left.to + 1, right.from)) return null;
  if (
    link !== 'of' &&
    link !== 'for' &&
    !isFrom &&
    (owner === undefined || owner.kind === 'state' || owner.kind === 'people')
  )
    return null;
  const state = owner?.kind === 'state' ? owner.id : null;
  const meaning = ownerMeaning(
    left,
    right,
    owner?.kind === 'people',
    state === null ? null : (body) => bodyOf(index, state, body),
  );
  return meaning && { ...left, to: right.to, meaning, owned: true, stands: true, open: false };
}

/** "troops | from Ruritania", "fighters | from the Red Lanterns": forces of a state or of a named body. */
function isForces({ meaning }: Phrase, owner: ActorEntry | undefined): boolean {
  const areForces = meaning.kind === 'reference' || (meaning.kind === 'body' && meaning.body !== 'government');
  return areForces && owner !== undefined && !isNameless(owner) && owner.kind !== 'people' && owner.kind !== 'media';
}

/** "a Ruritanian member of the Red Lanterns" is theirs, whatever his passport. */
function isNational(index: SentenceReader['index'], left: Phrase, right: Phrase): boolean {
  return (
    MEMBERS.has(left.titleWord ?? '') &&
    entryOf(index, left.meaning)?.kind === 'government' &&
    entryOf(index, right.meaning)?.kind === 'armed-group'
  );
}

const MEMBERS: ReadonlySet<string> = new Set([
  'member',
  'members',
  'leader',
  'leaders',
  'founder',
  'commander',
  'representative',
]);

function leadsOwner({ meaning, rule, stands }: Phrase): boolean {
  return !isPerson(meaning) && (stands || rule === 'place' || rule === 'town');
}

/** What the left phrase means once its owner is known: a body of the state, or the owner itself. */
function ownerMeaning(
  left: Phrase,
  right: Phrase,
  people: boolean,
  ofState: ((body: string) => Meaning) | null,
): Meaning | null {
  const { meaning } = left;
  if (ofState) return meaning.kind === 'body' ? ofState(meaning.body) : null;
  if (meaning.kind === 'reference') return people ? null : right.meaning;
  if (left.title !== null) return right.meaning;
  return meaning.kind === 'body' && right.meaning.kind === 'entry' && !people ? right.meaning : null;
}
