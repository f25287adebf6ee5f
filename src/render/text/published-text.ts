import type { Published } from '../../model/article.ts';
import { dateLabel } from '../date-label.ts';
import type { TextStyle } from './style.ts';

/** "31 May 2018 (deduced)", or that it is unknown. */
export function publishedText(published: Published | null, style: TextStyle): string {
  return published ? `${style.own(dateLabel(published.interval))} (${published.basis})` : 'unknown';
}

/** "most likely 4–5 June 2018"; null where no part of the date is likelier than the rest. */
export function likelyText(published: Published | null, style: TextStyle): string | null {
  if (published === null) return null;
  const likely = dateLabel(published.likely);
  return likely === dateLabel(published.interval) ? null : `most likely ${style.own(likely)}`;
}

/** Both on one line: "June 2018 (deduced), most likely 4–5 June 2018". */
export function publishedAndLikelyText(published: Published | null, style: TextStyle): string {
  const likely = likelyText(published, style);
  return publishedText(published, style) + (likely === null ? '' : `, ${likely}`);
}

/** One line for each piece of evidence, told once: the words, then what they say. */
export function publishedReasons(published: Published | null, style: TextStyle): readonly string[] {
  const reasons = (published?.evidence ?? []).map(({ quote, says }) =>
    quote === null ? style.plain(says) : `${style.own(`“${style.plain(quote)}”`)}: ${style.plain(says)}`,
  );
  return [...new Set(reasons)];
}
