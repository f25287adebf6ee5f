import { buildActorIndex } from '../../src/events/actors/actor-index.ts';
import { packPeople, peopleIndexOf } from '../../src/events/actors/known-persons.ts';
import { buildSignTable } from '../../src/events/signs/sign-table.ts';
import { buildTriggerLexicon } from '../../src/events/trigger/trigger-lexicon.ts';
import { buildRegistry } from '../../src/knowledge/actor-registry.ts';
import type { ActorEntry, OfficeEntry, StateEntry } from '../../src/knowledge/entries.ts';
import type { ReadMentions } from '../../src/chronology/chronology-of.ts';
import type { Article } from '../../src/model/article.ts';
import { toEdtf } from '../../src/model/edtf.ts';
import type { EventMention, Participant, Role } from '../../src/model/event.ts';
import { type EventTools, type ReadingOptions, readDate, readMentions, type TimeTools } from '../../src/pipeline.ts';
import { loadTagger } from '../../src/text/tagger.ts';
import { datingKnowledgeOf } from '../../src/time/dating/dating-knowledge.ts';
import { packFacts } from '../../src/time/dating/pack-facts.ts';
import { inventedGazetteer } from './places-world.ts';

const source = 'invented';
const state = (id: string, name: string, country: string, metonyms: readonly string[]): StateEntry => ({
  id,
  name,
  country,
  aliases: [],
  adjective: `${name}n`,
  adjectives: [],
  demonyms: [`${name}ns`],
  metonyms,
  seats: [],
  forces: null,
  period: null,
  source,
});

const actor = (
  id: string,
  name: string,
  kind: ActorEntry['kind'],
  aliases: readonly string[],
  called: readonly string[] = [],
): ActorEntry => ({ id, name, kind, aliases, groups: [], countries: [], called, period: null, source });

const STATES = [
  state('ruritania', 'Ruritania', 'XR', ['Strelsau']),
  state('borduria', 'Borduria', 'XB', ['Szohod']),
  state('syldavia', 'Syldavia', 'XS', []),
];

const ACTORS = [
  actor('red-lanterns', 'Red Lanterns', 'armed-group', ['Red Lantern'], ['insurgents', 'fighters', 'group']),
  actor('mountain-league', 'Mountain League', 'armed-group', [], ['rebels', 'league', 'group']),
  actor('danube-pact', 'Danube Pact', 'organisation', [], ['alliance', 'pact']),
  actor('morning-courier', 'Morning Courier', 'media', []),
  actor('civilians', 'Civilians', 'people', ['civilians', 'civilian', 'villagers']),
  actor('protesters', 'Protesters', 'people', ['protesters', 'protester', 'demonstrators']),
  actor('gunmen', 'Gunmen', 'armed-group', ['gunmen', 'gunman']),
  actor('militants', 'Militants', 'armed-group', ['militants', 'militant']),
  actor('rebels', 'Rebels', 'armed-group', ['rebels', 'rebel']),
  actor('police', 'Police', 'forces', ['police', 'policeman', 'policemen']),
  actor('refugees', 'Refugees', 'people', ['refugees', 'refugee']),
];

const OFFICES: readonly OfficeEntry[] = [
  {
    id: 'rudolf-karev-president-2011',
    person: 'Rudolf Karev',
    aliases: [],
    office: 'president',
    of: 'ruritanian-government',
    from: '2011-03-01',
    to: null,
    source,
  },
];

/** Everything that reads articles of the invented world; the tagger is the real one. */
async function loadWorld(): Promise<{ readonly time: TimeTools; readonly events: EventTools }> {
  const registry = buildRegistry(ACTORS, STATES);
  const facts = {
    offices: OFFICES,
    landmarks: [],
    happenings: [],
    conflicts: [],
    scenes: [],
    tolls: [],
    eras: [],
    actors: ACTORS,
  };
  const actors = buildActorIndex(registry, peopleIndexOf(packPeople(OFFICES)));
  const lexicon = buildTriggerLexicon();
  return {
    time: { tagger: await loadTagger(), dating: datingKnowledgeOf(packFacts(facts)) },
    events: {
      actors,
      gazetteer: inventedGazetteer(),
      lexicon,
      signs: buildSignTable(lexicon, actors.openers),
    },
  };
}

const WORLD = await loadWorld();

/** How the tests read unless they say otherwise. */
export const NEWS: ReadingOptions = { published: null, strictDates: false, genre: 'news' };

/** An article that states its publication date, Wednesday 2012-05-16 unless told otherwise (`null`: none). */
export function article(text: string, published: string | null = '2012-05-16', file = 'a.txt'): Article {
  const stated = published === null ? [] : [{ text: published, where: 'metadata' as const }];
  const body = { start: 0, end: text.length };
  return { id: file, file, title: null, outlet: null, url: null, text, body, stated };
}

/** What is read of an article of the invented world. */
export function readArticle(given: Article, options: ReadingOptions = NEWS): ReadMentions {
  return readMentions(readDate(given, options, WORLD.time), options, WORLD.time, WORLD.events);
}

/** What a text tells, published on Wednesday 2012-05-16 unless told otherwise. */
export function told(text: string, published?: string): readonly EventMention[] {
  return readArticle(article(text, published)).mentions;
}

/** The type and everyday name: "ASSAULT bombing". */
function typeText({ trigger }: EventMention): string {
  return `${trigger.value.type} ${trigger.value.subtype}`;
}

/** Who to whom: "Gunmen > Police", "Ruritania with Borduria", "Ruritania + Borduria" where it is mutual; a speaker behind "said". */
export function actorsText({ participants }: EventMention): string {
  const names = (role: Role): string => namesOf(participants, role);
  const [sources, parties, targets, speakers] = [names('source'), names('party'), names('target'), names('speaker')];
  const parts = [sources, sources && parties ? `with ${parties}` : parties];
  if (targets) parts.push(`> ${targets}`);
  if (speakers) parts.push(`said ${speakers}`);
  return parts.filter((part) => part !== '').join(' ');
}

function namesOf(participants: readonly Participant[], role: Role): string {
  return participants
    .filter((one) => one.role === role)
    .map(({ actor: { name } }) => name)
    .join(' + ');
}

/** The date as EDTF. */
export function dateText({ when }: EventMention): string {
  return toEdtf(when.interval);
}

/** "ASSAULT attack: Gunmen > Police, Zenda, 2012-05-14"; the status too where it is not "happened". */
export function lineOf(mention: EventMention): string {
  const place = mention.place?.value.name;
  const status = mention.status === 'happened' ? [] : [mention.status];
  const parts = [actorsText(mention), place, dateText(mention), ...status].filter((part) => part);
  return `${typeText(mention)}: ${parts.join(', ')}`;
}
