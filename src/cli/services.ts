import type { ActorEntry } from '../knowledge/entries.ts';
import type { Engine, EngineOptions, TimeEngine } from '../load-engine.ts';
import type { ActorRegistry } from '../knowledge/actor-registry.ts';

/** The costly parts, loaded only when a command needs them. */
export interface Services {
  readonly loadTimeEngine: () => Promise<TimeEngine>;
  readonly loadEngine: (options: EngineOptions) => Promise<Engine>;
  readonly loadActors: (extra: readonly ActorEntry[]) => Promise<Pick<ActorRegistry, 'find' | 'closest' | 'metonyms'>>;
}

/** The program's own engine and actors; tests run on invented ones. */
export const SERVICES: Services = {
  loadTimeEngine: async () => (await import('../load-engine.ts')).loadTimeEngine(),
  loadEngine: async (options) => (await import('../load-engine.ts')).loadEngine(options),
  loadActors: async (extra) => (await (await import('../knowledge/load-actors.ts')).loadActors()).with(extra),
};
