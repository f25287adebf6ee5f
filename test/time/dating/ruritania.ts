import type { DatingFacts } from '../../../src/time/dating/dating-facts.ts';
import { datingKnowledgeOf } from '../../../src/time/dating/dating-knowledge.ts';
import { packFacts } from '../../../src/time/dating/pack-facts.ts';
import { datingContext } from '../../../src/time/dating/context.ts';
import { dateArticle } from '../../../src/time/dating/date-article.ts';
import { datedTogether } from '../../../src/time/dating/dated-together.ts';
import { datePublication } from '../../../src/time/dating/date-publication.ts';
import type { Evidence } from '../../../src/time/dating/evidence.ts';
import { EVIDENCE_READERS } from '../../../src/time/dating/evidence/index.ts';
import { findTimes } from '../../../src/time/find-times.ts';
import { loadTagger } from '../../../src/text/tagger.ts';
import { readText } from '../../../src/text/read-text.ts';
import type { Article, Published, StatedDate } from '../../../src/model/article.ts';
import { dayNumber, parseCalendarDate } from '../../../src/model/calendar-date.ts';

/** An invented world: Ruritania at war with the Red Lanterns since 4 May 2006, and its neighbour Borduria. */
const FACTS: DatingFacts = {
  offices: [
    office('Rudolf Elphberg', 'president', 'ruritanian-government', '2001-03-01', '2009-06-30'),
    office('Flavia Strelsau', 'president', 'ruritanian-government', '2009-07-01', '2013-05-31'),
    office('Boris Plekszy', 'president', 'bordurian-government', '1996-01-01', '1999-12-31'),
  ],
  landmarks: [
    {
      id: 'zenda-accords-2008',
      names: ['Zenda accords', 'Zenda agreement'],
      date: '2008-03-12',
      type: 'AGREE',
      countries: [],
      actors: [],
      source: 'invented',
    },
    {
      id: 'fall-of-hofbau-2010',
      names: ['fall of Hofbau'],
      date: '2010-09-15',
      type: 'ASSAULT',
      countries: [],
      actors: [],
      source: 'invented',
    },
  ],
  happenings: [
    {
      date: '2011-05-03',
      words: ['Strelsau|Ruined Zenda', 'bridge', 'fell'],
      what: 'a bridge fell',
      source: 'invented',
    },
    { date: '2011-05-10', words: ['Hentzau', 'causeway', 'burn*'], what: 'a causeway burned', source: 'invented' },
    { date: '2012-05', words: ['Ossian', 'mutiny', 'may'], what: 'sailors mutinied', source: 'invented' },
    { date: '2003-04-02', words: ['Mittenheim', 'mill', 'burn*'], what: 'a mill burned', source: 'invented' },
    { date: '2009-08-20', words: ['Mittenheim', 'well', 'poison*'], what: 'a well was poisoned', source: 'invented' },
    { date: '2012-11-09', words: ['Mittenheim', 'fair', 'riot*'], what: 'a fair ended in riots', source: 'invented' },
  ],
  conflicts: [
    {
      id: 'ruritania',
      words: ['Ruritania', 'Ruritanian', 'Ruritanians', 'Strelsau', 'Red Lanterns'],
      periods: [
        { from: '2006-05-04', to: '2009', level: 30 },
        { from: '2010', to: '2012', level: 10 },
      ],
      starts: [{ date: '2006-05-04', called: ['war', 'uprising', 'insurgency', 'fighting', 'campaign'] }],
      source: 'invented',
    },
  ],
  scenes: [{ words: ['Tarlenheim'], periods: [{ from: '2007-08', to: '2007-09', level: 60 }], source: 'invented' }],
  tolls: [
    {
      conflict: ['Ruritania'],
      of: ['people', 'killed'],
      points: [
        ['2006-09-01', 1000],
        ['2007-09-01', 5000],
        ['2008-09-01', 10_000],
      ],
      source: 'invented',
    },
  ],
  eras: [
    { words: ['telescreen', 'telescreens'], from: '2009-06', to: null, source: 'invented' },
    { words: ['heliograph'], from: null, to: '2005', source: 'invented' },
  ],
  actors: [
    {
      id: 'unmir',
      name: 'UNMIR',
      aliases: ['Mission in Ruritania'],
      kind: 'organisation',
      groups: [],
      countries: [],
      called: [],
      period: '2008-04-01/2011-12-31',
      source: 'invented',
    },
  ],
};

function office(person: string, name: string, of: string, from: string, to: string): DatingFacts['offices'][number] {
  return { id: person, person, aliases: [], office: name, of, from, to, source: 'invented' };
}

const tagger = await loadTagger();
const knowledge = datingKnowledgeOf(packFacts(FACTS));

/** An article of the invented world. */
function articleOf(text: string, stated: readonly StatedDate[] = []): Article {
  const body = { start: 0, end: text.length };
  return { id: 'a', file: '-', title: null, outlet: null, url: null, text, body, stated };
}

/** What the dating of a text answers. */
export function published(text: string, stated: readonly StatedDate[] = []): Published | null {
  const article = articleOf(text, stated);
  const document = readText(text, article.body, tagger);
  return datePublication(article, { document, mentions: findTimes(document) }, () => null, knowledge).answer.published;
}

/** What the dating of texts of one run answers, each with its headline and name; null for what stays undated. */
export function publishedTogether(
  texts: readonly { readonly name: string; readonly text: string; readonly title?: string; readonly stated?: string }[],
): readonly (Published | null)[] {
  const dates = texts.map(({ name, text, title, stated }) => {
    const given = stated === undefined ? [] : [{ text: stated, where: 'metadata' as const }];
    const article = { ...articleOf(text, given), id: name, file: name, title: title ?? null };
    const document = readText(text, article.body, tagger);
    const options = { published: null, strictDates: false };
    return dateArticle(article, { document, mentions: findTimes(document) }, options, { tagger, dating: knowledge });
  });
  return datedTogether(dates).map(({ article }) => article.published);
}

/** The clues of one kind that a text gives. */
export function clues(text: string, kind: string): Evidence[] {
  const article = articleOf(text);
  const document = readText(text, article.body, tagger);
  const context = datingContext(article, document, findTimes(document), knowledge);
  return EVIDENCE_READERS.flatMap((reader) => reader.read(context)).filter((clue) => clue.kind === kind);
}

/** The weight a clue gives a day, against its best day. */
export function weightOn(clue: Evidence, date: string): number {
  const parsed = parseCalendarDate(date);
  if (!parsed) throw new Error(`no such day: ${date}`);
  const day = dayNumber(parsed);
  const best = clue.steps.reduce((most, { weight }) => Math.max(most, weight), clue.base);
  const step = clue.steps.find(({ from, to }) => from <= day && day <= to);
  return (step?.weight ?? clue.base) / best;
}
