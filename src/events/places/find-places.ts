import type { Gazetteer, PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import { looseKey } from '../../knowledge/places/keys.ts';
import type { Place } from '../../model/event.ts';
import { bySpan, type Found } from '../../model/span.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import type { SentenceSigns } from '../signs/signs.ts';
import type { Candidate } from './candidate.ts';
import { findBorders } from './borders.ts';
import { findCapitals } from './capitals.ts';
import { type Choice, choosePlace } from './choose.ts';
import { scanPlaces } from './scan.ts';
import { type CountryVotes, countVotes } from './votes.ts';

/**
 * Every place an article names, in order. `rule` is kind and cue ("town-in", "admin1-typed", "country-bare", "unknown-typed", "capital-in"):
 * kinds are those of the gazetteer, `site` and `part` ("Jolo Cathedral", "northern Syria") and `unknown`; cues are those of `Candidate`.
 * Of names that mean several places the one is taken that fits the countries and areas the article speaks of.
 */
export function findPlaces(
  document: TextDocument,
  gazetteer: Gazetteer,
  signs: readonly SentenceSigns[],
): readonly Found<Place>[] {
  const scan = scanPlaces(document, signs, gazetteer);
  const votes = countVotes(scan);
  const { candidates, surnames } = scan;
  const explained = new Set<string>();
  for (const { cue, matches, words } of candidates) if (cue === 'typed' && matches.length === 0) explained.add(words);
  const found: Found<Place>[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const alone = candidates[index];
    if (!alone) break;
    const kinds = kindsInList(document, candidates, index);
    const candidate = kinds === alone.kinds ? alone : { ...alone, kinds };
    const next = besideOf(document, candidate, candidates[index + 1]);
    const choice = choosePlace(candidate, { votes, next, surnames, explained });
    if (choice) found.push(foundOf(candidate, choice, next, votes, gazetteer));
  }
  found.push(...findCapitals(document, signs, votes, gazetteer), ...findBorders(document, signs, gazetteer));
  return found.toSorted((a, b) => bySpan(a.span, b.span));
}

const LONGEST_LIST = 10;

/** The kinds a noun of place asks for; "X, Y and Z provinces" asks for three. */
function kindsInList(document: TextDocument, candidates: readonly Candidate[], index: number): Candidate['kinds'] {
  const own = candidates[index];
  if (!own) return [];
  if (own.kinds.length > 0) return own.kinds;
  for (let at = index + 1; at <= index + LONGEST_LIST; at++) {
    const last = candidates[at - 1];
    const next = candidates[at];
    if (!last || !next || next.sentence !== own.sentence) return own.kinds;
    const tokens = document.sentences[own.sentence]?.tokens ?? [];
    const gap = next.from - last.to;
    if (gap < 1 || gap > 2 || !isJoint(tokens[last.to]) || (gap === 2 && !isJoint(tokens[last.to + 1])))
      return own.kinds;
    const noun = tokens[next.to]?.norm ?? '';
    if (next.kinds.length > 0) return noun.endsWith('s') && noun !== "'s" ? next.kinds : own.kinds;
  }
  return own.kinds;
}

function isJoint(token: Token | undefined): boolean {
  return token?.norm === ',' || token?.norm === 'and';
}

const BESIDE: ReadonlySet<string> = new Set([',', '(', '/']);

/** The next candidate, where it stands in the same sentence and says where the first lies: "X district, Y", "X village (Y)", "X district of Y". */
function besideOf(document: TextDocument, candidate: Candidate, next: Candidate | undefined): Candidate | null {
  if (!next || next.sentence !== candidate.sentence || next.from - candidate.to > 5) return null;
  const tokens = document.sentences[candidate.sentence]?.tokens ?? [];
  const gap = next.from - candidate.to;
  if (gap <= 3) for (let at = candidate.to; at < next.from; at++) if (BESIDE.has(tokens[at]?.text ?? '')) return next;
  if (candidate.cue !== 'typed' || next.cue !== 'typed') return null;
  const between = tokens.slice(candidate.to, next.from);
  const of = between.findIndex(({ norm }) => norm === 'of' || norm === 'in');
  return of >= 1 && between.slice(of + 1).every(({ pos }) => pos === 'DET' || pos === 'ADJ') ? next : null;
}

function foundOf(
  candidate: Candidate,
  { place }: Choice,
  next: Candidate | null,
  votes: CountryVotes,
  gazetteer: Gazetteer,
): Found<Place> {
  const isLarge = place?.entry.kind === 'country' || place?.entry.kind === 'region';
  const part = isLarge ? candidate.part : null;
  const kind = candidate.site !== null ? 'site' : part !== null ? 'part' : (place?.entry.kind ?? 'unknown');
  const rule = `${kind}-${candidate.cue === 'typed' && candidate.located ? 'in' : candidate.cue}`;
  const country = place ? place.entry.country : (countryOf(next) ?? votes.main);
  const value: Place = {
    name: candidate.site ?? part ?? (place ? nameOf(candidate.words, place) : candidate.words),
    admin1: place ? place.entry.admin1 : admin1Of(next),
    country,
    countryName: country === null ? null : gazetteer.countryName(country),
    lat: place?.entry.lat ?? null,
    lon: place?.entry.lon ?? null,
  };
  return { value, span: candidate.span, rule };
}

/** The first-level area a name means, null where it means none. */
function admin1Of(candidate: Candidate | null): string | null {
  return candidate?.matches.find(({ entry, exact }) => exact && entry.kind === 'admin1')?.entry.name ?? null;
}

/** The one country a name can mean or lie in, null where there is none or several. */
function countryOf(candidate: Candidate | null): string | null {
  const matches = candidate?.matches.filter((match) => match.exact && match.prominence > 1) ?? [];
  const first = matches[0];
  return first && matches.every((match) => match.entry.country === first.entry.country) ? first.entry.country : null;
}

/** The text's own spelling of a name, but the newspaper name of a country and the present name of a place called otherwise. */
function nameOf(words: string, { entry }: PlaceMatch): string {
  if (entry.kind === 'country' || words === words.toUpperCase()) return entry.name;
  return words === entry.name || looseKey(words) === looseKey(entry.name) ? words.replaceAll('’', "'") : entry.name;
}
