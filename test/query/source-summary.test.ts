import { expect, it } from 'vitest';
import { summariseArticles, summariseOutlets } from '../../src/query/source-summary.ts';
import { MORNING, WAR } from '../render/invented.ts';

it('counts the events of every article, from the first to the last day', () => {
  expect(summariseArticles(WAR).map(({ article, events, first, last }) => [article?.id, events, first, last])).toEqual([
    ['evening', 2, '2018-05-30', '2018-09-11'],
    ['flyer', 1, '2012-01-01', '2012-12-31'],
    ['morning', 3, '2013-01-01', '2018-05-31'],
  ]);
});

it('lists articles that tell nothing', () => {
  const [article] = summariseArticles({ ...WAR, articles: [MORNING], events: [] });
  expect([article?.events, article?.first, article?.last]).toEqual([0, null, null]);
});

it('puts the articles of an outlet together, an event that two of them tell once', () => {
  const articles = WAR.articles.map((one) => ({ ...one, outlet: one.id === 'flyer' ? null : 'Ossian Post' }));
  expect(summariseOutlets({ ...WAR, articles })).toEqual([
    {
      outlet: 'Ossian Post',
      article: null,
      published: null,
      articles: 2,
      events: 4,
      first: '2013-01-01',
      last: '2018-09-11',
    },
    { outlet: null, article: null, published: null, articles: 1, events: 1, first: '2012-01-01', last: '2012-12-31' },
  ]);
});
