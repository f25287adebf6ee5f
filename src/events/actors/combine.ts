import { PAST_TITLE } from '../../lexicon/titles.ts';
import { isCapital } from '../../text/letters.ts';
import type { Token } from '../../text/document.ts';
import { introduced } from './introductions.ts';
import { servedBy } from './masters.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { joinOwners } from './owner-joins.ts';
import { entryOf, isPerson, joinNeighbours, onlyModifiers } from './phrase.ts';
import type { SentenceReader } from './reader.ts';

/** The phrases of a sentence with those that speak of one actor made one: "a spokesman | for the rebels", "commander | X", "X, | a Red Lantern commander". */
export function combinePhrases(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const owned = joinOwners(reader, phrases);
  const apposed = phrases.some(({ meaning }) => isPerson(meaning)) ? combinePersons(reader, owned) : owned;
  return joinNeighbours(apposed, (left, right) => introduced(reader, left, right) ?? servedBy(reader, left, right));
}

/** Persons with their titles and with whom they serve. */
function combinePersons(reader: SentenceReader, phrases: readonly Phrase[]): readonly Phrase[] {
  const persons = joinNeighbours(phrases, (left, right) => named(reader, left, right));
  const titled = spread(reader.tokens, headed(reader.tokens, persons));
  return joinNeighbours(titled, (left, right) => apposition(reader, left, right));
}

/** "Commander of Ruritanian troops and the pact's mission in the north, General X, said": the title that opens the sentence is X's. */
function headed(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const opening = phrases[0];
  if (!opening?.title || !opening.owned || opening.from > 1 || isPerson(opening.meaning)) return phrases;
  const at = phrases.findIndex(({ meaning }) => isPerson(meaning));
  const person = phrases[at];
  if (at < 1 || !person || tokens[person.from - 1]?.norm !== ',' || !closes(tokens, person.to)) return phrases;
  if (person.from > 16 || tokens.slice(0, person.from).some(isSmallVerb)) return phrases;
  return phrases.map((phrase) =>
    phrase === person ? personWith(tokens, opening, person, person.from, person.to) : phrase,
  );
}

function isSmallVerb(token: Token): boolean {
  return (token.pos === 'VERB' || token.pos === 'AUX') && !isCapital(token);
}

/** "commanders X | and Y": a plural title is that of the next name too. */
function spread(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  if (!phrases.some(({ titleWord }) => titleWord?.endsWith('s'))) return phrases;
  const done: Phrase[] = [];
  for (const phrase of phrases) {
    const left = done[done.length - 1];
    const joined = left && left.to + 1 === phrase.from && LISTING.has(tokens[left.to]?.norm ?? '');
    const owner = joined && left.titleWord?.endsWith('s') ? ownerOf(left.meaning) : null;
    if (!owner || phrase.meaning.kind !== 'person' || ownerOf(phrase.meaning)) done.push(phrase);
    else
      done.push({
        ...phrase,
        meaning: { ...phrase.meaning, owner },
        titleWord: left?.titleWord ?? null,
        rule: 'title',
        bare: false,
      });
  }
  return done;
}

const LISTING: ReadonlySet<string> = new Set(['and', ',']);

/** "Red Lantern commander | X", "the movement's spokesman, | X,". */
function named({ tokens }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  if (!left.title || !isPerson(right.meaning)) return null;
  const isShort = left.rule === 'reference' && left.meaning.kind === 'person';
  if (isPerson(left.meaning) && !isShort) return null;
  const direct = right.from === left.to && left.open;
  const comma = tokens[left.to]?.norm === ',' && right.from === left.to + 1 && closes(tokens, right.to);
  return direct || comma ? personWith(tokens, left, right, left.from, right.to) : null;
}

/** "X, a Red Lantern commander", "X, of the High Council", "X, provincial police spokesman"; "commanders X | and Y". */
function apposition({ tokens, index }: SentenceReader, left: Phrase, right: Phrase): Phrase | null {
  if (!isPerson(left.meaning) || ownerOf(left.meaning) || isPerson(right.meaning)) return null;
  // "the mayor of Zenda, a lawmaker,"
  if (left.bare && tokens[left.from - 1]?.pos === 'ADP' && left.to - left.from === 1) return null;
  const comma = tokens[left.to]?.norm === ',';
  const at = left.to + (comma ? 1 : 0);
  if (right.from - at > 4 || (comma && right.from < at)) return null;
  const state = entryOf(index, right.meaning)?.kind === 'state';
  const of = tokens[at]?.norm === 'of' && (comma || left.to - left.from > 1) && !state;
  if (!of && !(comma && right.title && !isMany(index, right))) return null;
  return onlyModifiers(tokens, at + (of ? 1 : 0), right.from)
    ? personWith(tokens, right, left, left.from, left.to)
    : null;
}

/** "in X, doctors said": titles of several are none of one man's. */
function isMany(index: SentenceReader['index'], { titleWord }: Phrase): boolean {
  return titleWord !== null && titleWord.endsWith('s') && index.titles.has(titleWord.slice(0, -1));
}

/** The person of one phrase with the group of another; the title of a man who no longer holds it gives none. */
function personWith(tokens: readonly Token[], group: Phrase, person: Phrase, from: number, to: number): Phrase {
  const past = [group.from - 2, group.from - 1, group.from].some((at) => PAST_TITLE.has(tokens[at]?.norm ?? ''));
  const owner = past || isVague(group) ? null : group.meaning;
  const { meaning } = person;
  const { title, titleWord } = group;
  const whole = { ...person, from, to, title, titleWord, open: false, rule: 'title', bare: false, stands: true };
  if (meaning.kind === 'known') return { ...whole, meaning: { ...meaning, past, owner, ownerSaid: group.owned } };
  return meaning.kind === 'person' ? { ...whole, meaning: { ...meaning, owner } } : whole;
}

/** "General", "the spokesman": a title that says of itself whom its bearer serves does not need the article to say so. */
function isVague({ owned, rule, title, meaning }: Phrase): boolean {
  return !owned && meaning.kind === 'body' && rule !== 'description' && title?.body === null;
}

function ownerOf(meaning: Meaning): Meaning | null {
  return meaning.kind === 'person' || meaning.kind === 'known' ? meaning.owner : null;
}

/** A name between commas closes: "its spokesman, X, told"; "after he met the king, X told" is another matter. */
function closes(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return !next || next.pos === 'PUNCT';
}
