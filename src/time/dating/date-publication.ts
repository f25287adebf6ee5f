import type { Article, PublishedEvidence } from '../../model/article.ts';
import { type Answer, answerOf } from './answer.ts';
import { datingContext } from './context.ts';
import type { DatingKnowledge } from './dating-knowledge.ts';
import { EVIDENCE_READERS } from './evidence/index.ts';
import { type DatingText, shiftedSpan, withHeadline } from './headline.ts';
import { statedPublication } from './stated.ts';

/**
 * When an article was published: as its input states, else as far as the clues of its headline and text bear. `headline` is asked for only if it is needed; null where the article has none outside its text.
 */
export function datePublication(
  article: Article,
  text: DatingText,
  headline: () => DatingText | null,
  knowledge: DatingKnowledge,
): Answer {
  const stated = statedPublication(article);
  if (stated) return { published: stated, written: stated.interval };
  const whole = withHeadline(article, text, headline());
  const context = datingContext(whole.article, whole.document, whole.mentions, knowledge);
  const { published, written } = answerOf(EVIDENCE_READERS.flatMap((reader) => reader.read(context)));
  const evidence = published?.evidence.map((clue) => inOwnText(clue, whole.shift)) ?? [];
  return { published: published && { ...published, evidence }, written };
}

/** Evidence with its span in the article's own text; evidence of the headline has none. */
function inOwnText(clue: PublishedEvidence, shift: number): PublishedEvidence {
  if (shift === 0 || !clue.span) return clue;
  const span = shiftedSpan(clue.span, -shift);
  return { ...clue, span: span.start < 0 ? null : span };
}
