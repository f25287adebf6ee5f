import type { Place } from '../model/event.ts';
import { bySpan, type Found, overlaps } from '../model/span.ts';
import type { Sentence, Token } from '../text/document.ts';
import { placeGrade } from './place-grade.ts';

const SENTENCES_BACK = 6;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Nouns by which a text speaks again of a place it has named: of a town or site, and of a wider area. */
const TOWN_NOUNS: ReadonlySet<string> = new Set(
  'city town village capital base airport airfield camp plant compound cathedral mosque church hospital prison port market station building site scene district neighbourhood neighborhood suburb'.split(
    ' ',
  ),
);
const AREA_NOUNS: ReadonlySet<string> = new Set(
  'province region valley area island territory enclave peninsula state'.split(' '),
);

/** The places of an article with those that it only speaks of again ("the city", "the region"), in text order. */
export function withPlaceReferences(
  sentences: readonly Sentence[],
  places: readonly Found<Place>[],
): readonly Found<Place>[] {
  const references: Found<Place>[] = [];
  let town: Named | null = null;
  let area: Named | null = null;
  let next = 0;
  for (const sentence of sentences) {
    const own: Found<Place>[] = [];
    while (next < places.length && (places[next]?.span.start ?? 0) < sentence.span.end) {
      const place = places[next++];
      if (place) own.push(place);
    }
    for (const { span, wide } of definiteNouns(sentence.tokens)) {
      const named: Named | null = wide ? (area ?? town) : town;
      const isOld = named === null || sentence.index - named.sentence > SENTENCES_BACK;
      if (!isOld && !own.some((place) => overlaps(place.span, span)))
        references.push({ value: named.place, span, rule: 'reference' });
    }
    for (const { value } of own) {
      if (placeGrade(value) === 2) town = { place: value, sentence: sentence.index };
      if (placeGrade(value) === 1) area = { place: value, sentence: sentence.index };
    }
  }
  return [...places, ...references].toSorted((a, b) => bySpan(a.span, b.span));
}

interface Named {
  readonly place: Place;
  readonly sentence: number;
}

function definiteNouns(tokens: readonly Token[]): { span: { start: number; end: number }; wide: boolean }[] {
  const found: { span: { start: number; end: number }; wide: boolean }[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN') continue;
    const wide = AREA_NOUNS.has(token.norm);
    if (!wide && !TOWN_NOUNS.has(token.norm)) continue;
    const opening = [i - 1, i - 2].find((at) => DEFINITE.has(tokens[at]?.norm ?? ''));
    const after = tokens[i + 1];
    if (opening === undefined || after?.norm === 'of' || after?.pos === 'NOUN' || after?.pos === 'PROPN') continue;
    found.push({ span: { start: tokens[opening]?.start ?? token.start, end: token.end }, wide });
  }
  return found;
}
