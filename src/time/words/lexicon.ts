import namedDays from '../../knowledge/named-days.json' with { type: 'json' };
import phrases from '../../lexicon/time-phrases.json' with { type: 'json' };
import { firstNormOf } from '../../text/phrase-words.ts';
import { buildPhraseIndex, type PhraseIndex } from '../../text/phrases.ts';
import { isListedKind, type Kind, LISTED_WORDS } from './kinds.ts';
import { once } from '../../text/memory.ts';

/** A reading of a word or phrase that the data lists. */
export interface Listed {
  readonly kind: Kind;
  readonly value: number | string;
}

/** Phrases of time by their words, built when first needed: "at least", "the time being", "Christmas Eve" (the value is the id of a named day). */
export const timePhrases = once((): PhraseIndex<Listed> => buildPhraseIndex(listPhrases()));

/** The first words of those phrases. */
export const phraseHeads = once(
  (): ReadonlySet<string> => new Set([...listPhrases()].flatMap(([phrase]) => firstNormOf(phrase) ?? [])),
);

/** Readings of single words, by norm; the first is the commonest. Built when first needed. */
export const timeWords = once((): ReadonlyMap<string, readonly Listed[]> => {
  const index = new Map<string, Listed[]>();
  for (const [kind, words] of Object.entries(LISTED_WORDS)) {
    if (!isListedKind(kind)) continue;
    for (const [word, value] of Object.entries(words)) {
      const listed = { kind, value };
      index.set(word, [...(index.get(word) ?? []), listed]);
    }
  }
  for (const day of namedDays.days)
    for (const name of day.names) if (/^\d/.test(name)) index.set(name, [{ kind: 'holiday', value: day.id }]);
  return index;
});

function* listPhrases(): Iterable<readonly [string, Listed]> {
  for (const phrase of phrases.approx) yield [phrase, { kind: 'approx', value: phrase }];
  for (const phrase of phrases.now) yield [phrase, { kind: 'now', value: 'present' }];
  for (const phrase of phrases.past) yield [phrase, { kind: 'vague', value: 'past' }];
  for (const phrase of phrases.future) yield [phrase, { kind: 'vague', value: 'future' }];
  for (const day of namedDays.days) for (const name of day.names) yield [name, { kind: 'holiday', value: day.id }];
}

/** Words that give a phrase of time away though they are listed nowhere else: the longest of each phrase, and number words that years begin with. */
export const tellingWords = once((): ReadonlySet<string> => {
  const telling = [...phrases.now, ...phrases.past, ...phrases.future, ...namedDays.days.flatMap((day) => day.names)];
  const words = telling.map((phrase) => longestOf(phrase.toLowerCase().split(/[^\p{L}]+/u)));
  return new Set([...words, 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']);
});

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
