import type { Services } from '../../src/cli/services.ts';
import type { ActorEntry } from '../../src/knowledge/entries.ts';
import { addDays } from '../../src/model/calendar-date.ts';
import type { Article, DatedArticle } from '../../src/model/article.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import type { ConflictEvent } from '../../src/model/event.ts';
import { dayInterval, monthInterval } from '../../src/model/interval.ts';
import { noteOnArticle } from '../../src/model/note.ts';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import type { Engine } from '../../src/load-engine.ts';
import type { ReadingOptions } from '../../src/pipeline.ts';
import type { ArticleDate } from '../../src/time/dating/date-article.ts';
import { WAR } from '../render/invented.ts';

/** What the engine was asked, for tests that look at it. */
export interface Asked {
  options: ReadingOptions | null;
  actors: readonly ActorEntry[];
  articles: readonly string[];
  loads: number;
}

const MEDIC_CORPS: ActorEntry = {
  id: 'sondonesian-corps',
  name: 'Sondonesian Corps',
  aliases: ['the Corps'],
  kind: 'armed-group',
  groups: [],
  countries: [],
  called: [],
  period: null,
  source: 'invented',
};

/**
 * An engine that knows the invented war by heart: it tells the events of those of its three articles that are read (by id), and
 * understands two times in English.
 */
export function inventedServices(): { readonly services: Services; readonly asked: Asked } {
  const asked: Asked = { options: null, actors: [], articles: [], loads: 0 };
  const engine: Engine = {
    date: dateOf,
    dates: (articles, options) => Array.from(articles, (article) => dateOf(article, options)),
    published: (articles, options) => Array.from(articles, (article) => dated(article, options)),
    times: ({ article }, options) => ({
      article,
      document: { text: article.text, body: article.body, sentences: [] },
      times: timesOf(article, options),
      notes: [],
    }),
    mentions: ({ article }) => ({
      article,
      mentions: WAR.events.flatMap(({ mentions }) => mentions.filter((mention) => mention.article === article.id)),
      sketch: [],
      notes: [],
    }),
    chronology: (articles, notes, options) => {
      const read = [...articles].map((article) => dated(article, options));
      asked.options = options;
      asked.articles = read.map(({ file }) => file);
      const ids = new Set(read.map(({ id }) => id));
      const events = WAR.events.flatMap((event): readonly ConflictEvent[] => {
        const [first, ...others] = event.mentions.filter(({ article }) => ids.has(article));
        return first ? [{ ...event, mentions: [first, ...others] }] : [];
      });
      const undated = read.filter(({ published }) => published === null);
      const unknown = undated.map((article) => noteOnArticle(article, 'date-unknown', 'has no date'));
      return { events, articles: read, notes: [...notes, ...unknown] };
    },
  };
  const services: Services = {
    loadEngine: ({ actors }) => {
      asked.actors = actors;
      asked.loads += 1;
      return Promise.resolve(engine);
    },
    loadTimeEngine: () => {
      asked.loads += 1;
      return Promise.resolve(engine);
    },
    loadActors: (extra) => {
      const known = [MEDIC_CORPS, ...extra];
      return Promise.resolve({
        find: (name) => known.find((entry) => [entry.id, entry.name, ...entry.aliases].includes(name)) ?? null,
        closest: () => ['Sondonesian Corps'],
        metonyms: () => [['Sondonesia City', MEDIC_CORPS]],
      });
    },
  };
  return { services, asked };
}

function dateOf(article: Article, options: ReadingOptions): ArticleDate {
  const own = dated(article, options);
  return { article: own, written: own.published?.interval ?? null, evidence: null, words: new Map(), text: null };
}

function dated(article: Article, { published }: ReadingOptions): DatedArticle {
  const interval = published === null ? null : parseEdtf(published);
  if (interval) return { ...article, published: { interval, likely: interval, basis: 'stated', evidence: [] } };
  const known = WAR.articles.find(({ id }) => id === article.id);
  return { ...article, outlet: known?.outlet ?? null, published: known?.published ?? null };
}

function timesOf({ text }: Article, { published }: ReadingOptions): readonly TimeExpression[] {
  const found = /last march|three days ago/.exec(text);
  const today = published === null ? null : parseEdtf(published)?.start;
  if (!found) return [];
  const interval = found[0] === 'last march' ? monthInterval(2018, 3) : today ? dayInterval(addDays(today, -3)) : null;
  return [
    {
      form: { kind: 'vague', to: 'past' },
      span: { start: found.index, end: found.index + found[0].length },
      signal: null,
      direction: null,
      rule: 'invented',
      timex: { type: 'DATE', value: 'PAST_REF' },
      interval,
      basis: 'relative',
      anchor: 'document',
      range: null,
      stretch: null,
    },
  ];
}
