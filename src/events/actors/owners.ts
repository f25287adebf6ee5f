import { ORGANISATION_NOUNS, OFFICIAL_WORDS } from '../../lexicon/organisations.ts';
import { isCapital } from '../../text/letters.ts';
import { type Chain, chainAt } from './chains.ts';
import { loneName, type Owner } from './lone-names.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { phraseOf, titleOfChain } from './phrase.ts';
import { type NameMatch, nameAt, type SentenceReader, senseOf, wordsAsWritten } from './reader.ts';
import { isPossessive } from './slots.ts';
import { bodyOf, foesOfPeople, ofState, peopleOf, stateOfEntry } from './state-phrases.ts';

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', ',', '/', '&', 'nor']);

/** The names that stand side by side from the token on ("Ruritanian and US", "Russia, China, and Pakistan"), at most eight. */
export function ownersAt(reader: SentenceReader, at: number, first: NameMatch): readonly Owner[] {
  const owners: Owner[] = [{ from: at, match: first }];
  let to = first.to;
  while (owners.length < 8) {
    let next = to;
    while (next < to + 2 && JOINERS.has(reader.tokens[next]?.norm ?? '')) next++;
    if (next === to) break;
    if (reader.tokens[next]?.norm === 'the') next++;
    const match = nameAt(reader, next);
    if (!match || match.senses.every((sense) => sense.kind === 'person' || sense.kind === 'nameless')) break;
    owners.push({ from: next, match });
    to = match.to;
  }
  return owners;
}

/** The phrases that names side by side make with the nouns behind the last of them: "Ruritanian and US forces" are two. */
export function ownerPhrases(reader: SentenceReader, owners: readonly Owner[]): readonly Phrase[] {
  const last = owners.at(-1);
  if (!last) return [];
  const closing = closingPhrase(reader, last, owners.length > 1);
  const phrases: Phrase[] = [];
  let acts: boolean | null = null;
  for (const owner of owners) {
    if (owner === last && closing.phrase) {
      phrases.push(closing.phrase);
      continue;
    }
    const shared =
      owner !== last && closing.chain && shares(reader, owner) ? sharedPhrase(reader, owner, closing.chain) : null;
    const phrase = shared ?? loneName(reader, owner, acts);
    if (!phrase) continue;
    if (phrase.rule === 'place') acts = false;
    else if (senseOf(owner.match, 'state')) acts = true;
    phrases.push(phrase);
  }
  if (closing.second) phrases.push(closing.second);
  return phrases;
}

interface Closing {
  readonly phrase: Phrase | null;
  /** What a second noun joined by "and" makes with the same adjective. */
  readonly second: Phrase | null;
  readonly chain: Chain | null;
}

/** The last of the names with the nouns behind it: "US-led coalition forces", "Pakistan's foreign ministry", "Red Lantern fighters". */
function closingPhrase(reader: SentenceReader, owner: Owner, joined: boolean): Closing {
  const { tokens } = reader;
  const { from, match } = owner;
  if (tokens[match.to]?.norm === '-') return { phrase: ledPhrase(reader, owner), second: null, chain: null };
  const possessive = isPossessive(tokens[match.to]);
  const isNoun = !senseOf(match, 'adjective') && senseOf(match, 'state') !== null;
  const leading = possessive || !isNoun ? 4 : 1;
  const chain = chainAt(reader, match.to + (possessive ? 1 : 0), leading, hasState(match));
  // "Ruritanian and US forces", where "US forces" is a name: its noun is shared all the same.
  if (!chain)
    return { phrase: null, second: null, chain: match.to - from > 1 ? chainAt(reader, match.to - 1, 0, true) : null };
  const name = nameOf(reader, owner, chain, possessive);
  const own = !possessive && !reader.shouted && isOwnName(reader, from, chain);
  const meaning = own ? null : withChain(reader, match, chain, name, possessive);
  if (!meaning) return { phrase: null, second: null, chain: null };
  const phrase = phraseOf(from, chain.to, meaning, 'alias', titleOfChain(chain));
  return { phrase, second: secondPhrase(reader, match, chain), chain: joined && !possessive ? chain : null };
}

/** "Ruritanian officials | and fighters": a bare plural behind "and" is of the same country. */
function secondPhrase(reader: SentenceReader, match: NameMatch, first: Chain): Phrase | null {
  const state = senseOf(match, 'adjective');
  if (!state || reader.tokens[first.to]?.norm !== 'and') return null;
  const chain = chainAt(reader, first.to + 1, 1, true);
  if (!chain?.many || (chain.kind !== 'body' && chain.kind !== 'member')) return null;
  const meaning = ofState(reader.index, state.entry, chain, '');
  return meaning && phraseOf(chain.from, chain.to, meaning, 'alias', titleOfChain(chain));
}

