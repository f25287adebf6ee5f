import type { Token } from '../../text/document.ts';
import type { Pass } from './pass.ts';

/** An adjective or people ("Afghan", "Sri Lankan") at a token: a vote for its country; returns its length in tokens, 0 for other words. */
export function readPeople(tokens: readonly Token[], at: number, end: number, pass: Pass): number {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return 0;
  const { gazetteer } = pass;
  if (!gazetteer.startsPeople(first.norm)) return 0;
  const pair = second && at + 1 < end ? gazetteer.countryOfPeople(`${first.norm} ${second.norm}`) : null;
  const code = pair ?? gazetteer.countryOfPeople(first.norm);
  if (code === null) return 0;
  pass.people.set(code, (pass.people.get(code) ?? 0) + 1);
  return pair === null ? 1 : 2;
}

/** Inside a run that is no place only an adjective of a country is looked for ("Iraqi", "Syrian"). */
export function skipTo(tokens: readonly Token[], at: number, end: number, pass: Pass): number {
  for (let i = at + 1; i < end; i++) readPeople(tokens, i, end, pass);
  return end;
}
