import type { Gazetteer } from '../../knowledge/places/gazetteer.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import type { Candidate } from './candidate.ts';
import { oneLine } from '../../text/one-line.ts';

/** What a pass over an article works with, and what it has found so far. */
export interface Pass {
  readonly document: TextDocument;
  readonly gazetteer: Gazetteer;
  readonly candidates: Candidate[];
  readonly people: Map<string, number>;
  readonly surnames: Set<string>;
}

/** The words of a stretch of tokens, in one line. */
export function textOf(tokens: readonly Token[], from: number, to: number, pass: Pass): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return '';
  return from + 1 === to ? first.text : oneLine(pass.document.text.slice(first.start, last.end));
}

/** A name as it was read, in tokens of its sentence. */
type Read = Pick<
  Candidate,
  'matches' | 'cue' | 'located' | 'kinds' | 'site' | 'part' | 'modifier' | 'shouted' | 'plain'
> & {
  readonly sentence: Sentence;
  readonly at: number;
  readonly to: number;
};

/** Notes a name that may be a place. */
export function push(read: Read, pass: Pass): void {
  const { matches, cue, located, kinds, site, part, modifier, shouted, plain, sentence, at, to } = read;
  const { tokens } = sentence;
  const first = tokens[at];
  const last = tokens[to - 1];
  if (!first || !last) return;
  const words = textOf(tokens, at, to, pass);
  const span = { start: first.start, end: site === null ? last.end : first.start + site.length };
  pass.candidates.push({
    words,
    span,
    matches,
    cue,
    located,
    kinds,
    site,
    part,
    sentence: sentence.index,
    from: at,
    to,
    shouted,
    modifier,
    plain,
  });
}
