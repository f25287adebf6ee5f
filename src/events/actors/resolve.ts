import { slugOf } from '../../knowledge/names.ts';
import { ACTING } from '../../lexicon/actor-slots.ts';
import { OFFICES } from '../../lexicon/pointing-words.ts';
import type { Actor, ActorMention } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { type Antecedent, isSpoken, nearest, newDiscourse, singular } from './discourse.ts';
import { type Meaning, type Phrase, shortNameOf } from './meaning.ts';
import { foundActor, knownActor, personActor } from './persons.ts';
import { pronounTarget } from './pronoun-targets.ts';
import { homeGroupOf, referenceTarget } from './references.ts';
import { sideTarget } from './side-targets.ts';
import { remember } from './remember.ts';
import { type ActorContext, type ArticleOverview, type Resolution, registered } from './resolution.ts';
import { verbAfter } from './slots.ts';
import { bodyOf } from './state-phrases.ts';

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
    for (const [i, phrase] of phrases.entries()) {
      resolution.onlyGroup = isOther(phrase, phrases.slice(i + 1), sentence.tokens, onlyGroup) ? null : onlyGroup;
      const actor = actorOfPhrase(resolution, sentence.tokens, phrase, mentions.at(-1) ?? null);
      const span = spanOf(sentence.tokens, phrase);
      if (!actor || !span) continue;
      if (isOthers(mentions.at(-1), actor, span, sentence.tokens)) mentions.pop();
      mentions.push({ actor, span, rule: phrase.rule });
      remember(resolution, phrase, actor, sentence.tokens);
    }
    return mentions;
  };
}

/** "Rebels took Zenda from the Red Lanterns": who does it is not the group that the sentence names behind it. */
function isOther(
  { meaning, to }: Phrase,
  later: readonly Phrase[],
  tokens: readonly Token[],
  group: string | null,
): boolean {
  if (group === null || meaning.kind !== 'reference' || meaning.pointing === 'back') return false;
  const acts = verbAfter(tokens, to);
  return (
    acts !== null &&
    acts.norm !== 'were' &&
    later.some((one) => one.meaning.kind === 'entry' && one.meaning.id === group)
  );
}

/** "soldiers | loyal to General X": his, and no army's of a country that he does not serve. */
function isOthers(last: ActorMention | undefined, actor: Actor, { start }: Span, tokens: readonly Token[]): boolean {
  if (last?.actor.kind !== 'forces' || last.rule !== 'description') return false;
  const between = tokens.filter((token) => token.start >= last.span.end && token.end <= start);
  if (between[0]?.norm !== 'loyal' || between[1]?.norm !== 'to' || between.length > 4) return false;
  return ![actor.id, ...actor.groups].some((group) => last.actor.groups.includes(group));
}

function spanOf(tokens: readonly Token[], { from, to }: Phrase) {
  const [first, last] = [tokens[from], tokens[to - 1]];
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
  const entry = meaning.kind === 'entry' ? index.registry.entries.get(meaning.id) : undefined;
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

/** "the Lanterns" after "the Red Lanterns": a group spoken of whose name ends in the word; "Maoists": the country's own. */
function calledSo(resolution: Resolution, tokens: readonly Token[], { from, to }: Phrase): Actor | null {
  const [before, word] = [tokens[from - 1]?.norm, tokens[from]?.norm ?? ''];
  if (to - from > 1 || (before !== 'the' && !word.endsWith('s'))) return null;
  const { discourse } = resolution;
  const last = singular(word);
  const found = nearest(discourse, ({ actor }) => {
    if (actor.kind !== 'armed-group' && actor.kind !== 'organisation') return false;
    const name = actor.name.toLowerCase();
    return singular(name.slice(name.lastIndexOf(' ') + 1)) === last && name.includes(' ');
  });
  const spoken = nearest(
    discourse,
    (one) =>
      one.actor.kind === 'armed-group' && one.spoken.length > 1 && singular(one.spoken.at(-1)?.norm ?? '') === last,
  );
  const home = (found ?? spoken) ? null : homeGroupOf(resolution, [last]);
  return (found ?? spoken)?.actor ?? (home && registered(resolution, home.id));
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
      return bodyActor(resolution, meaning.body, meaning.noun);
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

/** "the army", "troops": those spoken of in this sentence or the two before it, else those of the country written about. */
function bodyActor(resolution: Resolution, body: string, noun: string): Actor | null {
  const { context, discourse, sentence } = resolution;
  const isNear = (earlier: Antecedent): boolean => sentence - earlier.sentence <= 2 && isBody(earlier, body, noun);
  const recent =
    (body === 'government' && !OFFICES.has(noun)) || noun === 'government' ? null : nearest(discourse, isNear);
  if (recent) return recent.actor;
  const state = stateBeside(resolution) ?? resolution.state;
  const meaning = state === null ? null : bodyOf(context.index, state, body);
  if (meaning?.kind === 'entry') return registered(resolution, meaning.id);
  return foundActor(context, { name: body, as: body === 'government' ? 'government' : 'forces', groups: [] });
}

/** "the guerrillas of another country and the government": the state where the armed group just named in the sentence is at home. */
function stateBeside({ context: { index }, discourse, sentence }: Resolution): string | null {
  const last = discourse.antecedents.at(-1);
  if (last?.sentence !== sentence || last.actor.kind !== 'armed-group') return null;
  const home = index.registry.entries.get(last.actor.id)?.countries ?? [];
  const [only] = home;
  return home.length === 1 && only !== undefined ? (index.stateOf.get(only) ?? null) : null;
}

function isBody(earlier: Antecedent, body: string, noun: string): boolean {
  if (body === 'government') return earlier.actor.kind === 'government' && isSpoken(earlier, noun);
  if (earlier.body === body) return !NATIONAL.has(noun) || earlier.spoken.some(({ norm }) => FORCES.has(norm));
  return earlier.actor.kind !== 'people' && earlier.actor.kind !== 'person' && isSpoken(earlier, singular(noun));
}

/** "the army" is the country's own, where only somebody's soldiers were spoken of. */
const NATIONAL: ReadonlySet<string> = new Set(['army', 'military']);
const FORCES: ReadonlySet<string> = new Set(['army', 'military', 'troops', 'forces']);

/** "in Karev", "from Karev province": where a place is named like a person, the place is meant. */
function isLocated(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.norm;
  return before === 'in' || before === 'at' || before === 'near';
}

/** A name nobody introduced is a person where it speaks: "said X", "X told". */
function speaks(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.to - phrase.from < 2) return false;
  const before = tokens[phrase.from - 1];
  if (before?.norm === 'of' || before?.norm === 'for') return false;
  // "X, who heads the mission,"
  if (tokens[phrase.to]?.norm === ',' && tokens[phrase.to + 1]?.norm === 'who') return true;
  const verb = verbAfter(tokens, phrase.to);
  if (verb && SPEAKING.has(verb.lemma)) return true;
  return (
    before !== undefined &&
    (before.norm === 'said' ||
      before.norm === 'says' ||
      (before.norm === 'to' && tokens[phrase.from - 2]?.norm === 'according'))
  );
}

const SPEAKING: ReadonlySet<string> = new Set([...'say tell add explain write recall'.split(' '), ...ACTING]);
