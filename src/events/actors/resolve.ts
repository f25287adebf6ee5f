import { slugOf } from '../../knowledge/names.ts';
import type { Actor, ActorMention } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { indexOf } from '../clauses/token-range.ts';
import { calledSo, isLocated, speaks } from './bare-names.ts';
import { bodyTarget } from './body-targets.ts';
import { newDiscourse } from './discourse.ts';
import { type Meaning, type Phrase, shortNameOf } from './meaning.ts';
import { foundActor, knownActor, personActor } from './persons.ts';
import { entryOf } from './phrase.ts';
import { pronounTarget } from './pronoun-targets.ts';
import { referenceTarget } from './references.ts';
import { sideTarget } from './side-targets.ts';
import { remember } from './remember.ts';
import { type ActorContext, type ArticleOverview, type Resolution, registered } from './resolution.ts';
import { verbAfter } from './slots.ts';

/** A function that gives the mentions of sentence after sentence, remembering whom the article has spoken of. */
export function resolver(
  context: ActorContext,
  overview: ArticleOverview,
): (sentence: Sentence, phrases: readonly Phrase[], onlyGroup: string | null) => readonly ActorMention[] {
  const resolution: Resolution = {
    context,
    discourse: newDiscourse(),
    ...overview,
    actors: new Map(),
    called: new Map(),
    sentence: 0,
    paragraph: 0,
    onlyGroup: null,
  };
  return (sentence, phrases, onlyGroup) => {
    resolution.sentence = sentence.index;
    resolution.paragraph = sentence.paragraph;
    const mentions: ActorMention[] = [];
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i];
      if (!phrase) break;
      resolution.onlyGroup = isOther(phrases, i, sentence.tokens, onlyGroup) ? null : onlyGroup;
      const last = mentions.length > 0 ? mentions[mentions.length - 1] : undefined;
      const actor = actorOfPhrase(resolution, sentence.tokens, phrase, last ?? null);
      const span = actor && spanOf(sentence.tokens, phrase);
      if (!actor || !span) continue;
      if (isOthers(last, actor, span, sentence.tokens)) mentions.pop();
      mentions.push({ actor, span, rule: phrase.rule });
      remember(resolution, phrase, actor, sentence.tokens);
    }
    return mentions;
  };
}

/** "Rebels took Zenda from the Red Lanterns": who does it is not the group that the sentence names behind it. */
function isOther(phrases: readonly Phrase[], at: number, tokens: readonly Token[], group: string | null): boolean {
  const phrase = phrases[at];
  if (group === null || phrase?.meaning.kind !== 'reference' || phrase.meaning.pointing === 'back') return false;
  const acts = verbAfter(tokens, phrase.to);
  if (acts === null || acts.norm === 'were') return false;
  return phrases.some(({ meaning }, i) => i > at && meaning.kind === 'entry' && meaning.id === group);
}

/** "soldiers | loyal to General X": his, and no army's of a country that he does not serve. */
function isOthers(last: ActorMention | undefined, actor: Actor, { start }: Span, tokens: readonly Token[]): boolean {
  if (last?.actor.kind !== 'forces' || last.rule !== 'description') return false;
  const at = indexOf(tokens, last.span.end);
  const between = tokens.slice(at, at + 5).filter((token) => token.end <= start);
  if (between[0]?.norm !== 'loyal' || between[1]?.norm !== 'to' || between.length > 4) return false;
  return ![actor.id, ...actor.groups].some((group) => last.actor.groups.includes(group));
}

