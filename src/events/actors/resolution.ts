import type { Actor, Place } from '../../model/event.ts';
import type { Found } from '../../model/span.ts';
import type { Interval } from '../../model/interval.ts';
import type { SentenceSigns } from '../signs/signs.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Discourse } from './discourse.ts';
import type { PersonMeaning } from './meaning.ts';

/** What actors are recognised by, and when the article was published, as far as known. */
export interface ActorContext {
  readonly index: ActorIndex;
  readonly published: Interval | null;
  /** The places the article names. */
  readonly places: readonly Found<Place>[];
  /** What its words may be to the rules, by sentence. */
  readonly signs: readonly SentenceSigns[];
}

/** What is known of a whole article before its words are resolved. */
export interface ArticleOverview {
  /** The state the article is about. */
  readonly state: string | null;
  /** The state where it takes place, as far as its towns tell too: rebels and police with no more said are of that one. */
  readonly ground: string | null;
  /** Last name → the person the article names in full, somewhere. */
  readonly fullNames: ReadonlyMap<string, PersonMeaning>;
}

/** What resolving one article needs. */
export interface Resolution extends ArticleOverview {
  readonly context: ActorContext;
  readonly discourse: Discourse;
  /** The registry's actors as the article's day shows them, asked for once each. */
  readonly actors: Map<string, Actor>;
  /** Id of an actor nobody filed → what it may be called, in the singular. */
  readonly called: Map<string, ReadonlySet<string>>;
  /** Index of the sentence being resolved. */
  sentence: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** The one armed group that this sentence, else the article, names; null where there are several or none. */
  onlyGroup: string | null;
}

/** An actor of the registry as the article's day shows it. */
export function registered({ actors, context }: Resolution, id: string): Actor {
  const known = actors.get(id);
  if (known) return known;
  const actor = context.index.registry.actorOf(id, context.published);
  actors.set(id, actor);
  return actor;
}
