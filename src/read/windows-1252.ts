/** What Windows-1252 has at 0x80 to 0x9F; the five bytes it leaves free stay the control characters they are. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** As many arguments as every engine takes in one call. */
const CHUNK = 8192;

/** Bytes read as Windows-1252; every byte is a character. By hand, because TextDecoder takes the label for ISO 8859-1 from Node 20.18.3 on (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return pieces.join('').replace(/[\u0080-\u009F]/g, (control) => UPPER.charAt(control.charCodeAt(0) - 0x80));
}
