import type { StatedDate } from '../../model/article.ts';
import { type Claims, claimed, claimedDate, claimedUrl } from '../article.ts';
import type { Page, StampedTime } from './block.ts';
import type { LinkedArticle } from './linked-data.ts';

/** Names of `<meta>` elements that hold the date of publication, the most trusted first. A date of change is none. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
] as const;

/** What a page says of its article: JSON-LD before `<meta>` before `<time>` before what is shown. */
export function pageClaims(page: Page, linked: LinkedArticle | null): Claims {
  const meta = (name: string): string | null => claimed(page.metas.get(name));
  const outlet = meta('og:site_name') ?? linked?.publisher ?? meta('application-name');
  const url = claimedUrl(page.canonical) ?? claimedUrl(meta('og:url')) ?? claimedUrl(linked?.url);
  const shown = page.blocks.filter((block) => block.kind === 'headline');
  const headline = shown.find((block) => !block.doubtful)?.text ?? null;
  const given = linked?.headline ?? meta('og:title') ?? meta('twitter:title') ?? headline ?? claimed(page.title);
  const title = given === null ? null : withoutOutlet(given, outlet);
  return { id: null, title: title ?? shown[0]?.text ?? null, outlet, url, stated: datesOf(page, linked) };
}

function datesOf(page: Page, linked: LinkedArticle | null): readonly StatedDate[] {
  const texts = [linked?.published, ...DATE_METAS.map((name) => page.metas.get(name)), timeOf(page.times)?.text];
  const stated: StatedDate[] = [];
  for (const date of texts.flatMap((text) => claimedDate(text, 'metadata'))) {
    if (!stated.some((known) => known.text === date.text)) stated.push(date);
  }
  return stated;
}

/** The `<time>` marked as publication, else the first in an article, else the page's only one: others date other stories. */
function timeOf(times: readonly StampedTime[]): StampedTime | undefined {
  const only = times.length === 1 ? times[0] : undefined;
  return times.find((time) => time.published) ?? times.find((time) => time.article !== null) ?? only;
}

/** "Talks resume - The Strelsau Post" without the outlet's name. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length).trimEnd();
  return /.[-–—|:•»]$/.test(rest) ? rest.slice(0, -1).trimEnd() : title;
}
