import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { loadTagger, type Tagger } from '../../src/text/tagger.ts';
import { TAGS } from '../../src/text/tagger/tags.ts';
import { taggerInput } from '../../src/text/tagger-input.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});

/** Words, each with where it begins, its tag and its lemma. */
type Reading = readonly (readonly [word: string, start: number, tag: string, lemma: string])[];

function read(text: string): Reading {
  const { words, starts, tags } = tagger.tag(text);
  return words.map((word, i) => {
    const tag = word.isFixed ? word.tag : (tags[i] ?? word.tag);
    return [word.text, starts[i] ?? -1, TAGS[tag] ?? '', word.lemma(tag)];
  });
}

describe('words and tags', () => {
  const cases: readonly [text: string, words: string][] = [
    ['The rebels shelled Vasa.', 'The/DET/the rebels/NOUN/rebel shelled/VERB/shell Vasa/PROPN/vasa ./PUNCT/.'],
    ["They didn't leave", "They/PRON/they did/AUX/do n't/PART/not leave/VERB/leave"],
    ['(U.S.-led)', '(/PUNCT/( U.S./PROPN/us -/PUNCT/- led/VERB/lead )/PUNCT/)'],
    ['anti-Bordurian', 'anti-Bordurian/PROPN/anti-bordurian'],
    ['at 08:30 on 24/5/2001', 'at/ADP/at 08:30/NUM/08:30 on/ADP/on 24/5/2001/NUM/24/5/2001'],
    ['town.08:30', 'town/NOUN/town ./PUNCT/. 08/NUM/08 :3/SYM/:3 0/NUM/0'],
    ['the oru of Klowabad', 'the/DET/the oru/NOUN/oru of/ADP/of Klowabad/PROPN/klowabad'],
    ['They were vasaing', 'They/PRON/they were/AUX/be vasaing/VERB/vasaing'],
    ['the women', 'the/DET/the women/NOUN/woman'],
    ['', ''],
  ];
  it.each(cases)('%s', (text, words) => {
    expect(
      read(text)
        .map(([word, , tag, lemma]) => `${word}/${tag}/${lemma}`)
        .join(' '),
    ).toBe(words);
  });
});

describe('the model', () => {
  it('gives what the tagger it was made from gives', () => {
    const wink = winkNLP(model, ['pos']);
    const its: { readonly pos: ItsFunction<string> } = wink.its;
    for (const file of readdirSync(SEEDS)) {
      const text = readFileSync(new URL(file, SEEDS), 'utf8');
      for (const { start, end } of paragraphsOf(text, { start: 0, end: text.length })) {
        const input = taggerInput(text.slice(start, end)).text;
        const tokens = wink.readDoc(input).tokens();
        const words = tokens.out();
        const tags = tokens.out<string>(its.pos);
        expect(read(input).map(([word, , tag]) => [word, tag])).toEqual(words.map((word, i) => [word, tags[i]]));
      }
    }
  });
});
