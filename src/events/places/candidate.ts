import type { PlaceEntry } from '../../knowledge/entries.ts';
import type { PlaceMatch } from '../../knowledge/places/gazetteer.ts';
import type { Span } from '../../model/span.ts';

/**
 * How a name stands in its sentence: after a noun of place ("the town of X", "X district"), after a preposition of place ("in X"), after
 * one of direction ("from X", "of X"), as what is taken or left ("captured X"), beside another place ("X, Y"), as an owner ("X's"), as
 * somebody who says something, before a noun ("a X bombing"), in a dateline, or none of these.
 */
export type Cue =
  | 'typed'
  | 'in'
  | 'to'
  | 'taken'
  | 'beside'
  | 'possessive'
  | 'subject'
  | 'modifying'
  | 'dateline'
  | 'bare';

/** A name that may be a place. */
export interface Candidate {
  /** As the text writes it. */
  readonly words: string;
  readonly span: Span;
  readonly matches: readonly PlaceMatch[];
  readonly cue: Cue;
  /** Whether a preposition of place governs it, whatever noun stands between. */
  readonly located: boolean;
  /** The kinds a noun of place beside it asks for; empty where there is none. */
  readonly kinds: readonly PlaceEntry['kind'][];
  /** The whole name of a site, of which `words` is the part the gazetteer may know. */
  readonly site: string | null;
  /** The name of a part, should the name be a country's or region's ("northern Syria"). */
  readonly part: string | null;
  /** Sentence and first and last token (exclusive), to see what stands beside what. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Whether the whole sentence is in capitals. */
  readonly shouted: boolean;
  /** Whether the name belongs to a longer run of capitals or stands before a hyphen: no place, though it tells the country. */
  readonly modifier: boolean;
  /** Whether a name that no map bears stands right behind its preposition, with no noun behind it ("a market in Hofbau"). */
  readonly plain: boolean;
}

/** What a pass over the article found: names that may be places, votes for countries by adjectives, and last words of persons' names. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly people: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
}
