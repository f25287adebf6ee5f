import type { Place } from '../model/event.ts';
import { type Found, overlaps } from '../model/span.ts';
import { hostOf, type Clause } from './clauses/clauses.ts';
import { type Draft, NOUN_RULES } from './draft.ts';
import { gradeOf } from './place-grade.ts';
import { DIRECTIONS } from '../lexicon/place-words.ts';
import { between, type SentenceView } from './sentence-view.ts';
import { holdsWord, indexOf } from './clauses/token-range.ts';

/** Where the event of a clause took place: the most specific place the clause names, else that of the clause it continues; null where none is named. */
export function eventPlace(view: SentenceView, draft: Draft, triggerEnd: number): Found<Place> | null {
  if (view.places.length === 0) return null;
  let current: Clause | undefined = draft.clause;
  for (let depth = 0; current && depth < 4; depth++) {
    const end = depth === 0 ? endOf(view, draft) : current.end;
    const named = between(view.places, view.sentence, current.first, end);
    const found = mostSpecific(
      view,
      named.filter(
        (place) =>
          (!isParty(view, place) || draft.lemma === 'visit') &&
          !isOfComparedEvent(view, draft, place) &&
          !isOfDeal(view, place),
      ),
      triggerEnd,
    );
    if (found) return found;
    if (current.kind === 'subordinate' || (current.kind === 'relative' && current.link !== 'where')) break;
    current = hostOf(view.clauses, current);
  }
  return placeBehind(view, draft, triggerEnd);
}

/** "detained two men while searching for a leader in Karev": the place of what is done in doing it, in clauses right behind that have no subject of their own. */
function placeBehind(view: SentenceView, draft: Draft, triggerEnd: number): Found<Place> | null {
  let end = draft.end;
  for (let at = draft.clause.index + 1; at < view.clauses.length; at++) {
    const next = view.clauses[at];
    if (!next || next.first > end || !isDoneMeanwhile(next)) return null;
    end = Math.max(end, next.end);
    const named = between(view.places, view.sentence, next.first, next.end);
    const found = mostSpecific(
      view,
      named.filter((place) => gradeOf(place) > 0),
      triggerEnd,
    );
    if (found) return found;
  }
  return null;
}

function isDoneMeanwhile({ kind, verb, link }: Clause): boolean {
  if (kind === 'infinitive' || kind === 'participle') return true;
  return kind === 'subordinate' && link === 'while' && verb?.form === 'ing';
}

/** Where the telling of a noun ends: at the next event noun, whose place is not its own ("the deadliest attack since the raid on Zenda"). */
function endOf(view: SentenceView, { rule, last, end }: Draft): number {
  const next = NOUN_RULES.has(rule) ? view.nouns.find(({ first }) => first > last && first < end) : undefined;
  return next?.first ?? end;
}

/** Among equally specific places the nearest behind the trigger, else the nearest before it. */
function mostSpecific(view: SentenceView, places: readonly Found<Place>[], triggerEnd: number): Found<Place> | null {
  if (places.length < 2) return places[0] ?? null;
  const distance = (place: Found<Place>): number =>
    place.span.start >= triggerEnd ? place.span.start - triggerEnd : 1000 + triggerEnd - place.span.end;
  const grade = (place: Found<Place>): number => (isMeasuredFrom(view, place) ? 0.5 : gradeOf(place));
  return places.toSorted((a, b) => grade(b) - grade(a) || distance(a) - distance(b))[0] ?? null;
}

const COMPARING: ReadonlySet<string> = new Set('since like than before after following'.split(' '));

/** "the deadliest | since an assault in Karev": the place of another event, which this one is only measured by. */
function isOfComparedEvent(view: SentenceView, draft: Draft, { span }: Found<Place>): boolean {
  const { tokens } = view.sentence;
  const at = indexOf(tokens, span.start);
  const noun = view.nouns.find(({ first, last }) => first > draft.last && last < at && at - last <= 2);
  return noun !== undefined && holdsWord(tokens, COMPARING, Math.max(draft.last + 1, noun.first - 3), noun.first);
}

/** "the Karev accord", "the Karev peace process": called after where it was signed. */
function isOfDeal({ sentence: { tokens } }: SentenceView, { span }: Found<Place>): boolean {
  let at = indexOf(tokens, span.end);
  if ((tokens[at]?.start ?? span.end) < span.end) at++;
  const next = tokens[at]?.norm === 'peace' ? tokens[at + 1] : tokens[at];
  return DEALS.has(next?.lemma ?? '');
}

const DEALS: ReadonlySet<string> = new Set(
  'accord agreement treaty deal pact protocol process declaration convention'.split(' '),
);

/** "70 kilometres southeast of | Karev": the town only says how far away it was. */
function isMeasuredFrom({ sentence: { tokens } }: SentenceView, { span }: Found<Place>): boolean {
  const at = indexOf(tokens, span.start);
  const link = tokens[at - 1]?.norm;
  if (link !== 'of' && link !== 'from') return false;
  const before = tokens[at - 2]?.norm ?? '';
  return DIRECTIONS.has(before) || DISTANCES.has(before);
}

const DISTANCES: ReadonlySet<string> = new Set('km kilometres kilometers miles metres meters'.split(' '));

/** A country that acts or is acted on ("the United States vacated"), or a capital that stands for its government, is no place there. */
function isParty(view: SentenceView, place: Found<Place>): boolean {
  return view.actors.some(
    ({ span, rule }) => overlaps(span, place.span) && (gradeOf(place) === 0 || rule === 'metonym'),
  );
}
