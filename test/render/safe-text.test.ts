import { describe, expect, it } from 'vitest';
import { inAscii, onOneLine, withoutControls } from '../../src/render/safe-text.ts';

describe('text made harmless', () => {
  it.each([
    ['a\tb\r\n c', 'a b c'],
    ['\u001b]0;title\u0007x', ']0;title x'],
    ['\u202eevil', 'evil'],
    ['é 古 🙂', 'é 古 🙂'],
  ])('%j on one line', (text, safe) => {
    expect(onOneLine(text)).toBe(safe);
  });

  it('keeps lines and tabs, and shows where the rest was', () => {
    expect(withoutControls('a\tb\n\u001b[31mc\u009b')).toBe('a\tb\n\uFFFD[31mc\uFFFD');
  });

  it.each([
    ['Szohôd – “Łódź” → 古 …', 'Szohod - "Lodz" -> ? ...'],
    ['plain', 'plain'],
  ])('%j in ASCII', (text, plain) => {
    expect(inAscii(text)).toBe(plain);
  });
});
