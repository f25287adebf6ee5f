import { type ActorRegistry, buildRegistry } from './actor-registry.ts';
import { actorKindOf } from './actor-kinds.ts';
import type { ActorEntry, StateEntry } from './entries.ts';

let loading: Promise<ActorRegistry> | null = null;

/** The built-in actors, read from the data files when first asked for; always the same. */
export function loadActors(): Promise<ActorRegistry> {
  loading ??= readActors();
  return loading;
}

async function readActors(): Promise<ActorRegistry> {
  const [groups, organisations, people, media, bodies, states, former] = await Promise.all([
    import('./actors/armed-groups.json', { with: { type: 'json' } }),
    import('./actors/organisations.json', { with: { type: 'json' } }),
    import('./actors/people.json', { with: { type: 'json' } }),
    import('./actors/media.json', { with: { type: 'json' } }),
    import('./actors/state-bodies.json', { with: { type: 'json' } }),
    import('./states/states.json', { with: { type: 'json' } }),
    import('./states/former-states.json', { with: { type: 'json' } }),
  ]);
  const files: readonly (readonly LooseEntry[])[] = [
    groups.default,
    organisations.default,
    people.default,
    media.default,
    bodies.default,
  ];
  const stateFiles: readonly (readonly StateEntry[])[] = [states.default, former.default];
  return buildRegistry(
    files.flat().map((entry) => ({ ...entry, kind: actorKindOf(entry.kind) })),
    stateFiles.flat(),
  );
}

/** An entry as TypeScript reads it from JSON: its kind is only a string there. */
type LooseEntry = Omit<ActorEntry, 'kind'> & { readonly kind: string };
