import type { Lexicon } from './lexicon.ts';
import { bitOf, TAG } from './tags.ts';

type Ending = readonly [ending: string, instead: string];

const ADJECTIVE_ENDINGS: readonly Ending[] = [
  ['est', ''],
  ['er', ''],
];
const VERB_ENDINGS: readonly Ending[] = [
  ['es', ''],
  ['ed', ''],
  ['ing', ''],
];
const NOUN_ENDINGS: readonly Ending[] = [
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 's'],
  ['ves', 'f'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
];

/** The lemma of a word in small letters that the lexicon does not give one for: an ending less, where that leaves a base form of the same tag. */
export function lemmatize(form: string, tag: number, lexicon: Lexicon): string {
  if (tag === TAG.ADJ)
    return lexicon.irregular('ADJ', form) ?? baseWithE(form, ADJECTIVE_ENDINGS, TAG.ADJ, lexicon) ?? form;
  if (tag === TAG.VERB) return lexicon.irregular('VERB', form) ?? verbLemma(form, lexicon) ?? form;
  if (tag === TAG.NOUN) return lexicon.irregular('NOUN', form) ?? nounLemma(form, lexicon);
  return form;
}

function verbLemma(form: string, lexicon: Lexicon): string | null {
  return (
    baseOf(replaced(form, 's', ''), TAG.VERB, lexicon) ??
    baseOf(replaced(form, 'ies', 'y'), TAG.VERB, lexicon) ??
    baseWithE(form, VERB_ENDINGS, TAG.VERB, lexicon)
  );
}

function nounLemma(form: string, lexicon: Lexicon): string {
  for (const [ending, instead] of NOUN_ENDINGS) {
    const base = baseOf(replaced(form, ending, instead), TAG.NOUN, lexicon);
    if (base !== null) return base;
  }
  return replaced(form, 'men', 'man') ?? form;
}

/** The first of the endings gone, or an "e" in its place ("fined" → "fine"). */
function baseWithE(form: string, endings: readonly Ending[], tag: number, lexicon: Lexicon): string | null {
  for (const [ending, instead] of endings) {
    const stem = replaced(form, ending, instead);
    if (stem !== null) return baseOf(stem, tag, lexicon) ?? baseOf(`${stem}e`, tag, lexicon);
  }
  return null;
}

function replaced(form: string, ending: string, instead: string): string | null {
  return form.endsWith(ending) ? form.slice(0, form.length - ending.length) + instead : null;
}

function baseOf(word: string | null, tag: number, lexicon: Lexicon): string | null {
  const kind = word === null ? null : lexicon.kindOf(word);
  return kind && (kind.baseTags & bitOf(tag)) !== 0 ? word : null;
}
