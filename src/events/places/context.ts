import type { Sentence, Token } from '../../text/document.ts';
import type { Gazetteer } from '../../knowledge/places/gazetteer.ts';
import type { Cue } from './candidate.ts';
import { isSpeaker } from './cues.ts';
import { isCapital, placeNounAt } from './nouns.ts';
import { CALENDAR } from '../../lexicon/months.ts';
import { ACTOR_NOUNS } from '../../lexicon/place-words.ts';

/** The cue of a name that no noun of place stands beside, from the words before it and after it. */
export function cueOf(sentence: Sentence, at: number, to: number, before: Cue, shouted: boolean): Cue {
  const { tokens } = sentence;
  const next = tokens[to]?.norm ?? '';
  const word = tokens[at]?.text ?? '';
  if (
    at <= 2 &&
    before === 'bare' &&
    !shouted &&
    word.length > 3 &&
    word === word.toUpperCase() &&
    isDateline(tokens, to)
  )
    return 'dateline';
  if (next === "'s" || next === "'") return 'possessive';
  if (before !== 'in' && isSpeaker(tokens, to)) return 'subject';
  if (before === 'to' && tokens[at - 1]?.norm === 'of' && ACTOR_NOUNS.has(tokens[at - 2]?.norm ?? ''))
    return 'possessive';
  if (tokens[to]?.pos === 'NOUN' && !CALENDAR.has(next) && !shouted) return 'modifying';
  if (before !== 'bare') return before;
  return tokens[at - 1]?.norm === ',' || next === ',' || tokens[at - 1]?.text === '/' ? 'beside' : 'bare';
}

/** "KABUL (AP) —", "ISLAMABAD, PAKISTAN -", "WASHINGTON:". */
function isDateline(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + 9; i++)
    if (/^(?:[-–—:(]|--)$/.test(tokens[i]?.text ?? '')) return true;
  return tokens.length - to <= 3;
}

/** "the Islamic State of Iraq", "the Bank of England": a name after "of" after a capital is part of an organisation's. */
export function isOfOrganisation(tokens: readonly Token[], at: number): boolean {
  let of = at - 1;
  if (tokens[of]?.norm === 'and') of -= 1;
  while (of > at - 5 && (tokens[of]?.norm === 'the' || (of < at - 1 && isCapitalAt(tokens, of)))) of -= 1;
  const head = tokens[of - 1];
  return (
    tokens[of]?.norm === 'of' &&
    of > 1 &&
    head !== undefined &&
    isCapital(head) &&
    head.pos !== 'VERB' &&
    !CALENDAR.has(head.norm)
  );
}

/** Whether a token is there and begins with a capital. */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token);
}

/** Whether an article stands before a name and no noun after it: "the van", which no town is called. */
export function isArticled(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.norm;
  return (before === 'the' || before === 'a' || before === 'an') && tokens[to]?.pos !== 'NOUN';
}

/** Whether a name ends its noun phrase, in a line that is not written with capitals throughout. */
export function isPlain(tokens: readonly Token[], at: number, end: number): boolean {
  if (!RIGHT_BEFORE.has(tokens[at - 1]?.norm ?? '')) return false;
  const next = tokens[end];
  if (next && (/^(?:NOUN|PROPN|PART|ADJ)$/.test(next.pos) || /^['’‘]/.test(next.text))) return false;
  let small = 0;
  for (const { text } of tokens) if (SMALL.test(text) && ++small === SMALL_WORDS) return true;
  return false;
}

const RIGHT_BEFORE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'around']);
/** Words in small letters that a line of prose has at least; a headline in capitals has fewer. */
const SMALL_WORDS = 4;
const SMALL = /^\p{Ll}{3,}$/u;

/** "in Hofbau, Borduria", "Hofbau, a town …": what follows the comma says that the name is a place. */
export function isExplained(tokens: readonly Token[], end: number, located: boolean, gazetteer: Gazetteer): boolean {
  const after = tokens[end + 1];
  if (tokens[end]?.norm !== ',' || !after) return false;
  if (located && isCapital(after))
    return gazetteer
      .lookup(after.text)
      .some(({ entry, exact }) => exact && (entry.kind === 'country' || entry.kind === 'admin1'));
  if (after.norm !== 'a' && after.norm !== 'the') return false;
  for (let at = end + 2; at < end + 5; at++) {
    const noun = placeNounAt(tokens, at);
    if (noun) return !noun.capital && !noun.partOfName && noun.kinds[0] !== 'admin1';
  }
  return false;
}
