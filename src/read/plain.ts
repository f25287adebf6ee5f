import { type Claims, NO_CLAIMS, toArticle, trimmedSpan } from './article.ts';
import { readHeader } from './header.ts';
import { linesOf } from './lines.ts';
import { nothingRead, type Reading, type Source } from './reading.ts';

/** Reads plain text as one article: a head of `key: value` lines or a `---` block is honoured and left out of the body. */
export function readPlain(source: Source): Reading {
  const header = readHeader(source.text);
  return oneArticle(source, header?.claims ?? NO_CLAIMS, header?.end ?? 0);
}

/** Reads Markdown as one article, its marks kept: as plain text, and the first `# Heading` is the title where the head gives none. A heading that opens the text is left out of the body. */
export function readMarkdown(source: Source): Reading {
  const header = readHeader(source.text);
  const claims = header?.claims ?? NO_CLAIMS;
  const from = header?.end ?? 0;
  const heading = firstHeading(source.text, from);
  const title = claims.title ?? heading?.title ?? null;
  return oneArticle(source, { ...claims, title }, heading?.opens ? heading.end : from);
}

function oneArticle(source: Source, claims: Claims, from: number): Reading {
  const body = trimmedSpan(source.text, from);
  if (body.start === body.end) return nothingRead(source.file, 'empty-input', 'no text to read');
  return { articles: [toArticle(source.file, source.text, body, claims)], notes: [] };
}

/** "# Title" wherever it first stands; `opens` says that nothing but blank lines is before it. */
function firstHeading(text: string, from: number): { title: string; end: number; opens: boolean } | null {
  let opens = true;
  for (const line of linesOf(text, from)) {
    if (line.text.trim() === '') continue;
    const title = line.text.startsWith('# ')
      ? line.text
          .slice(2)
          .replace(/ #{1,6}$/, '')
          .trim()
      : '';
    if (title !== '') return { title, end: line.next, opens };
    opens = false;
  }
  return null;
}
