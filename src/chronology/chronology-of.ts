import type { Chronology } from '../model/chronology.ts';
import type { Note } from '../model/note.ts';
import { inArticleOrder } from './article-order.ts';
import { type ArticleMentions, buildEvents } from './build-events.ts';

/** All that is read of one article: it may be kept and used again in any other company of articles. */
export interface ReadMentions extends ArticleMentions {
  readonly notes: readonly Note[];
}

/** Mentions of all articles → events → one chronology. Order of the articles does not matter. */
export function chronologyOf(read: readonly ReadMentions[], notes: readonly Note[]): Chronology {
  const sorted = inArticleOrder(read);
  return {
    events: buildEvents(sorted),
    articles: sorted.map(({ article }) => article),
    notes: [...notes, ...sorted.flatMap((one) => one.notes)],
  };
}
