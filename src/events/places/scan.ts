import type { PlaceEntry } from '../../knowledge/entries.ts';
import type { Gazetteer, PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import type { Candidate, Cue, Scan } from './candidate.ts';
import { cueBefore, isAfterTitle } from './cues.ts';
import { cueOf, isArticled, isCapitalAt, isExplained, isOfOrganisation, isPlain } from './context.ts';
import { isCapital, nounInRun, placeNounAt } from './nouns.ts';
import { CALENDAR } from '../../lexicon/months.ts';
import { ACTOR_NOUNS, NAME_OPENERS } from '../../lexicon/place-words.ts';
import { partOfWhole } from './parts.ts';
import { endOfRun, isNameToken, isShouted } from './runs.ts';

interface Pass {
  readonly document: TextDocument;
  readonly gazetteer: Gazetteer;
  readonly candidates: Candidate[];
  readonly people: Map<string, number>;
  readonly surnames: Set<string>;
}

/** One pass over the article: every name that may be a place, with what stands round it. */
export function scanPlaces(document: TextDocument, gazetteer: Gazetteer): Scan {
  const pass: Pass = {
    document,
    gazetteer,
    candidates: [],
    people: new Map(),
    surnames: new Set(),
  };
  for (const sentence of document.sentences) scanSentence(sentence, pass);
  return pass;
}

function scanSentence(sentence: Sentence, pass: Pass): void {
  const { tokens } = sentence;
  const shouted = isShouted(sentence);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !isNameToken(token, shouted)) at += 1;
    else at = readName(sentence, at, shouted, pass);
  }
}

/** Reads the name at a capital and returns the token to go on from. */
function readName(sentence: Sentence, at: number, shouted: boolean, pass: Pass): number {
  const { tokens } = sentence;
  const end = endOfRun(tokens, at, shouted);
  if (isAfterTitle(tokens, at)) {
    noteSurname(tokens, at, end, pass);
    return end;
  }
  const people = readPeople(tokens, at, end, pass);
  const match = longestMatch(tokens, at, end, pass);
  if (people > 0 && (match === null || match.to - at <= people)) return at + people;
  const opener = NAME_OPENERS.has(tokens[at]?.norm ?? '') && end > at + 1;
  if (match === null || opener) {
    if (addUnknown(sentence, at, end, opener, shouted, pass)) return end;
    if (end - at >= 2) noteSurname(tokens, at, end, pass);
    return skipTo(tokens, at, end, pass);
  }
  return addKnown(sentence, at, match, end, shouted, pass);
}

/** An adjective or people ("Afghan", "Sri Lankan") at a token: a vote for its country; returns its length in tokens, 0 for other words. */
function readPeople(tokens: readonly Token[], at: number, end: number, pass: Pass): number {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return 0;
  const { gazetteer } = pass;
  if (!gazetteer.startsPeople(first.norm)) return 0;
  const pair = second && at + 1 < end ? gazetteer.countryOfPeople(`${first.norm} ${second.norm}`) : null;
  const code = pair ?? gazetteer.countryOfPeople(first.norm);
  if (code === null) return 0;
  pass.people.set(code, (pass.people.get(code) ?? 0) + 1);
  return pair === null ? 1 : 2;
}

interface LongestMatch {
  readonly matches: readonly PlaceMatch[];
  readonly to: number;
}

/** The longest name of the gazetteer that begins at a token and ends within the run. */
function longestMatch(tokens: readonly Token[], at: number, end: number, pass: Pass): LongestMatch | null {
  const first = tokens[at];
  if (!first || !pass.gazetteer.startsName(first.norm)) return null;
  const furthest = Math.min(furthestOf(tokens, end), at + 6);
  for (let to = furthest; to > at; to--) {
    const last = tokens[to - 1];
    if (!last || last.text === '-' || last.text === '&') continue;
    const matches = pass.gazetteer.lookup(textOf(tokens, at, to, pass));
    const exact = last.norm.length < 4 && to - at === 1 ? matches.filter((match) => match.exact) : matches;
    if (exact.length > 0) return { matches: exact, to };
  }
  return null;
}

