import type { Token } from '../../text/document.ts';
import { AGAINST_PREFIXES, SPONSORED } from '../../lexicon/actor-slots.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import { STATE_NOUNS } from '../../lexicon/organisations.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import { isCapital } from '../../text/letters.ts';
import { hasSign, nextSign, SIGN } from '../signs/signs.ts';
import { chainAt, isDescribing } from './chains.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { namelessPhrases, nounPhrases } from './noun-phrases.ts';
import { type NameRun, organisationRunAt } from './name-runs.ts';
import { ownerPhrases, ownersAt } from './owners.ts';
import { personPhrase, titledPerson } from './person-phrases.ts';
import { pronounAt } from './pronouns.ts';
import { phraseOf, titleOfChain } from './phrase.ts';
import { type NameMatch, OPENING, nameAt, type SentenceReader, senseOf, wordsAsWritten } from './reader.ts';
import { acronymStep, isAlias, isIntroduced, shortPhrase, shortStep } from './short-names.ts';
import { isPossessive } from './slots.ts';
import { NO_PHRASES, NOTHING, type Step, stepOf } from './step.ts';
import { stateOfEntry, bodyOf } from './state-phrases.ts';

/** All phrases of a sentence that name, describe or lead to actors, in text order, none overlapping another. */
export function phrasesOf(reader: SentenceReader): readonly Phrase[] {
  const { tokens, signs } = reader;
  const phrases: Phrase[] = [];
  let to = 0;
  for (let at = nextSign(signs, OPENING, 0); at < tokens.length; at = nextSign(signs, OPENING, Math.max(at + 1, to))) {
    const token = tokens[at];
    // A mark or letter beyond ASCII may be no capital.
    if (!token || (!hasSign(signs, at, SIGN.actor) && !isCapital(token))) continue;
    const count = phrases.length;
    const last = count > 0 ? phrases[count - 1] : undefined;
    const before = count > 1 ? phrases[count - 2] : undefined;
    const step = readAt(reader, token, at, (last?.bare ? before : last)?.to ?? 0);
    const found = step.phrases;
    to = step.to;
    if (found.length === 0) continue;
    // "the Panjshir | group": a bare name before the noun is part of what the noun says.
    if (last?.bare && (found[0]?.from ?? at) < last.to) phrases.pop();
    for (const phrase of found) phrases.push(phrase);
  }
  return phrases;
}

function readAt(reader: SentenceReader, token: Token, at: number, free: number): Step {
  const { tokens } = reader;
  if (token.norm === '(') return acronymStep(reader, at);
  if (reader.acronyms.size > 0 && isIntroduced(reader, token)) return shortStep(reader, at);
  const name = nameAt(reader, at);
  if (!name && tokens[at - 1]?.norm === 'or' && isAlias(tokens, at)) return stepOf([shortPhrase(token, at)]);
  const isPrefix = tokens[at + 1]?.norm === '-' && AGAINST_PREFIXES.has(token.norm);
  if (isPrefix && (name === null || name.to < at + 3)) return against(reader, at);
  if (name) return namedStep(reader, at, free, name);
  const pronoun = hasSign(reader.signs, at, SIGN.pronoun) ? pronounAt(reader, at) : NO_PHRASES;
  if (pronoun.length > 0) return stepOf(pronoun);
  const organisation = organisationRunAt(reader, at);
  const chain = startsChain(reader, at) ? chainAt(reader, at, 0, false) : null;
  if (organisation && (!chain || organisation.to > chain.to)) return stepOf([organisationPhrase(reader, organisation)]);
  if (chain) return stepOf(nounPhrases(reader, chain, free), chain.to);
  return personStep(reader, at);
}

function personStep(reader: SentenceReader, at: number): Step {
  const norm = reader.tokens[at]?.norm ?? '';
  const isName = hasSign(reader.signs, at, SIGN.name);
  if (!isName && !reader.index.titles.has(norm) && !NAME_PARTICLES.has(norm)) return NOTHING;
  const person = personPhrase(reader, at);
  return person ? stepOf([person]) : NOTHING;
}

function startsChain({ index, tokens, signs }: SentenceReader, at: number): boolean {
  if (!hasSign(signs, at, SIGN.actor)) return false;
  const norm = tokens[at]?.norm ?? '';
  return index.nouns.has(norm) || index.titles.has(norm) || index.heads.openingOf(norm) !== null;
}

/** "anti-Ruritanian", "pro-government": what stands behind the hyphen is not the actor. */
function against(reader: SentenceReader, at: number): Step {
  const name = nameAt(reader, at + 2);
  return { phrases: [], to: name ? name.to : at + 3 };
}

