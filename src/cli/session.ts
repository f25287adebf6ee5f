import { toEdtf } from '../model/edtf.ts';
import type { ReadingOptions } from '../pipeline.ts';
import { openMemory } from './cache/open-memory.ts';
import { readDateOption } from './date-option.ts';
import { openDestination, type Destination } from './output.ts';
import { choiceOf, countOf, isOn, type RawOptions, textOf } from './raw-options.ts';
import { type ReadArticles, readArticles } from './read-articles.ts';
import { type Reader, readerOf } from './reader.ts';
import { remark } from './remarks.ts';
import type { Services } from './services.ts';
import { settle, type Settings } from './settings.ts';
import { readUserActors } from './user-actors.ts';
import type { World } from './world.ts';

const GENRES = ['auto', 'news', 'narrative'] as const;

/** A command as typed: its options and inputs. */
export interface Call {
  readonly flags: RawOptions;
  readonly inputs: readonly string[];
  readonly world: World;
  readonly services: Services;
}

/** All that a command needs once its options are checked: articles, a reader for them, destination chosen. */
export interface Session {
  readonly settings: Settings;
  readonly destination: Destination;
  readonly reader: Reader;
  readonly options: ReadingOptions;
  readonly read: ReadArticles;
}

/** Opens a session: what can be wrong in options is found before anything is read. `check` is the command's own part of checking. Throws a `Failure`. */
export async function openSession(
  { flags, inputs, world, services }: Call,
  check: (settings: Settings) => void = () => undefined,
): Promise<Session> {
  const settings = await settle(flags, world);
  const { raw } = settings;
  check(settings);
  const genre = choiceOf(raw, 'genre', GENRES) ?? 'auto';
  const destination = openDestination(settings, world);
  const userActors = await readUserActors(textOf(raw, 'actors'), world);
  const read = await readArticles(inputs, raw, world);
  if (read.remark !== null && !settings.quiet) await remark(world, read.remark);
  const reader = readerOf({
    services,
    actors: userActors,
    memory: await openMemory(raw, userActors, world),
    world,
    threads: countOf(raw, 'threads', 1),
  });
  const published = await readDateOption(settings, 'published', reader.plainDate);
  const options = { published: published && toEdtf(published), strictDates: isOn(raw, 'strictDates'), genre };
  return { settings, destination, reader, options, read };
}
