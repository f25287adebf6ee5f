import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '../../src/model/event.ts';
import { articleName } from '../../src/render/article-name.ts';
import { PLAIN } from '../../src/render/format.ts';
import { publishedListing } from '../../src/render/listings/published.ts';
import { markdown } from '../../src/render/markdown.ts';
import { text } from '../../src/render/text/index.ts';
import { BOMBING, FLIGHT, WAR } from './invented.ts';

describe('an article goes by its file, and by its id where the file may hold others', () => {
  it.each<[file: string, id: string, name: string]>([
    ['news/morning.txt', 'morning', 'news/morning.txt'],
    ['news.jsonl', 'u7', 'news.jsonl u7'],
    ['news.jsonl', 'news#2', 'news.jsonl news#2'],
    ['-', 'stdin', 'standard input'],
    ['-', 'u7', 'standard input u7'],
  ])('%s, %s', (file, id, name) => {
    expect(articleName({ file, id })).toBe(name);
  });

  it('in the view for people, in Markdown and in lists', () => {
    const articles = WAR.articles.map((one) => ({ ...one, file: 'war.jsonl' }));
    const war = { ...WAR, articles, events: [BOMBING] };
    expect([...text.render(war, PLAIN)].join('')).toContain('Ossian Post, war.jsonl evening');
    expect([...markdown.render(war, PLAIN)].join('')).toContain('(Ossian Post; war.jsonl evening)');
    expect([...text.list(publishedListing(articles), PLAIN)].join('')).toContain(' war.jsonl flyer\n');
  });
});

describe('an undated article', () => {
  const hanging: ConflictEvent = { ...FLIGHT, when: { ...FLIGHT.when, basis: 'reported' } };
  it.each<[what: string, event: ConflictEvent, told: boolean]>([
    ['a date that hangs on it', hanging, true],
    ['a date that its words name', FLIGHT, false],
    ['a date that hangs on others', BOMBING, false],
  ])('is marked beside %s: %#', (_, event, told) => {
    const war = { ...WAR, events: [event] };
    const pages = [text, markdown].map((format) => [...format.render(war, PLAIN)].join('').includes('(undated)'));
    expect(pages).toEqual([told, told]);
  });
});
