import { slugOf } from '../../knowledge/names.ts';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { ActorKind } from '../../model/event.ts';
import type { Title } from '../../lexicon/titles.ts';

/** A person the knowledge has offices of. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly PersonTerm[];
}

/** One term: the actor the office belongs to and the EDTF days it lasted, null while it lasts. */
export interface PersonTerm {
  readonly of: string;
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
}

/** Whom "both" may be: groups ("the two groups"), states ("both countries"), anybody ("the two sides"). */
export type SideKind = 'any' | 'groups' | 'states';

/** How a description points: back to somebody ("the rebels"), to somebody new ("a group"), counted ("12 rebels") or with nothing before it. */
export type Pointing = 'back' | 'new' | 'counted' | 'bare';

/** What words say of an actor before the article around them is known. */
export type Meaning =
  /** An actor of the registry, by id. */
  | { readonly kind: 'entry'; readonly id: string }
  /** A body ("army") of the country the article is about; `noun` is the word for it. */
  | { readonly kind: 'body'; readonly body: string; readonly noun: string }
  /** A person of the knowledge; `ownerSaid`: the words themselves say whom he serves. */
  | {
      readonly kind: 'known';
      readonly person: KnownPerson;
      readonly past: boolean;
      readonly owner: Meaning | null;
      readonly ownerSaid: boolean;
    }
  /** A person by name; `owner` is whom he speaks, fights or works for. */
  | { readonly kind: 'person'; readonly name: string; readonly owner: Meaning | null }
  /** An organisation nobody described, as found, with the country in its name. */
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly as: ActorKind;
      readonly groups: readonly string[];
      /** Nouns the text calls it by. */
      readonly called?: readonly string[];
    }
  /** "the insurgents", "the resistance group in X": `words` are all words of the phrase, `names` the capitalised ones. */
  | {
      readonly kind: 'reference';
      readonly noun: string;
      readonly words: readonly string[];
      readonly names: readonly string[];
      /** The phrase as written. */
      readonly spoken: string;
      readonly place: string | null;
      readonly pointing: Pointing;
      readonly fallback: ActorEntry | null;
    }
  /** "they", "he", "it"; "most of them" may be "any"; "its" troops have a body. */
  | {
      readonly kind: 'pronoun';
      readonly which: 'they' | 'any' | 'person' | 'it';
      readonly owner: boolean;
      readonly body: string | null;
    }
  /** One of "the two sides": 0 the last party named, 1 the one before. */
  | { readonly kind: 'side'; readonly which: 0 | 1; readonly among: SideKind };

/** A meaning that is a person. */
export type PersonMeaning = Extract<Meaning, { kind: 'person' | 'known' }>;

/** Words of one sentence that mean an actor; token indexes, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
  /** The title the phrase ends in ("Red Lantern spokesman"), null where it ends in none. */
  readonly title: Title | null;
  /** The norm of that title. */
  readonly titleWord: string | null;
  /** Whether the title stands last, so that the next words may be its bearer's name. */
  readonly open: boolean;
  /** A name alone, which is a person only where something says so. */
  readonly bare: boolean;
  /** Whether the words themselves say whom it belongs to ("Ruritanian police"), not only the article ("police"). */
  readonly owned: boolean;
  /** Whether it may stand as a mention; a title alone ("a spokesman") only leads to one. */
  readonly stands: boolean;
}

/** The word a person is called by later: the last of the name, with its particle ("al-Harbi"). */
export function shortNameOf(name: string): string {
  return slugOf(name.slice(name.lastIndexOf(' ') + 1));
}