function spanOf(tokens: readonly Token[], { from, to }: Phrase) {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function actorOfPhrase(
  resolution: Resolution,
  tokens: readonly Token[],
  phrase: Phrase,
  previous: ActorMention | null,
): Actor | null {
  const { meaning } = phrase;
  const leader = tokens[phrase.from - 1]?.norm === 'his' ? leaderOf(resolution, meaning) : null;
  if (leader) return leader;
  if (phrase.rule === 'acronym' && meaning.kind === 'person') {
    const last = tokens[phrase.from - (tokens[phrase.from - 1]?.norm === 'or' ? 3 : 2)];
    if (previous && previous.span.end === (last?.end ?? -1))
      resolution.discourse.shortNames.set(meaning.name, previous.actor);
    return null;
  }
  if (!phrase.stands) return null;
  if (phrase.rule === 'reference' && meaning.kind === 'person') return shortlyNamed(resolution, tokens[phrase.from]);
  if (phrase.bare && meaning.kind === 'person') {
    const { persons, shortNames } = resolution.discourse;
    const short = meaning.name.includes(' ') ? undefined : shortNames.get(shortNameOf(meaning.name));
    const known = persons.get(slugOf(meaning.name)) ?? short;
    if (known) return isLocated(tokens, phrase) ? null : known;
    const called = calledSo(resolution, tokens, phrase);
    if (called) return called;
    if (!speaks(tokens, phrase)) return null;
  }
  return actorOf(resolution, meaning, phrase);
}

/** "his Liberation Army": not the army of that name of a country that the article is not about, but that of whoever was spoken of. */
function leaderOf({ context: { index }, discourse, state }: Resolution, meaning: Meaning): Actor | null {
  const entry = entryOf(index, meaning);
  if (entry?.kind !== 'forces' || entry.countries.some((country) => index.stateOf.get(country) === state)) return null;
  return discourse.lastPerson?.actor ?? null;
}

/** Who the article, else the knowledge, has by a short name. */
function shortlyNamed(resolution: Resolution, word: Token | undefined): Actor | null {
  const { discourse, context } = resolution;
  const filed = context.index.registry.find(word?.text ?? '');
  // "the KDP" of the country written about, however the text spells its name out.
  const isHome = filed?.countries.some((country) => context.index.stateOf.get(country) === resolution.state) ?? false;
  const spelt = isHome ? undefined : discourse.shortNames.get(word?.norm ?? '');
  return spelt ?? (filed && registered(resolution, filed.id));
}

function actorOf(resolution: Resolution, meaning: Meaning, phrase: Phrase | null): Actor | null {
  const { context, discourse } = resolution;
  switch (meaning.kind) {
    case 'entry':
      return registered(resolution, meaning.id);
    case 'body': {
      const bearer = phrase?.rule === 'reference' ? discourse.bearers.get(phrase.titleWord ?? '') : undefined;
      if (bearer) return bearer;
      // "the spokesman" of nobody named is nobody; "the president" is the country's.
      if (phrase?.rule === 'reference' && phrase.title?.kind !== 'office') return null;
      return bodyTarget(resolution, meaning.body, meaning.noun);
    }
    case 'known':
      return knownActor(resolution, meaning, phrase?.titleWord !== null, ownerActor(resolution, meaning.owner));
    case 'person':
      return personActor(
        resolution,
        meaning.name,
        phrase === null || phrase.bare ? null : (phrase.titleWord ?? ''),
        ownerActor(resolution, meaning.owner) ?? unnamedSpeaker(resolution),
      );
    case 'found':
      return foundActor(context, meaning);
    case 'reference':
      return referenceTarget(resolution, meaning);
    case 'pronoun':
      return pronounTarget(resolution, meaning);
    default:
      return sideTarget(resolution, meaning.which, meaning.among);
  }
}

/** "A commander of the rebels … X said they": the one introduced by title in the sentence before is named in this one. */
function unnamedSpeaker({ discourse, sentence }: Resolution): Actor | null {
  const { unnamed } = discourse;
  return unnamed && sentence - unnamed.sentence === 1 ? unnamed.actor : null;
}

function ownerActor(resolution: Resolution, owner: Meaning | null): Actor | null {
  return owner && actorOf(resolution, owner, null);
}
