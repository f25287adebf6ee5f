import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { isCapital } from '../../text/letters.ts';
import type { PhraseNode } from '../../text/phrase-tree.ts';
import { matchFrom } from '../../text/phrases.ts';
import type { DatingIndexes } from './dating-knowledge.ts';
import type { FactsFound, Opening, PhraseFound } from './evidence.ts';

/** What a text names. */
export interface FactsInText {
  readonly found: FactsFound;
  readonly conflicts: readonly PhraseFound<ConflictEntry>[];
  /** Words that are surnames of holders of offices, whatever else they may be. */
  readonly surnames: readonly Opening[];
}

/** The phrases for facts that a text holds, of each kind the longest where several begin at one word, none inside another, in text order: one look at every word. */
export function factsInText({ sentences }: TextDocument, factsAt: DatingIndexes['factsAt']): FactsInText {
  const found = {
    people: [],
    landmarks: [],
    happenings: [],
    actors: [],
    scenes: [],
    tolls: [],
    eras: [],
  } satisfies FactsFound;
  const conflicts: PhraseFound<ConflictEntry>[] = [];
  const surnames: Opening[] = [];
  for (const { tokens, index } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const facts = factsAt(tokens[at]?.norm ?? '');
      if (facts === null || (!facts.small && !isCapital(tokens[at]))) continue;
      if (facts.people) find(facts.people, tokens, index, at, found.people);
      if (facts.landmarks) find(facts.landmarks, tokens, index, at, found.landmarks);
      if (facts.happenings) find(facts.happenings, tokens, index, at, found.happenings);
      if (facts.actors) find(facts.actors, tokens, index, at, found.actors);
      if (facts.conflicts) find(facts.conflicts, tokens, index, at, conflicts);
      if (facts.scenes) find(facts.scenes, tokens, index, at, found.scenes);
      if (facts.tolls) find(facts.tolls, tokens, index, at, found.tolls);
      if (facts.eras) find(facts.eras, tokens, index, at, found.eras);
      if (facts.surnames) surnames.push({ tokens, sentence: index, at });
    }
  }
  return { found, conflicts, surnames };
}

/** Adds the phrase that begins there, unless it lies in the one found before. */
function find<T>(
  node: PhraseNode<T>,
  tokens: readonly Token[],
  sentence: number,
  at: number,
  found: PhraseFound<T>[],
): void {
  const last = found.at(-1);
  if (last && last.tokens === tokens && at < last.at + last.length) return;
  const match = matchFrom(node, tokens, at);
  if (match) found.push({ values: match.values, tokens, sentence, at, length: match.length });
}
