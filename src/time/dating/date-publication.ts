import type { Article } from '../../model/article.ts';
import { type Answer, answerOf } from './answer.ts';
import { datingContext } from './context.ts';
import type { DatingKnowledge } from './dating-knowledge.ts';
import type { Evidence } from './evidence.ts';
import { EVIDENCE_READERS } from './evidence/index.ts';
import { type DatingText, shiftedSpan, withHeadline } from './headline.ts';
import { statedPublication } from './stated.ts';

/** An article's date as it bears by itself. */
export interface OwnDate {
  readonly answer: Answer;
  /** The clues of its headline and text, with spans into its own text; null where its date is stated. */
  readonly evidence: readonly Evidence[] | null;
}

/**
 * When an article was published: as its input states, else as far as the clues of its headline and text bear. `headline` is asked for
 * only if it is needed; null where the article has none outside its text.
 */
export function datePublication(
  article: Article,
  text: DatingText,
  headline: () => DatingText | null,
  knowledge: DatingKnowledge,
): OwnDate {
  const stated = statedPublication(article);
  if (stated) return { answer: { published: stated, written: stated.interval }, evidence: null };
  const whole = withHeadline(article, text, headline());
  const context = datingContext(whole.article, whole.document, whole.mentions, knowledge);
  const read = EVIDENCE_READERS.flatMap((reader) => reader.read(context));
  const evidence = whole.shift === 0 ? read : read.map((clue) => inOwnText(clue, whole.shift));
  return { answer: answerOf(evidence), evidence };
}

/** A clue with its span in the article's own text; clues of the headline have none. */
function inOwnText(clue: Evidence, shift: number): Evidence {
  if (!clue.span) return clue;
  const span = shiftedSpan(clue.span, -shift);
  return { ...clue, span: span.start < 0 ? null : span };
}
