import type { Chronology } from '../model/chronology.ts';
import { closest } from '../query/closest.ts';
import type { Filter } from '../query/filter.ts';
import { isToldBy } from '../query/filter-chronology.ts';
import { isPlace } from '../query/match-words.ts';
import { counted } from '../render/phrases.ts';
import { indexArticles } from '../render/record.ts';
import { didYouMean } from './failure.ts';

const MOST_NAMES = 3;

/** What to say where no event is left: a place or source that no event has at all is named, with the closest that some event has. */
export function nothingFound(whole: Chronology, { places, sources }: Pick<Filter, 'places' | 'sources'>): string {
  const { events, articles } = whole;
  if (articles.length === 0) return 'no articles to read; name files or folders, or pipe articles in';
  if (events.length === 0) return `no events in ${counted(articles.length, 'article')}`;
  const place = places.find((typed) => !events.some((event) => event.place !== null && isPlace(event.place, typed)));
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
  return `none of the ${counted(events.length, 'event')} matches; loosen a filter`;
}
