import type { Span } from '../../model/span.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { spanOfPhrase } from './phrase-span.ts';
import type { PhraseFound } from './evidence.ts';
import { once, remembering } from '../../text/memory.ts';
import { type Happening, wordSetOf, wordsLine } from './happenings.ts';

/** A happening that a text tells: in which sentence, and the name it is known by there. */
export interface ToldHappening {
  readonly happening: Happening;
  readonly sentence: number;
  readonly span: Span;
  /** How many happenings are known by that name. */
  readonly namesakes: number;
}

/** The happenings that the text tells, each where it is told first. */
export function toldHappenings(
  found: readonly PhraseFound<Happening>[],
  document: TextDocument,
): readonly ToldHappening[] {
  const lineOf = linesAround(document);
  const words = once(() => wordSetOf(document.sentences.flatMap(({ tokens }) => wordsOf(tokens))));
  /** The same list is found wherever the same name stands. */
  const possibleOf = remembering((known: readonly Happening[]) => known.filter((one) => one.isPossible(words())));
  const before = new Set<Happening>();
  return found.flatMap((phrase): ToldHappening[] => {
    const told = possibleOf(phrase.values).filter(
      (happening) => !before.has(happening) && happening.isToldIn(lineOf(phrase.sentence, happening.reach)),
    );
    for (const happening of told) before.add(happening);
    return told.map((happening) => ({
      happening,
      sentence: phrase.sentence,
      span: spanOfPhrase(phrase),
      namesakes: phrase.values.length,
    }));
  });
}

/** The words that may tell a happening: "may" the verb is left out, May the month is one. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { norm, pos } of tokens) if (norm !== 'may' || pos !== 'AUX') words.push(norm);
  return words;
}

/** The words of a sentence and of so many around it, put together when first asked for. */
function linesAround({ sentences }: TextDocument): (sentence: number, reach: number) => string {
  const lineAt = remembering((sentence: number) => wordsLine(wordsOf(sentences[sentence]?.tokens ?? [])));
  const around = remembering((sentence: number) => {
    const before = sentence > 0 ? lineAt(sentence - 1) : ' ';
    const after = sentence + 1 < sentences.length ? lineAt(sentence + 1) : ' ';
    return before + lineAt(sentence).slice(1) + after.slice(1);
  });
  return (sentence, reach) => (reach === 0 ? lineAt(sentence) : around(sentence));
}
