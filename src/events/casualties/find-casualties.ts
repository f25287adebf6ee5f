import { HARM_NOUNS } from '../../lexicon/harm-words.ts';
import type { Casualty } from '../../model/event.ts';
import type { Found } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { harmAfter, type ReadHarm } from './harm.ts';
import { nextSign, SIGN, type SentenceSigns } from '../signs/signs.ts';
import { harmBefore } from './harm-before.ts';
import { isOverPeriod } from './period.ts';
import { mayCount } from './count.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { type Victim, victimAt } from './single-victim.ts';

/**
 * Who was killed, wounded, captured, displaced or is missing, in a sentence, in order; `span` is that of the number and the name.
 * "up to 30" is one to thirty: somebody was harmed. `rule` names the pattern; it is "period-toll" for tolls of a year or a war,
 * which are no event's own, "one-victim" for somebody without a number and "some-victims" for a bare plural (two or more).
 */
export function findCasualties({ tokens }: Sentence, signs: SentenceSigns): readonly Found<Casualty>[] {
  if ((signs.any & SIGN.harm) === 0) return NONE;
  const quantities = quantitiesOf(tokens);
  const victims = victimsOf(tokens, quantities, signs);
  if (quantities.length === 0 && victims.length === 0) return NONE;
  const harms = harmsOf(tokens, quantities, victims);
  const overPeriod = harms.some((read) => read !== null) && isOverPeriod(tokens);
  const found: Found<Casualty>[] = [];
  quantities.forEach((quantity, index) => {
    const read = harms[index];
    if (read) found.push(foundOf(tokens, quantity, read, overPeriod));
  });
  for (const { harm, min, max, from, to, isNamed, rule } of victims) {
    const who = isNamed ? textOf(tokens, from, to) : null;
    found.push({ value: { harm, min, max, who }, span: spanOf(tokens, from, to), rule });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

const NONE: readonly Found<Casualty>[] = [];

/** Victims without a number, each once, where no number stands. */
function victimsOf(tokens: readonly Token[], quantities: readonly Quantity[], signs: SentenceSigns): Victim[] {
  const victims: Victim[] = [];
  for (let at = nextSign(signs, SIGN.harm, 0); at < tokens.length; at = nextSign(signs, SIGN.harm, at + 1)) {
    const victim = victimAt(tokens, at);
    if (!victim || quantities.some((quantity) => quantity.from < victim.to && victim.from < quantity.to)) continue;
    if (!victims.some((other) => other.from === victim.from && other.harm === victim.harm)) victims.push(victim);
  }
  return victims;
}

function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const first = tokens[at];
    const quantity = first && mayCount(first) ? readQuantity(tokens, at) : null;
    if (quantity) quantities.push(quantity);
    at = quantity ? Math.max(quantity.to, at + 1) : at + 1;
  }
  return quantities;
}

/** Each quantity's own harm, else that of the ones it is joined with: "six officers and two civilians were killed". */
function harmsOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  victims: readonly Victim[],
): (ReadHarm | null)[] {
  const parts = partsOf(tokens, quantities);
  const harms = quantities.map((quantity, i) =>
    parts[i] ? null : (harmAfter(tokens, quantity) ?? harmBefore(tokens, quantity)),
  );
  for (let i = quantities.length - 2; i >= 0; i--) {
    const next = harms[i + 1];
    if (
      harms[i] === null &&
      next &&
      next.rule !== 'victims-object' &&
      next.rule !== 'noun-of' &&
      next.rule !== 'toll' &&
      isJoined(tokens, quantities[i], quantities[i + 1])
    )
      harms[i] = next;
  }
  for (let i = 0; i < quantities.length; i++) {
    const victim = harms[i] === null ? victims.find((one) => isJoined(tokens, one, quantities[i])) : undefined;
    if (victim) harms[i] = { harm: victim.harm, rule: 'victims-object' };
    const before = i > 0 ? harms[i - 1] : null;
    if (harms[i] !== null || !before) continue;
    // "arrested hundreds of members, and a boy was burned": the boy was not arrested.
    const behind = tokens[quantities[i]?.to ?? 0]?.pos;
    if (
      behind !== 'AUX' &&
      behind !== 'VERB' &&
      /object|noun-of|toll/.test(before.rule) &&
      isJoined(tokens, quantities[i - 1], quantities[i])
    )
      harms[i] = before;
  }
  return harms;
}

/** Which quantities are parts of one given before, or are joined to such a part ("including a woman and two children"). */
function partsOf(tokens: readonly Token[], quantities: readonly Quantity[]): readonly boolean[] {
  const parts: boolean[] = [];
  quantities.forEach((quantity, i) => {
    parts.push(isPart(tokens, quantity) || (parts[i - 1] === true && isJoined(tokens, quantities[i - 1], quantity)));
  });
  return parts;
}

/** "including two commanders", "of whom 12 …": a part of a number given before. */
function isPart(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const before = tokens[from - 1]?.norm;
  // "…, 37 of them children"
  const isOfThem =
    before === ',' &&
    tokens
      .slice(from, to + 1)
      .some(({ norm }, i) => norm === 'of' && /^(?:them|whom)$/.test(tokens[from + i + 1]?.norm ?? ''));
  return (
    isOfThem ||
    before === 'including' ||
    (before === 'whom' && tokens[from - 2]?.norm === 'of') ||
    (before === 'them' && tokens[from - 2]?.norm === 'among')
  );
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether only a comma, "and", "as well as" or "along with" stands between two quantities. */
function isJoined(tokens: readonly Token[], left: Range | undefined, right: Range | undefined): boolean {
  if (!left || !right || right.from - left.to > 4 || right.from <= left.to) return false;
  return tokens.slice(left.to, right.from).every((token) => JOINTS.has(token.norm));
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'as', 'well', 'along', 'with', 'plus', '&']);

function foundOf(tokens: readonly Token[], quantity: Quantity, read: ReadHarm, overPeriod: boolean): Found<Casualty> {
  const { min, max, who, from, to } = quantity;
  const rule =
    overPeriod && read.rule !== 'victims-object' ? 'period-toll' : min === 0 && max === 0 ? 'none' : read.rule;
  const isHarmNoun = quantity.head !== null && (HARM_NOUNS.has(quantity.head) || quantity.head === 'live');
  const name = who === null || isHarmNoun ? null : textOf(tokens, who.from, who.to);
  return { value: { harm: read.harm, min, max, who: name }, span: spanOf(tokens, from, to), rule };
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    text += (at > from && token.start > (tokens[at - 1]?.end ?? 0) ? ' ' : '') + token.text;
  }
  return text;
}
