import type { PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import type { Candidate, Cue } from './candidate.ts';
import { DIRECTIONS, NO_TOWNS, NO_VILLAGES, PLACE_NOUNS } from '../../lexicon/place-words.ts';
import type { CountryVotes } from './votes.ts';

/** What decides between the places a name may mean. */
export interface Surroundings {
  readonly votes: CountryVotes;
  /** The next name of the same sentence where only a comma stands between ("Farah, Afghanistan"), and the name before. */
  readonly next: Candidate | null;
  readonly surnames: ReadonlySet<string>;
  /** Names the gazetteer lacks that the article elsewhere calls a town, a district … */
  readonly explained: ReadonlySet<string>;
}

/** The place a candidate means: null in `place` where it is one the gazetteer does not know; null where it is no place. */
export interface Choice {
  readonly place: PlaceMatch | null;
}

const ENOUGH = 3;

/** Decides what a candidate is: the likeliest of its places, or a place unknown, or nothing. */
export function choosePlace(candidate: Candidate, around: Surroundings): Choice | null {
  const likely = likeliest(candidate, around);
  const isAway = likely !== null && isNamesake(likely, around);
  const place = likely && (isAway || liesElsewhere(candidate, likely, around)) ? null : likely;
  if (place === null) {
    const isPlace =
      candidate.cue === 'typed' ||
      around.explained.has(candidate.words) ||
      ((isAway || isVillage(candidate, around)) && candidate.cue === 'in' && !candidate.shouted);
    return isPlace && isFreeName(candidate) ? { place: null } : null;
  }
  if (candidate.modifier || candidate.cue === 'subject') return null;
  return scoreOf(candidate, place, around) >= ENOUGH ? { place } : null;
}

function likeliest(candidate: Candidate, around: Surroundings): PlaceMatch | null {
  let best: PlaceMatch | null = null;
  let bestFit = 0;
  for (const match of candidate.matches) {
    const fit = fitOf(match, candidate, around);
    if (fit > bestFit) {
      best = match;
      bestFit = fit;
    }
  }
  return best;
}

/** How well one meaning fits: what it is, what the noun beside it says, the countries of the article, the name after the comma. Zero or less: not at all. */
function fitOf(match: PlaceMatch, candidate: Candidate, around: Surroundings): number {
  const { entry, prominence, exact } = match;
  const share = around.votes.shareOf(entry.country);
  let fit =
    1 + prominence + (entry.kind === 'country' ? 2 : entry.kind === 'region' ? 1 : 0) + (exact ? 1 : 0) + 6 * share;
  if (!exact && share < 0.15) return 0;
  if (candidate.kinds.length > 0) {
    const wanted = candidate.kinds.indexOf(entry.kind);
    fit += wanted === 0 ? 4 : wanted > 0 ? 2 : entry.kind === 'country' ? -8 : -2;
  }
  if (around.next && isWithin(match, around.next)) fit += 6;
  if (entry.kind === 'town' && prominence > 0) fit += 0.5;
  return fit;
}

/** A small town of a country the article does not speak of, in one that speaks of another: a place of the same name at home. */
function isNamesake({ entry, prominence }: PlaceMatch, { votes, next }: Surroundings): boolean {
  const isSmall = (entry.kind === 'town' || entry.kind === 'admin2') && prominence < 2;
  return (
    isSmall && next === null && votes.first !== null && votes.first !== entry.country && !votes.isNamed(entry.country)
  );
}

/** "X district, Y": a district X that lies in another area than Y is not the one meant, where X is no well-known town. */
function liesElsewhere(candidate: Candidate, match: PlaceMatch, { next }: Surroundings): boolean {
  const { entry, prominence } = match;
  // "at X, headquarters of Y district": a Y of another country leaves no X of this one.
  const isNamed = next?.cue === 'typed' && entry.kind === 'town' && prominence < 3;
  const nexts = isNamed ? next.matches.filter((one) => one.exact) : [];
  if (nexts.length > 0 && !nexts.some((one) => one.entry.country === entry.country)) return true;
  if (!next || candidate.cue !== 'typed' || prominence > 1 || (entry.kind !== 'admin2' && entry.kind !== 'town'))
    return false;
  const areas = next.matches.filter((one) => one.exact && one.entry.kind === 'admin1');
  return (
    areas.length > 0 && !areas.some((area) => area.entry.country === entry.country && area.entry.name === entry.admin1)
  );
}

/** Whether the name after the comma is the country or first-level area a place lies in. */
function isWithin(match: PlaceMatch, next: Candidate): boolean {
  return next.matches.some(({ entry, exact }) => {
    if (!exact || entry.country !== match.entry.country || entry === match.entry) return false;
    return entry.kind === 'country'
      ? match.entry.kind !== 'country'
      : entry.kind === 'admin1' && entry.name === match.entry.admin1;
  });
}

/** What a cue says for a place; one well known that modifies what stands behind it is one more. */
const CUES: Readonly<Record<Cue, number>> = {
  typed: 4,
  in: 3,
  to: 2,
  taken: 2,
  beside: 1,
  possessive: 1,
  subject: 0,
  modifying: 0,
  dateline: 3,
  bare: 0,
};

/** How sure it is that the name is this place: 3 is enough. */
function scoreOf(candidate: Candidate, match: PlaceMatch, around: Surroundings): number {
  const { entry, prominence } = match;
  let score = entry.kind === 'country' ? 4 : entry.kind === 'region' ? 3 : prominence;
  score += candidate.cue === 'modifying' && prominence > 0 ? 1 : CUES[candidate.cue];
  const share = around.votes.shareOf(entry.country);
  score += share >= 0.1 ? 1 : prominence >= 2 ? 0 : -2;
  if (!match.exact) score -= 1;
  if (around.next && isWithin(match, around.next)) score += 3;
  if (entry.kind !== 'country' && !candidate.words.includes(' ')) {
    const word = candidate.words.toLowerCase();
    if ((candidate.cue !== 'typed' || share < 0.1) && NO_TOWNS.has(word)) score -= 4;
    if (around.surnames.has(word)) score -= prominence >= 2 ? 1 : 3;
  }
  const isInitials = ABBREVIATION.test(candidate.words) && !candidate.shouted && candidate.cue !== 'dateline';
  if (isInitials && (entry.kind !== 'country' || !candidate.located || candidate.cue === 'modifying')) score -= 4;
  return score;
}

/** "on a market in Hofbau": a name behind a preposition of place that no map, person or body of the article bears. */
function isVillage({ words, plain, site }: Candidate, { surnames }: Surroundings): boolean {
  const isName =
    plain && site === null && NAME.test(words) && !words.split(/\W+/).some((word) => NO_VILLAGES.has(word));
  return (
    isName &&
    !words
      .toLowerCase()
      .split(/[\s-]/)
      .some((word) => surnames.has(word))
  );
}

/** One or two words with a capital each, none in capitals throughout: "Hofbau", "Bad Hofbau", "Al-Hofbau". */
const NAME = /^\p{Lu}[\p{Ll}'’]{2,}(?:[ -]\p{Lu}?[\p{Ll}'’]{2,})?$/u;
/** "US", "U.K.", "DRC": before a noun they are adjectives. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,5}$/u;

/** "the Stalinist state", "a Palestinian town". */
const ADJECTIVE = /(?:ist|ian|ish|ese|ite)$/;

/** "CAPITAL CITY" in capitals: nouns of place alone name none. */
function isCommonNoun(words: string): boolean {
  return words.split(' ').every((word) => PLACE_WORDS.has(word) || DIRECTIONS.has(word));
}

const PLACE_WORDS: ReadonlySet<string> = new Set([...PLACE_NOUNS.map(([word]) => word), 'capital', 'downtown']);

/** Whether a name beside a noun of place may be one we do not know: not a word of everyday, not a modifier. */
function isFreeName(candidate: Candidate): boolean {
  const words = candidate.words.toLowerCase();
  return (
    !candidate.modifier &&
    words.length > 2 &&
    !ADJECTIVE.test(words) &&
    !words.split(/[\s-]/).some((word) => NO_TOWNS.has(word)) &&
    !isCommonNoun(words)
  );
}
