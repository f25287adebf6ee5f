import { PLACES_AGAIN, type PlaceSize } from '../lexicon/place-words.ts';
import type { ActorMention, Place } from '../model/event.ts';
import { bySpan, type Found, overlaps, type Span } from '../model/span.ts';
import type { Sentence, Token } from '../text/document.ts';
import { NO_SIGNS, nextSign, SIGN, type SentenceSigns } from './signs/signs.ts';
import { gradeOf } from './place-grade.ts';

const SENTENCES_BACK = 6;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** The places of an article with those that it only speaks of again ("the city", "the plant", "the country"), in text order. */
export function withPlaceReferences(
  sentences: readonly Sentence[],
  places: readonly Found<Place>[],
  actors: readonly ActorMention[],
  signs: readonly SentenceSigns[],
): readonly Found<Place>[] {
  const governments = new Set(actors.filter(({ rule }) => rule === 'metonym').map(({ span }) => span.start));
  const references: Found<Place>[] = [];
  const home = homeOf(places);
  const named: Named = new Map();
  let next = 0;
  for (const sentence of sentences) {
    const until = sentence.span.end;
    const own: Found<Place>[] = [];
    for (let place = places[next]; place && place.span.start < until; place = places[++next]) own.push(place);
    const sentenceSigns = signs[sentence.index] ?? NO_SIGNS;
    if (own.length === 0 && (sentenceSigns.any & SIGN.place) === 0) continue;
    let noted = 0;
    // A country or capital that acts ("Ruritania denied it", "Strelsau denied it") is not spoken of as a place.
    const noteNamed = (place: Found<Place>): void => {
      if (place.rule !== 'country-bare' && !governments.has(place.span.start)) note(named, place, sentence.index);
    };
    for (const { span, size } of definiteNouns(sentence.tokens, sentenceSigns)) {
      for (let place = own[noted]; place && place.span.end <= span.start; place = own[++noted]) noteNamed(place);
      const near = spokenOf(named, size);
      const again =
        size === 'country' && near && home && near.sentence < sentence.index ? { ...near, place: home } : near;
      if (!again || sentence.index - again.sentence > SENTENCES_BACK) continue;
      if (own.some((one) => overlaps(one.span, span))) continue;
      references.push({ value: again.place, span, rule: 'reference' });
      if (size !== 'country') named.set(size, { place: again.place, sentence: sentence.index });
    }
    for (const place of own.slice(noted)) noteNamed(place);
  }
  return [...places, ...references].toSorted((a, b) => bySpan(a.span, b.span));
}

/** How many times as often as any other a country must be spoken of for "the country" to be it. */
const FAR_AHEAD = 3;

/** The country that an article speaks of, by its own name or by its towns, far more than of any other; null where there is none. */
function homeOf(places: readonly Found<Place>[]): Place | null {
  const counts = new Map<string, number>();
  for (const { value } of places)
    if (value.country !== null) counts.set(value.country, (counts.get(value.country) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < FAR_AHEAD * (second?.[1] ?? 1)) return null;
  return places.find((place) => gradeOf(place) === 0 && place.value.country === first[0])?.value ?? null;
}

/** The place of each size named last, and in which sentence. */
type Named = Map<PlaceSize, { readonly place: Place; readonly sentence: number }>;

/** A site is spoken of again by its town where none is named, an area by the town in it that was named after any area. */
function spokenOf(named: Named, size: PlaceSize): { readonly place: Place; readonly sentence: number } | undefined {
  const own = named.get(size);
  const town = named.get('town');
  if (size === 'site') return own ?? town;
  return size === 'area' && (town?.sentence ?? -1) > (own?.sentence ?? -1) ? town : own;
}

function note(named: Named, found: Found<Place>, sentence: number): void {
  const { value } = found;
  const site = named.get('site')?.place;
  // "Karev" after "Karev Steelworks" may be the works: the longer name stays.
  if (site?.name.startsWith(`${value.name} `)) named.set('site', { place: site, sentence });
  else named.set(sizeOf(found), { place: value, sentence });
}

function sizeOf(found: Found<Place>): PlaceSize {
  if (found.rule.startsWith('site-')) return 'site';
  const grade = gradeOf(found);
  return grade === 0 ? 'country' : grade === 1 ? 'area' : 'town';
}

interface DefiniteNoun {
  readonly span: Span;
  readonly size: PlaceSize;
}

function definiteNouns(tokens: readonly Token[], signs: SentenceSigns): readonly DefiniteNoun[] {
  const found: DefiniteNoun[] = [];
  for (let i = nextSign(signs, SIGN.place, 1); i < tokens.length; i = nextSign(signs, SIGN.place, i + 1)) {
    const token = tokens[i];
    const size = token?.pos === 'NOUN' ? PLACES_AGAIN.get(token.norm) : undefined;
    if (!token || size === undefined) continue;
    const opening = [i - 1, i - 2].find((at) => DEFINITE.has(tokens[at]?.norm ?? ''));
    const after = tokens[i + 1];
    if (opening === undefined || after?.norm === 'of' || after?.pos === 'NOUN' || after?.pos === 'PROPN') continue;
    found.push({ span: { start: tokens[opening]?.start ?? token.start, end: token.end }, size });
  }
  return found;
}
