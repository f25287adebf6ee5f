import { type ActorNoun, type ActorNounKind, DEEDS, NO_MODIFIER } from '../../lexicon/actor-nouns.ts';
import { ORGANISATION_NOUNS, PORTFOLIOS } from '../../lexicon/organisations.ts';
import type { Title } from '../../lexicon/titles.ts';
import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { matchPhrase } from '../../text/phrases.ts';
import { hasSign, SIGN } from '../signs/signs.ts';
import { organisationRunAt } from './name-runs.ts';
import { nameAt, type SentenceReader, senseOf } from './reader.ts';

/** Actor nouns in a row with the words that lead up to them: "National Army", "foreign ministry spokesman". */
export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorNounKind;
  /** The part of a state the nouns name. */
  readonly body: string | null;
  /** Norm of the noun that decides the kind. */
  readonly noun: string;
  readonly many: boolean;
  /** The title the chain ends in. */
  readonly title: Title | null;
  readonly titleWord: string | null;
}

/** An actor noun, or a fixed phrase read as one. */
type Noun = Omit<ActorNoun, 'body'> & { readonly body: string | null };

interface Head {
  readonly length: number;
  readonly noun: Noun;
  readonly word: string;
  readonly title: Title | null;
}

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);
/** The stronger kind says what a chain means: "rebel forces" are rebels, "army commanders" an army. */
const STRENGTH: Readonly<Record<ActorNounKind, number>> = { group: 0, member: 1, people: 2, arms: 3, body: 3, foes: 4 };
const ADJECTIVES: ReadonlySet<string> = new Set(['major', 'general', 'private', 'miss', 'chief', 'head']);
const MOST_WORDS = 12;

/** The chain of actor nouns that begins at the token, up to `leading` other words before the first of them; null where there is none. */
export function chainAt(reader: SentenceReader, at: number, leading: number, afterState: boolean): Chain | null {
  const { tokens } = reader;
  let chain: Chain | null = null;
  let i = at;
  let spare = leading;
  while (i < tokens.length && i < at + MOST_WORDS) {
    const head: Head | null = headAt(reader, i, afterState);
    if (head && (chain === null || follows(chain, head))) {
      chain = extend(chain, at, i, head);
      i += head.length;
      spare = 1;
      continue;
    }
    if (spare === 0 || !leadsUp(reader, i)) break;
    // "Secretary | Tom King": behind a title a capital begins a name.
    if (chain && ((chain.title && isCapital(tokens[i])) || !nextIsTitle(reader, i + 1, afterState))) break;
    spare--;
    i++;
  }
  return chain;
}

/** Behind a plural only members and plurals go on: "police officers", but not "troops | force them". */
function follows(chain: Chain, { noun, title }: Head): boolean {
  return !chain.many || chain.noun === 'police' || noun.many || noun.kind === 'member' || title !== null;
}

function extend(chain: Chain | null, from: number, at: number, head: Head): Chain {
  const { noun, word, title } = head;
  // "army helicopters", "rebel tanks": whose they are says more than what they are.
  if (chain && noun.kind === 'arms') {
    const body = chain.kind === 'body' && chain.body === 'government' ? noun.body : chain.body;
    return { ...chain, to: at + head.length, body, many: noun.many, title: null, titleWord: null };
  }
  const stronger = chain === null || STRENGTH[noun.kind] >= STRENGTH[chain.kind];
  return {
    from,
    to: at + head.length,
    kind: stronger ? noun.kind : chain.kind,
    body: stronger && (noun.body || chain?.kind !== 'member') ? noun.body : (chain?.body ?? noun.body),
    noun: stronger ? word : chain.noun,
    many: noun.many,
    title,
    titleWord: title ? word : null,
  };
}

