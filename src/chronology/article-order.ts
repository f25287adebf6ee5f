/** What every article can be ordered by. */
export interface OfArticle {
  readonly article: { readonly file: string; readonly id: string };
}

/** The same items in the order of their articles, by file and then id, whatever order they came in. */
export function inArticleOrder<T extends OfArticle>(items: readonly T[]): readonly T[] {
  return items.toSorted(
    (a, b) => compareText(a.article.file, b.article.file) || compareText(a.article.id, b.article.id),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
