import type { EventMention, Participant } from '../../model/event.ts';
import type { Told } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';
import { type Registry, sideOf } from './side.ts';

/** How many sentences back what "the attack" or "the operation" is may stand. */
const SENTENCES_BACK = 12;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'that', 'those']);
const DEEDS: ReadonlySet<string> = new Set(
  'operation operations move action actions attack attacks bombing bombings raid raids offensive invasion killing killings strike strikes violence incident assault campaign massacre'.split(
    ' ',
  ),
);

/** Whom somebody condemns who condemns "the attack": those whose attack was told last before it. */
export function accusedIn(
  mention: EventMention,
  told: readonly Told[],
  view: SentenceView | undefined,
  registry: Registry,
): readonly Participant[] {
  const { type } = mention.trigger.value;
  if (type !== 'ACCUSE' || !view || mention.participants.some(({ role }) => role === 'target')) return [];
  if (!speaksOfDeed(view, mention)) return [];
  const deed = told.findLast(
    ({ mention: earlier, sentence }) =>
      earlier.trigger.value.type === 'ASSAULT' &&
      earlier.trigger.span.end <= mention.trigger.span.start &&
      view.sentence.index - sentence.index <= SENTENCES_BACK &&
      sourcesOf(earlier, registry).length > 0,
  );
  const known = new Set(mention.participants.map(({ actor }) => actor.id));
  const sources = deed ? sourcesOf(deed.mention, registry) : [];
  return sources.filter(({ actor }) => !known.has(actor.id)).map((one): Participant => ({ ...one, role: 'target' }));
}

function sourcesOf({ participants }: EventMention, registry: Registry): readonly Participant[] {
  return participants.filter(({ role, actor }) => role === 'source' && sideOf(registry, actor) !== null);
}

function speaksOfDeed({ sentence: { tokens } }: SentenceView, { clause }: EventMention): boolean {
  return tokens.some(
    ({ norm, start, end }, at) =>
      DEEDS.has(norm) &&
      start >= clause.start &&
      end <= clause.end &&
      tokens.slice(Math.max(0, at - 3), at).some((before) => DEFINITE.has(before.norm)),
  );
}