/** The actor noun at the token, a fixed phrase ("foreign ministry") before a single word. */
function headAt(reader: SentenceReader, at: number, afterState: boolean): Head | null {
  const { index, tokens, signs } = reader;
  const token = hasSign(signs, at, SIGN.actor) ? tokens[at] : undefined;
  if (!token) return null;
  const phrase = matchPhrase(index.heads, tokens, at);
  const length = phrase?.length ?? 1;
  const last = tokens[at + length - 1] ?? token;
  const title = titleOf(reader, last);
  const noun = index.nouns.get(last.norm) ?? (title ? { kind: 'member', body: title.body, many: false } : null);
  if (phrase && (length > 1 || afterState)) {
    const kind = noun && length === 1 ? noun.kind : 'body';
    if (length === 1 && isDescribing(reader, at)) return null;
    const whole = { kind, body: phrase.values[0] ?? null, many: noun?.many ?? false };
    return { length: withPortfolio(reader, at, length), noun: whole, word: last.norm, title };
  }
  if (!noun || isVerb(token) || isDescribing(reader, at) || (ADJECTIVES.has(last.norm) && !title)) return null;
  return { length: withPortfolio(reader, at, 1), noun, word: last.norm, title };
}

/** "an official panel", "Islamist rule": a word that describes the noun behind it, which is no actor noun itself. */
export function isDescribing({ tokens, index }: SentenceReader, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || (next.pos !== 'NOUN' && !DEEDS.has(next.norm)) || !DESCRIBING.has(tokens[at]?.norm ?? '')) return false;
  const noun = index.nouns.get(next.norm);
  const own = index.nouns.get(tokens[at]?.norm ?? '');
  // "an Islamist regime", "a military government" govern.
  if (noun?.kind === 'body' && noun.body === 'government') return true;
  return (!noun || (noun.kind === 'group' && own?.kind !== 'foes')) && !index.titles.has(next.norm);
}

const DESCRIBING: ReadonlySet<string> = new Set(
  'official islamist military extremist terrorist jihadist chief private major head'.split(' '),
);

/** A title or ministry with its field: "minister | of information", "Ministry | for Peace Affairs". */
function withPortfolio(reader: SentenceReader, at: number, length: number): number {
  const { tokens } = reader;
  const last = tokens[at + length - 1];
  const link = tokens[at + length]?.norm;
  if (!last || (link !== 'of' && link !== 'for')) return length;
  if (ORGANISATION_NOUNS.has(last.norm) && isCapital(last) && !reader.shouted) {
    const run = organisationRunAt(reader, at + length - 1);
    const named = run && nameAt(reader, run.to - 1);
    if (run && run.to > at + length && !named) return run.to - at;
  }
  let to = at + length + 1;
  if (tokens[to]?.norm === 'the') to++;
  const first = to;
  while (to < first + 4 && PORTFOLIOS.has(tokens[to]?.norm ?? '')) to++;
  // "members of the National | Liberation Army"
  if (isCapital(tokens[to]) && titleOf(reader, last)?.kind !== 'office') return length;
  return to > first && tokens[to - 1]?.norm !== 'and' ? to - at : length;
}

function titleOf(reader: SentenceReader, token: Token | undefined): Title | null {
  const title = token && reader.index.titles.get(token.norm);
  if (!title || title.kind === 'honorific') return null;
  const named = reader.shouted ? token.pos === 'NOUN' || token.pos === 'PROPN' : isCapital(token);
  return title.kind !== 'rank' || named ? title : null;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function leadsUp(reader: SentenceReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  if (token.norm === '-') return reader.tokens[at + 1] !== undefined && reader.tokens[at - 1]?.end === token.start;
  if (!MODIFIERS.has(token.pos) || NO_MODIFIER.has(token.norm) || DEEDS.has(token.norm)) return false;
  const name = nameAt(reader, at);
  return name === null || senseOf(name, 'nameless') !== null;
}

function nextIsTitle(reader: SentenceReader, at: number, afterState: boolean): boolean {
  const head = headAt(reader, at, afterState);
  return head !== null && head.title !== null;
}
