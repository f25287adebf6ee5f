import { ACTING } from '../../lexicon/actor-slots.ts';
import type { Actor } from '../../model/event.ts';
import type { Token } from '../../text/document.ts';
import { EVER, nearest, singular } from './discourse.ts';
import type { Phrase } from './meaning.ts';
import { homeGroupOf } from './references.ts';
import { type Resolution, registered } from './resolution.ts';
import { verbAfter } from './slots.ts';

/** Whom one word names: "the Lanterns" after "the Red Lanterns", a group spoken of whose name ends in the word; "Maoists": the country's own. */
export function calledSo(resolution: Resolution, tokens: readonly Token[], { from, to }: Phrase): Actor | null {
  const before = tokens[from - 1]?.norm;
  const word = tokens[from]?.norm ?? '';
  if (to - from > 1 || (before !== 'the' && !word.endsWith('s'))) return null;
  const { discourse } = resolution;
  const last = singular(word);
  const group =
    nearest(discourse, EVER, ({ actor: { kind, name } }) => {
      if (kind !== 'armed-group' && kind !== 'organisation') return false;
      const blank = name.lastIndexOf(' ');
      return blank >= 0 && singular(name.slice(blank + 1).toLowerCase()) === last;
    }) ??
    nearest(
      discourse,
      EVER,
      ({ actor, spoken }) =>
        actor.kind === 'armed-group' && spoken.length > 1 && singular(spoken.at(-1)?.norm ?? '') === last,
    );
  if (group) return group.actor;
  const home = homeGroupOf(resolution, [last]);
  return home && registered(resolution, home.id);
}

/** "in Karev", "near Karev": where a place is named like a person, the place is meant. */
export function isLocated(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.norm;
  return before === 'in' || before === 'at' || before === 'near';
}

/** Whether a name nobody introduced speaks, and so is a person: "said X", "X told". */
export function speaks(tokens: readonly Token[], phrase: Phrase): boolean {
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
