import { NO_CLAIMS, toArticle, trimmedSpan } from './article.ts';
import { readHeader } from './header.ts';
import { nothingRead, type Reading, type Source } from './reading.ts';

/** Reads plain text as one article: a head of `key: value` lines or a `---` block is honoured and left out of the body. */
export function readPlain({ file, text }: Source): Reading {
  const header = readHeader(text);
  const body = trimmedSpan(text, header?.end ?? 0);
  if (body.start === body.end) return nothingRead(file, 'empty-input', 'no text to read');
  return { articles: [toArticle(file, text, body, header?.claims ?? NO_CLAIMS)], notes: [] };
}
