import type { Gazetteer } from '../../knowledge/places/gazetteer.ts';
import type { Place } from '../../model/event.ts';
import type { Found } from '../../model/span.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { NO_SIGNS, nextSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import { oneLine } from '../../text/one-line.ts';

/** Borders that are named by two peoples: "the Syrian-Turkish border". The country is the first one; they have no position. */
export function findBorders(
  document: TextDocument,
  signs: readonly SentenceSigns[],
  gazetteer: Gazetteer,
): Found<Place>[] {
  const found: Found<Place>[] = [];
  for (const { tokens, index } of document.sentences) {
    const own = signs[index] ?? NO_SIGNS;
    for (let at = nextSign(own, SIGN.border, 3); at < tokens.length; at = nextSign(own, SIGN.border, at + 1)) {
      const border = readBorder(document.text, tokens, at, gazetteer);
      if (border) found.push(border);
    }
  }
  return found;
}

function readBorder(text: string, tokens: readonly Token[], at: number, gazetteer: Gazetteer): Found<Place> | null {
  const first = tokens[at - 3];
  const second = tokens[at - 1];
  const border = tokens[at];
  if (!first || !second || !border || !/^[-–]$/.test(tokens[at - 2]?.text ?? '')) return null;
  const country = gazetteer.countryOfPeople(first.norm) ?? gazetteer.countryOfName(first.text);
  const other = gazetteer.countryOfPeople(second.norm) ?? gazetteer.countryOfName(second.text);
  if (country === null || other === null) return null;
  const span = { start: first.start, end: border.end };
  const name = oneLine(text.slice(span.start, span.end));
  const value: Place = {
    name,
    admin1: null,
    country,
    countryName: gazetteer.countryName(country),
    lat: null,
    lon: null,
  };
  return { value, span, rule: 'border-typed' };
}
