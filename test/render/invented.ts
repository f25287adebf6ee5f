import type { DatedArticle, Published } from '../../src/model/article.ts';
import type { Chronology } from '../../src/model/chronology.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import type {
  Actor,
  ActorKind,
  Casualty,
  ConflictEvent,
  EventMention,
  EventStatus,
  EventTime,
  EventType,
  Participant,
  Place,
  Role,
} from '../../src/model/event.ts';
import type { Interval } from '../../src/model/interval.ts';
import { noteOnArticle } from '../../src/model/note.ts';
import type { Span } from '../../src/model/span.ts';
import type { Basis } from '../../src/model/time-expression.ts';

/** An invented war, small enough to be read in one glance: three articles, five events. */

/** The interval an EDTF text means. */
export function days(edtf: string): Interval {
  const interval = parseEdtf(edtf);
  if (!interval) throw new Error(`no EDTF: ${edtf}`);
  return interval;
}

/** An actor with the id of its name. */
function actor(name: string, kind: ActorKind, groups: readonly string[] = []): Actor {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, kind, groups };
}

/** Where words stand in an article; they must stand in it. */
export function at({ text, file }: DatedArticle, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in ${file}: ${words}`);
  return { start, end: start + words.length };
}

/** An article that is all story. */
function article(id: string, outlet: string | null, published: Published | null, text: string): DatedArticle {
  const body = { start: 0, end: text.length };
  return { id, file: `news/${id}.txt`, title: null, outlet, url: null, text, body, stated: [], published };
}

const LANTERNS = actor('Red Lanterns', 'armed-group');
const ULBRIK = actor('Colonel Ulbrik', 'person', ['red-lanterns']);
const ARMY = actor('Bordurian army', 'forces', ['bordurian-government', 'borduria']);
const GOVERNMENT = actor('Bordurian government', 'government', ['borduria']);
const MEDICS = actor('Medics of Zubrowka', 'organisation');

const ULM: Place = { name: 'Ulm', admin1: 'Ossia', country: 'BX', countryName: 'Borduria', lat: 48.5, lon: -9.25 };
const SZOHOD: Place = { name: 'Szohôd', admin1: 'Szohôd', country: 'BX', countryName: 'Borduria', lat: 47, lon: 21 };

export const MORNING = article(
  'morning',
  'Ossian Post',
  {
    interval: days('2018-05-31'),
    likely: days('2018-05-31'),
    basis: 'stated',
    evidence: [{ quote: '31 May', span: null, says: 'stands in the header' }],
  },
  'Red Lanterns fighters bombed an army post in Ulm on Wednesday, killing six soldiers.\n"We did it", Colonel Ulbrik said.\nThe Bordurian army has held Ulm since 2013.',
);
export const EVENING = article(
  'evening',
  null,
  {
    interval: days('2018-06~'),
    likely: days('2018-06-02/2018-06-04'),
    basis: 'deduced',
    evidence: [{ quote: null, span: null, says: 'later than all it tells' }],
  },
  'Eight soldiers died when a bomb hit the Ulm post on 30 May | medics said.\n\tThe government offered talks in "Szohôd", by 11 September.',
);
export const FLYER = article('flyer', 'The\u001b[31m Flyer\u0007', null, 'Medics fled Ulm in 2012.');

interface Telling {
  readonly article: DatedArticle;
  readonly clause: string;
  readonly trigger: string;
}

interface Draft {
  readonly id: string;
  readonly date: string;
  readonly basis?: Basis;
  readonly dateText?: string;
  readonly type: EventType;
  readonly subtype: string;
  readonly status?: EventStatus;
  readonly who: readonly (readonly [actor: Actor, role: Role, words: string])[];
  readonly place?: Place;
  readonly casualties?: readonly Casualty[];
  readonly saidBy?: Actor;
  readonly summary: string;
  readonly conflicts?: ConflictEvent['conflicts'];
  readonly told: readonly [Telling, ...Telling[]];
}

/** The event a draft describes; all words must stand in the first article that tells it. */
function event(draft: Draft): ConflictEvent {
  const [first, ...others] = draft.told;
  const span = draft.dateText === undefined ? null : at(first.article, draft.dateText);
  const when: EventTime = {
    interval: days(draft.date),
    basis: draft.basis ?? 'stated',
    text: draft.dateText ?? null,
    span,
    rule: span ? 'time expression of the clause' : "the report's own date",
  };
  const participants = draft.who.map(
    ([who, role, words]): Participant => ({ actor: who, role, span: at(first.article, words) }),
  );
  const status = draft.status ?? 'happened';
  const attribution = draft.saidBy ? { name: draft.saidBy.name, id: draft.saidBy.id, verb: 'say', quote: null } : null;
  const toMention = ({ article: source, clause, trigger }: Telling, index: number): EventMention => ({
    article: source.id,
    sentence: at(source, clause),
    clause: at(source, clause),
    trigger: {
      value: { lemma: trigger, type: draft.type, subtype: draft.subtype },
      span: at(source, trigger),
      rule: 'verb',
    },
    when: index === 0 ? when : { ...when, span: null, text: null },
    participants: index === 0 ? participants : [],
    place: null,
    casualties: [],
    attribution,
    status,
    summary: draft.summary,
    continues: null,
    caption: false,
  });
  return {
    id: draft.id,
    when,
    type: draft.type,
    subtype: draft.subtype,
    status,
    participants,
    place: draft.place ?? null,
    casualties: draft.casualties ?? [],
    attribution,
    summary: draft.summary,
    mentions: [toMention(first, 0), ...others.map((telling, index) => toMention(telling, index + 1))],
    conflicts: draft.conflicts ?? [],
    copies: [],
  };
}

export const FLIGHT = event({
  id: 'aaaa00000001',
  date: '2012',
  dateText: '2012',
  type: 'RETREAT',
  subtype: 'flight',
  who: [[MEDICS, 'source', 'Medics']],
  place: ULM,
  summary: 'Medics fled Ulm',
  told: [{ article: FLYER, clause: 'Medics fled Ulm in 2012', trigger: 'fled' }],
});
export const HOLDING = event({
  id: 'aaaa00000002',
  date: '2013/..',
  dateText: '2013',
  type: 'COERCE',
  subtype: 'seizure',
  status: 'ongoing',
  who: [[ARMY, 'source', 'Bordurian army']],
  place: ULM,
  summary: 'The army has held Ulm',
  told: [{ article: MORNING, clause: 'The Bordurian army has held Ulm since 2013', trigger: 'held' }],
});
export const BOMBING = event({
  id: 'aaaa00000003',
  date: '2018-05-30',
  basis: 'relative',
  dateText: 'Wednesday',
  type: 'ASSAULT',
  subtype: 'bombing',
  who: [
    [LANTERNS, 'source', 'Red Lanterns fighters'],
    [ARMY, 'target', 'an army post'],
  ],
  place: ULM,
  casualties: [{ harm: 'killed', min: 6, max: 8, who: 'soldiers' }],
  summary: 'Red Lanterns fighters bombed an army post in Ulm, killing six soldiers',
  conflicts: [
    {
      field: 'killed',
      values: [
        { value: '6', file: 'news/morning.txt' },
        { value: '8', file: 'news/evening.txt' },
      ],
    },
  ],
  told: [
    {
      article: MORNING,
      clause: 'Red Lanterns fighters bombed an army post in Ulm on Wednesday, killing six soldiers',
      trigger: 'bombed',
    },
    {
      article: EVENING,
      clause: 'Eight soldiers died when a bomb hit the Ulm post on 30 May | medics said',
      trigger: 'hit',
    },
  ],
});
export const CLAIM = event({
  id: 'aaaa00000004',
  date: '2018-05-31~',
  basis: 'reported',
  type: 'CONSULT',
  subtype: 'statement',
  status: 'claimed',
  who: [[ULBRIK, 'speaker', 'Colonel Ulbrik']],
  saidBy: ULBRIK,
  summary: 'Ulbrik claims the bombing',
  told: [{ article: MORNING, clause: '"We did it", Colonel Ulbrik said', trigger: 'said' }],
});
export const OFFER = event({
  id: 'aaaa00000005',
  date: '../2018-09-11',
  dateText: '11 September',
  type: 'AGREE',
  subtype: 'offer',
  status: 'offered',
  who: [
    [GOVERNMENT, 'party', 'The government'],
    [LANTERNS, 'party', 'talks'],
  ],
  place: SZOHOD,
  summary: '=The government offered talks in "Szohôd",\n\u009b31m by 11 September',
  told: [{ article: EVENING, clause: 'The government offered talks in "Szohôd", by 11 September', trigger: 'offered' }],
});

/** The invented war. */
export const WAR: Chronology = {
  events: [FLIGHT, HOLDING, BOMBING, CLAIM, OFFER],
  articles: [EVENING, FLYER, MORNING],
  notes: [noteOnArticle(FLYER, 'date-unknown', 'no publication date')],
};
