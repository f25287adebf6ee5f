import { remembering } from './memory.ts';
import { normOf } from './norm.ts';
import { cutterBy } from './tagger/cut.ts';
import { lexiconOf } from './tagger/lexicon.ts';
import { loadPackedLexicon } from './tagger/load-packed-lexicon.ts';
import { retaggerOf } from './tagger/patterns.ts';
import { BLANK, rememberingPieces } from './tagger/piece-memory.ts';
import type { Rule } from './tagger/rules.ts';
import { type Word, wordsOver } from './tagger/words.ts';

/** The words and marks of a text in order, with where each begins and the number of its tag. */
export interface TaggedText {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly tags: readonly number[];
}

/** Cuts text into words and marks and tags them. Give it what `taggerInput` makes. */
export interface Tagger {
  readonly tag: (text: string) => TaggedText;
  /** The same word with other letters, where the text has such. */
  readonly respelt: (word: Word, text: string) => Word;
}

/** Loads the part-of-speech model (that of wink-nlp, of which nothing is read before it is needed); call it once, and only if text must be read. */
export async function loadTagger(): Promise<Tagger> {
  const [{ default: model }, { words: listed }] = await Promise.all([
    import('./tagger/model.json', { with: { type: 'json' } }),
    loadPackedLexicon(),
  ]);
  const rules = {
    whole: model.whole.map(ruleOf),
    within: model.within.map(ruleOf),
    markAfter: new RegExp(model.markAfter),
    markBefore: new RegExp(model.markBefore),
    marksAround: new RegExp(model.marksAround),
    prefixes: new Set(model.prefixes),
    suffixes: new Set(model.suffixes),
  };
  /** The same string for the same word: comparing and looking up is quick then. */
  const words = wordsOver(lexiconOf({ ...model, words: listed }), remembering(normOf));
  const cut = rememberingPieces(cutterBy(rules, words));
  const retaggers = model.patterns.map(retaggerOf);
  const tag = (text: string): TaggedText => {
    const found: Word[] = [];
    const starts: number[] = [];
    const tags: number[] = [];
    const { length } = text;
    for (let from = 0; from < length; from++) {
      if (text.charCodeAt(from) === BLANK) continue;
      const piece = cut(text, from);
      const own = piece.answer;
      let start = from;
      for (let i = 0; i < own.length; i++) {
        const word = own[i];
        if (!word) continue;
        found.push(word);
        starts.push(start);
        tags.push(word.tag);
        start += word.length;
      }
      from += piece.length;
    }
    for (const retag of retaggers) retag(found, tags);
    return { words: found, starts, tags };
  };
  return { tag, respelt: words.respelt };
}

function ruleOf({ source, flags, category }: { source: string; flags: string; category: number }): Rule {
  return { pattern: new RegExp(source, flags), category };
}
