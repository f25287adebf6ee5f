import { PAST_TITLE } from '../../lexicon/titles.ts';
import type { Meaning, Phrase } from './meaning.ts';
import type { SentenceReader } from './reader.ts';
import { isPossessive } from './slots.ts';
import { bodyOf } from './state-phrases.ts';

/** The phrases of a sentence with those that speak of one actor made one: "a spokesman | for the rebels", "commander | X", "X, | a Taliban commander". */
export function combinePhrases(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  return appositions(reader, named(reader, owned(reader, phrases)));
}

type Join = (reader: SentenceReader, left: Phrase, right: Phrase) => Phrase | null;

/** One walk over neighbours; a joined phrase may be joined again with the next. */
function joinNeighbours(reader: SentenceReader, phrases: readonly Phrase[], join: Join): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const one = last ? join(reader, last, phrase) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(phrase);
  }
  return joined;
}

/** "the group's leader", "members of the Red Lanterns", "a spokesman for the rebels", "parliament of Ruritania". */
function owned(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  return joinNeighbours(
    reader,
    phrases,
    (_, left, right) => possessed(reader, left, right) ?? ofOwner(reader, left, right),
  );
}

function possessed({ tokens }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  if (right.owned || left.bare || isPerson(left.meaning) || !isPossessive(tokens[left.to])) return null;
  if (right.from - left.to > 4 || !onlyModifiers(tokens, left.to + 1, right.from)) return null;
  return { ...right, from: left.from, meaning: left.meaning, owned: true, stands: true };
}

const OF_TITLE: ReadonlySet<string> = new Set(['of', 'for', 'from', 'with', 'at', 'to', 'in']);

function ofOwner({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  const link = tokens[left.to]?.norm ?? '';
  if (left.bare || left.owned || right.bare || isPerson(right.meaning)) return null;
  if (link !== 'of' && !(left.title && OF_TITLE.has(link))) return null;
  if (!onlyModifiers(tokens, left.to + 1, right.from)) return null;
  const owner = right.meaning.kind === 'entry' ? index.registry.entries.get(right.meaning.id) : undefined;
  if (link !== 'of' && link !== 'for' && (owner === undefined || owner.kind === 'state')) return null;
  const meaning = ownerMeaning(left, right, owner?.kind === 'state' ? owner.id : null, (state, body) =>
    bodyOf(index, state, body),
  );
  return meaning && { ...left, to: right.to, meaning, owned: true, stands: true };
}

/** What the left phrase means once its owner is known: a body of the state, or the owner itself. */
function ownerMeaning(
  left: Phrase,
  right: Phrase,
  state: string | null,
  body: (state: string, body: string) => Meaning,
): Meaning | null {
  const { meaning } = left;
  if (state !== null) return meaning.kind === 'body' ? body(state, meaning.body) : null;
  if (left.title !== null || meaning.kind === 'reference') return right.meaning;
  return meaning.kind === 'body' && meaning.body === 'government' && right.meaning.kind === 'entry'
    ? right.meaning
    : null;
}

/** "Taliban commander | X", "the insurgency's main spokesman, | X,". */
function named(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  return joinNeighbours(reader, phrases, ({ tokens }, left, right) => {
    if (!left.title || isPerson(left.meaning) || !isPerson(right.meaning)) return null;
    const comma = tokens[left.to]?.norm === ',' && right.from === left.to + 1 && closes(tokens, right.to);
    if (right.from !== left.to && !comma) return null;
    return personWith(reader, left, right, left.from, right.to);
  });
}

/** "X, a Taliban commander", "X, of the High Council", "X, provincial police spokesman". */
function appositions(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  return joinNeighbours(reader, phrases, ({ tokens, index }, left, right) => {
    if (!isPerson(left.meaning) || ownerOf(left.meaning) || isPerson(right.meaning)) return null;
    const comma = tokens[left.to]?.norm === ',';
    const at = left.to + (comma ? 1 : 0);
    if (right.from - at > 4) return null;
    const of = tokens[at]?.norm === 'of' && !isPlace(right, index.registry.entries.get(idOf(right.meaning))?.kind);
    if (!of && !(comma && right.title)) return null;
    if (!onlyModifiers(tokens, at + (of ? 1 : 0), right.from)) return null;
    return personWith(reader, right, left, left.from, left.to);
  });
}

function isPlace(phrase: Phrase, kind: string | undefined): boolean {
  return phrase.rule === 'place' || kind === 'state';
}

/** The person of one phrase with the group of another; the title of a man who no longer holds it gives none. */
function personWith(reader: SentenceReader, group: Phrase, person: Phrase, from: number, to: number): Phrase {
  const { tokens } = reader;
  const past =
    pastTitle(tokens[group.from - 1]?.norm) ||
    pastTitle(tokens[group.from]?.norm) ||
    pastTitle(tokens[group.from - 2]?.norm);
  const owner =
    past || (!group.owned && group.meaning.kind === 'body' && group.title?.body === null) ? null : group.meaning;
  const { meaning } = person;
  const { title, titleWord } = group;
  const whole = { ...person, from, to, title, titleWord, rule: 'title', bare: false, stands: true };
  if (meaning.kind === 'known') return { ...whole, meaning: { ...meaning, past, owner: group.owned ? owner : null } };
  return meaning.kind === 'person' ? { ...whole, meaning: { ...meaning, owner } } : whole;
}

function pastTitle(norm: string | undefined): boolean {
  return norm !== undefined && PAST_TITLE.has(norm);
}

/** Whether a meaning is a person by name. */
export function isPerson(meaning: Meaning): boolean {
  return meaning.kind === 'person' || meaning.kind === 'known';
}

function ownerOf(meaning: Meaning): Meaning | null {
  return meaning.kind === 'person' || meaning.kind === 'known' ? meaning.owner : null;
}

function idOf(meaning: Meaning): string {
  return meaning.kind === 'entry' ? meaning.id : '';
}

const BETWEEN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

function onlyModifiers(tokens: SentenceReader['tokens'], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || (!BETWEEN.has(token.pos) && token.norm !== '-' && token.norm !== 'of')) return false;
  }
  return true;
}

/** A name between commas, or before its verb, closes: "its spokesman, X, told". */
function closes(tokens: SentenceReader['tokens'], to: number): boolean {
  const next = tokens[to];
  return !next || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'AUX';
}
