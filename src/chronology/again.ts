import type { EventMention } from '../model/event.ts';
import { contains, type Span, sliceOf } from '../model/span.ts';
import { wordsOf } from './clause-words.ts';

/** The words of the clause that a mention of an article speaks of again, null where it speaks of none: the clause it continues, or for "the attack" that tells nothing of its own the nearest telling of its type before it. */
export function againOf(text: string, mentions: readonly EventMention[], at: number): string | null {
  const mention = mentions[at];
  if (!mention) return null;
  if (mention.continues) return isNewNoun(text, mention) ? null : wordsOf(text, mention.continues.clause);
  if (!isBareReference(text, mention) && !isBareToll(mention)) return null;
  const { type } = mention.trigger.value;
  const before = mentions.findLast(
    (one, i) => i < at && one.trigger.value.type === type && one.sentence.start < mention.sentence.start,
  );
  return before && mention.sentence.start - before.sentence.end <= WITHIN ? wordsOf(text, before.clause) : null;
}

const WITHIN = 600;
const POINTERS = /(?:^|[^\p{L}])(?:the|this|that|these|those)(?: \p{L}+)? $/u;

/** "The attack", "the talks": a noun that is pointed at, without a day, a place or a toll in its clause. */
function isBareReference(text: string, mention: EventMention): boolean {
  const { trigger } = mention;
  const { lemma, type } = trigger.value;
  if (trigger.rule === 'verb' || trigger.rule === 'toll') return false;
  const word = sliceOf(text, trigger.span).toLowerCase();
  if (type === 'ASSAULT' && word !== lemma) return false;
  return POINTERS.test(textBefore(text, trigger.span, 24)) && !tellsItself(mention);
}

/** "The rebels often stage raids, but the blast was unusual": of the two nouns it is the blast that is spoken of again. */
function isNewNoun(text: string, { trigger }: EventMention): boolean {
  if (VERBAL.has(trigger.rule)) return false;
  return !POINTED.test(textBefore(text, trigger.span, 60));
}

/** So much of the text before a span, in small letters: V8 takes four times as long to compile what holds for letters of any size. */
function textBefore(text: string, { start }: Span, length: number): string {
  return text.slice(Math.max(0, start - length), start).toLowerCase();
}

const VERBAL: ReadonlySet<string> = new Set(['verb', 'toll']);
const POINTED = /(?:^|[^\p{L}])(?:the|this|that|these|those|its|their)(?: [\p{L}\p{N}’'.-]+,?){0,3} $/u;

/** "The bodies of those killed": a death without a figure, a day, a place or a name. */
function isBareToll(mention: EventMention): boolean {
  const { trigger, participants, clause } = mention;
  return (
    trigger.value.subtype === 'killing' &&
    !tellsItself(mention) &&
    !participants.some(
      ({ span, role, actor }) => contains(clause, span) && role !== 'speaker' && actor.kind !== 'people',
    )
  );
}

/** Whether the clause names a day, a place or a toll of its own. */
function tellsItself({ when, place, casualties, clause }: EventMention): boolean {
  const own = [when.span, place?.span, ...casualties.map(({ span }) => span)];
  return own.some((span) => span && contains(clause, span));
}
