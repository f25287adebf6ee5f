import nounGroups from '../../lexicon/event-nouns.json' with { type: 'json' };
import verbGroups from '../../lexicon/event-verbs.json' with { type: 'json' };
import { IDIOMS } from '../../lexicon/idioms.ts';
import wordClasses from '../../lexicon/word-classes.json' with { type: 'json' };
import { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType } from '../../model/event.ts';

/** How the parts of an event stand to its verb: who does it, who suffers it. */
export type Frame = 'acts-on' | 'mutual' | 'moves' | 'suffers' | 'falls' | 'gives' | 'happens' | 'says-to';

/** The words of a verb and of what follows it. */
export interface VerbPhrase {
  readonly words: readonly string[];
  /** Whether its words may go on into the next clause ("began to shell"). */
  readonly beyond: boolean;
}

/** A verb or multi-word verb that tells an event; guards name what its subject or object must be. */
export interface VerbEntry extends VerbPhrase {
  readonly type: EventType;
  readonly subtype: string;
  readonly frame: Frame;
  readonly object: readonly string[] | null;
  readonly subject: readonly string[] | null;
  /** What the object must be called behind "as" ("named them as terrorists"). */
  readonly as: readonly string[] | null;
  /** What became of it, where the word itself says so ("offer"). */
  readonly status: EventStatus | null;
}

/** A noun or compound that names an event; `sense` limits where it counts. */
export interface NounEntry {
  readonly words: readonly string[];
  readonly type: EventType;
  readonly subtype: string;
  readonly sense: string | null;
  readonly status: EventStatus | null;
}

/** The trigger words by their first lemma, the most specific entry first, and the word classes that guards speak of. */
export interface TriggerLexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases of an event verb that tell no event, by their verb. */
  readonly idioms: ReadonlyMap<string, readonly VerbPhrase[]>;
}

interface RawGroup {
  readonly type: string;
  readonly subtype: string;
  readonly frame?: string;
  readonly entries: readonly {
    readonly words: string;
    readonly frame?: string;
    readonly object?: readonly string[];
    readonly subject?: readonly string[];
    readonly as?: readonly string[];
    readonly sense?: string;
    readonly status?: string;
  }[];
}

const FRAMES: readonly Frame[] = ['acts-on', 'mutual', 'moves', 'suffers', 'falls', 'gives', 'happens', 'says-to'];

/** Builds the lexicon from its data files; call it once. Throws on a type or frame that does not exist. */
export function buildTriggerLexicon(): TriggerLexicon {
  const verbs = new Map<string, VerbEntry[]>();
  const nouns = new Map<string, NounEntry[]>();
  for (const group of verbGroups as readonly RawGroup[]) {
    const type = eventType(group.type);
    for (const raw of group.entries) {
      add(verbs, {
        ...verbPhrase(raw.words),
        type,
        subtype: group.subtype,
        frame: frameOf(raw.frame ?? group.frame),
        object: raw.object ?? null,
        subject: raw.subject ?? null,
        as: raw.as ?? null,
        status: statusOf(raw.status),
      });
    }
  }
  for (const group of nounGroups as readonly RawGroup[]) {
    const type = eventType(group.type);
    for (const raw of group.entries) {
      add(nouns, {
        words: splitWords(raw.words),
        type,
        subtype: group.subtype,
        sense: raw.sense ?? null,
        status: statusOf(raw.status),
      });
    }
  }
  for (const entries of verbs.values()) entries.sort((a, b) => weight(b) - weight(a));
  for (const entries of nouns.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const classes = new Map(Object.entries(wordClasses).map(([name, words]) => [name, new Set(words)]));
  const idioms = new Map<string, VerbPhrase[]>();
  for (const phrase of IDIOMS) add(idioms, verbPhrase(phrase));
  return { verbs, nouns, classes, idioms };
}

function weight(entry: VerbEntry): number {
  return 2 * entry.words.length + (entry.object ? 1 : 0) + (entry.subject ? 1 : 0);
}

function verbPhrase(text: string): VerbPhrase {
  const words = splitWords(text);
  return { words, beyond: words.includes('to') };
}

function splitWords(words: string): readonly string[] {
  return DIVIDER.test(words) ? words.split(DIVIDER) : [words];
}

const DIVIDER = /[ -]/;

function add<T extends { readonly words: readonly string[] }>(index: Map<string, T[]>, entry: T): void {
  const first = entry.words[0] ?? '';
  const entries = index.get(first);
  if (entries) entries.push(entry);
  else index.set(first, [entry]);
}

function eventType(text: string): EventType {
  const type = EVENT_TYPES.find((known) => known === text);
  if (!type) throw new Error(`no event type \`${text}\``);
  return type;
}

function statusOf(text: string | undefined): EventStatus | null {
  return text === undefined ? null : (EVENT_STATUSES.find((known) => known === text) ?? null);
}

function frameOf(text: string | undefined): Frame {
  const frame = FRAMES.find((known) => known === text);
  if (!frame) throw new Error(`no frame \`${text}\``);
  return frame;
}
