import { ACTING } from '../../lexicon/actor-slots.ts';
import type { Actor, ActorMention } from '../../model/event.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { type Discourse, nearest, newDiscourse, singular } from './discourse.ts';
import type { ActorContext } from './find-actors.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { foundActor, knownActor, personActor, shortNameOf } from './persons.ts';
import { pronounTarget, referenceTarget, sideTarget } from './references.ts';
import { isPerson } from './combine.ts';
import { verbAfter } from './slots.ts';
import { bodyOf } from './state-phrases.ts';

/** What resolving one article needs. */
export interface Resolution {
  readonly context: ActorContext;
  readonly discourse: Discourse;
  /** The state the article is about. */
  readonly state: string | null;
  /** Index of the sentence being resolved. */
  sentence: number;
}

/** A function that gives the mentions of sentence after sentence, remembering whom the article has spoken of. */
export function resolver(
  context: ActorContext,
  state: string | null,
): (sentence: Sentence, phrases: readonly Phrase[]) => readonly ActorMention[] {
  const resolution: Resolution = { context, discourse: newDiscourse(), state, sentence: 0 };
  return (sentence, phrases) => {
    resolution.sentence = sentence.index;
    const mentions: ActorMention[] = [];
    let first = true;
    for (const phrase of phrases) {
      const actor = actorOfPhrase(resolution, sentence.tokens, phrase, mentions.at(-1)?.actor ?? null);
      if (!actor) continue;
      const span = spanOf(sentence.tokens, phrase);
      if (!span) continue;
      mentions.push({ actor, span, rule: phrase.rule });
      const subject = first && verbAfter(sentence.tokens, phrase.to) !== null;
      if (subject) first = false;
      remember(resolution, phrase, actor, sentence.tokens, subject);
    }
    return mentions;
  };
}

function spanOf(tokens: readonly Token[], { from, to }: Phrase) {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

function actorOfPhrase(
  resolution: Resolution,
  tokens: readonly Token[],
  phrase: Phrase,
  previous: Actor | null,
): Actor | null {
  const { meaning } = phrase;
  if (phrase.rule === 'acronym' && meaning.kind === 'person') {
    if (previous) resolution.discourse.shortNames.set(meaning.name, previous);
    return null;
  }
  if (!phrase.stands) return null;
  if (phrase.bare && meaning.kind === 'person') {
    const known = resolution.discourse.shortNames.get(shortNameOf(meaning.name));
    if (known) return isLocated(tokens, phrase) ? null : known;
    if (!speaks(tokens, phrase)) return null;
  }
  return actorOf(resolution, meaning, phrase);
}

function actorOf(resolution: Resolution, meaning: Meaning, phrase: Phrase | null): Actor | null {
  const { context, discourse, state } = resolution;
  const { index, published } = context;
  switch (meaning.kind) {
    case 'entry':
      return index.registry.actorOf(meaning.id, published);
    case 'body': {
      const holder =
        phrase && !phrase.owned && phrase.title?.kind === 'office'
          ? discourse.bearers.get(phrase.titleWord ?? '')
          : undefined;
      return holder ?? bodyActor(resolution, meaning.body, state);
    }
    case 'known':
      return knownActor(resolution, meaning, phrase?.titleWord !== null, ownerActor(resolution, meaning.owner));
    case 'person':
      return personActor(resolution, meaning.name, ownerActor(resolution, meaning.owner));
    case 'found':
      return foundActor(context, meaning);
    case 'reference':
      return referenceTarget(resolution, meaning);
    case 'pronoun':
      return pronounTarget(resolution, meaning);
    case 'side':
      return sideTarget(resolution, meaning.which);
  }
}

function ownerActor(resolution: Resolution, owner: Meaning | null): Actor | null {
  return owner && actorOf(resolution, owner, null);
}

/** "the army": the army spoken of in this sentence or the two before it, else that of the country written about. */
function bodyActor(resolution: Resolution, body: string, state: string | null): Actor | null {
  const { context, discourse, sentence } = resolution;
  const recent =
    body === 'government'
      ? null
      : nearest(discourse, (earlier) => earlier.body === body && sentence - earlier.sentence <= 2);
  if (recent) return recent.actor;
  const meaning = state === null ? null : bodyOf(context.index, state, body);
  if (meaning?.kind === 'entry') return context.index.registry.actorOf(meaning.id, context.published);
  return foundActor(context, {
    kind: 'found',
    name: body,
    as: body === 'government' ? 'government' : 'forces',
    groups: [],
  });
}

function remember(
  resolution: Resolution,
  phrase: Phrase,
  actor: Actor,
  tokens: readonly Token[],
  subject: boolean,
): void {
  const { discourse, context, sentence } = resolution;
  const entry = context.index.registry.entries.get(actor.id);
  if (actor.kind === 'person') {
    discourse.lastPerson = actor;
    if (phrase.titleWord !== null && isPerson(phrase.meaning)) discourse.bearers.set(phrase.titleWord, actor);
  }
  discourse.antecedents.push({
    actor,
    sentence,
    subject,
    many: actor.kind !== 'person' && (actor.kind !== 'state' || (tokens[phrase.to - 1]?.norm.endsWith('s') ?? false)),
    called: new Set((entry?.called ?? actor.name.toLowerCase().split(' ')).map(singular)),
    body: bodyName(resolution, actor.id),
  });
}

function bodyName({ context }: Resolution, id: string): string | null {
  return context.index.bodyOfActor.get(id) ?? null;
}

/** "in Massoud", "from Massoud province": where a place is named like a person, the place is meant. */
function isLocated(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.norm;
  return before === 'in' || before === 'at' || before === 'near';
}

/** A name nobody introduced is a person where it speaks: "said X", "X told". */
function speaks(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.to - phrase.from < 2) return false;
  const verb = verbAfter(tokens, phrase.to);
  if (verb && SPEAKING.has(verb.lemma)) return true;
  const before = tokens[phrase.from - 1];
  return (
    before !== undefined &&
    (before.norm === 'said' ||
      before.norm === 'says' ||
      (before.norm === 'to' && tokens[phrase.from - 2]?.norm === 'according'))
  );
}

const SPEAKING: ReadonlySet<string> = new Set([...'say tell add explain write recall'.split(' '), ...ACTING]);
