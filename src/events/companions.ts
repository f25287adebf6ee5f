import type { ActorMention } from '../model/event.ts';
import type { Clause } from './clauses/clauses.ts';
import { between, type SentenceView } from './sentence-view.ts';

const BACKING: ReadonlySet<string> = new Set('back support aid accompany join assist reinforce flank'.split(' '));
const OPPOSING: ReadonlySet<string> = new Set('resist fight battle oppose combat'.split(' '));

const NAMING: ReadonlySet<string> = new Set('know call dub name nickname'.split(' '));

/** What the subject of a resumed clause is called, where it is no name itself: "the mission, known as the league, | left". */
export function namedAside(view: SentenceView, clause: Clause): readonly ActorMention[] {
  const aside = clause.kind === 'resumed' ? view.clauses[clause.index - 1] : undefined;
  if (!aside?.verb?.passive || !NAMING.has(aside.verb.lemma)) return [];
  return between(view.actors, view.sentence, aside.verb.last + 1, aside.end).slice(0, 1);
}

/**
 * Those whom a participle behind the subject of a resumed clause names as taking part: forces on the ground "soldiers backed by militiamen | attacked",
 * and where enemies deal with each other ("isMutual") whom one fights: "a group resisting the league | offered".
 */
export function companionsOf(view: SentenceView, clause: Clause, isMutual: boolean): readonly ActorMention[] {
  const aside = clause.kind === 'resumed' ? view.clauses[clause.index - 1] : undefined;
  const { verb } = aside ?? { verb: null };
  if (!aside || !verb) return [];
  const named = between(view.actors, view.sentence, verb.last + 1, aside.end);
  if (verb.passive && BACKING.has(verb.lemma) && view.sentence.tokens[verb.last + 1]?.norm === 'by')
    return named.filter(({ actor }) => actor.kind === 'forces' || actor.kind === 'armed-group');
  return isMutual && verb.form === 'ing' && OPPOSING.has(verb.lemma) ? named.slice(0, 1) : [];
}
