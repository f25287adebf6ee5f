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

/** What words say of an actor before the article around them is known. */
export type Meaning =
  /** An actor of the registry, by id. */
  | { readonly kind: 'entry'; readonly id: string }
  /** A body ("army") of the country the article is about. */
  | { readonly kind: 'body'; readonly body: string }
  /** A person of the knowledge. */
  | { readonly kind: 'known'; readonly person: KnownPerson; readonly past: boolean; readonly owner: Meaning | null }
  /** A person by name; `owner` is whom he speaks, fights or works for. */
  | { readonly kind: 'person'; readonly name: string; readonly owner: Meaning | null }
  /** An organisation nobody described, as found, with the country in its name. */
  | { readonly kind: 'found'; readonly name: string; readonly as: ActorKind; readonly groups: readonly string[] }
  /** "the insurgents", "the resistance group": `words` are all lower-case words of the phrase, `noun` its head. */
  | {
      readonly kind: 'reference';
      readonly noun: string;
      readonly words: readonly string[];
      readonly many: boolean;
      readonly definite: boolean;
      readonly fallback: ActorEntry | null;
    }
  /** "they", "he", "it"; "its" troops have a body. */
  | { readonly kind: 'pronoun'; readonly which: 'they' | 'person' | 'it'; readonly body: string | null }
  /** One of "the two sides": 0 the last party named, 1 the one before. */
  | { readonly kind: 'side'; readonly which: 0 | 1 };

/** Words of one sentence that mean an actor; token indexes, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
  /** The title the phrase ends in ("Taliban spokesman"), null where it ends in none. */
  readonly title: Title | null;
  /** The norm of that title. */
  readonly titleWord: string | null;
  /** A name alone, which is a person only where something says so. */
  readonly bare: boolean;
  /** Whether the words themselves say whom it belongs to ("Ruritanian police"), not only the article ("police"). */
  readonly owned: boolean;
  /** Whether it may stand as a mention; a title alone ("a spokesman") only leads to one. */
  readonly stands: boolean;
}
