/** Letters of a line at most. */
export const LONGEST_LINE = 220;
const CAPTION_LABEL = /^(?:FILE(?: PHOTO)?|PHOTO)\s?[-–—:]\s?/;

/** Words cut out of a text as a line to read: in one line, with no marks left over, cut at a natural boundary, and with a capital. */
export function readableLine(line: string): string {
  const plain = line
    .replaceAll(BREAKS, ' ')
    .replace(CAPTION_LABEL, '')
    .replace(/^[\s,;:—–-]+/, '');
  const told = withoutLoneBracket(withoutEnd(plain));
  const whole = withoutLoneQuotes(LENGTHS.has(lastWordOf(told)) ? told.replace(LONE_LENGTH, '') : told);
  const bare = withoutOpenEnd(whole.length <= LONGEST_LINE ? whole : cut(whole));
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The word behind the last space, in small letters; empty where there is no space. */
function lastWordOf(line: string): string {
  const space = line.lastIndexOf(' ');
  return space < 0 ? '' : line.slice(space + 1).toLowerCase();
}

/** Words that end no line. */
const OPEN_ENDS: ReadonlySet<string> = new Set(
  'and but or while as after that who which to of the a in on with by however for'.split(' '),
);

/** A line without a last word behind which something is missing, and the comma before it. */
function withoutOpenEnd(line: string): string {
  if (!OPEN_ENDS.has(lastWordOf(line))) return line;
  const space = line.lastIndexOf(' ');
  return line.slice(0, line.charAt(space - 1) === ',' ? space - 1 : space);
}

/** Blanks, breaks and control characters that are not one space. */
const BREAKS = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu;

const END_MARKS = ' ,;:—–.-';

/** A line without the marks at its end. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && END_MARKS.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const LENGTHS: ReadonlySet<string> = new Set(
  'minute hour day week month year'.split(' ').flatMap((unit) => [unit, `${unit}s`]),
);
/** ", eight months" left over from "eight months after …". */
const LONE_LENGTH = /, (?:[a-z]+ ){0,2}[\w-]+ (?:minute|hour|day|week|month|year)s?$/;

/** "1300 GMT) | Shells hit": the end of a bracket that was cut off in front goes, a bracket that closes or opens without its partner elsewhere goes alone. */
function withoutLoneBracket(line: string): string {
  const close = line.indexOf(')');
  const open = line.indexOf('(');
  if (close >= 0 && (open < 0 || close < open)) {
    const rest = line.slice(close + 1).replace(/^[\s,;:—–.)-]+/, '');
    return close < LONGEST_REST && rest.split(' ').length >= FEWEST_WORDS
      ? rest
      : `${line.slice(0, close)}${line.slice(close + 1)}`;
  }
  const last = line.lastIndexOf('(');
  return last > 0 && line.indexOf(')', last) < 0 ? `${line.slice(0, last)}${line.slice(last + 1)}` : line;
}

/** Letters of a bracket that was cut off in front, and words of a line that can stand without it. */
const LONGEST_REST = 40;
const FEWEST_WORDS = 4;

/** A quotation mark whose partner was cut off goes too. */
function withoutLoneQuotes(line: string): string {
  const marks = line.match(/["“”]/g)?.length ?? 0;
  if (marks % 2 === 0) return line;
  return marks === 1
    ? line
        .replace(/["“”]/, '')
        .replace(/[\s,:;]+$/, '')
        .trim()
    : line.replace(/^["“”]|["“”]$/, '').trim();
}

/** Cut behind the last comma or, failing that, the last word that fits. */
function cut(line: string): string {
  const comma = line.lastIndexOf(', ', LONGEST_LINE);
  const space = line.lastIndexOf(' ', LONGEST_LINE);
  return `${line.slice(0, comma > LONGEST_LINE / 2 ? comma : space)} …`;
}
