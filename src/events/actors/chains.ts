import { type ActorNoun, type ActorNounKind, DEEDS, NO_MODIFIER } from '../../lexicon/actor-nouns.ts';
import type { Title } from '../../lexicon/titles.ts';
import type { Token } from '../../text/document.ts';
import { matchPhrase } from '../../text/phrases.ts';
import { isCapital, nameAt, type SentenceReader } from './reader.ts';

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
const MEMBER: Noun = { kind: 'member', body: null, many: false };
/** The stronger kind says what a chain means: "rebel forces" are rebels, "army commanders" an army. */
const STRENGTH: Readonly<Record<ActorNounKind, number>> = { group: 0, member: 1, people: 2, arms: 3, body: 3, foes: 4 };

/** The chain of actor nouns that begins at the token, up to `leading` other words before the first of them; null where there is none. */
export function chainAt(reader: SentenceReader, at: number, leading: number, afterState: boolean): Chain | null {
  const { tokens } = reader;
  let chain: Chain | null = null;
  let i = at;
  let spare = leading;
  while (i < tokens.length && i < at + 12) {
    const head: Head | null = headAt(reader, i, afterState);
    if (head) {
      chain = extend(chain, at, i, head);
      i += head.length;
      spare = 1;
      continue;
    }
    if (spare === 0 || !leadsUp(reader, i)) break;
    if (chain && !nextIsTitle(reader, i + 1, afterState)) break;
    spare--;
    i++;
  }
  return chain;
}

function extend(chain: Chain | null, from: number, at: number, head: Head): Chain {
  const { noun, word, title } = head;
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
  const { index, tokens } = reader;
  const token = tokens[at];
  if (!token) return null;
  const phrase = afterState && index.heads.root.has(token.norm) ? matchPhrase(index.heads, tokens, at) : null;
  const last = phrase ? tokens[at + phrase.length - 1] : token;
  const word = last?.norm ?? '';
  const title = titleOf(reader, last);
  const noun = index.nouns.get(word) ?? (title ? { ...MEMBER, body: title.body } : null);
  if (phrase) {
    const body = phrase.values[0] ?? null;
    const kind = noun && phrase.length === 1 ? noun.kind : 'body';
    return { length: phrase.length, noun: { kind, body, many: noun?.many ?? false }, word, title };
  }
  if (!noun || isVerb(token) || (DETERMINERS.has(word) && !title)) return null;
  return { length: 1, noun, word, title };
}

const DETERMINERS: ReadonlySet<string> = new Set(['major', 'general', 'private', 'miss']);

function titleOf(reader: SentenceReader, token: Token | undefined): Title | null {
  const title = token && (reader.index.titles.get(token.norm) ?? reader.index.titles.get(token.norm.replace(/s$/, '')));
  if (!title || title.kind === 'honorific') return null;
  return title.kind !== 'rank' || (isCapital(token) && !reader.shouted) ? title : null;
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function leadsUp(reader: SentenceReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  if (token.norm === '-') return reader.tokens[at + 1] !== undefined;
  return (
    MODIFIERS.has(token.pos) && !NO_MODIFIER.has(token.norm) && !DEEDS.has(token.norm) && nameAt(reader, at) === null
  );
}

function nextIsTitle(reader: SentenceReader, at: number, afterState: boolean): boolean {
  const head = headAt(reader, at, afterState);
  return head !== null && head.title !== null;
}
