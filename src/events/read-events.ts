import type { DatedArticle } from '../model/article.ts';
import type {
  ActorMention,
  Casualty,
  EventMention,
  EventStatus,
  EventTime,
  Participant,
  Place,
} from '../model/event.ts';
import { contains, type Found } from '../model/span.ts';
import type { Note } from '../model/note.ts';
import type { TimeExpression } from '../model/time-expression.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { isSpeech, type Saying, sayingOf } from './attribution.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { eventPlace } from './event-place.ts';
import { eventTime } from './event-time.ts';
import { datelineOf, layoutOf, type LayoutRole } from './layout.ts';
import { joinTolls } from './join-tolls.ts';
import { type SentenceView, viewsOf } from './sentence-view.ts';
import { speechDrafts } from './speech-drafts.ts';
import { grammaticalStatus } from './status.ts';
import { summaryOf } from './summary.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';

/** An article with everything found in it so far; lists in text order. */
export interface EventReading {
  readonly article: DatedArticle;
  readonly document: TextDocument;
  readonly times: readonly TimeExpression[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly Found<Place>[];
  readonly casualtiesOf: (sentence: Sentence) => readonly Found<Casualty>[];
  readonly lexicon: TriggerLexicon;
}

/** What the article says happened, one mention a telling clause, in text order; clauses that nothing dates become notes. */
export interface ReadEvents {
  readonly mentions: readonly EventMention[];
  readonly notes: readonly Note[];
}

/** Reads the event mentions of an article. */
export function readEvents(reading: EventReading): ReadEvents {
  const { document } = reading;
  const layout = layoutOf(document);
  const views = viewsOf(document.sentences, reading, reading.casualtiesOf);
  const mentions: EventMention[] = [];
  const notes: Note[] = [];
  let carried: Carried | null = null;
  views.forEach((view, i) => {
    const role = layout[i] ?? 'story';
    if (role === 'furniture') return;
    const story = withoutDateline(view, document.text);
    const drafts = joinTolls(story, draftsOf(story, reading.lexicon));
    const before = mentions.length;
    for (const draft of drafts) {
      const mention = mentionOf(reading, story, draft, role, carried);
      if (mention === 'undated') notes.push(undatedNote(reading.article, draft));
      else if (mention) {
        mentions.push(mention);
        carried = carry(mention, view.sentence, carried);
      }
    }
    for (const draft of speechDrafts(story, mentions.slice(before))) {
      const mention = mentionOf(reading, story, draft, role, carried);
      if (mention && mention !== 'undated') mentions.push(mention);
    }
  });
  return { mentions, notes };
}

function undatedNote(article: DatedArticle, draft: Draft): Note {
  const { start, end } = draft.clause.span;
  return {
    code: 'date-unknown',
    file: article.file,
    line: null,
    start,
    end,
    message: 'an event is told here, but nothing dates it',
  };
}

interface Carried {
  readonly when: EventTime;
  readonly sentence: Sentence;
}

/** A day told in so many words dates what the same paragraph or the next sentence goes on to tell. */
function carry(mention: EventMention, sentence: Sentence, before: Carried | null): Carried | null {
  const { when } = mention;
  if (
    when.basis !== 'reported' &&
    when.interval.start !== null &&
    when.interval.start === when.interval.end &&
    mention.status !== 'planned'
  )
    return { when, sentence };
  return before && sentence.index - before.sentence.index <= 1 ? { ...before, sentence } : before;
}

function isCarriedTo(carried: Carried | null, sentence: Sentence): carried is Carried {
  return (
    carried !== null &&
    sentence.index - carried.sentence.index <= 1 &&
    sentence.paragraph - carried.sentence.paragraph <= 1
  );
}

/** A dateline is no place of the story. */
function withoutDateline(view: SentenceView, text: string): SentenceView {
  const dateline = datelineOf(text, view.sentence);
  if (!dateline) return view;
  return {
    ...view,
    places: view.places.filter((place) => place.span.start >= dateline.end),
    actors: view.actors.filter((actor) => actor.span.start >= dateline.end),
  };
}

function mentionOf(
  reading: EventReading,
  view: SentenceView,
  draft: Draft,
  role: LayoutRole,
  carried: Carried | null,
): EventMention | 'undated' | null {
  const { article, document } = reading;
  const { text } = document;
  const { clause } = draft;
  const grammatical = grammaticalStatus(view, clause, draft.type);
  if (grammatical === null) return null;
  const saying = isSpeech(clause) && draft.rule === 'verb' ? null : sayingOf(view, clause, text);
  const { tokens } = view.sentence;
  const trigger = { from: draft.first, to: draft.last };
  const when = eventTime(view, clause, trigger, text, {
    published: article.published?.interval ?? null,
    saying,
    carried: isCarriedTo(carried, view.sentence) ? carried.when : null,
  });
  if (!when) return role === 'caption' ? null : 'undated';
  if (role === 'caption' && when.basis === 'reported') return null;
  const triggerSpan = {
    start: tokens[draft.first]?.start ?? clause.span.start,
    end: tokens[draft.last]?.end ?? clause.span.end,
  };
  const casualties = view.casualties.filter((found) => contains(clause.span, found.span));
  const participants = draft.participants;
  const place = eventPlace(view, clause, triggerSpan.end);
  if (participants.length === 0 && casualties.length === 0 && !place) return null;
  return {
    article: article.id,
    sentence: view.sentence.span,
    clause: clause.span,
    trigger: {
      value: { lemma: draft.lemma, type: draft.type, subtype: draft.subtype },
      span: triggerSpan,
      rule: draft.rule,
    },
    when,
    participants: withSpeaker(participants, saying),
    place,
    casualties,
    attribution: saying?.attribution ?? null,
    status: statusOf(draft, grammatical, saying),
    summary: summaryOf(view, clause, clause.end, text),
    caption: role === 'caption',
  };
}

/** The speaker is on record, unless he is a party anyway or only reports. */
function withSpeaker(participants: readonly Participant[], saying: Saying | null): readonly Participant[] {
  const speaker = saying?.speaker;
  if (!speaker || speaker.actor.kind === 'media' || participants.some((p) => p.actor.id === speaker.actor.id))
    return participants;
  return [...participants, { actor: speaker.actor, role: 'speaker', span: speaker.span }];
}

const VOUCHING_VERBS: ReadonlySet<string> = new Set([
  'confirm',
  'announce',
  'reveal',
  'admit',
  'acknowledge',
  'disclose',
  'show',
]);

/** The word's own status ("offer"), then grammar's, then "claimed" where the writer only passes it on. */
function statusOf(draft: Draft, grammatical: EventStatus, saying: Saying | null): EventStatus {
  if (grammatical !== 'happened') return grammatical === 'ongoing' && saying?.distant ? 'claimed' : grammatical;
  if (draft.status) return draft.status;
  if (!saying) return 'happened';
  if (saying.distant) return 'claimed';
  return saying.trailing || VOUCHING_VERBS.has(saying.attribution.verb) ? 'happened' : 'claimed';
}
