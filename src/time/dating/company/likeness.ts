import type { Fingerprint } from './fingerprint.ts';

/** A word in more articles than this tells none from the others; it also bounds the work an article makes. */
const MOST_ARTICLES = 60;

/** How much rarer words weigh: a word in n articles weighs the logarithm of 1 + RARITY / n. */
const RARITY = 1000;

/** Articles less alike than this have nothing to do with each other. */
const LEAST = 0.08;

/** How many of the articles most alike are looked at. */
const MOST = 40;

/** An article as others are likened to it. */
export interface Likened {
  readonly name: string;
  readonly words: Fingerprint;
}

/** Another article and how alike it is, from 0 to 1. */
export interface Neighbour {
  readonly index: number;
  readonly likeness: number;
}

interface Posting {
  readonly index: number;
  readonly weight: number;
}

/**
 * For each article those of the others that are most like it, the likest first: the cosine of the weights of the rare words they share
 * (tf-idf, Salton & Buckley 1988). Linear in the articles: words that many share do not count.
 */
export function neighboursOf(articles: readonly Likened[]): readonly (readonly Neighbour[])[] {
  const postings = postingsOf(articles.map(({ words }) => words));
  const likeness = new Float64Array(articles.length);
  const byName = (a: number, b: number): number => ((articles[a]?.name ?? '') < (articles[b]?.name ?? '') ? -1 : 1);
  return articles.map(({ words }, own) => {
    const touched: number[] = [];
    for (const word of words.keys()) {
      const shared = postings.get(word);
      const weight = shared && weightIn(shared, own);
      if (!shared || weight === undefined) continue;
      for (let i = 0; i < shared.length; i++) {
        const other = shared[i];
        if (!other || other.index === own) continue;
        if (likeness[other.index] === 0) touched.push(other.index);
        likeness[other.index] = (likeness[other.index] ?? 0) + weight * other.weight;
      }
    }
    const found = touched.flatMap((index): Neighbour[] => {
      const alike = likeness[index] ?? 0;
      likeness[index] = 0;
      return alike >= LEAST ? [{ index, likeness: alike }] : [];
    });
    return found.toSorted((a, b) => b.likeness - a.likeness || byName(a.index, b.index)).slice(0, MOST);
  });
}

function weightIn(shared: readonly Posting[], article: number): number | undefined {
  for (let i = 0; i < shared.length; i++) if (shared[i]?.index === article) return shared[i]?.weight;
  return undefined;
}

/** The articles that have each word, with its share of the article's length; words of one or of very many articles left out. */
function postingsOf(prints: readonly Fingerprint[]): ReadonlyMap<string, readonly Posting[]> {
  const articles = new Map<string, number>();
  for (const print of prints) for (const word of print.keys()) articles.set(word, (articles.get(word) ?? 0) + 1);
  const postings = new Map<string, Posting[]>();
  for (const [index, print] of prints.entries()) {
    const weighed = [...print].map(([word, count]) => {
      const among = articles.get(word) ?? 1;
      return { word, among, weight: Math.log(1 + RARITY / among) * (1 + Math.log(count)) };
    });
    const length = Math.hypot(...weighed.map(({ among, weight }) => (among <= MOST_ARTICLES ? weight : 0))) || 1;
    for (const { word, among, weight } of weighed) {
      if (among < 2 || among > MOST_ARTICLES) continue;
      const known = postings.get(word);
      const posting = { index, weight: weight / length };
      if (known) known.push(posting);
      else postings.set(word, [posting]);
    }
  }
  return postings;
}
