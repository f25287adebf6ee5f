import type { Place } from '../model/event.ts';
import { type Found, overlaps } from '../model/span.ts';
import type { Clause } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { between, type SentenceView } from './sentence-view.ts';

/** Where the event of a clause took place: the most specific place the clause names, else that of the clause it continues; null where none is named. */
export function eventPlace(view: SentenceView, draft: Draft, triggerEnd: number): Found<Place> | null {
  let current: Clause | undefined = draft.clause;
  for (let depth = 0; current && depth < 4; depth++) {
    const end = depth === 0 ? endOf(view, draft) : current.end;
    const named = between(view.places, view.sentence, current.first, end);
    const found = mostSpecific(
      named.filter((place) => !isParty(view, place)),
      triggerEnd,
    );
    if (found) return found;
    if (current.kind === 'subordinate' || (current.kind === 'relative' && current.link !== 'where')) return null;
    current = current.parent === null ? undefined : view.clauses[current.parent];
  }
  return null;
}

const NOUN_RULES: ReadonlySet<Draft['rule']> = new Set(['dated noun', 'named noun', 'setting']);

/** Where the telling of a noun ends: at the next event noun, whose place is not its own ("the deadliest attack since the raid on Zenda"). */
function endOf(view: SentenceView, { rule, last, end }: Draft): number {
  const next = NOUN_RULES.has(rule) ? view.nouns.find(({ first }) => first > last && first < end) : undefined;
  return next?.first ?? end;
}

/** Among equally specific places the nearest behind the trigger, else the nearest before it. */
function mostSpecific(places: readonly Found<Place>[], triggerEnd: number): Found<Place> | null {
  const distance = (place: Found<Place>): number =>
    place.span.start >= triggerEnd ? place.span.start - triggerEnd : 1000 + triggerEnd - place.span.end;
  return places.toSorted((a, b) => placeGrade(b.value) - placeGrade(a.value) || distance(a) - distance(b))[0] ?? null;
}

/** A country that acts or is acted on ("the United States vacated") is no place there. */
function isParty(view: SentenceView, place: Found<Place>): boolean {
  return placeGrade(place.value) === 0 && view.actors.some((actor) => overlaps(actor.span, place.span));
}

/** How specific a place is: 2 a town or site, 1 a province or region, 0 a country. */
export function placeGrade({ name, admin1, countryName }: Place): 0 | 1 | 2 {
  if (name === countryName) return 0;
  return admin1 === null || name === admin1 ? 1 : 2;
}
