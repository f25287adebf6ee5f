import type { Gazetteer } from '../../knowledge/places/gazetteer.ts';
import { NAME_OPENERS } from '../../lexicon/place-words.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { NO_SIGNS, nextSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import { addKnown, addUnknown, type LongestMatch } from './add-names.ts';
import type { Scan } from './candidate.ts';
import { isAfterTitle } from './cues.ts';
import { isCapital } from './nouns.ts';
import { type Pass, textOf } from './pass.ts';
import { readPeople, skipTo } from './peoples.ts';
import { endOfRun, isNameToken, isShouted } from './runs.ts';

/** One pass over the article: every name that may be a place, with what stands round it. */
export function scanPlaces(document: TextDocument, signs: readonly SentenceSigns[], gazetteer: Gazetteer): Scan {
  const pass: Pass = {
    document,
    gazetteer,
    candidates: [],
    people: new Map(),
    surnames: new Set(),
  };
  for (const sentence of document.sentences) scanSentence(sentence, signs[sentence.index] ?? NO_SIGNS, pass);
  return pass;
}

function scanSentence(sentence: Sentence, signs: SentenceSigns, pass: Pass): void {
  const { tokens } = sentence;
  const shouted = isShouted(sentence);
  let at = 0;
  while (at < tokens.length) {
    at = nextSign(signs, SIGN.name, at);
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

function noteSurname(tokens: readonly Token[], at: number, end: number, pass: Pass): void {
  const last = tokens[end - 1];
  if (last && end > at) pass.surnames.add(last.norm);
}
