import type { Span } from '../../model/span.ts';
import type { Direction } from '../../model/time-expression.ts';
import type { Sentence, Token } from '../../text/document.ts';

const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall', 'would']);
const PLANNING: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'planned',
  'scheduled',
  'expected',
  'expects',
  'expect',
  'due',
  'slated',
  'intends',
  'set',
  'going',
  'about',
  'upcoming',
  'deadline',
  'expire',
  'expires',
  'begins',
  'hopes',
  'aims',
  'vowed',
  'promised',
  'pledged',
]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);
const REACH = 12;

/** Which way the clause of an expression looks: ahead after "will" or a word of planning with "to", back with a verb in the past; null where it does not say. */
export function directionOf(sentence: Sentence, span: Span): Direction {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > span.start);
  const before = look(tokens, at - 1, -1);
  if (before !== null) return before;
  const after = tokens.findIndex((token) => token.start >= span.end);
  return after < 0 ? null : look(tokens, after, 1);
}

/** The nearest verb that way, within the clause. */
function look(tokens: readonly Token[], from: number, step: 1 | -1): Direction {
  for (let i = from, steps = 0; i >= 0 && i < tokens.length && steps < REACH; i += step, steps++) {
    const token = tokens[i];
    if (!token || (step < 0 && /^[;:]$/.test(token.text))) return null;
    if (WILL.has(token.norm)) return 'future';
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      const direction = tenseOf(tokens, i);
      if (direction !== null) return direction;
    }
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  if (!token) return null;
  const group = tokens.slice(Math.max(0, at - 4), at).map((one) => one.norm);
  if (group.some((norm) => WILL.has(norm))) return 'future';
  if (group.at(-1) === 'to') return group.some((norm) => PLANNING.has(norm)) ? 'future' : null;
  if (PLANNING.has(token.norm) && tokens[at + 1]?.norm === 'to') return 'future';
  if (PAST_AUXILIARIES.has(token.norm)) return 'past';
  const changed = token.norm !== token.lemma;
  return changed && !token.norm.endsWith('ing') && !token.norm.endsWith('s') ? 'past' : null;
}
