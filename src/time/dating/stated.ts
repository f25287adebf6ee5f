import type { Article, Published, StatedDate } from '../../model/article.ts';
import { readWrittenDate } from './written-date.ts';

/** Dates put there to tell when the article was published; names of files and addresses only hint at it. */
const GIVEN: Readonly<Partial<Record<StatedDate['where'], string>>> = {
  option: 'given on the command line',
  header: 'stated in the header of the file',
  metadata: 'stated in the metadata of the file',
};

/** Whether the date was put there to tell when the article was published. */
export function isGiven({ where }: StatedDate): boolean {
  return GIVEN[where] !== undefined;
}

/** The publication date that the input states in so many words, most trusted first; null where it states none that can be read. */
export function statedPublication(article: Article): Published | null {
  for (const { text, where } of article.stated) {
    const says = GIVEN[where];
    const interval = says === undefined ? null : readWrittenDate(text);
    if (says !== undefined && interval)
      return { interval, likely: interval, basis: 'stated', evidence: [{ quote: text, span: null, says }] };
  }
  return null;
}
