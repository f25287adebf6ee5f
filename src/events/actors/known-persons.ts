import type { OfficeEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { type KnownPerson, type PersonTerm, shortNameOf } from './meaning.ts';

/** A person of the knowledge with all names he goes by. */
export interface NamedPerson {
  readonly person: KnownPerson;
  readonly names: ReadonlySet<string>;
}

/** Gives the persons called by a last word of a name, with or without its article; the names are gone through when it is first asked. */
export function personsBySurname(people: readonly NamedPerson[]): (surname: string) => readonly KnownPerson[] {
  let persons: ReadonlyMap<string, readonly KnownPerson[]> | null = null;
  return (surname) => {
    persons ??= bySurname(people);
    return persons.get(surname) ?? [];
  };
}

function bySurname(people: readonly NamedPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const found = new Map<string, KnownPerson[]>();
  for (const { person, names } of people) {
    for (const name of names) {
      const surname = shortNameOf(name);
      note(found, surname, person);
      if (ARTICLE.test(surname)) note(found, surname.replace(ARTICLE, ''), person);
    }
  }
  return found;
}

const ARTICLE = /^(?:al|el)-/;

/** All names of a person come one after the other: he is in the list already where he is its last. */
function note(found: Map<string, KnownPerson[]>, surname: string, person: KnownPerson): void {
  const known = found.get(surname);
  if (!known) found.set(surname, [person]);
  else if (known.at(-1) !== person) known.push(person);
}

/** The persons of these offices, each with all his terms. */
export function peopleOf(offices: readonly OfficeEntry[]): Iterable<NamedPerson> {
  const found = new Map<string, { person: KnownPerson; terms: PersonTerm[]; names: Set<string> }>();
  for (const { person: name, aliases, of, office, from, to } of offices) {
    const id = slugOf(name);
    let known = found.get(id);
    if (!known) {
      const terms: PersonTerm[] = [];
      known = { person: { id, name, terms }, terms, names: new Set([name]) };
      found.set(id, known);
    }
    known.terms.push({ of, office, from, to });
    for (const alias of aliases) known.names.add(alias);
  }
  return found.values();
}
