import { RELATIVE_WORDS, STATIVE_PARTICIPLES, SUBORDINATORS, SUFFERED_VERBS } from '../../lexicon/clause-words.ts';
import { CAPTIVES } from '../../lexicon/harm-words.ts';
import { CONTENT_VERBS, SPEECH_VERBS } from '../../lexicon/governing-verbs.ts';
import type { Token } from '../../text/document.ts';
import { isNoun } from './token-range.ts';
import type { VerbGroup } from './verb-groups.ts';

const NO_OBJECT: ReadonlySet<string> = new Set(
  'by in at on near during between from with against under up off around outside inside across into'.split(' '),
);

/** The verb groups of a sentence, with those passive that have lost their auxiliary: "officers | holed up in the town", "was shot and | wounded". */
export function withReduced(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const done: VerbGroup[] = [];
  let before: VerbGroup | undefined;
  for (let i = 0; i < groups.length; i++) {
    const verb = groups[i];
    if (!verb) break;
    const isBarePast = verb.form === 'finite' && verb.tense === 'past' && verb.first === verb.head;
    before = isBarePast ? readBarePast(tokens, before, verb, groups.slice(i + 1, i + 4)) : verb;
    done.push(before);
  }
  return done;
}

/** A verb in the past with nothing before it, as a participle where it has lost its auxiliary. */
function readBarePast(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
  later: readonly VerbGroup[],
): VerbGroup {
  if (
    (before && isRelative(tokens, before, verb)) ||
    isSetOff(tokens, before, verb, later) ||
    isPassedOver(tokens, verb, later[0])
  )
    return { ...verb, form: 'participle', passive: true };
  return sharesAuxiliary(tokens, before, verb) || isSuffered(tokens, verb) ? { ...verb, passive: true } : verb;
}

/** "met officers holed up in the town": a past form with no subject left and no object is a relative clause cut short. */
function isRelative(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): boolean {
  const next = tokens[verb.last + 1];
  if (
    STATIVE_PARTICIPLES.has(tokens[verb.head]?.norm ?? '') &&
    isNominal(tokens[verb.first - 1]) &&
    next?.pos === 'ADP'
  )
    return true;
  if (!NO_OBJECT.has(next?.norm ?? '') || CONTENT_VERBS.has(before.lemma)) return false;
  return !isJoined(tokens, before.last + 1, verb.first);
}

/** Whether a mark or a word that joins clauses stands between two indices. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ pos, norm }) =>
        pos === 'PUNCT' ||
        pos === 'CCONJ' ||
        pos === 'SCONJ' ||
        norm === 'that' ||
        RELATIVE_WORDS.has(norm) ||
        SUBORDINATORS.has(norm),
    );
}

/** "the mission, | besieged in its compound, left", "the chief, freed in Zenda | and handed over to his men, spoke": set off by commas behind its noun. */
function isSetOff(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
  later: readonly VerbGroup[],
): boolean {
  const next = tokens[verb.last + 1];
  const isBehindNoun = tokens[verb.first - 1]?.norm === ',' && isNominal(tokens[verb.first - 2]);
  const goesOn = before?.form === 'participle' && before.passive && tokens[verb.first - 1]?.pos === 'CCONJ';
  if (!(isBehindNoun || goesOn) || !next || (next.pos !== 'ADP' && next.norm !== 'to')) return false;
  return later.some(({ form, first }) => (form === 'finite' || form === 'copula') && tokens[first - 1]?.norm === ',');
}

/** "a truce | agreed on Friday was broken", "four men | taken prisoner were freed": the next verb follows without a subject of its own. */
function isPassedOver(tokens: readonly Token[], verb: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || (next.form !== 'finite' && next.form !== 'copula') || SPEECH_VERBS.has(next.lemma)) return false;
  // "men | disguised as guards stormed"
  const isStative = STATIVE_PARTICIPLES.has(tokens[verb.head]?.norm ?? '') && next.first - verb.last <= 8;
  if (isStative && isNominal(tokens[verb.first - 1]) && tokens[next.first - 1]?.norm !== ',') return true;
  const after = tokens[verb.last + 1]?.norm ?? '';
  const isTaken = verb.lemma === 'take' && CAPTIVES.has(after);
  if (CONTENT_VERBS.has(verb.lemma) || !(NO_OBJECT.has(after) || isTaken)) return false;
  return isNominal(tokens[verb.first - 1]) && !isJoined(tokens, verb.last + 1, next.first);
}

/** A noun, or the bracket behind its short form. */
function isNominal(token: Token | undefined): boolean {
  return isNoun(token) || token?.norm === ')';
}

/** "was shot and | wounded": the auxiliary of the verb before is this one's too. */
function sharesAuxiliary(tokens: readonly Token[], before: VerbGroup | undefined, verb: VerbGroup): boolean {
  if (!before?.passive || verb.first !== before.last + 2 || tokens[verb.first - 1]?.pos !== 'CCONJ') return false;
  return !/^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tokens[verb.last + 1]?.pos ?? '');
}

/** "eight civilians | wounded in Zenda": who wounds has an object. */
function isSuffered(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  if (!SUFFERED_VERBS.has(lemma)) return false;
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (!next || next.pos === 'PUNCT' || next.pos === 'SCONJ' || SUBORDINATORS.has(next.norm)) return true;
  return next.pos === 'ADP' && after?.pos !== 'NUM' && after?.norm !== 'least' && after?.norm !== 'most';
}
