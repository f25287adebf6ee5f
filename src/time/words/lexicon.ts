import namedDays from '../../knowledge/named-days.json' with { type: 'json' };
import phrases from '../../lexicon/time-phrases.json' with { type: 'json' };
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { type Kind, LISTED_WORDS } from './kinds.ts';
import { once } from './once.ts';

/** A reading of a word or phrase that the data lists. */
export interface Listed {
  readonly kind: Kind;
  readonly value: number | string;
}

/** Phrases of time by their words, built when first needed: "at least", "the time being", "Christmas Eve" (the value is the id of a named day). */
export const timePhrases = once((): PhraseIndex<Listed> => buildPhraseIndex(listPhrases()));

/** Readings of single words, by norm; the first is the commonest. Built when first needed. */
export const timeWords = once((): ReadonlyMap<string, readonly Listed[]> => {
  const index = new Map<string, Listed[]>();
  for (const [kind, words] of Object.entries(LISTED_WORDS)) {
    for (const [word, value] of Object.entries(words)) {
      const listed = { kind: kind as Kind, value };
      index.set(word, [...(index.get(word) ?? []), listed]);
    }
  }
  return index;
});

function* listPhrases(): Iterable<readonly [string, Listed]> {
  for (const phrase of phrases.approx) yield [phrase, { kind: 'approx', value: phrase }];
  for (const phrase of phrases.now) yield [phrase, { kind: 'now', value: 'present' }];
  for (const phrase of phrases.past) yield [phrase, { kind: 'vague', value: 'past' }];
  for (const phrase of phrases.future) yield [phrase, { kind: 'vague', value: 'future' }];
  for (const day of namedDays.days) for (const name of day.names) yield [name, { kind: 'holiday', value: day.id }];
}
