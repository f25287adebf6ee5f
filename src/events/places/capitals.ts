import type { Gazetteer } from '../../knowledge/places/gazetteer.ts';
import type { Place } from '../../model/event.ts';
import type { Found } from '../../model/span.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { NO_SIGNS, nextSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import { WHERE, WHITHER } from '../../lexicon/place-words.ts';
import { holdsWord } from '../clauses/token-range.ts';
import type { CountryVotes } from './votes.ts';

/** Capitals that are described, not named: "the Afghan capital", "the capital of Mali", and "in the capital" of the country most spoken of. */
export function findCapitals(
  document: TextDocument,
  signs: readonly SentenceSigns[],
  votes: CountryVotes,
  gazetteer: Gazetteer,
): Found<Place>[] {
  const found: Found<Place>[] = [];
  for (const sentence of document.sentences) {
    const { tokens, index } = sentence;
    const own = signs[index] ?? NO_SIGNS;
    for (
      let at = nextSign(own, SIGN.capitalTown, 0);
      at < tokens.length;
      at = nextSign(own, SIGN.capitalTown, at + 1)
    ) {
      const capital = readCapital(sentence, at, votes, gazetteer);
      if (capital) found.push(capital);
    }
  }
  return found;
}

function readCapital(sentence: Sentence, at: number, votes: CountryVotes, gazetteer: Gazetteer): Found<Place> | null {
  const { tokens } = sentence;
  const after = tokens[at + 1];
  if (after && (after.pos === 'PROPN' || after.pos === 'NOUN' || isNamedAfterComma(tokens, at + 1))) return null;
  const people = peopleBefore(tokens, at, gazetteer);
  const code = people?.code ?? (isPlain(tokens, at) ? votes.first : null);
  const from = tokens[people?.from ?? at - 1];
  const place = code === null ? null : capitalOf(code, gazetteer);
  const last = tokens[at];
  if (!place || !from || !last) return null;
  const before = holdsWord(tokens, WHERE, Math.max(0, at - 4), at);
  return { value: place, span: { start: from.start, end: last.end }, rule: before ? 'capital-in' : 'capital-bare' };
}

/** "the capital, Kabul": the name tells it itself. */
function isNamedAfterComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === ',' && tokens[at + 1]?.pos === 'PROPN';
}

/** "in the capital" and nothing after that says whose. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.norm ?? '';
  return tokens[at - 1]?.norm === 'the' && tokens[at + 1]?.norm !== 'of' && (WHERE.has(before) || WHITHER.has(before));
}

function peopleBefore(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { code: string; from: number } | null {
  for (const length of [2, 1]) {
    const words = tokens.slice(Math.max(0, at - length), at);
    const code = gazetteer.countryOfPeople(words.map((token) => token.norm).join(' '));
    if (code !== null) return { code, from: at - length };
  }
  return null;
}

function capitalOf(code: string, gazetteer: Gazetteer): Place | null {
  const country = gazetteer.country(code);
  if (!country?.capital) return null;
  const towns = gazetteer.lookup(country.capital).filter(({ entry, exact }) => exact && entry.country === code);
  const town = towns.find(({ entry }) => entry.kind === 'town')?.entry ?? towns[0]?.entry;
  return {
    name: country.capital,
    admin1: town?.admin1 ?? null,
    country: code,
    countryName: country.name,
    lat: town?.lat ?? null,
    lon: town?.lon ?? null,
  };
}
