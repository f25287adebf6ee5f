import { assert, integer, property, stringMatching, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originals } from '../../src/chronology/copies.ts';
import { sharedPart, sketchOf } from '../../src/chronology/sketch.ts';

const WORDS = array(stringMatching(/^[a-z]{3,8}$/), { minLength: 60, maxLength: 120 }).map((words) => words.join(' '));

describe('the part two texts share', () => {
  it('is all of it for the same words, whatever stands between them', () => {
    assert(
      property(WORDS, (text) => {
        expect(sharedPart(sketchOf(text), sketchOf(text.toUpperCase().replaceAll(' ', ',\n ')))).toBe(1);
      }),
    );
  });

  it('is nearly all for a text with a few words more, and nothing for another text', () => {
    assert(
      property(WORDS, WORDS, (text, other) => {
        expect(sharedPart(sketchOf(text), sketchOf(`${text} and four words more`))).toBeGreaterThan(0.7);
        expect(sharedPart(sketchOf(text), sketchOf(other))).toBeLessThan(0.3);
      }),
    );
  });

  it('is not told of texts too short', () => {
    const told = (day: string) => sketchOf(`On ${day} the town of Zenda fell.`);
    expect(sharedPart(told('Monday'), told('Tuesday'))).toBe(0);
    expect(sharedPart(told('Monday'), told('Monday'))).toBe(1);
    expect(sharedPart(sketchOf('Zenda fell.'), sketchOf('Zenda fell.'))).toBe(0);
  });
});

describe('copies', () => {
  it('belong to the first of them', () => {
    assert(
      property(array(WORDS, { minLength: 2, maxLength: 6 }), integer({ min: 0, max: 5 }), (texts, pick) => {
        const copied = texts[pick % texts.length] ?? '';
        const articles = [...texts, copied].map((text, n) => ({ id: String(n), sketch: sketchOf(text) }));
        const found = originals(articles);
        expect(found.get(String(texts.length))).toBe(String(texts.indexOf(copied)));
      }),
    );
  });
});
