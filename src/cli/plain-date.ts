import type { Article } from '../model/article.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Interval } from '../model/interval.ts';
import type { TimeEngine } from '../load-engine.ts';
import type { ReadPlainDate } from '../query/parse-date.ts';

/** What a date may stand after; capitals are tried too, for "last march" is no month to a careful reader. */
const LEADS = ['It happened ', 'It happened in ', 'It happened on '] as const;

/** Reads dates in plain English as the articles' own are read: as the time of a short report published today. The words must be a date from first to last. */
export function plainDateReader(load: () => Promise<TimeEngine>): ReadPlainDate {
  return async (typed, today): Promise<Interval | null> => {
    const engine = await load();
    for (const words of new Set([typed, typed.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())])) {
      for (const lead of LEADS) {
        const interval = readWithin(engine, lead, words, today);
        if (interval) return interval;
      }
    }
    return null;
  };
}

function readWithin(engine: TimeEngine, lead: string, typed: string, today: CalendarDate): Interval | null {
  const text = `${lead}${typed}.`;
  const article: Article = {
    id: 'date',
    file: 'date',
    title: null,
    outlet: null,
    url: null,
    text,
    body: { start: 0, end: text.length },
    stated: [],
  };
  const options = { published: today, strictDates: true, genre: 'news' } as const;
  const { times } = engine.times(engine.date(article, options), options);
  const whole = times.find(({ span }) => span.start <= lead.length + 4 && span.end >= text.length - 1);
  return whole?.interval ?? null;
}
