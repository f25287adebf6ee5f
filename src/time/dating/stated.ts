import type { Article, Published, StatedDate } from '../../model/article.ts';
import type { Interval } from '../../model/interval.ts';
import { readWrittenDate } from './written-date.ts';

const WHERE: Readonly<Record<StatedDate['where'], string>> = {
  option: 'given on the command line',
  header: 'stated in the header of the file',
  metadata: 'stated in the metadata of the file',
  'file-name': 'read from the name of the file',
  url: 'read from the address of the article',
};

/** The publication date that the input states in so many words, most trusted first; null where it states none that can be read. */
export function statedPublication(article: Article): Published | null {
  for (const stated of article.stated) {
    const interval = isGiven(stated) ? readWrittenDate(stated.text) : null;
    if (interval) return publishedAs(interval, stated);
  }
  return null;
}

/** Whether the date was put there to tell when the article was published; names of files and addresses only hint at it. */
function isGiven(stated: StatedDate): boolean {
  return stated.where !== 'file-name' && stated.where !== 'url';
}

function publishedAs(interval: Interval, stated: StatedDate): Published {
  return { interval, basis: 'stated', evidence: [{ quote: stated.text, span: null, says: WHERE[stated.where] }] };
}
