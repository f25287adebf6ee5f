import { PARTITIVES } from '../../lexicon/place-words.ts';
import { findNorm, type TokenRange } from '../clauses/token-range.ts';
import { between, type SentenceView } from '../sentence-view.ts';
import type { TriggerLexicon } from './trigger-lexicon.ts';

/** Whether a noun phrase is of one of the classes: those of the lexicon, and actors, places, persons and forces as read. */
export function fitsClass(
  classes: readonly string[],
  view: SentenceView,
  range: TokenRange | null,
  lexicon: TriggerLexicon,
): boolean {
  if (!range || range.from >= range.to) return false;
  const { sentence } = view;
  return classes.some((name) => {
    if (name === 'actor') return between(view.actors, sentence, range.from, range.to).length > 0;
    if (name === 'place') {
      const { from, to } = placePart(view, range, lexicon);
      return between(view.places, sentence, from, to).length > 0 || inClass('territory', { from, to }, view, lexicon);
    }
    if (name === 'person')
      return (
        hasPerson(view, range) || inClass('office', range, view, lexicon) || inClass('people', range, view, lexicon)
      );
    if (
      name === 'forces' &&
      between(view.actors, sentence, range.from, range.to).some(
        (m) => m.actor.kind === 'forces' || m.actor.kind === 'armed-group',
      )
    )
      return true;
    return inClass(name, range, view, lexicon);
  });
}

/** The classes of objects that are no names. */
export function withoutNames(classes: readonly string[]): readonly string[] {
  return classes.filter((name) => name !== 'actor' && name !== 'place');
}

/** Whether the range says that something is called one of the classes: "named the group | as terrorists". */
export function isCalled(
  classes: readonly string[],
  view: SentenceView,
  range: TokenRange,
  lexicon: TriggerLexicon,
): boolean {
  const as = findNorm(view.sentence.tokens, 'as', range.from, range.to);
  return as >= 0 && classes.some((name) => inClass(name, { from: as + 1, to: range.to }, view, lexicon));
}

/** "a tour of the city" is no city; "parts of the city", "the town of Zenda" and "dozens of villages" are. */
function placePart(view: SentenceView, range: TokenRange, lexicon: TriggerLexicon): TokenRange {
  const { tokens } = view.sentence;
  const of = findNorm(tokens, 'of', range.from + 1, range.to);
  if (of < 0) return range;
  const head = { from: range.from, to: of };
  const isPlain = tokens.slice(head.from, of).some(({ pos, norm }) => pos === 'NOUN' && !PARTITIVES.has(norm));
  return isPlain && !inClass('territory', head, view, lexicon) ? head : range;
}

function hasPerson(view: SentenceView, range: TokenRange): boolean {
  return between(view.actors, view.sentence, range.from, range.to).some(
    ({ actor }) => actor.kind === 'person' || actor.kind === 'people',
  );
}

function inClass(name: string, range: TokenRange, view: SentenceView, lexicon: TriggerLexicon): boolean {
  const words = lexicon.classes.get(name);
  if (!words) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = view.sentence.tokens[i];
    if (token && (words.has(token.norm) || (token.lemma !== token.norm && words.has(token.lemma)))) return true;
  }
  return false;
}
