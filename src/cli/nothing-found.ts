import type { Chronology } from '../model/chronology.ts';
import { closest } from '../query/closest.ts';
import type { Filter } from '../query/filter.ts';
import { isToldBy } from '../query/filter-chronology.ts';
import { isIn } from '../query/match-place.ts';
import { nearMisses } from '../query/near-misses.ts';
import { counted } from '../render/phrases.ts';
import { indexArticles } from '../render/record.ts';
import { didYouMean } from './failure.ts';

const MOST_NAMES = 3;

/** What to say where there was nothing to read. */
export const NO_ARTICLES = 'no articles to read; name files or folders';

/**
 * What to say where no event is left: a place or source that no event has at all is named, with the closest that some event has; else
 * the filters without which some would be.
 */
export function nothingFound(whole: Chronology, filter: Filter): string {
  const { places, sources } = filter;
  const { events, articles } = whole;
  if (articles.length === 0) return `${NO_ARTICLES}, or pipe articles in`;
  if (events.length === 0) return `no events in ${counted(articles.length, 'article')}`;
  const place = places.find((typed) => !events.some((event) => isIn(event, typed)));
  if (place !== undefined) {
    const names = events.flatMap((event) => event.place?.name ?? []);
    return `no event is in \`${place}\`; ${didYouMean(closest(place, names, MOST_NAMES), 'timeline --group-by place --count lists the places')}`;
  }
  const byId = indexArticles(whole);
  const source = sources.find((typed) => !events.some((event) => isToldBy(event, byId, typed)));
  if (source !== undefined) {
    const names = articles.flatMap(({ outlet, file }) => [outlet ?? [], file].flat());
    return `no event is told by \`${source}\`; ${didYouMean(closest(source, names, MOST_NAMES), 'timeline sources lists the articles and their outlets')}`;
  }
  const nothing = `none of the ${counted(events.length, 'event')} matches`;
  const [first, ...rest] = nearMisses(whole, filter);
  if (!first) return `${nothing}; loosen a filter`;
  if (first.count === events.length) return `${nothing} ${first.option}`;
  const others = rest.map(({ option, count }) => `, ${count} without ${option}`);
  return `${nothing}; ${first.count} would without ${first.option}${others.join('')}`;
}
