import * as z from 'zod/mini';

const word = z.nullish(z.string());
const date = z.nullish(z.union([z.string(), z.number()]));
const name = z.nullish(z.union([z.string(), z.object({ name: word })]));

/** An article as JSON: the keys of the contract first, then what other tools call them. Every key may be absent or null; unknown keys are passed over. */
const Shape = z.object({
  id: z.nullish(z.union([z.string(), z.number()])),
  text: word,
  body: word,
  content: word,
  article_text: word,
  articleBody: word,
  full_text: word,
  fulltext: word,
  maintext: word,
  title: word,
  headline: word,
  published: date,
  publishedAt: date,
  published_at: date,
  datePublished: date,
  date_publish: date,
  publication_date: date,
  pubDate: date,
  date: date,
  url: word,
  link: word,
  outlet: name,
  publisher: name,
  source: name,
});

/** An article as its JSON object gives it, types checked. */
export type JsonArticle = z.infer<typeof Shape>;

/** Keys that hold the story where `text` is not given. */
export const TEXT_KEYS = [
  'body',
  'content',
  'article_text',
  'articleBody',
  'full_text',
  'fulltext',
  'maintext',
] as const satisfies readonly (keyof JsonArticle)[];

/** Keys that hold the date of publication, the most trusted first. */
export const DATE_KEYS = [
  'published',
  'publishedAt',
  'published_at',
  'datePublished',
  'date_publish',
  'publication_date',
  'pubDate',
  'date',
] as const satisfies readonly (keyof JsonArticle)[];

/** The object with types checked, and the keys dropped because theirs was wrong; null where the value is no object. */
export function checkShape(
  value: unknown,
): { readonly article: JsonArticle; readonly wrong: readonly string[] } | null {
  const first = Shape.safeParse(value);
  if (first.success) return { article: first.data, wrong: [] };
  const wrong = [...new Set(first.error.issues.flatMap((issue) => issue.path.slice(0, 1).map(String)))];
  if (typeof value !== 'object' || value === null || wrong.length === 0) return null;
  const second = Shape.safeParse(Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.includes(key))));
  return second.success ? { article: second.data, wrong } : null;
}
