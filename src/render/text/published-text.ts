import type { Published } from '../../model/article.ts';
import { dateLabel } from '../date-label.ts';
import type { TextStyle } from './style.ts';

/** "31 May 2018 (deduced)", or that it is unknown. */
export function publishedText(published: Published | null, style: TextStyle): string {
  return published ? `${style.own(dateLabel(published.interval))} (${published.basis})` : 'unknown';
}

/** One line for each piece of evidence, told once: the words, then what they say. */
export function publishedReasons(published: Published | null, style: TextStyle): readonly string[] {
  const reasons = (published?.evidence ?? []).map(({ quote, says }) =>
    quote === null ? style.plain(says) : `${style.own(`“${style.plain(quote)}”`)}: ${style.plain(says)}`,
  );
  return [...new Set(reasons)];
}
