import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepLong, recallLong } from '../../../src/cli/cache/long-text.ts';

/** Keeps a text in pieces of that length; a store of them. */
function kept(text: string, length: number): Map<string, string> {
  const store = new Map<string, string>();
  keepLong('key', text, (key, piece) => store.set(key, piece), length);
  return store;
}

/** As a store does that writes UTF-8: half a character is lost. */
function throughUtf8(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

describe('a long text', () => {
  it.each([
    ['', 4, 1],
    ['four', 4, 1],
    ['a dozen of them', 4, 4],
    // The second piece would end within a character.
    ['Kyiv 🕊🕊', 6, 2],
  ])('%j in pieces of %i takes %i', (text, length, count) => {
    expect(kept(text, length).size).toBe(count);
  });

  it('comes back whole, whatever its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (text, length) => {
        const store = new Map([...kept(text, length)].map(([key, piece]) => [key, throughUtf8(piece)]));
        expect(recallLong('key', (key) => store.get(key) ?? null)).toBe(text);
      }),
    );
  });

  it('is gone with any piece of it', () => {
    const store = kept('a dozen of them', 4);
    for (const key of store.keys()) {
      expect(recallLong('key', (asked) => (asked === key ? null : (store.get(asked) ?? null)))).toBeNull();
    }
  });

  it('is not kept where it would take a large part of the store', () => {
    expect([kept('x'.repeat(1024), 4).size, kept('x'.repeat(1025), 4).size]).toEqual([256, 0]);
  });
});
