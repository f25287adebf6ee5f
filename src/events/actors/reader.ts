import { beginsWithLetter, isCapital } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { matchPhrase } from '../../text/phrases.ts';
import { hasSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import type { ActorIndex } from './actor-index.ts';
import type { EntrySense, Sense } from './senses.ts';
import type { KnownPerson } from './meaning.ts';
import { oneLine } from '../../text/one-line.ts';

/** A sentence being read for actors. */
export interface SentenceReader {
  readonly index: ActorIndex;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All in capitals: capitals say nothing about names. */
  readonly shouted: boolean;
  /** A headline with a capital in nearly every word: a run of capitals is no name. */
  readonly titled: boolean;
  /** Norms of the acronyms the article has introduced so far ("(SDF)"). */
  readonly acronyms: Set<string>;
  /** What its words may be. */
  readonly signs: SentenceSigns;
  /** The names looked for so far, each at the token it would begin with; undefined where none was. */
  readonly names: (NameMatch | null | undefined)[];
}

/** A name of the knowledge at a token: its senses and its end. */
export interface NameMatch {
  readonly senses: readonly Sense[];
  readonly to: number;
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'PRON',
  'AUX',
  'DET',
  'ADP',
  'ADV',
  'VERB',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
]);

/** A reader of one sentence of the text. */
export function readerOf(
  index: ActorIndex,
  text: string,
  { tokens }: Sentence,
  acronyms: Set<string>,
  signs: SentenceSigns,
): SentenceReader {
  return {
    index,
    text,
    tokens,
    shouted: isShouted(tokens),
    titled: isTitled(tokens),
    acronyms,
    signs,
    names: [],
  };
}

/** Signs without one of which no phrase for an actor begins at a word. */
export const OPENING = SIGN.name | SIGN.actor;

/** The longest name of the knowledge that begins at the token; null where none does. */
export function nameAt(reader: SentenceReader, at: number): NameMatch | null {
  if (!hasSign(reader.signs, at, OPENING)) return null;
  const known = reader.names[at];
  if (known !== undefined) return known;
  const found = findName(reader, at);
  reader.names[at] = found;
  return found;
}

function findName(reader: SentenceReader, at: number): NameMatch | null {
  const { index, tokens, shouted } = reader;
  const token = tokens[at];
  const match = token ? matchPhrase(index.names, tokens, at) : null;
  if (!token || !match) return null;
  // "THE ENVOY TOLD US": in capitals a short name looks like any small word.
  if (
    (shouted || isAmongCapitals(tokens, at)) &&
    match.length === 1 &&
    (SMALL_WORDS.has(token.pos) || isSmallName(tokens, at))
  )
    return null;
  // "the West | Bank": a common word is a name only where no other capital follows.
  const first = match.values[0];
  const next = tokens[at + match.length];
  if (first && first.kind !== 'person' && first.alone && (isCapital(next) || isPlainNoun(index, next))) return null;
  if (first && first.kind !== 'person' && first.articled && tokens[at - 1]?.norm !== 'the') return null;
  const to = at + match.length;
  return { senses: match.values.length > 1 ? writtenFirst(reader, match.values, at, to) : match.values, to };
}

/** The senses of a name, those before the others that the knowledge writes just so: "JEM" is not "JeM". */
function writtenFirst(
  { text, tokens }: SentenceReader,
  senses: readonly Sense[],
  at: number,
  to: number,
): readonly Sense[] {
  const written = text.slice(tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const isExact = (sense: Sense): boolean =>
    sense.kind !== 'person' && (sense.entry.name === written || sense.entry.aliases.includes(written));
  const exact = senses.filter(isExact);
  return exact.length === 0 || exact.length === senses.length
    ? senses
    : [...exact, ...senses.filter((sense) => !isExact(sense))];
}

/** "NOTE: the agency IS | UNABLE TO": a longer word in capitals behind it shouts too. */
function isAmongCapitals(tokens: readonly Token[], at: number): boolean {
  return LONG_SHOUT.test(tokens[at + 1]?.text ?? '') && SHOUT.test(tokens[at + 2]?.text ?? '');
}

const SHOUT = /^\p{Lu}+$/u;
const LONG_SHOUT = /^\p{Lu}{5,}$/u;

/** "Commonwealth | legislation": a noun that is no actor's makes the name before it a word of its own. */
function isPlainNoun({ nouns, titles, heads }: ActorIndex, next: Token | undefined): boolean {
  return next?.pos === 'NOUN' && !nouns.has(next.norm) && !titles.has(next.norm) && heads.openingOf(next.norm) === null;
}

/** "LET US TALK": a name that is a pronoun too is one only behind its article. */
function isSmallName(tokens: readonly Token[], at: number): boolean {
  const { norm, pos } = tokens[at] ?? { norm: '', pos: '' };
  const before = tokens[at - 1]?.norm;
  // "VICTORY IS A | FACT": an acronym has no indefinite article and is no common noun.
  if (pos === 'NOUN' && (before === 'a' || before === 'an')) return true;
  return (norm === 'us' || norm === 'who' || norm === 'it') && before !== 'the';
}

/** The words from one token to another as written, each blank or break one space. */
export function wordsAsWritten({ text, tokens }: SentenceReader, from: number, to: number): string {
  return oneLine(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
}

/** The sense of a kind, null where the name has none. */
export function senseOf(match: NameMatch, kind: EntrySense['kind']): EntrySense | null {
  for (const sense of match.senses) if (sense.kind !== 'person' && sense.kind === kind) return sense;
  return null;
}

/** The person a name may be, null where it is none's. */
export function personOf(match: NameMatch): KnownPerson | null {
  for (const sense of match.senses) if (sense.kind === 'person') return sense.person;
  return null;
}

/** Whether all words of the sentence are in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { text } of tokens) {
    const second = text.charCodeAt(1);
    if (second >= 97 && second <= 122) return false;
    if (text.length < 2 || !beginsWithLetter(text)) continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words > 3;
}

/** Whether all long words of a line of some length begin with a capital, verbs and all. */
function isTitled(tokens: readonly Token[]): boolean {
  if (tokens.length < 5 || tokens.length > 25) return false;
  let words = 0;
  for (const token of tokens) {
    if (token.text.length < 5 || !beginsWithLetter(token.text)) continue;
    if (!isCapital(token)) return false;
    words++;
  }
  return words > 3;
}
