import { DEEDS, HOLDINGS } from '../../lexicon/actor-nouns.ts';
import { LOCATIVES, SPONSORED } from '../../lexicon/actor-slots.ts';
import type { Meaning, Phrase } from './meaning.ts';
import type { Token } from '../../text/document.ts';
import { phraseOf } from './phrase.ts';
import { type NameMatch, type SentenceReader, senseOf } from './reader.ts';
import { countryActs, seatActs, townActs } from './slots.ts';
import { stateOfEntry } from './state-phrases.ts';

/** A name of the knowledge where it stands. */
export interface Owner {
  readonly from: number;
  readonly match: NameMatch;
}

/** A name without nouns behind it; a country that is only a place comes with the rule 'place' and does not stand. */
export function loneName(reader: SentenceReader, { from, match }: Owner, inherited: boolean | null): Phrase | null {
  const { tokens } = reader;
  const { to } = match;
  const named = senseOf(match, 'entry');
  if (named) return phraseOf(from, to, { kind: 'entry', id: named.entry.id }, 'alias');
  const state = senseOf(match, 'state');
  if (state && !isSponsor(reader, to)) {
    const acts = inherited ?? countryActs(tokens, from, to);
    return phraseOf(from, to, { kind: 'entry', id: state.entry.id }, acts ? 'alias' : 'place', { stands: acts });
  }
  const seat = senseOf(match, 'seat');
  if (seat) return seatActs(tokens, from) ? phraseOf(from, to, { kind: 'entry', id: seat.entry.id }, 'metonym') : null;
  const adjective = senseOf(match, 'adjective');
  if (adjective && acting(reader, from, to))
    return phraseOf(from, to, { kind: 'entry', id: adjective.entry.id }, 'adjective');
  const people = senseOf(match, 'demonym');
  if (people && isNation(reader, from, to) && isCounted(reader, from)) {
    const text = tokens[from]?.text ?? '';
    const name = reader.shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text;
    const meaning: Meaning = { kind: 'found', name, as: 'people', groups: [...civilians(reader), people.entry.id] };
    return phraseOf(from, to, meaning, 'demonym');
  }
  if (people && isNation(reader, from, to))
    return phraseOf(from, to, { kind: 'entry', id: people.entry.id }, 'demonym');
  const town = senseOf(match, 'town');
  if (!town) return null;
  if (townActs(tokens, from, to)) return phraseOf(from, to, { kind: 'entry', id: town.entry.id }, 'metonym');
  const home = stateOfEntry(reader.index, town.entry);
  return home && phraseOf(from, to, { kind: 'entry', id: home.id }, 'town', { stands: false });
}

/** "Ruritanian-led", "a Ruritanian air strike", "hit Ruritanian positions": the adjective of one who acts or is acted on. */
function acting(reader: SentenceReader, from: number, to: number): boolean {
  const { tokens } = reader;
  if (tokens[to]?.norm === '-') return tokens[to + 1]?.norm === 'led';
  for (let i = to; i < to + 3; i++) {
    const token = tokens[i];
    if (!token || (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN')) return false;
    if (DEEDS.has(token.norm) || (HOLDINGS.has(token.norm) && !isThere(tokens, from))) return true;
  }
  return false;
}

/** "at Ruritanian bases": only where something is. */
function isThere(tokens: readonly Token[], from: number): boolean {
  const before = [tokens[from - 1], tokens[from - 2]];
  return before.some((token) => token !== undefined && (LOCATIVES.has(token.norm) || token.norm === 'from'));
}

function isSponsor(reader: SentenceReader, to: number): boolean {
  return reader.tokens[to]?.norm === '-' && SPONSORED.has(reader.tokens[to + 1]?.norm ?? '');
}

/** "nineteen Ruritanians", "dozens of Ruritanians", "two young Ruritanians": people of a nation, not the nation. */
function isCounted({ tokens }: SentenceReader, from: number): boolean {
  const at = tokens[from - 1]?.pos === 'ADJ' ? from - 2 : from - 1;
  const before = tokens[at];
  if (before?.pos === 'NUM' || SEVERAL.has(before?.norm ?? '')) return true;
  return before?.norm === 'of' && SEVERAL.has(tokens[at - 1]?.norm ?? '');
}

const SEVERAL: ReadonlySet<string> = new Set('dozens scores hundreds thousands several many some other'.split(' '));

/** The group of nameless civilians, where it is filed. */
function civilians({ index }: SentenceReader): readonly string[] {
  const entry = index.nameless.get('civilians');
  return entry ? [entry.id] : [];
}

/** "the Ruritanians", "Ruritanians": a plural, or an article before it and no noun behind. */
function isNation(reader: SentenceReader, from: number, to: number): boolean {
  const word = reader.tokens[from]?.norm ?? '';
  const next = reader.tokens[to]?.pos;
  const plural = word.endsWith('s') || reader.tokens[from - 1]?.norm === 'the';
  return plural && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ' && reader.tokens[to]?.norm !== '-';
}
