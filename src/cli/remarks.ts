import type { Note, NoteCode } from '../model/note.ts';
import { articleName, inputName } from '../render/article-name.ts';
import { counted } from '../render/phrases.ts';
import { withoutControls } from '../render/safe-text.ts';
import { GIVE_DATE } from '../time/notes-on-time.ts';
import type { World } from './world.ts';

const MOST_LINES = 5;

/** Notes about input that could not be used: the run goes on, and ends with exit code 2. */
const FAILURES: ReadonlySet<NoteCode> = new Set<NoteCode>(['unreadable', 'malformed', 'no-articles']);

/** How a kind of note is told in one line; `always` for one note too. A kind that is not here is told note by note. */
interface Together {
  readonly always: boolean;
  /** Null: not told at all. */
  readonly tell: ((count: number) => string) | null;
}

const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Notes about a stretch of text are another kind than those about a whole article. */
const TOGETHER: Readonly<Record<string, Together>> = {
  'time-unplaced in text': { always: true, tell: null },
  'date-unknown in text': {
    always: true,
    tell: (count) => `${counted(count, 'event')} left out: nothing dates ${verb(count, 'it', 'them')}`,
  },
  'date-unknown': {
    always: false,
    tell: (count) =>
      `${counted(count, 'article')} ${verb(count, 'has', 'have')} no date, at best a span of years; ${GIVE_DATE}`,
  },
  'date-refused': {
    always: false,
    tell: (count) =>
      `${counted(count, 'article')} ${verb(count, 'states', 'state')} no date and deducing one was refused; ${GIVE_DATE}`,
  },
  encoding: {
    always: false,
    tell: (count) => `${counted(count, 'input')} ${verb(count, 'is', 'are')} not plain UTF-8; read as well as can be`,
  },
  'duplicate-article': {
    always: false,
    tell: (count) =>
      `${counted(count, 'article')} ${verb(count, 'has', 'have')} the id of another; told apart by a number`,
  },
};

function kindOf({ code, start }: Note): string {
  return start === null ? code : `${code} in text`;
}

/** Whether a note means that part of the input could not be used. */
export function isFailure({ code }: Note): boolean {
  return FAILURES.has(code);
}

/** One line on standard error, whatever it holds. */
export async function remark(world: World, message: string): Promise<void> {
  await world.stderr.write(`timeline: ${withoutControls(message).replaceAll(/[\n\t]/g, ' ')}\n`);
}

/** Tells the notes on standard error: failures always, the rest unless `quiet`; what repeats in one line. */
export async function tellNotes(world: World, notes: readonly Note[], quiet: boolean): Promise<void> {
  const kinds = new Map<string, Note[]>();
  for (const note of notes) {
    const same = kinds.get(kindOf(note));
    if (same) same.push(note);
    else kinds.set(kindOf(note), [note]);
  }
  for (const [kind, same] of kinds) {
    if (quiet && !same.some(isFailure)) continue;
    const together = TOGETHER[kind];
    if (together && (together.always || same.length > 1)) {
      if (together.tell) await remark(world, together.tell(same.length));
      continue;
    }
    for (const note of same.slice(0, MOST_LINES)) await remark(world, lineOf(note));
    if (same.length > MOST_LINES) await remark(world, `and ${same.length - MOST_LINES} more (${kind})`);
  }
}

function lineOf({ file, article, line, message }: Note): string {
  const name = article === null ? inputName(file) : articleName({ file, id: article });
  return `${name}${line === null ? '' : `:${line}`}: ${message}`;
}
