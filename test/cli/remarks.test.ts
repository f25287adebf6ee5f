import { describe, expect, it } from 'vitest';
import { isFailure, tellNotes } from '../../src/cli/remarks.ts';
import type { Note, NoteCode } from '../../src/model/note.ts';
import { memoryWorld } from './memory-world.ts';

const note = (code: NoteCode, start: number | null, line: number | null = null): Note => ({
  code,
  file: 'a.txt',
  article: null,
  line,
  start,
  end: start,
  message: 'it is so',
});

/** Notes → what is said of them. */
const NOTES: readonly (readonly [name: string, notes: readonly Note[], said: readonly string[]])[] = [
  ['none', [], []],
  ['one article without a date, in its own words', [note('date-unknown', null)], ['a.txt: it is so']],
  [
    'two, in one line',
    [note('date-unknown', null), note('date-unknown', null)],
    ['2 articles have no date, at best a span of years; give --published or a `published:` line'],
  ],
  ['one event without a date', [note('date-unknown', 5)], ['1 event left out: nothing dates it']],
  [
    'articles and events apart',
    [note('date-unknown', null), note('date-unknown', 5), note('date-unknown', 9)],
    ['a.txt: it is so', '2 events left out: nothing dates them'],
  ],
  ['time expressions are for machines', [note('time-unplaced', 5)], []],
  [
    'an article of a file of many by its id',
    [{ ...note('date-unknown', null), file: 'a.jsonl', article: 'u7' }],
    ['a.jsonl u7: it is so'],
  ],
  ['standard input', [{ ...note('encoding', null), file: '-' }], ['standard input: it is so']],
  ['a line of a file', [note('malformed', null, 7)], ['a.txt:7: it is so']],
  [
    'encodings',
    [note('encoding', null), note('encoding', null)],
    ['2 inputs are not plain UTF-8; read as well as can be'],
  ],
];

describe('notes on standard error', () => {
  it.each(NOTES)('%s', async (_, notes, said) => {
    const { world, trace } = memoryWorld({});
    await tellNotes(world, notes, false);
    expect(trace.stderr).toBe(said.map((line) => `timeline: ${line}\n`).join(''));
  });

  it('failures alone where quiet is asked', async () => {
    const { world, trace } = memoryWorld({});
    await tellNotes(world, [note('encoding', null), note('unreadable', null)], true);
    expect(trace.stderr).toBe('timeline: a.txt: it is so\n');
  });

  it('tell what could not be used from what could', () => {
    const codes = ['unreadable', 'malformed', 'no-articles', 'encoding', 'date-unknown', 'empty-input'] as const;
    expect(codes.filter((code) => isFailure(note(code, null)))).toEqual(['unreadable', 'malformed', 'no-articles']);
  });
});
