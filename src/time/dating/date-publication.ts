import type { Article, Published } from '../../model/article.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { TextDocument } from '../../text/document.ts';
import { answerOf } from './answer.ts';
import { datingContext } from './context.ts';
import type { DatingKnowledge } from './dating-knowledge.ts';
import { EVIDENCE_READERS } from './evidence/index.ts';
import { statedPublication } from './stated.ts';

/**
 * When an article was published: as its input states, else as far as the clues of its text bear; null where they bear nothing
 * narrower than a year. Reads nothing but its arguments.
 */
export function datePublication(
  article: Article,
  document: TextDocument,
  mentions: readonly TimeMention[],
  knowledge: DatingKnowledge,
): Published | null {
  const stated = statedPublication(article);
  if (stated) return stated;
  const context = datingContext(article, document, mentions, knowledge);
  return answerOf(EVIDENCE_READERS.flatMap((reader) => reader.read(context)));
}
