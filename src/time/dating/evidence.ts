import type { TextDocument, Token } from '../../text/document.ts';
import type { EraEntry } from '../../knowledge/eras.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { ConflictEntry } from '../../knowledge/conflicts.ts';
import type { ActorEntry, LandmarkEntry, OfficeEntry } from '../../knowledge/entries.ts';
import type { TollEntry } from '../../knowledge/tolls.ts';
import type { DatedFact, SceneFact } from './dating-facts.ts';
import type { DatingIndexes } from './dating-knowledge.ts';
import type { ToldHappening } from './told-happenings.ts';

/** A run of days, both ends included, and how well the evidence fits publication on each of them; days are counted from 1970-01-01. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** One clue to the publication date: how well it fits each day, and the sentence that explains it to a reader. */
export interface Evidence {
  /** Name of the reader; clues of one kind lean on each other and are counted with less weight the more there are. */
  readonly kind: string;
  /** Steps do not overlap. */
  readonly steps: readonly Step[];
  /** The weight of every day that no step covers. */
  readonly base: number;
  /** Weights by weekday, Monday first; null where the weekday plays no part. */
  readonly weekdays: readonly number[] | null;
  readonly says: string;
  readonly quote: string | null;
  readonly span: Span | null;
}

/** A word at which a phrase may begin: its sentence, by index too, and its place there. */
export interface Opening {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly at: number;
}

/** A phrase of an index found in the document. */
export interface PhraseFound<T> {
  readonly values: readonly T[];
  readonly tokens: readonly Token[];
  /** Index of the sentence, and of the first token in it. */
  readonly sentence: number;
  readonly at: number;
  readonly length: number;
}

/** The phrases of each kind of fact that a text holds. */
export interface FactsFound {
  readonly people: readonly PhraseFound<DatedFact<OfficeEntry>>[];
  readonly landmarks: readonly PhraseFound<DatedFact<LandmarkEntry>>[];
  readonly actors: readonly PhraseFound<DatedFact<ActorEntry>>[];
  /** By the places of their records. */
  readonly happenings: readonly PhraseFound<number>[];
  readonly scenes: readonly PhraseFound<SceneFact>[];
  readonly tolls: readonly PhraseFound<TollEntry>[];
  readonly eras: readonly PhraseFound<EraEntry>[];
}

/** What readers of evidence see: the article, its sentences, its times as read, and the facts. */
export interface DatingContext {
  readonly article: Article;
  readonly document: TextDocument;
  readonly mentions: readonly TimeMention[];
  readonly knowledge: DatingIndexes;
  /** Whether the text has no capitals, so that names cannot be told by them. */
  readonly uncased: boolean;
  /** Index into `document.sentences` of each mention's sentence; -1 where it stands in none. */
  readonly sentenceOf: readonly number[];
  /** The mentions of each sentence, by its index; none for sentences without. */
  readonly timesIn: ReadonlyMap<number, readonly TimeMention[]>;
  /** The conflicts whose words the text uses, most used first. */
  readonly topics: readonly { readonly conflict: ConflictEntry; readonly count: number }[];
  readonly found: FactsFound;
  /** The happenings that the text tells, looked for when first asked for. */
  readonly told: () => readonly ToldHappening[];
  /** Words that are surnames of holders of offices, whatever else they may be. */
  readonly surnames: readonly Opening[];
}

/** A kind of evidence: its name and what it reads. */
export interface EvidenceReader {
  readonly name: string;
  readonly read: (context: DatingContext) => readonly Evidence[];
}
