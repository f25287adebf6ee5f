import type { OfficeEntry } from '../../../knowledge/entries.ts';
import { REIGN_WORDS } from '../../../lexicon/dating-words.ts';
import { type Span, sliceOf } from '../../../model/span.ts';
import type { Sentence } from '../../../text/document.ts';
import type { DatedFact } from '../dating-facts.ts';
import { bestSteps } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';

/** How many words may stand between the years and the word of power they count. */
const REACH = 5;

const YEAR = 365.25;

const WORDS: ReadonlySet<string> = new Set(REIGN_WORDS);

type Term = DatedFact<OfficeEntry>;

interface Years {
  readonly span: Span;
  readonly amount: number;
}

/** How long somebody the text names has held power: "his 42-year rule", "after 24 years in power". */
export const reigns: EvidenceReader = {
  name: 'reign',
  read: (context) => {
    const told = context.document.sentences.flatMap((sentence) => yearsOfPower(sentence, context));
    if (told.length === 0) return [];
    const terms = [...new Set(context.found.people.flatMap(({ values }) => values))];
    return told.flatMap((years): Evidence[] => {
      const fitting = terms.filter((term) => fits(term, years.amount));
      return fitting.length > 0 ? [clueOf(years, fitting, context)] : [];
    });
  },
};

function yearsOfPower(sentence: Sentence, { timesIn }: DatingContext): Years[] {
  return (timesIn.get(sentence.index) ?? []).flatMap(({ form, span }): Years[] => {
    if ((form.kind !== 'duration' && form.kind !== 'offset') || form.amount === null) return [];
    const amount = Math.abs(form.amount) * (form.unit === 'decade' ? 10 : form.unit === 'year' ? 1 : 0);
    return amount >= 2 && isOfPower(sentence, span) ? [{ span, amount }] : [];
  });
}

function isOfPower({ tokens }: Sentence, span: Span): boolean {
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  return tokens.slice(Math.max(0, first - REACH), last + REACH + 1).some(({ norm }) => WORDS.has(norm));
}

function fits({ from, to }: Term, amount: number): boolean {
  return from + (amount - 1) * YEAR <= to;
}

/** Round numbers are told more loosely than others. */
function clueOf({ span, amount }: Years, terms: readonly Term[], { article }: DatingContext): Evidence {
  const [early, late] = amount % 10 === 0 ? [3, 4] : amount % 5 === 0 ? [1.5, 2] : [0.7, 1.2];
  const steps = terms.map(({ from }): Step => {
    return {
      from: Math.round(from + (amount - early) * YEAR),
      to: Math.round(from + (amount + late) * YEAR),
      weight: 1,
    };
  });
  const { person, from } = terms[0]?.entry ?? { person: '', from: '' };
  return {
    kind: 'reign',
    steps: bestSteps(steps),
    base: 0.1,
    weekdays: null,
    says: `the text counts years in power, those of ${person} from ${from} on`,
    quote: sliceOf(article.text, span),
    span,
  };
}
