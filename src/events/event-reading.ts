import type { DatedArticle } from '../model/article.ts';
import type { ActorMention, Casualty, Place } from '../model/event.ts';
import type { Interval } from '../model/interval.ts';
import type { Found } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { ActorIndex } from './actors/actor-index.ts';
import type { SentenceSigns } from './signs/signs.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';

/** An article with everything found in it so far; lists in text order. */
export interface EventReading {
  readonly article: DatedArticle;
  /** The stretch it was written in; what no word of the text dates is dated by it. */
  readonly written: Interval | null;
  readonly document: TextDocument;
  readonly times: readonly TimeExpression[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly Found<Place>[];
  /** What its words may be to the rules, by sentence. */
  readonly signs: readonly SentenceSigns[];
  readonly casualtiesOf: (sentence: Sentence, signs: SentenceSigns) => readonly Found<Casualty>[];
  readonly lexicon: TriggerLexicon;
  readonly index: ActorIndex;
}
