import { HARM_GERUNDS, HARM_LEMMAS, HARM_WORDS } from '../../lexicon/harm-signs.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/organisations.ts';
import { PLACES_AGAIN } from '../../lexicon/place-words.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { AGENT_VERBS, BLAMING_VERBS, CULPRIT_WORDS } from '../../lexicon/responsibility.ts';
import type { TriggerLexicon } from '../trigger/trigger-lexicon.ts';
import { AS_LEMMA, SIGN, type SignTable } from './signs.ts';

/** The signs of all words that have any; `openers` are the words that may open a phrase for an actor. Build it once a run. */
export function buildSignTable({ verbs, nouns }: TriggerLexicon, openers: Iterable<string>): SignTable {
  const table = new Map<string, number>();
  const words = (list: Iterable<string>, sign: number): void => {
    for (const word of list) table.set(word, (table.get(word) ?? 0) | sign);
  };
  const lemmas = (list: Iterable<string>, sign: number): void => words(list, sign << AS_LEMMA);
  words(openers, SIGN.actor);
  words(nouns.keys(), SIGN.eventNoun);
  lemmas(nouns.keys(), SIGN.eventNoun);
  // "airstrikes": the tagger does not know the lemma of every plural.
  for (const noun of nouns.keys()) words([`${noun}s`], SIGN.eventNoun);
  words(verbs.keys(), SIGN.eventVerb);
  lemmas(verbs.keys(), SIGN.eventVerb);
  words(HARM_WORDS, SIGN.harm);
  lemmas(HARM_LEMMAS, SIGN.harm);
  words(HARM_GERUNDS.keys(), SIGN.harmAsNoun);
  words(CULPRIT_WORDS, SIGN.culprit);
  lemmas(AGENT_VERBS, SIGN.culprit);
  lemmas(BLAMING_VERBS, SIGN.culprit);
  words(PLACES_AGAIN.keys(), SIGN.place);
  words(ORGANISATION_NOUNS, SIGN.organisation);
  words(PRONOUNS, SIGN.pronoun);
  words(['capital'], SIGN.capitalTown);
  words(['border', 'frontier'], SIGN.border);
  words(['among'], SIGN.among);
  words(['according'], SIGN.according);
  return table;
}
