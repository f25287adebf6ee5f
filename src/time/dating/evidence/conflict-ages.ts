import { ordinalNumber } from '../../../lexicon/dating-words-ordinals.ts';
import { type Span, sliceOf } from '../../../model/span.ts';
import type { TimeUnit } from '../../../model/time-expression.ts';
import type { Sentence, Token } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';
import { rememberingWords } from '../../../text/word-numbers.ts';
import { type Counted, nounOfAge } from '../counted-ages.ts';
import { bestSteps } from '../days.ts';
import { daysAfter, daysInNth } from '../distance.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';
import { firstDayOf } from '../periods.ts';

interface Age extends Counted {
  readonly span: Span;
  readonly steps: (from: number) => Step[] | null;
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

const unitOf = once(() => rememberingWords((norm) => UNITS.get(norm) ?? null));

/** Ages of a war: "10-month uprising", "the sixth week of the revolt", "day 123 of the invasion", "since the war began three years ago". */
export const conflictAges: EvidenceReader = {
  name: 'conflict-age',
  read: (context) => {
    const all = context.topics.reduce((sum, { count }) => sum + count, 0);
    const main = context.topics.filter(({ count }) => count >= 0.25 * all && count >= 2).slice(0, 2);
    const starts = main.flatMap(({ conflict }) =>
      conflict.starts.map(({ date, called }) => ({
        day: firstDayOf(date),
        called: new Set(called),
      })),
    );
    if (starts.length === 0) return [];
    return context.document.sentences.flatMap((sentence) =>
      agesOf(sentence, context).flatMap((age): Evidence[] => {
        const steps = starts
          .filter(({ called }) => nounOfAge(sentence.tokens, age, (noun) => called.has(noun)) !== null)
          .flatMap(({ day }) => age.steps(day) ?? []);
        return steps.length > 0 ? [clueOf(age.span, bestSteps(steps), context)] : [];
      }),
    );
  },
};

function agesOf(sentence: Sentence, context: DatingContext): Age[] {
  const ages = ordinalAges(sentence);
  for (const { form, span } of context.timesIn.get(sentence.index) ?? []) {
    const counted = form.kind === 'duration' || (form.kind === 'offset' && form.from === 'document' && form.amount < 0);
    if (!counted || form.amount === null) continue;
    const first = sentence.tokens.findIndex((token) => token.end > span.start);
    const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
    const amount = Math.abs(form.amount);
    const steps = (from: number): Step[] | null => daysAfter(from, from, amount, form.unit, true);
    ages.push({ span, first, last, unit: form.unit, nth: null, steps });
  }
  return ages;
}

function ordinalAges({ tokens }: Sentence): Age[] {
  const ages: Age[] = [];
  const unitAt = unitOf();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const next = tokens[i + 1];
    const unit = next ? unitAt(next) : null;
    const nth = unit && ordinalNumber(tokens[i]?.norm ?? '');
    if (unit && nth) ages.push(ageAt(tokens, i, nth, unit));
    else if (tokens[i]?.norm === 'day' && tokens[i + 2]?.norm === 'of') {
      const day = Number(tokens[i + 1]?.text);
      if (Number.isInteger(day)) ages.push(ageAt(tokens, i, day, 'day'));
    }
  }
  return ages;
}

/** The age that two tokens tell: "sixth week", "day 123". */
function ageAt(tokens: readonly Token[], first: number, nth: number, unit: TimeUnit): Age {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[first + 1]?.end ?? 0 };
  return { span, first, last: first + 1, unit, nth, steps: (from) => daysInNth(from, nth, unit) };
}

function clueOf(span: Span, steps: Step[], { article }: DatingContext): Evidence {
  return {
    kind: 'conflict-age',
    steps,
    base: 0.05,
    weekdays: null,
    says: 'the text counts how long the conflict has lasted',
    quote: sliceOf(article.text, span),
    span,
  };
}
