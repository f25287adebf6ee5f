import type { DatedArticle } from '../model/article.ts';
import type { ActorKind, EventMention, Participant } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Telling } from './same-event.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;

/** Function words of four letters and more, which say nothing about what is told. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'that this with from have been were they their them said also after before when which while would could about into over more than other some such there where will what under between against during through because since until both each only very most many much'.split(
    ' ',
  ),
);

/** The mentions of an article, ready to be compared. */
export function tellingsOf(article: DatedArticle, mentions: readonly EventMention[]): readonly Telling[] {
  return mentions.map((mention) => {
    const parties = mention.participants.filter((p) => p.role !== 'speaker');
    return {
      mention,
      isTitle: isTitle(article, mention),
      named: parties
        .filter(({ actor, span }) => NAMED_KINDS.has(actor.kind) && isName(article.text, span))
        .map((p) => p.actor),
      actors: idsOf(parties),
      sources: idsOf(parties.filter((p) => p.role === 'source')),
      targets: idsOf(parties.filter((p) => p.role === 'target')),
      words: contentWords(article.text.slice(mention.clause.start, mention.clause.end)),
    };
  });
}

/** Ids of actors and of all their groups. */
function idsOf(participants: readonly Participant[]): ReadonlySet<string> {
  return new Set(participants.flatMap(({ actor }) => [actor.id, ...actor.groups]));
}

/** Kinds of actors of which two different ones make two events. */
const NAMED_KINDS: ReadonlySet<ActorKind> = new Set(['armed-group', 'organisation', 'person']);

/** Words that hold a capital letter behind their first one, or begin with one in the middle of a sentence. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > 1 || !/[.!?]\s*$/.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** A first line that does not end as a sentence does. */
function isTitle(article: DatedArticle, { sentence }: EventMention): boolean {
  const { text, body } = article;
  return text.slice(body.start, sentence.start).trim() === '' && !/[.!?"”]/.test(text.charAt(sentence.end - 1));
}

/** The words of a clause that carry its content: lower case, cut to a common stem of six letters. */
function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.length >= SHORTEST && !EMPTY_WORDS.has(word)) words.add(word.slice(0, 6));
  }
  return words;
}