function namedStep(reader: SentenceReader, at: number, free: number, name: NameMatch): Step {
  if (name.senses.every((sense) => sense.kind === 'person')) {
    const titled = titledPerson(reader, at, name);
    return titled ? stepOf([titled]) : personStep(reader, at);
  }
  if (isUnderCommand(reader, at, name.to)) return { phrases: [], to: name.to + 1 };
  const nameless = senseOf(name, 'nameless');
  const front = nameless && isCapital(reader.tokens[at]) ? organisationRunAt(reader, at) : null;
  // "the People's Liberation Front"
  if (front && front.to > name.to && isPossessive(reader.tokens[name.to]))
    return stepOf([organisationPhrase(reader, front)]);
  if (nameless) return namelessStep(reader, at, free, name.to, nameless.entry);
  const entry = senseOf(name, 'entry')?.entry;
  if (isSponsored(reader, name.to)) return { phrases: [], to: name.to + 2 };
  const owners = ownersAt(reader, at, name);
  const phrases = ownerPhrases(reader, owners);
  const to = Math.max(owners.at(-1)?.match.to ?? name.to, phrases.at(-1)?.to ?? 0);
  const organisation = entry ? null : organisationRunAt(reader, at);
  return organisation && organisation.to > to ? stepOf([organisationPhrase(reader, organisation)]) : { phrases, to };
}

/** "police", "rebels": what they mean where they stand, the filed nameless actor only where nothing is nearer. */
function namelessStep(reader: SentenceReader, at: number, free: number, to: number, entry: ActorEntry): Step {
  const { tokens } = reader;
  const { norm = '', pos } = tokens[at] ?? {};
  const kind = reader.index.nouns.get(norm)?.kind;
  const next = tokens[to];
  const leads = next?.norm === '-' || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '');
  const describes = pos === 'ADJ' && kind !== 'people' && kind !== 'foes' && leads;
  if (to === at + 1 && (pos === 'VERB' || pos === 'AUX' || describes)) return NOTHING;
  if (reader.index.titles.get(norm)?.kind === 'honorific' && isCapital(tokens[at + 1])) return personStep(reader, at);
  if (to === at + 1 && isDescribing(reader, at)) return NOTHING;
  const chain = chainAt(reader, at, 3, false);
  const filed = to > at + 1 && chain?.to === to && chain.kind === 'body' && !reader.index.bodies.has(entry.id);
  const phrases = chain && chain.to >= to && !filed ? nounPhrases(reader, chain, free) : [];
  if (phrases.length > 0) return stepOf(phrases, chain?.to);
  return chain && to === at + 1 ? { phrases: [], to: chain.to } : stepOf(namelessPhrases(reader, at, to, entry));
}

/** "a coalition under Ruritanian command": who commands it is not the one who acts. */
function isUnderCommand({ tokens }: SentenceReader, at: number, to: number): boolean {
  const noun = isPossessive(tokens[to]) ? to + 1 : to;
  const under = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return tokens[under]?.norm === 'under' && tokens[under - 1]?.pos === 'NOUN' && COMMANDS.has(tokens[noun]?.norm ?? '');
}

const COMMANDS: ReadonlySet<string> = new Set(['command', 'auspices', 'supervision', 'mandate']);

function isSponsored({ tokens }: SentenceReader, to: number): boolean {
  return tokens[to]?.norm === '-' && SPONSORED.has(tokens[to + 1]?.norm ?? '');
}

/** A name run of an organisation: part of a state where its noun says so, else an actor of its own, as found. */
function organisationPhrase(reader: SentenceReader, run: NameRun): Phrase {
  const { tokens, index } = reader;
  const owner = stateWithin(reader, run);
  const after = chainAt(reader, run.to, 1, false);
  const title = after?.title ? titleOfChain(after) : {};
  const to = after?.title ? after.to : run.to;
  const noun = tokens[run.head]?.norm ?? '';
  if (STATE_NOUNS.has(noun)) {
    const body: Meaning = { kind: 'body', body: 'government', noun };
    const meaning = owner ? bodyOf(index, owner.id, 'government') : body;
    return phraseOf(run.from, to, meaning, 'name-run', { ...title, owned: owner !== null });
  }
  const name = wordsAsWritten(reader, run.from, run.to);
  const groups = owner ? [owner.id] : [];
  return phraseOf(run.from, to, { kind: 'found', name, as: 'organisation', groups }, 'name-run', title);
}

/** The state named within a run: "Ministry of Justice of Ruritania", "Ruritanian Red Front". */
function stateWithin(reader: SentenceReader, run: NameRun): ActorEntry | null {
  for (let at = run.from; at < run.to; at++) {
    const name = nameAt(reader, at);
    const sense = name && (senseOf(name, 'adjective') ?? senseOf(name, 'state'));
    if (sense) return stateOfEntry(reader.index, sense.entry);
  }
  return null;
}
