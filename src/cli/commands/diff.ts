import { compareChronologies } from '../../query/diff/compare.ts';
import { readTold } from '../../query/diff/read-told.ts';
import type { ToldEvent } from '../../query/diff/told-event.ts';
import { parseJson } from '../../read/json-parse.ts';
import { changesListing } from '../../render/listings/changes.ts';
import { Failure, messageOf } from '../failure.ts';
import { openDestination } from '../output.ts';
import type { Request } from '../program.ts';
import { settle } from '../settings.ts';
import type { World } from '../world.ts';

/** Exit codes as those of diff(1); 2, an error, is the program's own. */
const SAME = 0;
const DIFFERENT = 1;

/** `timeline diff OLD NEW`: what two chronologies written as JSON do not have in common. */
export async function diffCommand(request: Extract<Request, { kind: 'diff' }>, world: World): Promise<number> {
  const settings = await settle(request.flags, world);
  const { format, write } = openDestination(settings, world);
  if (request.old === '-' && request.new === '-') throw new Failure('only one of the two can be standard input');
  const older = await readChronologyFile(request.old, world);
  const newer = await readChronologyFile(request.new, world);
  const changes = compareChronologies(older, newer);
  await write(format.list(changesListing(changes), settings.page));
  return changes.length === 0 ? SAME : DIFFERENT;
}

async function readChronologyFile(file: string, world: World): Promise<readonly ToldEvent[]> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = await (file === '-' ? world.stdin.read(null) : world.files.read(file)).catch((error: unknown) => {
    throw new Failure(`${name}: ${messageOf(error)}`);
  });
  const told = readTold(parseDocument(new TextDecoder().decode(bytes ?? new Uint8Array()), name));
  if ('events' in told) return told.events;
  throw new Failure(`${name}: ${told.problem}; write one with timeline --format json -o FILE`);
}

/** One JSON document, or one event a line. */
function parseDocument(text: string, name: string): unknown {
  const whole = parseJson(text);
  if (!('problem' in whole)) return isLoneEvent(whole.value) ? [whole.value] : whole.value;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => parseJson(line));
  const values = parsed.flatMap((line) => ('problem' in line ? [] : [line.value]));
  if (lines.length > 1 && values.length === lines.length) return values;
  throw new Failure(`${name}: not valid JSON: ${whole.problem}`);
}

function isLoneEvent(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && !('events' in value);
}
