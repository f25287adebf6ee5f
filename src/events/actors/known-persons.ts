import { type LongText, lineAt } from '../../knowledge/long-text.ts';
import type { OfficeEntry } from '../../knowledge/entries.ts';
import { slugOf } from '../../knowledge/names.ts';
import { escaped, jsonInAscii } from '../../knowledge/json-in-ascii.ts';
import { lineReader, linesByKey } from '../../knowledge/sorted-lines.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { remembering } from '../../text/memory.ts';
import { nodeOfPacked, packPhrases, type PackedPhrases } from '../../text/packed-phrases.ts';
import type { Phrase, PhraseNode } from '../../text/phrase-tree.ts';
import { firstNormOf } from '../../text/phrase-words.ts';
import { type KnownPerson, type PersonTerm, shortNameOf } from './meaning.ts';
import type { Sense } from './senses.ts';

/** A person of the knowledge with all names he goes by. */
interface NamedPerson {
  readonly person: KnownPerson;
  readonly names: ReadonlySet<string>;
}

/** Persons and their names as texts in ASCII of which no more is read than an article asks for. */
export interface PackedPeople {
  /** One person a line, in JSON; a person is known by the offset of the line. */
  readonly people: LongText;
  /** Lines for `lineReader`: the first word of names, and in JSON the packed names that begin with it, each with its person. */
  readonly names: LongText;
  /** Lines for `lineReader`: the last word of names, with or without its article, and in JSON the persons. */
  readonly surnames: LongText;
  /** The first words of names that do not begin with a capital, one a line. */
  readonly openers: string;
}

/** The persons that packed people hold, each always the same. */
export interface PeopleIndex {
  /** The names that begin with a word, each with its person as a sense; null where none does. */
  readonly named: (norm: string) => PhraseNode<Sense> | null;
  readonly calledSo: (surname: string) => readonly KnownPerson[];
  /** The first words of names that do not begin with a capital. */
  readonly openers: readonly string[];
}

/** The index of packed people; it reads each when first met. */
export function peopleIndexOf(packed: PackedPeople): PeopleIndex {
  const { people } = packed;
  const namesAt = lineReader(packed.names);
  const surnamesAt = lineReader(packed.surnames);
  const known = new Map<number, KnownPerson>();
  const personAt = (offset: number): KnownPerson => {
    const person: KnownPerson = known.get(offset) ?? JSON.parse(lineAt(people, offset));
    known.set(offset, person);
    return person;
  };
  const senseAt = (offset: number): Sense => ({ kind: 'person', person: personAt(offset) });
  return {
    named(norm) {
      const line = namesAt(escaped(norm));
      if (line === null) return null;
      const names: PackedPhrases = JSON.parse(line);
      return nodeOfPacked(names, senseAt);
    },
    calledSo: remembering((surname) => {
      const offsets: readonly number[] = JSON.parse(surnamesAt(escaped(surname)) ?? '[]');
      return offsets.map(personAt);
    }),
    openers: packed.openers === '' ? [] : packed.openers.split('\n'),
  };
}

const ARTICLE = /^(?:al|el)-/;

/** The persons of these offices by their names. */
export function packPeople(offices: readonly OfficeEntry[]): PackedPeople {
  const lines: string[] = [];
  const names = new Map<string, Phrase<number>[]>();
  const surnames = new Map<string, number[]>();
  const openers = new Set<string>();
  let end = 0;
  for (const named of peopleOf(offices)) {
    const line = jsonInAscii(named.person);
    for (const name of named.names) {
      const norm = firstNormOf(name);
      if (norm !== null) {
        names.set(norm, [...(names.get(norm) ?? []), [name, end]]);
        if (!beginsWithCapital(name)) openers.add(norm);
      }
      const surname = shortNameOf(name);
      note(surnames, surname, end);
      if (ARTICLE.test(surname)) note(surnames, surname.replace(ARTICLE, ''), end);
    }
    lines.push(line);
    end += line.length + 1;
  }
  return {
    people: `${lines.join('\n')}\n`,
    names: linesByKey(new Map([...names].map(([norm, own]) => [norm, packPhrases(own)]))),
    surnames: linesByKey(surnames),
    openers: [...openers].join('\n'),
  };
}

/** All names of a person come one after the other: he is in the list already where he is its last. */
function note(found: Map<string, number[]>, surname: string, person: number): void {
  const known = found.get(surname);
  if (!known) found.set(surname, [person]);
  else if (known.at(-1) !== person) known.push(person);
}

/** The persons of these offices, each with all his terms. */
function peopleOf(offices: readonly OfficeEntry[]): Iterable<NamedPerson> {
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
