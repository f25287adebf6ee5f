import type { Note } from '../model/note.ts';
import { withUniqueIds } from './article.ts';
import { decodeText } from './decode.ts';
import { nothingRead, type Reader, type Reading } from './reading.ts';
import { refusal } from './refuse.ts';

/** The formats articles are read from. */
export type InputFormat = 'txt' | 'md' | 'html' | 'json' | 'ndjson';

interface FormatEntry {
  readonly format: InputFormat;
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** One line for help texts. */
  readonly about: string;
  /** Loaded when first needed: a run over text files never loads an HTML parser. */
  readonly load: () => Promise<Reader>;
}

/** Every format: to add one, write its reader in a file of its own and add a line here. */
export const FORMATS: readonly FormatEntry[] = [
  {
    format: 'txt',
    extensions: ['txt', 'text'],
    about: 'plain text, one article; `key: value` lines may open it',
    load: async () => (await import('./plain.ts')).readPlain,
  },
  {
    format: 'md',
    extensions: ['md', 'markdown'],
    about: 'Markdown, one article; front matter is honoured, marks are left out',
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    format: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    about: 'a web page, one article; navigation is left out',
    load: async () => (await import('./html/page.ts')).readHtml,
  },
  {
    format: 'json',
    extensions: ['json'],
    about: 'one article, or a list of them',
    load: async () => (await import('./json.ts')).readJson,
  },
  {
    format: 'ndjson',
    extensions: ['jsonl', 'ndjson'],
    about: 'one JSON article a line',
    load: async () => (await import('./json.ts')).readNdjson,
  },
];

/** The names of all formats, as `--input-format` takes them. */
export const INPUT_FORMATS: readonly InputFormat[] = FORMATS.map((entry) => entry.format);

/** Files that lie beside articles in many folders and are none. */
const NOT_ARTICLES = /^(?:\..*|(?:readme|licen[cs]e|changelog|contributing|notice|copying)\..*|.*\.config\.json)$/i;

/** The format a file's name says; null for files a walk through a folder should skip (other endings, dot files, READMEs and the like). */
export function formatOf(file: string): InputFormat | null {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return NOT_ARTICLES.test(name) ? null : formatByEnding(name);
}

/** An input to read: its name as the user gave it (`-` for standard input), its bytes, and its format where that is settled. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Null: by the ending of the name, else by the first characters. */
  readonly format: InputFormat | null;
}

/**
 * Reads one input. Offsets of the articles are UTF-16, into the decoded text with its line ends; of pages and Markdown, into what is
 * read of them. Ids are unique within the input.
 * Never throws for what the input holds: what cannot be read becomes a note.
 */
export async function readInput({ file, bytes, format }: Input): Promise<Reading> {
  if (bytes.length === 0) return nothingRead(file, 'empty-input', 'the input is empty');
  const refused = refusal(bytes);
  if (refused !== null) return nothingRead(file, 'unreadable', `it is ${refused}`);
  const { text, notes } = decodeText(file, bytes);
  if (text.trim() === '') return withNotes(notes, nothingRead(file, 'empty-input', 'the input is blank'));
  const chosen = format ?? formatByEnding(file) ?? sniff(text);
  const entry = FORMATS.find((candidate) => candidate.format === chosen);
  if (!entry) return nothingRead(file, 'unreadable', `no reader for the format \`${chosen}\``);
  const read = await entry.load();
  return withNotes(notes, withUniqueIds(await read({ file, text })));
}

function formatByEnding(name: string): InputFormat | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS.find((entry) => name.includes('.') && entry.extensions.includes(ending))?.format ?? null;
}

/** The format of an input without a name: `{` opens JSON lines, `[{` a JSON list, a doctype or `<html` a page, and anything else is one plain article. */
function sniff(text: string): InputFormat {
  const opening = text.trimStart().slice(0, 200);
  if (opening.startsWith('{')) return 'ndjson';
  if (/^\[\s*\{/.test(opening)) return 'json';
  return /^(?:<!doctype html|<html[\s>])/i.test(opening) ? 'html' : 'txt';
}

function withNotes(notes: readonly Note[], reading: Reading): Reading {
  return { articles: reading.articles, notes: [...notes, ...reading.notes] };
}
