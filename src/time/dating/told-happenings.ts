import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time-expression.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { remembering } from '../../text/memory.ts';
import type { ToldKnowledge } from './dating-knowledge.ts';
import type { PhraseFound } from './evidence.ts';
import type { OpenersInText } from './facts-in-text.ts';
import type { Happening } from './happenings.ts';
import { spanOfPhrase } from './phrase-span.ts';
import { timesBeside } from './times-beside.ts';
import { wordsLine, tellingNorms } from './told-words.ts';
import { areAllMet, isOneMet, MET, type Met, reachOf } from './told-records.ts';

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

/** A text as happenings are looked for in it. */
export interface TellingText {
  readonly document: TextDocument;
  readonly timesIn: ReadonlyMap<number, readonly TimeMention[]>;
  readonly openers: OpenersInText;
}

const NO_TIMES: readonly TimeMention[] = [];

/** The happenings that the text tells, each where it is told first, with the times beside all its tellings. */
export function toldHappenings(
  found: readonly PhraseFound<number>[],
  { document, timesIn, openers }: TellingText,
  { records, happeningAt, stretchesOf }: ToldKnowledge,
): readonly ToldHappening[] {
  const lineOf = linesAround(document);
  const stretches = stretchesOf(openers);
  const besideIn = timesBeside(document, timesIn);
  /** The same list is found wherever the same name stands. */
  const possibleOf = remembering((all: readonly number[]) => {
    const whole = stretches.whole();
    return all.filter((place) => areAllMet(records, place, whole) !== MET.not);
  });
  /** Whether the words of a stretch tell it; they are looked at one by one only where their first words leave it open. */
  const isSo = (met: Met, isIn: (line: string) => boolean, sentence: number, reach: 0 | 1): boolean =>
    met === MET.perhaps ? isIn(lineOf(sentence, reach)) : met === MET.surely;
  const isToldWithin = (place: number, sentence: number, reach: 0 | 1): boolean => {
    const all = areAllMet(records, place, stretches.around(sentence, reach));
    return isSo(all, (line) => happeningAt(place).isToldIn(line), sentence, reach);
  };
  const known = new Map<number, Told>();
  for (const phrase of found) {
    const { sentence } = phrase;
    const times = timesIn.get(sentence) ?? NO_TIMES;
    for (const place of possibleOf(phrase.values)) {
      const before = known.get(place);
      const isTold = isToldWithin(place, sentence, reachOf(records, place));
      if (before && isTold) before.tellings++;
      if (before && times.length === 0) continue;
      if (!isTold) {
        if (!before) continue;
        const one = isOneMet(records, place, stretches.around(sentence, 0));
        if (!isSo(one, (line) => happeningAt(place).isHintedIn(line), sentence, 0)) continue;
      }
      const one = before ?? firstTelling(happeningAt(place), phrase, isToldWithin(place, sentence, 0));
      if (!before) known.set(place, one);
      const list = isTold ? one.times : one.hinted;
      for (const time of besideIn(sentence, spanOfPhrase(phrase), one.happening)) list.add(time);
    }
  }
  return [...known.values()];
}

function firstTelling(happening: Happening, phrase: PhraseFound<number>, isTogether: boolean): Told {
  const { sentence, values } = phrase;
  return {
    happening,
    sentence,
    span: spanOfPhrase(phrase),
    namesakes: values.length,
    tellings: 1,
    isTogether,
    times: new Set(),
    hinted: new Set(),
  };
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
