import { slugOf } from '../../knowledge/names.ts';
import { addDays } from '../../model/calendar-date.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Actor } from '../../model/event.ts';
import { type Interval, intervalsOverlap } from '../../model/interval.ts';
import { remembering } from '../../text/memory.ts';
import { type KnownPerson, type Meaning, type PersonTerm, shortNameOf } from './meaning.ts';
import type { ActorContext, Resolution } from './resolution.ts';

/** An office-holder as the article's day shows him: in the group of the office he holds then. */
export function knownActor(
  resolution: Resolution,
  meaning: Extract<Meaning, { kind: 'known' }>,
  titled: boolean,
  owner: Actor | null,
): Actor {
  const { context, discourse } = resolution;
  const { person, past } = meaning;
  const earlier = discourse.persons.get(person.id);
  if (earlier && earlier.groups.length > 0) return earlier;
  const of = past ? [] : termsAt(person, context.published, titled).map((term) => term.of);
  const { registry } = context.index;
  const hasServed = ({ of: served }: PersonTerm): boolean =>
    served === owner?.id || registry.groupsOf(served, null).includes(owner?.id ?? '');
  const isLikely = meaning.ownerSaid || (of.length === 0 && owner !== null && person.terms.some(hasServed));
  const serves = owner && isLikely ? [owner.id, ...owner.groups] : [];
  const groups = new Set<string>();
  for (const id of [...of, ...serves]) {
    groups.add(id);
    for (const group of registry.groupsOf(id, context.published)) groups.add(group);
  }
  return introduce(resolution, { id: person.id, name: person.name, kind: 'person', groups: [...groups] });
}

/** Days for which one who was killed or fell is still named for the office he held. */
const REMEMBERED = 30;

/** When a term lasted, read once. */
const periodOf = remembering(({ from, to }: PersonTerm): Interval | null => parseEdtf(`${from}/${to ?? '..'}`));

/** The terms that hold the day; without one, the latest before it where he is given a title. The latest of all where no day is known. */
function termsAt(person: KnownPerson, at: Interval | null, titled: boolean): readonly PersonTerm[] {
  const byStart = person.terms.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (!at) return byStart.slice(0, 1);
  const now = byStart.filter((term) => {
    const period = periodOf(term);
    return period !== null && intervalsOverlap(period, at);
  });
  if (now.length > 0) return now;
  const day = at.end ?? at.start;
  if (!day) return [];
  if (!titled)
    return byStart.filter(({ from, to }) => from <= day && to !== null && to >= addDays(day, -REMEMBERED)).slice(0, 1);
  return byStart.filter((term) => term.from <= day).slice(0, 1);
}

/** A person by name: the one the article names in full where only the last name is given, an office-holder of that name, else a new one. */
export function personActor(resolution: Resolution, name: string, title: string | null, owner: Actor | null): Actor {
  const titled = title !== null;
  const { discourse } = resolution;
  const id = slugOf(name);
  const known =
    discourse.persons.get(id) ??
    longerName(resolution, name) ??
    (name.includes(' ') ? undefined : discourse.shortNames.get(shortNameOf(name)));
  if (known && (known.groups.length > 0 || !owner)) return known;
  const full = known || name.includes(' ') ? undefined : resolution.fullNames.get(shortNameOf(name));
  if (full?.kind === 'known') return knownActor(resolution, { ...full, owner: null, ownerSaid: false }, titled, null);
  if (full && slugOf(full.name) !== id) return personActor(resolution, full.name, title, owner);
  const holder = known || name.includes(' ') ? null : officeHolder(resolution, name, title, owner);
  if (holder)
    return knownActor(
      resolution,
      { kind: 'known', person: holder, past: false, owner: null, ownerSaid: false },
      titled,
      null,
    );
  const groups = owner ? [owner.id, ...owner.groups] : [];
  return introduce(resolution, { id: known?.id ?? id, name: known?.name ?? name, kind: 'person', groups });
}

/** "Vaca Perilla" after "Alfonso Vaca Perilla": the person whose name ends so. */
function longerName({ discourse }: Resolution, name: string): Actor | undefined {
  const known = name.includes(' ') ? discourse.shortNames.get(shortNameOf(name)) : undefined;
  return known?.id.endsWith(`-${slugOf(name)}`) ? known : undefined;
}

/** "President Karev" with no first name: the one of that name who then served whom the title says, or the country written about. */
function officeHolder(
  { context, state }: Resolution,
  name: string,
  title: string | null,
  owner: Actor | null,
): KnownPerson | null {
  const { index, published } = context;
  const served = owner ? [owner.id, ...owner.groups] : state === null ? [] : [state];
  const terms = index.calledSo(shortNameOf(name)).map((person) => ({
    person,
    held: termsAt(person, published, true),
  }));
  const serving = terms.filter(({ held }) =>
    held.some(({ of }) => [of, ...index.registry.groupsOf(of, published)].some((id) => served.includes(id))),
  );
  // "President X" of another country than the one written about.
  const titled = title ? terms.filter(({ held }) => held.some(({ office }) => office.includes(title))) : [];
  const likely = serving.length > 0 ? serving : titled;
  // Father and son held the office: the one who holds it now.
  const now = likely.filter(({ person }) => published && termsAt(person, published, false).length > 0);
  const fitting = (now.length > 0 ? now : likely).map(({ person }) => person);
  if (published) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  return fitting.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1))[0] ?? null;
}

function latest({ terms }: KnownPerson): string {
  return terms.reduce((last, term) => (term.from > last ? term.from : last), '');
}

function introduce({ discourse }: Resolution, actor: Actor): Actor {
  discourse.persons.set(actor.id, actor);
  discourse.shortNames.set(shortNameOf(actor.name), actor);
  // Spanish names: "Jorge Ferrero Echeverri" is Ferrero later on.
  const words = actor.name.split(' ');
  const inner = words.length > 2 ? slugOf(words.at(-2) ?? '') : '';
  if (inner !== '' && !discourse.shortNames.has(inner)) discourse.shortNames.set(inner, actor);
  return actor;
}

/** An actor nobody described, named as the text names it, in the groups its name gives. */
export function foundActor(
  context: ActorContext,
  { name, as, groups }: Omit<Extract<Meaning, { kind: 'found' }>, 'kind'> & { kind?: 'found' },
): Actor {
  const all = new Set<string>();
  for (const group of groups) {
    all.add(group);
    for (const above of context.index.registry.groupsOf(group, context.published)) all.add(above);
  }
  const known = context.index.registry.entries.get(slugOf(name));
  return known
    ? context.index.registry.actorOf(known.id, context.published)
    : { id: slugOf(name), name, kind: as, groups: [...all] };
}
