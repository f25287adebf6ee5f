import type { EventMention, Participant } from '../../model/event.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { singular } from '../actors/discourse.ts';
import type { Token } from '../../text/document.ts';
import { deedIn, deedWordIn } from './deeds.ts';
import { type Registry, sideOf } from './side.ts';

/** How many sentences back what "the attack" or "the operation" is may stand. */
const SENTENCES_BACK = 12;

/** Whom somebody condemns who condemns "the attack": those whose attack was told by the same word, else last, before it. */
export function accusedIn(
  mention: EventMention,
  told: readonly Told[],
  view: SentenceView | undefined,
  registry: Registry,
): readonly Participant[] {
  const { type } = mention.trigger.value;
  if (type !== 'ACCUSE' || !view || mention.participants.some(({ role }) => role === 'target')) return [];
  if (deedIn(view.sentence.tokens, mention.clause) !== 'told') return [];
  const earlier = told.filter(
    ({ mention: { trigger }, sentence }) =>
      trigger.value.type === 'ASSAULT' &&
      trigger.span.end <= mention.trigger.span.start &&
      view.sentence.index - sentence.index <= SENTENCES_BACK,
  );
  const word = deedWordIn(view.sentence.tokens, mention.clause);
  // "condemned the ambush": the one told by that word, else the last by whomever.
  const deed =
    earlier.findLast(({ sentence }) => sentence !== view.sentence && saysWord(sentence.tokens, word)) ??
    earlier.findLast(({ mention: one }) => sourcesOf(one, registry).length > 0);
  const known = new Set(mention.participants.map(({ actor }) => actor.id));
  const sources = deed ? sourcesOf(deed.mention, registry) : [];
  return sources.filter(({ actor }) => !known.has(actor.id)).map((one): Participant => ({ ...one, role: 'target' }));
}

function saysWord(tokens: readonly Token[], word: string | null): boolean {
  return word !== null && tokens.some(({ norm }) => singular(norm) === word);
}

function sourcesOf({ participants }: EventMention, registry: Registry): readonly Participant[] {
  return participants.filter(({ role, actor }) => role === 'source' && sideOf(registry, actor) !== null);
}
