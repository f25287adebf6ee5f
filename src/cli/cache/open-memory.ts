import path from 'node:path';
import type { ActorEntry } from '../../knowledge/entries.ts';
import type { RawOptions } from '../raw-options.ts';
import type { World } from '../world.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { Store } from './store.ts';

/** The store of this user, `$XDG_CACHE_HOME/conflict-timeline` or `~/.cache/conflict-timeline`; null where there is neither. */
export function openStore({ env, openStore: open }: Pick<World, 'env' | 'openStore'>): Store | null {
  const given = env['XDG_CACHE_HOME'] ?? '';
  // The specification has relative paths ignored.
  const base = path.isAbsolute(given) ? given : env['HOME'] ? path.join(env['HOME'], '.cache') : null;
  return base === null ? null : open(path.join(base, 'conflict-timeline'));
}

/** What earlier runs have read; null where it is not wanted, has no place, or the program cannot tell its builds apart. */
export async function openMemory(raw: RawOptions, actors: readonly ActorEntry[], world: World): Promise<Memory | null> {
  if (raw['cache'] === false) return null;
  const store = openStore(world);
  const build = store && (await world.build());
  return store && build !== null ? memoryOf(store, build, actors) : null;
}
