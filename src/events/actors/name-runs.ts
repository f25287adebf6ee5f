import { CALENDAR_WORDS, ORGANISATION_NOUNS } from '../../lexicon/organisations.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import { beginsWithLetter, isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { holdsWord } from '../clauses/token-range.ts';
import { SIGN } from '../signs/signs.ts';
import { nameAt, personOf, type SentenceReader, senseOf } from './reader.ts';

const LONGEST = 7;

/** A run of capitalised words, half-open token indexes; `head` is the index of its last organisation noun, -1 where it has none. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const NO_NAME: ReadonlySet<string> = new Set([
  'PRON',
  'DET',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'ADV',
  'INTJ',
  'VERB',
]);

/** The words from the token on that make up a person's name; null where none begins there. */
export function personRunAt(reader: SentenceReader, at: number, afterTitle: boolean): NameRun | null {
  const { tokens } = reader;
  if (!startsName(reader, at, afterTitle)) return null;
  let to = at + 1;
  while (to < tokens.length && to < at + LONGEST) {
    const token = tokens[to];
    if (!token) break;
    if (token.norm === '-' && NAME_PARTICLES.has(tokens[to + 1]?.norm ?? '') && tokens[to + 2]?.norm === '-') to += 4;
    else if (token.norm === '-' || token.norm === "'") {
      if (!isCapital(tokens[to + 1]) || !touches(tokens, to)) break;
      to += 2;
    } else if (NAME_PARTICLES.has(token.norm) && leadsToCapital(tokens, to)) to += tokens[to + 1]?.norm === '-' ? 3 : 2;
    else if (isNameWord(reader, to, afterTitle) || goesOn(tokens, to) || isSecondName(reader, to)) to++;
    else break;
  }
  return { from: at, to, head: -1 };
}

/** An organisation nobody described: a run of capitalised words that holds an organisation noun ("Red Lantern Front", "Front for National Renewal"). */
export function organisationRunAt(reader: SentenceReader, at: number): NameRun | null {
  const { tokens, signs, shouted, titled } = reader;
  if (
    (signs.any & SIGN.organisation) === 0 ||
    shouted ||
    titled ||
    !isCapital(tokens[at]) ||
    NO_NAME.has(tokens[at]?.pos ?? '')
  )
    return null;
  let to = at;
  let head = -1;
  while (to < tokens.length && to < at + 12) {
    const token = tokens[to];
    if (!token) break;
    if (isCapital(token) && !CALENDAR_WORDS.has(token.norm)) {
      if (ORGANISATION_NOUNS.has(token.norm)) head = to;
      to++;
    } else if (head >= 0 && LINKS.has(token.norm) && opensMore(tokens, to)) to++;
    else if (token.norm === '-' && touches(tokens, to) && isCapital(tokens[to + 1])) to++;
    else if (
      (token.norm === "'" || token.norm === "'s") &&
      isCapital(tokens[to + 1]) &&
      namesOrganisation(tokens, to + 1)
    )
      to++;
    else break;
  }
  if (head < 0) return null;
  const end = holdsWord(tokens, LINKS, head, to) ? to : head + 1;
  return end - at >= 2 && !endsInName(reader, at, end) ? { from: at, to: end, head } : null;
}

/** "People's Liberation Front": an organisation noun behind the possessive ending, three words on at most. */
function namesOrganisation(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i++)
    if (isCapital(tokens[i]) && ORGANISATION_NOUNS.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "in Karev | Red Lantern Front": the end of the run is a name the knowledge has. */
function endsInName(reader: SentenceReader, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const name = nameAt(reader, at);
    if (name?.to === to && senseOf(name, 'entry')) return true;
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'to']);

/** "of the Liberation": a link is part of a name only where a capital follows within two words, and "and" only behind "of" or "for". */
function opensMore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  if (word === 'and' || word === 'the')
    return word === 'the' ? LINKS.has(tokens[at - 1]?.norm ?? '') && isCapital(tokens[at + 1]) : false;
  return isCapital(tokens[at + 1]) || (tokens[at + 1]?.norm === 'the' && isCapital(tokens[at + 2]));
}

function startsName(reader: SentenceReader, at: number, afterTitle: boolean): boolean {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token) return false;
  if (NAME_PARTICLES.has(token.norm) && tokens[at + 1]?.norm === '-') return isCapital(tokens[at + 2]);
  if (!isNameWord(reader, at, afterTitle)) return false;
  return at > 0 || token.pos === 'PROPN' || isCapital(tokens[1]);
}

/** A capitalised word that no rule reads as a noun, a title, a day or another actor; in capitals, any word the tagger does not know better. */
function isNameWord(reader: SentenceReader, at: number, afterTitle: boolean): boolean {
  const { tokens, index, shouted } = reader;
  const token = tokens[at];
  if (!token || !isCapital(token) || isCalendar(tokens, at)) return false;
  if (shouted && (!afterTitle || NO_NAME.has(token.pos) || token.norm.length < 3)) return false;
  if (NO_NAME.has(token.pos) && (at === 0 || token.norm.length < 3)) return false;
  if (index.titles.has(token.norm) || index.nouns.has(token.norm)) return false;
  const name = nameAt(reader, at);
  return name === null || personOf(name) !== null || name.senses.every((sense) => sense.kind === 'town');
}

/** A weekday or month; "Jan" and "April" inside a name are first or last names where no number follows. */
function isCalendar(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return (
    CALENDAR_WORDS.has(norm) &&
    !(NAMES_TOO.has(norm) && (isCapital(tokens[at - 1]) || isCapital(tokens[at + 1])) && tokens[at + 1]?.pos !== 'NUM')
  );
}

const NAMES_TOO: ReadonlySet<string> = new Set(['jan', 'may', 'april', 'june', 'august', 'eid']);

/** Titles that are last names too, behind a first name: "Tom King". */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'king major judge bishop prince pope priest marshal miss gen lord dean'.split(' '),
);

/** A word cut in two at an odd letter: its rest touches it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && beginsWithLetter(tokens[at]?.text ?? '');
}

/** A later part of a name that is a title, a people's or a faith's too: "Yousaf Ahmadi". */
function isSecondName(reader: SentenceReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || reader.shouted || token.pos !== 'PROPN' || !isCapital(token)) return false;
  if (SURNAMES_TOO.has(token.norm) && !isCapital(reader.tokens[at + 1])) return true;
  const name = nameAt(reader, at);
  return name !== null && name.to === at + 1 && senseOf(name, 'entry')?.entry.kind === 'people';
}

function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at + 1]) || (tokens[at + 1]?.norm === '-' && isCapital(tokens[at + 2]));
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}
