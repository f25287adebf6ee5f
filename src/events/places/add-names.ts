import type { PlaceEntry } from '../../knowledge/entries.ts';
import type { PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import { CALENDAR } from '../../lexicon/months.ts';
import { ACTOR_NOUNS } from '../../lexicon/place-words.ts';
import type { Sentence, Token } from '../../text/document.ts';
import type { Cue } from './candidate.ts';
import { cueOf, isArticled, isCapitalAt, isExplained, isOfOrganisation, isPlain } from './context.ts';
import { cueBefore } from './cues.ts';
import { nounInRun, placeNounAt } from './nouns.ts';
import { partOfWhole } from './parts.ts';
import { type Pass, push, textOf } from './pass.ts';
import { skipTo } from './peoples.ts';

/** The longest name of the gazetteer at a token: what it may mean, and where it ends (exclusive). */
export interface LongestMatch {
  readonly matches: readonly PlaceMatch[];
  readonly to: number;
}

const OFFICES: ReadonlySet<string> = new Set(['department', 'state']);

/** A name the gazetteer does not know, taken for a place where a noun of place stands beside it; whether it is one. */
export function addUnknown(
  sentence: Sentence,
  at: number,
  end: number,
  opener: boolean,
  shouted: boolean,
  pass: Pass,
): boolean {
  const { tokens } = sentence;
  if (shouted && tokens.slice(at, end).some((token) => token.pos !== 'PROPN')) return false;
  const before = cueBefore(tokens, at);
  const inside = nounInRun(tokens, at, end);
  const after = inside ? null : placeNounAt(tokens, end);
  const noun = inside?.noun ?? after;
  // "the Treasury Department", "Secretary of State": offices, where the gazetteer knows no such place.
  if (inside && OFFICES.has(tokens[inside.at]?.norm ?? '')) return false;
  // "in the Lantern regions": behind an article the word only describes them.
  const isDescription = end === at + 1 && tokens[at - 1]?.norm === 'the';
  if (noun && !noun.capital && noun.plural && (!before.located || isDescription)) return false;
  const explained = !noun && isExplained(tokens, end, before.located, pass.gazetteer);
  if (!noun && before.cue !== 'typed' && before.cue !== 'in' && !opener && !explained) return false;
  const to = inside?.at ?? end;
  const site =
    inside?.noun.partOfName || opener ? textOf(tokens, at, inside ? inside.at + inside.noun.length : end, pass) : null;
  const kinds = noun?.kinds ?? before.kinds;
  const cue: Cue = noun || explained || opener ? 'typed' : before.cue;
  const plain = before.from === at && isPlain(tokens, at, end);
  const { located } = before;
  push({ sentence, at, to, cue, located, kinds, site, shouted, plain, matches: [], part: null, modifier: false }, pass);
  return true;
}

/** A name of the gazetteer, with its cue; returns the token to go on from. */
export function addKnown(
  sentence: Sentence,
  at: number,
  match: LongestMatch,
  end: number,
  shouted: boolean,
  pass: Pass,
): number {
  const { tokens } = sentence;
  const { matches, to } = match;
  const before = cueBefore(tokens, at);
  const isCountry = matches.some((m) => m.entry.kind === 'country');
  const found = to < end ? nounInRun(tokens, to - 1, end) : null;
  const inside = isCountry && !found?.noun.partOfName ? null : found;
  if (
    to < end &&
    !inside &&
    !shouted &&
    placeNounAt(tokens, end) &&
    addUnknown(sentence, at, end, false, shouted, pass)
  )
    return end;
  const after = inside ? inside.noun : placeNounAt(tokens, to);
  const typed = after !== null && (inside !== null || !after.capital || to >= end);
  const site = inside?.noun.partOfName ? textOf(tokens, at, inside.at + inside.noun.length, pass) : null;
  const part = typed ? null : partOfWhole(tokens, at, to, before.from, matches);
  const rest = inside ? inside.at + inside.noun.length : to;
  const goesOnInRun = rest < end && !shouted && !CALENDAR.has(tokens[rest]?.norm ?? '');
  const isBareTown = !isCountry && !typed && (shouted || matches.every(({ entry }) => entry.kind === 'town'));
  const modifier =
    goesOnInRun ||
    isHyphened(tokens, to) ||
    (isBareTown && isArticled(tokens, at, to)) ||
    (!shouted && isOfOrganisation(tokens, at)) ||
    (isCountry && ACTOR_NOUNS.has(tokens[to]?.norm ?? ''));
  const own = typed || before.cue === 'typed' ? 'typed' : cueOf(sentence, at, to, before.cue, shouted);
  const last = pass.candidates.at(-1);
  const goesOn = last?.cue === 'dateline' && last.sentence === sentence.index && last.to === at - 1;
  const cue = goesOn ? 'dateline' : own;
  const kinds: readonly PlaceEntry['kind'][] = typed ? after.kinds : before.kinds;
  const { located } = before;
  push({ sentence, at, to, cue, located, kinds, site, shouted, plain: false, matches, part, modifier }, pass);
  if (modifier && rest < end) return skipTo(tokens, rest - 1, end, pass);
  return Math.max(rest, to);
}

/** "a Karev-based group": a hyphen right behind a name, and no further name behind it. */
function isHyphened(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]?.end && !isCapitalAt(tokens, to + 1);
}
