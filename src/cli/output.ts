import path from 'node:path';
import type { Format } from '../render/format.ts';
import { findFormat, FORMATS } from '../render/index.ts';
import { withoutControls } from '../render/safe-text.ts';
import { closest } from '../query/closest.ts';
import { didYouMean, Failure, messageOf } from './failure.ts';
import type { Settings } from './settings.ts';
import type { Output, World } from './world.ts';

const PIECE = 1 << 16;

/** As git and bat page: not at all where it fits the screen, colours kept. */
const DEFAULT_PAGER = 'if command -v less >/dev/null; then exec less -FRX; else exec cat; fi';

/** Where output goes and in which format. */
export interface Destination {
  readonly format: Format;
  readonly write: (pieces: Iterable<string>) => Promise<void>;
}

/** Chooses format and destination before anything costly is done. Throws a `Failure` for a format that does not exist. */
export function openDestination(settings: Settings, world: World): Destination {
  const format = chooseFormat(settings, world);
  const { output } = settings;
  if (output !== null) return { format, write: (pieces) => writeFile(output, pieces, world) };
  return { format, write: (pieces) => print(pieces, format, settings, world) };
}

function chooseFormat({ formatFlag, formatWish, output }: Settings, world: World): Format {
  const names = FORMATS.map((one) => one.name);
  const ending = output === null ? '' : path.extname(output);
  const byEnding = findFormat(ending.slice(1));
  if (formatFlag === null && byEnding) return byEnding;
  if (formatFlag === null && formatWish === null && ending !== '') {
    throw new Failure(`no format has the ending \`${ending}\`; name one with --format: ${names.join(', ')}`);
  }
  const name = formatFlag ?? formatWish ?? (output === null && world.stdout.isTerminal ? 'text' : 'tsv');
  const format = findFormat(name);
  if (format) return format;
  throw new Failure(`unknown format \`${name}\`; ${didYouMean(closest(name, names, 2), `choose ${names.join(', ')}`)}`);
}

async function writeFile(file: string, pieces: Iterable<string>, world: World): Promise<void> {
  try {
    await world.files.writeWhole(file, gathered(pieces));
  } catch (error) {
    throw new Failure(`cannot write ${file}: ${messageOf(error)}`);
  }
}

async function print(pieces: Iterable<string>, format: Format, settings: Settings, world: World): Promise<void> {
  const onTerminal = world.stdout.isTerminal;
  // The text format has made words harmless before it coloured them; all others are made so here, where a terminal would obey them.
  const safe = onTerminal && format.name !== 'text' ? withoutControls : (text: string) => text;
  const paged = onTerminal && settings.pager && format.name === 'text';
  let pager: Awaited<ReturnType<typeof openPager>> = null;
  let target: Output | null = null;
  for (const piece of gathered(pieces)) {
    if (target === null) {
      pager = paged ? await openPager(world) : null;
      target = pager ?? world.stdout;
    }
    if (!(await target.write(safe(piece)))) break;
  }
  await pager?.close();
}

/** A terminal that cannot move its cursor is paged only where somebody asks for it: `less` would stop there to warn. */
async function openPager(world: World) {
  const usual = world.env['TERM'] === 'dumb' ? '' : DEFAULT_PAGER;
  const command = world.env['TIMELINE_PAGER'] ?? world.env['PAGER'] ?? usual;
  return command === '' || command === 'cat' ? null : world.openPager(command);
}

/** The same text in fewer, larger pieces. */
function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}
