import type { CalendarDate } from '../model/calendar-date.ts';
import { parseCalendarDate } from '../model/calendar-date.ts';
import type { RenderOptions } from '../render/format.ts';
import { COLOR_MODES, colorLevel, showsUnicode } from './color.ts';
import { readConfig } from './config-file.ts';
import { Failure } from './failure.ts';
import { choiceOf, countOf, isOn, type RawOptions, textOf } from './raw-options.ts';
import type { World } from './world.ts';

/** Options after flags, environment, project and user settings are laid over one another. */
export interface Settings {
  readonly raw: RawOptions;
  /** The format that was asked for by name on this command line; its file ending comes before any other wish. */
  readonly formatFlag: string | null;
  readonly formatWish: string | null;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly pager: boolean;
  readonly today: CalendarDate;
  readonly page: RenderOptions;
}

/** Settings for options as typed: a flag comes before the environment, then the project's config file, then the user's. Throws a `Failure` for values that cannot be. */
export async function settle(flags: RawOptions, world: World): Promise<Settings> {
  const config = flags['config'] === false ? {} : await readConfig(world);
  const raw: RawOptions = { ...config, ...fromEnvironment(world), ...flags };
  const output = textOf(raw, 'output') === '-' ? null : textOf(raw, 'output');
  return {
    raw,
    formatFlag: textOf(flags, 'format'),
    formatWish: textOf(raw, 'format'),
    output,
    quiet: isOn(raw, 'quiet'),
    pager: raw['pager'] !== false,
    today: todayOf(raw, world),
    page: pageOf(raw, world, output === null && world.stdout.isTerminal),
  };
}

function fromEnvironment({ env }: World): RawOptions {
  const set = { format: env['TIMELINE_FORMAT'], corpus: env['TIMELINE_CORPUS'], actors: env['TIMELINE_ACTORS'] };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined && value !== ''));
}

function pageOf(raw: RawOptions, { env, columns }: World, onTerminal: boolean): RenderOptions {
  const mode = choiceOf(raw, 'color', COLOR_MODES) ?? 'auto';
  const fromEnv = /^[1-9]\d{0,3}$/.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : null;
  return {
    columns: countOf(raw, 'width', 20) ?? fromEnv ?? columns ?? 80,
    color: colorLevel(mode, env, onTerminal),
    ascii: isOn(raw, 'ascii') || (onTerminal && !showsUnicode(env)),
    bom: isOn(raw, 'bom'),
    csvSafe: isOn(raw, 'csvSafe'),
    why: isOn(raw, 'why'),
    actors: [],
  };
}

function todayOf(raw: RawOptions, world: World): CalendarDate {
  const typed = textOf(raw, 'today');
  if (typed === null) return world.today();
  const date = parseCalendarDate(typed);
  if (date) return date;
  throw new Failure(`\`--today\` needs a day such as 2018-05-30, not \`${typed}\``);
}
