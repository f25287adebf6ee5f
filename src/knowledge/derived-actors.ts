import { BODIES, type Body } from './bodies.ts';
import type { ActorEntry, StateEntry } from './entries.ts';
import { slugOf } from './names.ts';

const CALLED = ['country', 'nation', 'republic', 'kingdom'];

/** The actor a state itself is, with what it is called by its own name: "Afghanistan", "Islamic Republic of Afghanistan". */
export function stateActor(state: StateEntry): ActorEntry {
  const { id, name, aliases, period, source } = state;
  return { id, name, aliases, kind: 'state', groups: [], countries: [state.country], called: CALLED, period, source };
}

/** What the bodies of a state are named with. */
type Named = Pick<StateEntry, 'adjective' | 'forces'>;

/** The id of a state's body: "Afghan" and "security forces" give "afghan-security-forces". */
export function bodyId(state: Named, body: string): string {
  return slugOf(bodyName(state, body));
}

function bodyName(state: Named, body: string): string {
  return `${state.adjective} ${body === 'security forces' ? (state.forces ?? body) : body}`;
}

/** A state's government, parliament, security forces, army, air force, navy, police and border guards, each after the one it belongs to. */
export function derivedActors(state: StateEntry): readonly ActorEntry[] {
  return BODIES.map((body) => {
    const name = bodyName(state, body.body);
    return {
      id: slugOf(name),
      name,
      aliases: body.body === 'government' ? state.seats : [],
      kind: body.kind,
      groups: [body.within === null ? state.id : bodyId(state, body.within)],
      countries: [state.country],
      called: body.heads,
      period: state.period,
      source: state.source,
    };
  });
}

/** The further names of a state's bodies that are put together by pattern ("Afghan officials", "government of Afghanistan"), each with the id it names. */
export function* composedNames(state: StateEntry): Generator<readonly [name: string, id: string]> {
  const adjectives = [state.adjective, ...state.adjectives];
  for (const body of BODIES) {
    const id = bodyId(state, body.body);
    for (const name of namesOf(state, body, adjectives)) yield [name, id];
  }
}

function* namesOf(state: StateEntry, body: Body, adjectives: readonly string[]): Generator<string> {
  for (const adjective of adjectives) for (const head of body.heads) yield `${adjective} ${head}`;
  if (!adjectives.includes(state.name)) yield `${state.name} ${body.body}`;
  for (const head of body.ofHeads) yield `${head} of ${state.name}`;
  if (body.body !== 'government') return;
  for (const town of state.metonyms) yield* [`${town} government`, `${town} authorities`, `${town} regime`];
}