/** Names with small words after the capitals: "Bosnia and Herzegovina", "Euphrates river", "Golan heights". */
function furthestOf(tokens: readonly Token[], end: number): number {
  const next = tokens[end]?.norm;
  const after = tokens[end + 1];
  if ((next === 'and' || next === 'of' || next === '&') && after && isCapital(after)) return end + 2;
  if (next === 'of' && after?.norm === 'the') return end + 3;
  return tokens[end]?.pos === 'NOUN' ? end + 1 : end;
}

const OFFICES: ReadonlySet<string> = new Set(['department', 'state']);

/** A name the gazetteer does not know, taken for a place where a noun of place stands beside it. */
function addUnknown(
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
  const read = { sentence, at, to, cue, located: before.located, kinds, site, shouted, plain };
  push({ ...read, matches: [], part: null, modifier: false }, pass);
  return true;
}

/** A name of the gazetteer, with its cue. */
function addKnown(
  sentence: Sentence,
  at: number,
  match: LongestMatch,
  end: number,
  shouted: boolean,
  pass: Pass,
): number {
  const { tokens } = sentence;
  const before = cueBefore(tokens, at);
  const to = match.to;
  const isCountry = match.matches.some((m) => m.entry.kind === 'country');
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
  const part = typed ? null : partOfWhole(tokens, at, to, before.from, match.matches);
  const rest = inside ? inside.at + inside.noun.length : to;
  const hyphen = tokens[to]?.text === '-' && tokens[to]?.start === tokens[to - 1]?.end && !isCapitalAt(tokens, to + 1);
  const areTowns = match.matches.every(({ entry }) => entry.kind === 'town');
  const modifier =
    hyphen ||
    ((areTowns || shouted) && !isCountry && !typed && isArticled(tokens, at, to)) ||
    (rest < end && !shouted && !CALENDAR.has(tokens[rest]?.norm ?? '')) ||
    (!shouted && isOfOrganisation(tokens, at)) ||
    (isCountry && ACTOR_NOUNS.has(tokens[to]?.norm ?? ''));
  const own = typed || before.cue === 'typed' ? 'typed' : cueOf(sentence, at, to, before.cue, shouted);
  const last = pass.candidates.at(-1);
  const goesOn = last?.cue === 'dateline' && last.sentence === sentence.index && last.to === at - 1;
  const cue = goesOn ? 'dateline' : own;
  const kinds: readonly PlaceEntry['kind'][] = typed ? after.kinds : before.kinds;
  push(
    {
      sentence,
      at,
      to,
      matches: match.matches,
      cue,
      located: before.located,
      kinds,
      site,
      part,
      modifier,
      shouted,
      plain: false,
    },
    pass,
  );
  if (modifier && rest < end) return skipTo(tokens, rest - 1, end, pass);
  return Math.max(rest, to);
}

/** Inside a run that is no place only an adjective of a country is looked for ("Iraqi", "Syrian"). */
function skipTo(tokens: readonly Token[], at: number, end: number, pass: Pass): number {
  for (let i = at + 1; i < end; i++) readPeople(tokens, i, end, pass);
  return end;
}

function noteSurname(tokens: readonly Token[], at: number, end: number, pass: Pass): void {
  const last = tokens[end - 1];
  if (last && end > at) pass.surnames.add(last.norm);
}

function textOf(tokens: readonly Token[], from: number, to: number, pass: Pass): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  const text = pass.document.text.slice(first.start, last.end);
  return from + 1 === to ? text : text.replaceAll(/\s+/g, ' ');
}

type Read = Pick<
  Candidate,
  'matches' | 'cue' | 'located' | 'kinds' | 'site' | 'part' | 'modifier' | 'shouted' | 'plain'
> & {
  readonly sentence: Sentence;
  readonly at: number;
  readonly to: number;
};

function push(read: Read, pass: Pass): void {
  const { matches, cue, located, kinds, site, part, modifier, shouted, plain, sentence, at, to } = read;
  const { tokens } = sentence;
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (!first || !last) return;
  const words = textOf(tokens, at, to, pass);
  const span = { start: first.start, end: site === null ? last.end : first.start + site.length };
  const stands = { sentence: sentence.index, from: at, to, shouted, modifier, plain };
  pass.candidates.push({ words, span, matches, cue, located, kinds, site, part, ...stands });
}
