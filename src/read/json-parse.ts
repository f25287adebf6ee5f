/** A JSON text's value, or what is wrong with it in one short line without control characters. Never throws. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { problem: shortened(error instanceof Error ? error.message : String(error)) };
  }
}

/** The engine's own words up to the piece of input it quotes: that piece is the article's, and may hold anything. */
function shortened(message: string): string {
  const quote = message.search(/, (?:\.\.\.)?"/);
  const words = (quote < 0 ? message : message.slice(0, quote)).replace(/ is not valid JSON$| in JSON(?= at )/, '');
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 120);
}
