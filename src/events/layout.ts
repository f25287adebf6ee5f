import type { Span } from '../model/span.ts';
import type { Sentence, TextDocument } from '../text/document.ts';

/** What a sentence is in the make-up of the page: told news, a photo caption, or no news at all (credit, byline, "Updated …", a repeated line). */
export type LayoutRole = 'story' | 'caption' | 'furniture';

const CAPTION = /^(?:FILE(?: PHOTO)?|File photo|PHOTO|Image|Picture)\s?(?:[-–—:]|\.)/;
const FURNITURE =
  /^(?:Updated?\b|Published\b|Posted\b|Last (?:updated|modified)|Source:|Sources?:|- ?[A-Z][A-Za-z]+$|WITH [A-Z]{2,} INPUTS|\(?(?:Reporting|Editing|Writing|Additional reporting) by|By [A-Z][\w.-]+ [A-Z]|\* |©|Copyright|All rights reserved|Read more|READ MORE|Also read|See also|Sign up|Click here|Follow us|Advertisement|ADVERTISEMENT|Related:|Share this|Photo(?:graph)? by|\d+ (?:minutes?|hours?) ago)/;
const STAFF = 'contributed to this ';
const MENTION_OF_STAFF = /\bcontributed to this (?:story|report|article)\b/;
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{L}.'’/ -]{1,40}?(?:, \p{Lu}[\p{L}.'’ ]{1,30}?){0,2}(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([A-Za-z/ .-]{2,30}\))? ?(?:--|—|–| - |: )(?:\s?\[[A-Za-z ]{3,20}\])?/u;

/** The role of every sentence, in order. A line told before in the same article is furniture the second time. */
export function layoutOf(document: TextDocument): readonly LayoutRole[] {
  const seen = new Set<string>();
  let caption = -1;
  return document.sentences.map((sentence) => {
    const line = document.text.slice(sentence.span.start, sentence.span.end);
    if (seen.has(line)) return 'furniture';
    seen.add(line);
    if (CAPTION.test(line)) caption = sentence.paragraph;
    if (caption === sentence.paragraph) return 'caption';
    return FURNITURE.test(line) || (line.includes(STAFF) && MENTION_OF_STAFF.test(line)) || isStub(sentence)
      ? 'furniture'
      : 'story';
  });
}

/** A line without verb or full stop, of a few words: a heading, a credit, a broken caption. */
function isStub(sentence: Sentence): boolean {
  return sentence.tokens.length < 4 && !sentence.tokens.some((token) => token.pos === 'VERB');
}

/** "(Updated 7:40 p.m. (1440 GMT))", "[1721 GMT, 1921 in Strelsau]": the hour of an entry of a running report. */
const STAMP = /^[([](?:Updated?:? )?\d{1,2}[:.]?\d{2}\b[^()[\]]{0,60}(?:[([][^()[\]]{0,40}[)\]][^()[\]]{0,20})?[)\]]/i;
const DAY = /day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** What every dateline and hour has: most lines are seen at once to have none. */
const MARK = /^[([]|--|[—–]| - |: /;

/** Where the dateline of a sentence stands ("KABUL, Afghanistan (AP) -", "(1300 GMT)"); null where it has none. */
export function datelineOf(text: string, sentence: Sentence): Span | null {
  const line = text.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + 110));
  if (!MARK.test(line)) return null;
  const stamp = STAMP.exec(line);
  if (stamp && !DAY.test(stamp[0])) return { start: sentence.span.start, end: sentence.span.start + stamp[0].length };
  const match = DATELINE.exec(line);
  if (!match) return null;
  const [first = ''] = match[0].split(/[\s,]/);
  const isShouted = first.length >= 3 && first === first.toUpperCase();
  const isMarked = /--|—|–| - |\)/.test(match[0]);
  if (!isShouted && !isMarked) return null;
  // "The army — whose chief … —": behind a dateline a sentence begins.
  if (!isShouted && /^ ?\p{Ll}/u.test(line.slice(match[0].length))) return null;
  return { start: sentence.span.start, end: sentence.span.start + match[0].length };
}
