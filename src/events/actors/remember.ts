import type { ActorNoun } from '../../lexicon/actor-nouns.ts';
import { FRIENDSHIPS } from '../../lexicon/group-words.ts';
import type { Actor } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import { singular } from './discourse.ts';
import { type Phrase, shortNameOf } from './meaning.ts';
import { isPerson } from './phrase.ts';
import type { Resolution } from './resolution.ts';
import { verbAfter } from './slots.ts';

/** Notes that the article has spoken of an actor, for what refers to it later. */
export function remember(resolution: Resolution, phrase: Phrase, actor: Actor, tokens: readonly Token[]): void {
  const { discourse, context, sentence } = resolution;
  const subject =
    verbAfter(tokens, phrase.to) !== null || phrase.from < 2 || SAYS.has(tokens[phrase.from - 1]?.norm ?? '');
  if (actor.kind === 'person') {
    rememberPerson(resolution, actor, subject);
    if (isPerson(phrase.meaning)) discourse.shortNames.set(shortNameOf(tokens[phrase.to - 1]?.text ?? ''), actor);
  }
  if (phrase.titleWord !== null && phrase.owned) {
    discourse.bearers.set(phrase.titleWord, actor);
    if (actor.kind !== 'person' && subject) discourse.unnamed = { actor, sentence };
  }
  if (phrase.meaning.kind === 'side') return;
  if (phrase.meaning.kind === 'found' && phrase.meaning.called) noteCalled(resolution, actor, phrase.meaning.called);
  discourse.antecedents.push({
    actor,
    sentence,
    subject,
    aside: isAside(tokens, phrase.from),
    number: numberOf(context.index.nouns.get(tokens[phrase.to - 1]?.norm ?? ''), actor),
    called: calledOf(resolution, actor),
    spoken: tokens.slice(phrase.from, phrase.to),
    body: context.index.registry.bodyOfActor(actor.id),
  });
}

/** What the text itself calls somebody: "the White Falcons, a militia". */
function noteCalled(resolution: Resolution, actor: Actor, nouns: readonly string[]): void {
  resolution.called.set(actor.id, new Set([...calledOf(resolution, actor), ...nouns.map(singular)]));
}

function calledOf({ called, context }: Resolution, { id, name }: Actor): ReadonlySet<string> {
  const filed = context.index.registry.entries.get(id);
  if (filed) return context.index.calledBy(filed.called);
  const known = called.get(id);
  if (known) return known;
  const set = new Set(name.toLowerCase().split(' ').map(singular));
  called.set(id, set);
  return set;
}

/** "has ties to X", "allied with X", "an offshoot of X". */
function isAside(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  return tokens[at]?.pos === 'ADP' && FRIENDSHIPS.has(tokens[at - 1]?.norm ?? '');
}

/** The last person to speak or act is "he"; one only spoken to is so only where nobody else was near in his paragraph. */
function rememberPerson({ discourse, sentence, paragraph }: Resolution, actor: Actor, subject: boolean): void {
  const { lastPerson } = discourse;
  const isFar = !lastPerson || lastPerson.paragraph !== paragraph || sentence - lastPerson.sentence > 2;
  if (subject || isFar) discourse.lastPerson = { actor, sentence, paragraph };
}

function numberOf(noun: ActorNoun | undefined, { kind }: Actor): 'one' | 'many' | 'either' {
  if (noun?.kind === 'member' && kind === 'armed-group') return 'either';
  if (noun && noun.kind !== 'group' && noun.kind !== 'body') return noun.many ? 'many' : 'one';
  if (noun) return noun.many ? 'many' : 'either';
  return kind === 'state' || kind === 'person' ? 'one' : 'either';
}

const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'added', 'told']);
