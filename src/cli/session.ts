import { toEdtf } from '../model/edtf.ts';
import type { TimeEngine } from '../load-engine.ts';
import type { ReadingOptions } from '../pipeline.ts';
import { readDateOption } from './date-option.ts';
import { openDestination, type Destination } from './output.ts';
import { plainDateReader } from './plain-date.ts';
import { choiceOf, isOn, type RawOptions, textOf } from './raw-options.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';
import { remark } from './remarks.ts';
import type { Services } from './services.ts';
import { settle, type Settings } from './settings.ts';
import { readUserActors } from './user-actors.ts';
import type { World } from './world.ts';
import type { ActorEntry } from '../knowledge/entries.ts';

const GENRES = ['auto', 'news', 'narrative'] as const;

/** A command as typed: its options and inputs. */
export interface Call {
  readonly flags: RawOptions;
  readonly inputs: readonly string[];
  readonly world: World;
  readonly services: Services;
}

/** All that a command needs once its options are checked: articles read, engine loaded, destination chosen. */
export interface Session<E extends TimeEngine = TimeEngine> {
  readonly settings: Settings;
  readonly destination: Destination;
  readonly userActors: readonly ActorEntry[];
  readonly engine: E;
  readonly options: ReadingOptions;
  readonly read: ReadArticles;
}

/**
 * Opens a session: what can be wrong in options is found before anything is read. `load` chooses the engine, `check` is the
 * command's own part of checking.
 * Throws a `Failure`.
 */
export async function openSession<E extends TimeEngine>(
  { flags, inputs, world, services }: Call,
  load: (services: Services, userActors: readonly ActorEntry[]) => Promise<E>,
  check: (settings: Settings) => void = () => undefined,
): Promise<Session<E>> {
  const settings = await settle(flags, world);
  const { raw } = settings;
  check(settings);
  const genre = choiceOf(raw, 'genre', GENRES) ?? 'auto';
  const destination = await openDestination(settings, world);
  const userActors = await readUserActors(textOf(raw, 'actors'), world);
  const read = await readArticles(inputs, raw, world);
  if (read.remark !== null && !settings.quiet) await remark(world, read.remark);
  const engine = await load(services, userActors);
  const published = readDateOption(settings, 'published', plainDateReader(engine));
  const options = { published: published && toEdtf(published), strictDates: isOn(raw, 'strictDates'), genre };
  return { settings, destination, userActors, engine, options, read };
}
