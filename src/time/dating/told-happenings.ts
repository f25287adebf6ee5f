import type { Span } from '../../model/span.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { spanOfPhrase } from './phrase-span.ts';
import type { PhraseFound } from './evidence.ts';
import { once } from '../words/once.ts';
import { type Happening, wordSetOf, wordsLine } from './happenings.ts';

/** A happening that a text tells: in which sentence, and the name it is known by there. */
export interface ToldHappening {
  readonly happening: Happening;
  readonly sentence: number;
  readonly span: Span;
}

/** The happenings that the text tells, each where it is told first. */
export function toldHappenings(
  found: readonly PhraseFound<Happening>[],
  document: TextDocument,
): readonly ToldHappening[] {
  const lineOf = linesAround(document);
  const words = once(() => wordSetOf(document.sentences.flatMap(wordsOf)));
  const open = new Map<Happening, boolean>();
  const isOpen = (happening: Happening): boolean => {
    const known = open.get(happening);
    if (known !== undefined) return known;
    const possible = happening.isPossible(words());
    open.set(happening, possible);
    return possible;
  };
  return found.flatMap((phrase): ToldHappening[] => {
    const told = phrase.values.filter(
      (happening) => isOpen(happening) && happening.isToldIn(lineOf(phrase.sentence, happening.reach)),
    );
    for (const happening of told) open.set(happening, false);
    return told.map((happening) => ({ happening, sentence: phrase.sentence, span: spanOfPhrase(phrase) }));
  });
}

/** The words that may tell a happening: "may" the verb is left out, May the month is one. */
function wordsOf({ tokens }: { readonly tokens: readonly Token[] }): string[] {
  return tokens.flatMap(({ norm, pos }) => (norm === 'may' && pos === 'AUX' ? [] : [norm]));
}

/** The words of a sentence and of so many around it, put together when first asked for. */
function linesAround(document: TextDocument): (sentence: number, reach: number) => string {
  const lines = new Map<number, string>();
  return (sentence, reach) => {
    const key = sentence * 2 + reach;
    const known = lines.get(key);
    if (known !== undefined) return known;
    const around = document.sentences.slice(Math.max(0, sentence - reach), sentence + reach + 1);
    const line = wordsLine(around.flatMap(wordsOf));
    lines.set(key, line);
    return line;
  };
}
