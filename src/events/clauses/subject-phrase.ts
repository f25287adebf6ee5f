import { CALENDAR_WORDS } from '../../lexicon/organisations.ts';
import type { Token } from '../../text/document.ts';
import { hasNoun, isNoun, nounPhraseStart, type TokenRange } from './token-range.ts';

/** Nouns of times, which stand before a verb and are no subject. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'day days week weeks month months year years hour hours minutes night evening morning'.split(' '),
);

/** The noun phrase of a range, behind what opens the sentence ("On Sunday, | the army"); null where none is. */
export function behindOpening(tokens: readonly Token[], first: number, end: number): TokenRange | null {
  const to = beforePart(tokens, first, end);
  let from = first;
  for (let i = to - 1; i > first; i--) {
    if (
      tokens[i]?.norm === ',' &&
      hasNoun(tokens, { from: i + 1, to }) &&
      !isAge(tokens, i + 1, to) &&
      !isApposition(tokens, first, i) &&
      !isAside(tokens, first, i, to) &&
      !isList(tokens, first, i, to)
    ) {
      from = i + 1;
      break;
    }
  }
  return hasNoun(tokens, { from, to }) ? { from, to } : null;
}

/** "54 villagers, 37 of them children, | were killed": the subject is what the part is counted from. */
function beforePart(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[end - 1]?.norm !== ',') return end;
  for (let i = end - 2; i > first && i > end - 12; i--) {
    if (tokens[i]?.norm !== ',') continue;
    const part = tokens.slice(i + 1, end - 1);
    const isPart = part.some(({ norm }, at) => norm === 'of' && /^(?:them|whom)$/.test(part[at + 1]?.norm ?? ''));
    return isPart || /^(?:including|among|mostly|mainly)$/.test(part[0]?.norm ?? '') ? i : end;
  }
  return end;
}

/** "X, 44, said". */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ pos }) => pos === 'NUM' || pos === 'PUNCT' || pos === 'ADV');
}

/** "X, a commander, said": the noun before the comma is the subject; "On Sunday, X said": it is not. */
function isApposition(tokens: readonly Token[], first: number, comma: number): boolean {
  const after = tokens[comma + 1];
  if (!after || after.pos !== 'DET') return false;
  const opening = tokens[first];
  return opening !== undefined && opening.pos !== 'ADP' && opening.pos !== 'ADV' && opening.pos !== 'SCONJ';
}

/** "X, in Zenda for talks, urged": what commas set off behind the subject is none. */
function isAside(tokens: readonly Token[], first: number, comma: number, to: number): boolean {
  const opening = tokens[first]?.pos;
  const isOpen = opening === 'ADP' || opening === 'ADV' || opening === 'SCONJ';
  return tokens[comma + 1]?.pos === 'ADP' && tokens[to - 1]?.norm === ',' && !isOpen && isNoun(tokens[comma - 1]);
}

/** "X, Y and Z attacked", but not "On Sunday, Y and Z attacked". */
function isList(tokens: readonly Token[], first: number, comma: number, to: number): boolean {
  const head = tokens[comma - 1];
  const isNamed = head?.pos === 'PROPN' && !CALENDAR_WORDS.has(head.norm);
  const isMany = head?.pos === 'NOUN' && head.norm.endsWith('s') && !TIME_NOUNS.has(head.norm);
  if (!(isNamed || isMany) || !tokens.slice(comma + 1, to).some(({ pos }) => pos === 'CCONJ')) return false;
  const from = nounPhraseStart(tokens, comma, first);
  const before = tokens[from - 1];
  return from <= first || before?.norm === ',' || before?.pos === 'CCONJ' || before?.pos === 'SCONJ';
}