/** What a body nobody filed is called: as written, "Ruritania's peace council" with the adjective. */
function nameOf(reader: SentenceReader, { from, match }: Owner, chain: Chain, possessive: boolean): string {
  const state = possessive ? senseOf(match, 'state') : null;
  const adjective = state && reader.index.adjectives.get(state.entry.id);
  const words = wordsAsWritten(reader, adjective ? chain.from : from, chain.to);
  return adjective ? `${adjective} ${words}` : words;
}

/** "a Ruritanian-led coalition", "Bordurian-led forces": a body of its own, filed under who leads it. */
function ledPhrase(reader: SentenceReader, { from, match }: Owner): Phrase | null {
  const { tokens, index } = reader;
  if (tokens[match.to + 1]?.norm !== 'led') return null;
  const leader = senseOf(match, 'entry') ?? senseOf(match, 'adjective') ?? senseOf(match, 'state');
  const chain = chainAt(reader, match.to + 2, 4, false);
  if (!leader || !chain || chain.kind === 'member' || chain.kind === 'people') return null;
  if (leader.kind === 'entry' && chain.kind !== 'group')
    return phraseOf(from, chain.to, { kind: 'entry', id: leader.entry.id }, 'alias');
  const name = `${reader.text.slice(tokens[from]?.start ?? 0, tokens[match.to - 1]?.end ?? 0).replaceAll('.', '')}-led ${chain.noun}`;
  const known = index.registry.find(name);
  const groups = [leader.entry.id, ...index.registry.groupsOf(leader.entry.id, null)];
  return phraseOf(
    from,
    chain.to,
    known ? { kind: 'entry', id: known.id } : { kind: 'found', name, as: 'forces', groups },
    'alias',
  );
}

/** "Ruritanian Free Army": capitals throughout and a word no state's own forces have make it a name of its own. */
function isOwnName({ tokens }: SentenceReader, from: number, chain: Chain): boolean {
  const words = tokens.slice(from, chain.to);
  if (words.length < 3 || chain.many !== (tokens[chain.to - 1]?.norm.endsWith('s') ?? false)) return false;
  if (!words.every((word) => isCapital(word)) || !ORGANISATION_NOUNS.has(tokens[chain.to - 1]?.norm ?? ''))
    return false;
  return words.slice(1, -1).some((word) => !OFFICIAL_WORDS.has(word.norm));
}

function withChain(
  reader: SentenceReader,
  match: NameMatch,
  chain: Chain,
  name: string,
  possessive: boolean,
): Meaning | null {
  const { index } = reader;
  const named = senseOf(match, 'entry');
  if (named?.entry.kind === 'people' && chain.kind === 'foes')
    return foesOfPeople(index, named.entry, chain.noun, name.slice(0, name.indexOf(' ')));
  if (named)
    return named.entry.kind === 'people' && chain.kind === 'people'
      ? peopleOf(index, chain.noun)
      : { kind: 'entry', id: named.entry.id };
  const state = senseOf(match, 'adjective') ?? senseOf(match, 'state');
  if (state) {
    if (chain.kind === 'group' && !possessive && !senseOf(match, 'adjective')) return null;
    return ofState(index, state.entry, chain, name);
  }
  const seat = senseOf(match, 'seat') ?? senseOf(match, 'town');
  if (!seat || chain.kind === 'foes' || chain.kind === 'group') return null;
  if (chain.kind === 'people') return peopleOf(index, chain.noun);
  const owner = stateOfEntry(index, seat.entry);
  return owner ? bodyOf(index, owner.id, chain.body ?? 'government') : { kind: 'entry', id: seat.entry.id };
}

/** Whether the nouns behind a later name belong to this one too: an adjective right before "and" does not stand alone. */
function shares(reader: SentenceReader, owner: Owner): boolean {
  if (!senseOf(owner.match, 'adjective')) return false;
  return !senseOf(owner.match, 'state') || reader.tokens[owner.match.to]?.norm !== ',';
}

function sharedPhrase(reader: SentenceReader, owner: Owner, chain: Chain): Phrase | null {
  const state = senseOf(owner.match, 'adjective');
  const meaning = state && ofState(reader.index, state.entry, chain, reader.tokens[owner.from]?.text ?? '');
  return meaning && phraseOf(owner.from, owner.match.to, meaning, 'alias');
}

function hasState(match: NameMatch): boolean {
  return match.senses.some(
    (sense) => sense.kind === 'adjective' || sense.kind === 'state' || sense.kind === 'seat' || sense.kind === 'town',
  );
}
