import { buildActorIndex } from '../../../src/events/actors/actor-index.ts';
import { packPeople, peopleIndexOf } from '../../../src/events/actors/known-persons.ts';
import { findActors } from '../../../src/events/actors/find-actors.ts';
import { buildSignTable } from '../../../src/events/signs/sign-table.ts';
import { signsOf } from '../../../src/events/signs/signs.ts';
import { buildTriggerLexicon } from '../../../src/events/trigger/trigger-lexicon.ts';
import { buildRegistry } from '../../../src/knowledge/actor-registry.ts';
import type { ActorEntry, OfficeEntry, StateEntry } from '../../../src/knowledge/entries.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { ActorMention } from '../../../src/model/event.ts';
import { readText } from '../../../src/text/read-text.ts';
import { loadTagger } from '../../../src/text/tagger.ts';

const entry = (id: string, name: string, kind: ActorEntry['kind'], more: Partial<ActorEntry> = {}): ActorEntry => ({
  id,
  name,
  kind,
  aliases: [],
  groups: [],
  countries: [],
  called: [],
  period: null,
  source: 'invented',
  ...more,
});

const state = (id: string, name: string, country: string, more: Partial<StateEntry> = {}): StateEntry => ({
  id,
  name,
  country,
  aliases: [],
  adjective: `${name}n`,
  adjectives: [],
  demonyms: [`${name}ns`],
  metonyms: [],
  seats: [],
  forces: null,
  period: null,
  source: 'invented',
  ...more,
});

const STATES: readonly StateEntry[] = [
  state('ruritania', 'Ruritania', 'XR', { metonyms: ['Strelsau'], seats: ['Elphberg Palace'] }),
  state('borduria', 'Borduria', 'XB', { metonyms: ['Szohod'] }),
  state('syldavia', 'Syldavia', 'XS', { metonyms: ['Klow'] }),
];

const ENTRIES: readonly ActorEntry[] = [
  entry('red-lanterns', 'Red Lanterns', 'armed-group', {
    aliases: ['Red Lantern'],
    countries: ['XR'],
    called: ['insurgents', 'insurgent', 'fighters', 'militants', 'group', 'movement', 'terror group'],
  }),
  entry('mountain-league', 'Mountain League', 'armed-group', {
    countries: ['XR'],
    called: ['rebels', 'rebel', 'resistance', 'group', 'league'],
  }),
  entry('danube-pact', 'Danube Pact', 'organisation', { aliases: ['DP'], called: ['alliance', 'pact'] }),
  entry('morning-courier', 'Morning Courier', 'media', {}),
  entry('outland', 'Outland countries', 'state', { aliases: ['the Outland', 'the outland'] }),
  entry('blue-scarves', 'National Front', 'armed-group', {
    aliases: ['Front of National Rebirth'],
    countries: ['XB'],
    called: ['Scarves', 'Scarf rebels'],
    period: '2010/2013',
  }),
  entry('civilians', 'Civilians', 'people', { aliases: ['civilians', 'civilian', 'villagers'] }),
  entry('protesters', 'Protesters', 'people', { aliases: ['protesters', 'protester'] }),
  entry('gunmen', 'Gunmen', 'armed-group', { aliases: ['gunmen', 'gunman'] }),
  entry('militants', 'Militants', 'armed-group', { aliases: ['militants', 'militant'] }),
  entry('rebels', 'Rebels', 'armed-group', { aliases: ['rebels', 'rebel'] }),
  entry('police', 'Police', 'forces', { aliases: ['police', 'policeman', 'policemen', 'police officers'] }),
  entry('foreign-forces', 'Foreign forces', 'forces', { aliases: ['foreign forces', 'foreign troops'] }),
];

const office = (person: string, title: string, of: string, from: string, to: string | null): OfficeEntry => ({
  id: `${person}-${title}-${from}`,
  person,
  aliases: [],
  office: title,
  of,
  from,
  to,
  source: 'invented',
});

const OFFICES: readonly OfficeEntry[] = [
  office('Rudolf Karev', 'president', 'ruritanian-government', '2011-03-01', '2015-03-01'),
  office('Ilona Marosz', 'president', 'ruritanian-government', '2015-03-01', null),
  office('Kurvi Tasch', 'marshal', 'bordurian-government', '2009-01-01', null),
];

const REGISTRY = buildRegistry(ENTRIES, STATES);
const INDEX = buildActorIndex(REGISTRY, peopleIndexOf(packPeople(OFFICES)));
const SIGNS = buildSignTable(buildTriggerLexicon(), INDEX.openers);
const TAGGER = await loadTagger();

/** The actors of a text of the invented world. */
export function actorsIn(text: string, published: string | null = '2012-05-14'): readonly ActorMention[] {
  const document = readText(text, { start: 0, end: text.length }, TAGGER);
  return findActors(document, {
    index: INDEX,
    published: published === null ? null : parseEdtf(published),
    places: [],
    signs: signsOf(document, SIGNS),
  });
}

/** The mentions as "words of the text = id of the actor". */
export function mentionsIn(text: string, published: string | null = '2012-05-14'): readonly string[] {
  return actorsIn(text, published).map(({ actor, span }) => `${text.slice(span.start, span.end)} = ${actor.id}`);
}
