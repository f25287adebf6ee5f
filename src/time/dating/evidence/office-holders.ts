import type { OfficeEntry } from '../../../knowledge/entries.ts';
import { sliceOf } from '../../../model/span.ts';
import { isCapital } from '../../../text/letters.ts';
import type { TextDocument } from '../../../text/document.ts';
import { once } from '../../../text/memory.ts';
import { spanOfPhrase } from '../phrase-span.ts';
import type { DatedFact } from '../dating-facts.ts';
import { bestSteps, FIRST_DAY, LAST_DAY, type Profile, stepsAfter, stepsBefore, unionSteps } from '../days.ts';
import type { DatingContext, Evidence, EvidenceReader, Step } from '../evidence.ts';
import { type Cue, cueOf, means, titleBefore } from './office-titles.ts';

type Term = DatedFact<OfficeEntry>;

interface Holder {
  readonly terms: readonly Term[];
  readonly cue: Cue;
  readonly span: { readonly start: number; readonly end: number };
  /** Whether the sentence tells of "last year". */
  readonly lastYear: boolean;
}

/** Holders of offices: "President X" is written while X is president, "former President X" after. */
export const officeHolders: EvidenceReader = {
  name: 'office',
  read: (context) => {
    const best = new Map<string, Holder>();
    for (const holder of [...namedInFull(context), ...namedByTitle(context)]) {
      const person = holder.terms[0]?.entry.person ?? '';
      const known = best.get(person);
      if (!known || (known.cue === 'none' && holder.cue !== 'none')) best.set(person, holder);
    }
    return [...best.values()].map((holder) => clueOf(holder, context));
  },
};

function namedInFull(context: DatingContext): Holder[] {
  return context.found.people.flatMap((found): Holder[] => {
    const people = new Set(found.values.map(({ entry }) => entry.person));
    if (people.size !== 1) return [];
    const title = titleBefore(found.tokens, found.at);
    const fitting = found.values.filter(({ entry }) => title !== null && means(title, entry.office));
    const terms = fitting.length > 0 ? fitting : found.values;
    const cue =
      title !== null && fitting.length > 0 ? cueOf(found.tokens, found.at, title, context.knowledge.earlier) : null;
    return [
      {
        terms,
        cue: cue ?? (fitting.length > 0 ? 'titled' : 'none'),
        span: spanOfPhrase(found),
        lastYear: tellsLastYear(found.sentence, context),
      },
    ];
  });
}

/** "President X" by surname alone: all who bore the surname in that office, those of countries the text names if there are any. */
function namedByTitle({ document, knowledge, surnames, uncased }: DatingContext): Holder[] {
  const words = once(() => wordsOf(document));
  return surnames.flatMap(({ tokens, at }): Holder[] => {
    const token = tokens[at];
    if (!token || (!uncased && (!isCapital(token) || isCapital(tokens[at + 1])))) return [];
    const title = titleBefore(tokens, at);
    if (!title) return [];
    const terms = knowledge.termsOf(token);
    const office = terms.filter(({ entry }) => means(title, entry.office));
    const named = office.filter(({ entry }) => words().has(entry.of.split('-')[0] ?? ''));
    const fitting = named.length > 0 ? named : office;
    if (fitting.length === 0) return [];
    const cue = cueOf(tokens, at, title, knowledge.earlier) ?? 'titled';
    return [{ terms: fitting, cue, span: { start: token.start, end: token.end }, lastYear: false }];
  });
}

function wordsOf({ sentences }: TextDocument): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)));
}

function tellsLastYear(sentence: number, { timesIn }: DatingContext): boolean {
  return (timesIn.get(sentence) ?? []).some(
    ({ form }) => form.kind === 'unit' && form.unit === 'year' && form.which === -1,
  );
}

/** Names without a title, titles, and titles of the past are trusted differently. */
const KINDS: Readonly<Record<Cue, string>> = {
  titled: 'office',
  none: 'office-name',
  earlier: 'office-past',
  coming: 'office-turn',
  leaving: 'office-turn',
};

const PROFILES: Readonly<
  Record<'titled' | 'none', { readonly before: Profile; readonly after: Profile; readonly base: number }>
> = {
  titled: {
    before: [
      [60, 0.1],
      [800, 0.03],
    ],
    after: [
      [20, 0.3],
      [400, 0.08],
      [3000, 0.05],
    ],
    base: 0.02,
  },
  none: {
    before: [
      [365, 0.5],
      [1500, 0.25],
      [4000, 0.12],
    ],
    after: [
      [365, 0.5],
      [3650, 0.25],
    ],
    base: 0.06,
  },
};

/** After a term and before the next of the same person; within little more than a year of it where the text says "last year". */
function afterOffice(terms: readonly Term[], lastYear: boolean): Pick<Evidence, 'kind' | 'steps' | 'base'> {
  const ended = terms.filter(({ to }) => to < LAST_DAY);
  if (ended.length === 0) return { kind: KINDS.earlier, steps: [], base: 1 };
  if (lastYear) {
    const steps = ended.map(({ to }) => ({ from: to, to: to + 400, weight: 1 }));
    return { kind: KINDS.leaving, steps: bestSteps(steps), base: 0.03 };
  }
  const over = Math.max(Math.min(...ended.map(({ to }) => to)), FIRST_DAY);
  const again = terms.filter(({ from }) => from > over);
  const inOffice = (day: number): boolean => again.some(({ from, to }) => from <= day && day < to);
  const cuts = [over, ...again.flatMap(({ from, to }) => [from, to]), LAST_DAY + 1].toSorted((a, b) => a - b);
  const steps = cuts.slice(0, -1).flatMap((from, i): Step[] => {
    const to = (cuts[i + 1] ?? LAST_DAY + 1) - 1;
    return to < from ? [] : [{ from, to, weight: inOffice(from) ? 0.2 : 1 }];
  });
  return { kind: KINDS.earlier, steps, base: 0.08 };
}

function clueOf({ terms, cue, span, lastYear }: Holder, { article }: DatingContext): Evidence {
  const [from, to] = [Math.min(...terms.map((term) => term.from)), Math.max(...terms.map((term) => term.to))];
  const entry = terms[0]?.entry;
  const office = `${entry?.person ?? ''} was ${entry?.office ?? ''} ${entry?.from ?? ''} to ${entry?.to ?? 'now'}`;
  const clue = { kind: KINDS[cue], weekdays: null, quote: sliceOf(article.text, span), span };
  const first = Math.max(from, FIRST_DAY);
  switch (cue) {
    case 'earlier':
      return { ...clue, ...afterOffice(terms, lastYear), says: `${office}; the text speaks of that as past` };
    case 'coming':
      return {
        ...clue,
        steps: [{ from: from - 120, to: from + 5, weight: 1 }],
        base: 0.05,
        says: `${office}; the text has it to come`,
      };
    case 'leaving':
      return {
        ...clue,
        steps: [{ from: to - 150, to: to + 10, weight: 1 }],
        base: 0.05,
        says: `${office}; the text calls it ending`,
      };
    default: {
      const { before, after, base } = PROFILES[cue];
      const inOffice = unionSteps(
        terms.map((term) => ({ from: Math.max(term.from, FIRST_DAY), to: term.to })),
        1,
      );
      const last = inOffice.at(-1)?.to ?? LAST_DAY;
      const steps = [
        ...stepsBefore(first, before),
        ...inOffice,
        ...(last < LAST_DAY ? stepsAfter(last + 1, after) : []),
      ];
      return { ...clue, steps, base, says: office };
    }
  }
}
