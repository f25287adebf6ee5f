import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { once, remembering } from '../../text/memory.ts';
import type { PhraseFound } from './evidence.ts';
import type { Happening } from './happenings.ts';
import { spanOfPhrase } from './phrase-span.ts';
import { timesBeside } from './times-beside.ts';
import { wordSetOf, wordsLine, tellingNorms } from './told-words.ts';

/** A happening that a text tells: in which sentence first, and the name it is known by there. */
export interface ToldHappening {
  readonly happening: Happening;
  readonly sentence: number;
  readonly span: Span;
  /** How many happenings are known by that name. */
  readonly namesakes: number;
  /** How often its words stand around its name. */
  readonly tellings: number;
  /** Whether they stand in one sentence with it where it is told first. */
  readonly isTogether: boolean;
  /** The times that stand beside it where it is told, there or later in the text. */
  readonly times: ReadonlySet<TimeMention>;
  /** The times that stand beside its name later in the text, where only some of its words are met again. */
  readonly hinted: ReadonlySet<TimeMention>;
}

interface Told extends ToldHappening {
  tellings: number;
  readonly times: Set<TimeMention>;
  readonly hinted: Set<TimeMention>;
}

const NO_TIMES: readonly TimeMention[] = [];

/** The happenings that the text tells, each where it is told first, with the times beside all its tellings. */
export function toldHappenings(
  found: readonly PhraseFound<Happening>[],
  document: TextDocument,
  timesIn: ReadonlyMap<number, readonly TimeMention[]>,
): readonly ToldHappening[] {
  const lineOf = linesAround(document);
  const words = once(() => wordSetOf(document.sentences.flatMap(({ tokens }) => tellingNorms(tokens))));
  const besideIn = timesBeside(document, timesIn);
  /** The same list is found wherever the same name stands. */
  const possibleOf = remembering((all: readonly Happening[]) => all.filter((one) => one.isPossible(words())));
  const known = new Map<Happening, Told>();
  for (const phrase of found) {
    const { sentence } = phrase;
    const times = timesIn.get(sentence) ?? NO_TIMES;
    const span = spanOfPhrase(phrase);
    for (const happening of possibleOf(phrase.values)) {
      const before = known.get(happening);
      const isTold = happening.isToldIn(lineOf(sentence, happening.reach));
      if (before && isTold) before.tellings++;
      if (before && times.length === 0) continue;
      if (!isTold && !(before && happening.isHintedIn(lineOf(sentence, 0)))) continue;
      const one = before ?? firstTelling(happening, phrase, span, happening.isToldIn(lineOf(sentence, 0)));
      if (!before) known.set(happening, one);
      const list = isTold ? one.times : one.hinted;
      for (const time of besideIn(sentence, span, happening)) list.add(time);
    }
  }
  return [...known.values()];
}

function firstTelling(
  happening: Happening,
  { sentence, values }: PhraseFound<Happening>,
  span: Span,
  isTogether: boolean,
): Told {
  const namesakes = values.length;
  return { happening, sentence, span, namesakes, tellings: 1, isTogether, times: new Set(), hinted: new Set() };
}

/** The words of a sentence and of so many around it, put together when first asked for. */
function linesAround({ sentences }: TextDocument): (sentence: number, reach: number) => string {
  const lineAt = remembering((sentence: number) => wordsLine(tellingNorms(sentences[sentence]?.tokens ?? NO_TOKENS)));
  const around = remembering((sentence: number) => {
    const before = sentence > 0 ? lineAt(sentence - 1) : ' ';
    const after = sentence + 1 < sentences.length ? lineAt(sentence + 1) : ' ';
    return before + lineAt(sentence).slice(1) + after.slice(1);
  });
  return (sentence, reach) => (reach === 0 ? lineAt(sentence) : around(sentence));
}

const NO_TOKENS: readonly Token[] = [];
