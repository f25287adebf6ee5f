import type { ActorKind, EventType } from '../model/event.ts';

/** A membership with its period: EDTF dates, null where it has no known beginning or end. */
export interface Membership {
  /** The id of the group. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * An actor that newspapers name: an armed group, an organisation, a people, a kind of victim. Users' own files have this shape too.
 * `id` is the slug of `name`. `aliases` are further names as newspapers write them; a capital in an alias must be a capital in the text.
 */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly groups: readonly (string | Membership)[];
  /** ISO 3166-1 alpha-2 codes of the countries it is at home in. */
  readonly countries: readonly string[];
  /** What the text may call it once it is known: "insurgents", "rebels", "movement". Lower case, plural and singular. */
  readonly called: readonly string[];
  /** EDTF interval of its existence, null where unknown. */
  readonly period: string | null;
  readonly source: string;
}

/** A state. Its government, armed forces, army, police … are derived from `adjective` by pattern (`derived-actors.ts`). */
export interface StateEntry {
  /** Slug of `name`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code; a user-assigned or historical one (XK, YU, SU) where there is no other. */
  readonly country: string;
  readonly aliases: readonly string[];
  /** The adjective newspapers use first ("Afghan", "US"): names of derived actors begin with it. No two states share it. */
  readonly adjective: string;
  /** Further words that stand before "government" or "troops" ("American"; "Zairean"). */
  readonly adjectives: readonly string[];
  /** Words for its people, singular and plural ("American", "Americans", "Afghans"). */
  readonly demonyms: readonly string[];
  /** Towns that stand for its government ("Kabul", "Washington"): as often as not they are only a place. */
  readonly metonyms: readonly string[];
  /** Houses and offices that stand for its government and for little else ("the Kremlin", "White House"), no article. */
  readonly seats: readonly string[];
  /** What its security forces are called after the adjective where that is not "security forces" ("US forces"); else null. */
  readonly forces: string | null;
  readonly period: string | null;
  readonly source: string;
}

/** One person's term in one office. */
export interface OfficeEntry {
  /** Slug of person, office and first year. */
  readonly id: string;
  /** The person's name as newspapers write it first. */
  readonly person: string;
  readonly aliases: readonly string[];
  /** president | prime minister | foreign minister | defence minister | king | secretary-general | force commander | leader | spokesman … */
  readonly office: string;
  /** Id of the actor the office belongs to: a derived government ("afghan-government"), an organisation or a group. */
  readonly of: string;
  /** EDTF date of taking and of leaving office (day where known); `to` null while in office. */
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** A dated event so well known that texts refer to it by name. */
export interface LandmarkEntry {
  /** Slug of the first name, with the year. */
  readonly id: string;
  /** As newspapers write it: "the 9/11 attacks", "fall of Kabul". */
  readonly names: readonly string[];
  /** EDTF: a day, month or interval. */
  readonly date: string;
  readonly type: EventType | null;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** Ids of the actors that took part. */
  readonly actors: readonly string[];
  readonly source: string;
}

/** Something newspapers reported at the time, and the words by which a report of it is known. */
export interface HappeningEntry {
  /** EDTF: a day, month or interval. */
  readonly date: string;
  /**
   * Groups of words, each of which a report holds within a sentence and its neighbours: alternatives between `|`, `*` at the end of a word
   * for any ending. The first group are proper names with their capitals; the others are met whatever the capitals.
   */
  readonly words: readonly string[];
  /** What happened, as shown to a reader. */
  readonly what: string;
  readonly source: string;
}

/** A place of the gazetteer. Degrees WGS 84; `country` is null where a region lies in several. */
export interface PlaceEntry {
  readonly name: string;
  readonly kind: 'country' | 'admin1' | 'admin2' | 'town' | 'region';
  readonly admin1: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A country: English newspaper name, further names, adjectives and words for its people, capital. `code` is ISO 3166-1 alpha-2 (XK, SU, YU where there is none). */
export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly capital: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}
