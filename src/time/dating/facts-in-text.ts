import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { TextDocument } from '../../text/document.ts';
import { isCapital } from '../../text/letters.ts';
import { UNCOUNTED } from '../../text/phrase-shapes.ts';
import { type Endings, fittingValues } from '../../text/phrase-tree.ts';
import type { DatingIndexes } from './dating-knowledge.ts';
import type { FactsFound, Opening, PhraseFound } from './evidence.ts';
import type { FactEndings, FactNode } from './fact-tree.ts';
import { mayTell } from './told-words.ts';

/** What a text names. */
export interface FactsInText {
  readonly found: FactsFound;
  readonly conflicts: readonly PhraseFound<ConflictEntry>[];
  /** Words that are surnames of holders of offices, whatever else they may be. */
  readonly surnames: readonly Opening[];
  readonly openers: OpenersInText;
}

/** The words of a text that happenings are told with, by their numbers. */
export interface OpenersInText {
  readonly numbers: readonly number[];
  /** For each sentence the place of the first of its words; behind the last the number of all. */
  readonly starts: readonly number[];
}

/** The phrases for facts that a text holds, of each kind the longest where several begin at one word, none inside another, in text order: one look at every word. */
export function factsInText({ sentences }: TextDocument, { wordOf, below }: DatingIndexes): FactsInText {
  const found = emptyFinds();
  const numbers: number[] = [];
  const starts: number[] = [];
  for (const { tokens, index } of sentences) {
    starts.push(numbers.length);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const word = token && wordOf(token);
      if (!word) continue;
      const { first, openers } = word;
      if (openers && mayTell(token)) for (let i = 0; i < openers.length; i++) numbers.push(openers[i] ?? 0);
      if (first && (first.isSmall || isCapital(token))) addFacts(first, below, { tokens, sentence: index, at }, found);
    }
  }
  starts.push(numbers.length);
  const { conflicts, surnames } = found;
  return { found, conflicts, surnames, openers: { numbers, starts } };
}

/** What is found, as it grows. */
type Finds = ReturnType<typeof emptyFinds>;

function emptyFinds() {
  return {
    people: [],
    landmarks: [],
    happenings: [],
    actors: [],
    scenes: [],
    tolls: [],
    eras: [],
    conflicts: [] as PhraseFound<ConflictEntry>[],
    surnames: [] as Opening[],
  } satisfies FactsFound & Pick<FactsInText, 'conflicts' | 'surnames'>;
}

/** Adds the phrases of all kinds that begin there. */
function addFacts(first: FactNode, below: DatingIndexes['below'], opening: Opening, found: Finds): void {
  const { tokens, at } = opening;
  let i = at;
  for (let node: FactNode | null = first; node; ) {
    if (node.endings) addEndings(node.endings, opening, i - at + 1, found);
    if (!node.goesOn) return;
    let token = tokens[++i];
    while (token && token.norm.length === 1 && UNCOUNTED.has(token.norm)) token = tokens[++i];
    node = token ? below(node, token.norm) : null;
  }
}

function addEndings(endings: FactEndings, opening: Opening, length: number, found: Finds): void {
  if (endings.people) add(endings.people, opening, length, found.people);
  if (endings.landmarks) add(endings.landmarks, opening, length, found.landmarks);
  if (endings.happenings) add(endings.happenings, opening, length, found.happenings);
  if (endings.actors) add(endings.actors, opening, length, found.actors);
  if (endings.conflicts) add(endings.conflicts, opening, length, found.conflicts);
  if (endings.scenes) add(endings.scenes, opening, length, found.scenes);
  if (endings.tolls) add(endings.tolls, opening, length, found.tolls);
  if (endings.eras) add(endings.eras, opening, length, found.eras);
  if (endings.surnames) found.surnames.push(opening);
}

/** Adds a phrase, unless it begins in one found before; a shorter one that begins with the same word gives way to it. */
function add<T>(endings: Endings<T>, { tokens, sentence, at }: Opening, length: number, found: PhraseFound<T>[]): void {
  const last = found.at(-1);
  const isBeside = last !== undefined && last.tokens === tokens;
  if (isBeside && last.at < at && at < last.at + last.length) return;
  const values = fittingValues(endings, tokens, at);
  if (!values) return;
  if (isBeside && last.at === at) found.pop();
  found.push({ values, tokens, sentence, at, length });
}
