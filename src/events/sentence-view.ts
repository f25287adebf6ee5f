import type { ActorMention, Casualty, Place } from '../model/event.ts';
import { bySpan, type Found, overlaps, type Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Sentence } from '../text/document.ts';
import { NO_SIGNS, SIGN, type SentenceSigns } from './signs/signs.ts';
import { type Clause, clausesOf } from './clauses/clauses.ts';
import { type NounTrigger, nounTriggers } from './trigger/noun-trigger.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';

/** A sentence with everything found in it, each list in text order; one that can tell no event is not cut into clauses. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly signs: SentenceSigns;
  readonly clauses: readonly Clause[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly Found<Place>[];
  readonly times: readonly TimeExpression[];
  readonly casualties: readonly Found<Casualty>[];
  /** Event nouns. */
  readonly nouns: readonly NounTrigger[];
}

/** What was found in an article, to be dealt out to its sentences; lists in text order. */
export interface ArticleFindings {
  readonly actors: readonly ActorMention[];
  readonly places: readonly Found<Place>[];
  readonly times: readonly TimeExpression[];
  readonly signs: readonly SentenceSigns[];
}

/** A view of every sentence; one pass over each list. */
export function viewsOf(
  sentences: readonly Sentence[],
  findings: ArticleFindings,
  casualtiesOf: (sentence: Sentence, signs: SentenceSigns) => readonly Found<Casualty>[],
  lexicon: TriggerLexicon,
): readonly SentenceView[] {
  const nextActors = dealer(findings.actors);
  const nextPlaces = dealer(findings.places);
  const nextTimes = dealer(findings.times);
  const views: SentenceView[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence) break;
    const signs = findings.signs[sentence.index] ?? NO_SIGNS;
    const times = nextTimes(sentence.span);
    const actors = nextActors(sentence.span);
    const places = nextPlaces(sentence.span);
    const casualties = casualtiesOf(sentence, signs);
    const nouns = nounTriggers(sentence, signs, actors, lexicon);
    // Any verb of the sentence may tell an event, or it counts somebody "among the dead".
    const tells =
      nouns.length > 0 ||
      casualties.length > 0 ||
      times.length > 0 ||
      (signs.any & (SIGN.eventVerb | SIGN.among)) !== 0;
    const clauses = tells ? clausesOf(sentence, spansOf(times), spansOfNames(actors)) : NO_CLAUSES;
    views.push({ sentence, signs, times, actors, places, casualties, nouns, clauses });
  }
  return views;
}

const NO_CLAUSES: readonly Clause[] = [];
const NO_SPANS: readonly Span[] = [];

function spansOf(times: readonly TimeExpression[]): readonly Span[] {
  return times.length === 0 ? NO_SPANS : times.map((time) => time.span);
}

/** The spans of the actors that are called by their names. */
function spansOfNames(actors: readonly ActorMention[]): readonly Span[] {
  if (actors.length === 0) return NO_SPANS;
  const spans: Span[] = [];
  for (let i = 0; i < actors.length; i++) {
    const actor = actors[i];
    if (actor?.rule === 'alias' || actor?.rule === 'name-run') spans.push(actor.span);
  }
  return spans;
}

/** The event nouns between two token indices (half-open), but for those of unsure sense. */
export function nounsBetween({ nouns }: SentenceView, from: number, to: number): readonly NounTrigger[] {
  if (nouns.length === 0) return nouns;
  const found: NounTrigger[] = [];
  for (let i = 0; i < nouns.length; i++) {
    const noun = nouns[i];
    if (noun && noun.first >= from && noun.last < to && !noun.unsure) found.push(noun);
  }
  return found;
}

/** The times of a sentence that may date an event. */
export function placedTimes({ times }: SentenceView): readonly TimeExpression[] {
  if (times.length === 0) return times;
  return times.filter((time) => time.interval !== null && time.timex.type !== 'SET');
}

/** Hands out the items of a sorted list that lie in each span, spans asked for in order. */
function dealer<T extends { readonly span: Span }>(items: readonly T[]): (span: Span) => readonly T[] {
  const sorted = items.toSorted((a, b) => bySpan(a.span, b.span));
  let next = 0;
  return (span) => {
    let item = sorted[next];
    while (item && item.span.end <= span.start) item = sorted[++next];
    const from = next;
    let areAllIn = true;
    while (item && item.span.start < span.end) {
      areAllIn &&= item.span.end > span.start;
      item = sorted[++next];
    }
    if (from === next) return [];
    const found = sorted.slice(from, next);
    return areAllIn ? found : found.filter((one) => overlaps(span, one.span));
  };
}

/** The items whose words stand between two token indices (half-open) of the sentence. */
export function between<T extends { readonly span: Span }>(
  items: readonly T[],
  sentence: Sentence,
  from: number,
  to: number,
): readonly T[] {
  if (items.length === 0) return items;
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  const found: T[] = [];
  if (start === undefined || end === undefined || from >= to) return found;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item && item.span.start >= start && item.span.end <= end) found.push(item);
  }
  return found;
}
