import type { Note, NoteCode } from '../model/note.ts';
import { counted } from '../render/phrases.ts';
import { withoutControls } from '../render/safe-text.ts';
import type { World } from './world.ts';

const MOST_LINES = 5;

/** Notes about input that could not be used: the run goes on, and ends with exit code 2. */
const FAILURES: ReadonlySet<NoteCode> = new Set<NoteCode>(['unreadable', 'malformed', 'no-articles']);

/** What many notes of one kind say in one line; a kind that is not here is told line by line, null is not told at all. */
const TOGETHER: Readonly<Partial<Record<NoteCode, ((count: number) => string) | null>>> = {
  'time-unplaced': null,
  'date-unknown': (count) =>
    `${counted(count, 'article')} ${count === 1 ? 'has' : 'have'} no date; give --published or a \`published:\` line`,
  'date-refused': (count) =>
    `${counted(count, 'article')} ${count === 1 ? 'states' : 'state'} no date and deducing one was refused; give --published or a \`published:\` line`,
  encoding: (count) =>
    `${counted(count, 'input')} ${count === 1 ? 'is' : 'are'} not plain UTF-8; read as well as can be`,
  'duplicate-article': (count) =>
    `${counted(count, 'article')} ${count === 1 ? 'has' : 'have'} the id of another; told apart by a number`,
};

/** Whether a note means that part of the input could not be used. */
export function isFailure({ code }: Note): boolean {
  return FAILURES.has(code);
}

/** One line on standard error, whatever it holds. */
export async function remark(world: World, message: string): Promise<void> {
  await world.stderr.write(`timeline: ${withoutControls(message).replaceAll('\n', ' ')}\n`);
}

/** Tells the notes on standard error: failures always, the rest unless `quiet`; what repeats in one line. */
export async function tellNotes(world: World, notes: readonly Note[], quiet: boolean): Promise<void> {
  for (const code of new Set(notes.map((note) => note.code))) {
    const same = notes.filter((note) => note.code === code);
    const together = TOGETHER[code];
    if (together === null || (quiet && !FAILURES.has(code))) continue;
    if (together !== undefined && same.length > 1) {
      await remark(world, together(same.length));
      continue;
    }
    for (const note of same.slice(0, MOST_LINES)) await remark(world, lineOf(note));
    if (same.length > MOST_LINES) await remark(world, `and ${same.length - MOST_LINES} more (${code})`);
  }
}

function lineOf({ file, line, message }: Note): string {
  const name = file === '-' ? 'standard input' : file;
  return `${name}${line === null ? '' : `:${line}`}: ${message}`;
}
