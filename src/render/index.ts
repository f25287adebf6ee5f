import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text/index.ts';
import { tsv } from './tsv.ts';

/** All output formats; help, completion and tests read this list. */
export const FORMATS: readonly Format[] = [text, tsv, csv, json, ndjson, markdown];

/** The format of this name or file ending; null where there is none. */
export function findFormat(name: string): Format | null {
  const wanted = name.toLowerCase();
  return FORMATS.find((format) => format.name === wanted || format.extensions.includes(wanted)) ?? null;
}
