import * as z from 'zod/mini';
import { ACTOR_KINDS } from './actor-kinds.ts';
import type { ActorEntry, Membership } from './entries.ts';
import { parseEdtf } from '../model/edtf.ts';
import { slugOf } from './names.ts';

/** What a file of actors holds: its entries, or what is wrong with it, one line each. */
export type ActorFile = { readonly entries: readonly ActorEntry[] } | { readonly problems: readonly string[] };

const name = z
  .string()
  .check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(200, 'must not be longer than 200 letters'));
const names = z.optional(z.array(name).check(z.maxLength(1000, 'must not have more than 1000 names')));
const date = z.nullable(
  z
    .string()
    .check(
      z.refine(
        (text: string) => parseEdtf(`${text}/..`) !== null,
        'must be a date such as `2001`, `2001-09` or `2001-09-11`',
      ),
    ),
);
const period = z.nullable(
  z
    .string()
    .check(z.refine((text: string) => parseEdtf(text) !== null, 'must be a period such as `1994/2001` or `2013/..`')),
);
const group = z.union([name, z.strictObject({ of: name, from: z.optional(date), to: z.optional(date) })], {
  error: 'must be the name of a group, or { "of": …, "from": …, "to": … } with dates such as `2014-09-29`',
});
const actor = z.strictObject({
  id: z.optional(name),
  name: z.optional(name),
  aliases: names,
  kind: z.optional(z.enum(ACTOR_KINDS, { error: `must be one of ${ACTOR_KINDS.join(', ')}` })),
  groups: z.optional(z.array(group)),
  countries: z.optional(
    z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be a code of two capitals such as `AF`'))),
  ),
  called: names,
  period: z.optional(period),
  source: z.optional(name),
});
const file = z.array(actor);

type RawActor = z.infer<typeof actor>;

/**
 * Reads a user's own actors: a list, or `{ "actors": [...] }`. Only `name` (or `id`) is needed; groups may be given by name.
 * Never throws: what is wrong comes back as `problems`.
 */
export function parseActorFile(json: unknown): ActorFile {
  const read = file.safeParse(isWrapped(json) ? json.actors : json, { reportInput: true });
  if (!read.success) return { problems: read.error.issues.map(problemOf) };
  const nameless = read.data.flatMap((raw, at) => (slugOf(raw.id ?? raw.name ?? '') === '' ? [at + 1] : []));
  if (nameless.length > 0)
    return { problems: nameless.map((at) => `actor ${at}: needs a \`name\` with a letter or digit`) };
  return { entries: read.data.map(entryOf) };
}

function isWrapped(json: unknown): json is { readonly actors: unknown } {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && 'actors' in json;
}

function problemOf(issue: z.core.$ZodIssue): string {
  const [at, ...rest] = issue.path;
  if (typeof at !== 'number') return 'must be a list of actors, or { "actors": [...] }';
  const field = rest.length > 0 ? `, ${rest.map(String).join('.')}` : '';
  const value = typeof issue.input === 'string' ? `\`${JSON.stringify(issue.input.slice(0, 80)).slice(1, -1)}\` ` : '';
  return `actor ${at + 1}${field}: ${value}${whatIsWrong(issue)}`;
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown key \`${issue.keys.join('`, `')}\`; known are ${Object.keys(actor.shape).join(', ')}`;
  return issue.code === 'invalid_type' ? `must be of type ${issue.expected}` : issue.message;
}

function entryOf(raw: RawActor): ActorEntry {
  const called = raw.name ?? raw.id ?? '';
  return {
    id: slugOf(raw.id ?? called),
    name: called,
    aliases: raw.aliases ?? [],
    kind: raw.kind ?? 'unknown',
    groups: (raw.groups ?? []).map(membershipOf),
    countries: raw.countries ?? [],
    called: raw.called ?? [],
    period: raw.period ?? null,
    source: raw.source ?? "the user's own file",
  };
}

function membershipOf(raw: z.infer<typeof group>): string | Membership {
  if (typeof raw === 'string') return slugOf(raw);
  return { of: slugOf(raw.of), from: raw.from ?? null, to: raw.to ?? null };
}
