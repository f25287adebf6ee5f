import { hash } from 'node:crypto';
import type { DatedArticle } from '../model/article.ts';
import { toEdtf } from '../model/edtf.ts';
import type { ConflictEvent } from '../model/event.ts';
import { wordsOf } from './clause-words.ts';

const DIGITS = 12;

/**
 * An id for every event, in the same order: twelve hexadecimal digits of the SHA-256 of its type, date and first telling's words. File names do
 * not enter. Events that would share an id (the same sentence in two reports kept apart) are told apart by a count.
 */
export function eventIds(
  events: readonly ConflictEvent[],
  articles: ReadonlyMap<string, DatedArticle>,
): readonly string[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const [first] = event.mentions;
    const text = articles.get(first.article)?.text ?? '';
    const words = wordsOf(text, first.clause);
    const content = [event.type, toEdtf(first.when.interval), first.trigger.value.lemma, words].join('\n');
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return hash('sha256', count === 0 ? content : `${content}\n${count}`, 'hex').slice(0, DIGITS);
  });
}
