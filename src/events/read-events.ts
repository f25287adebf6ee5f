import type { DatedArticle } from '../model/article.ts';
import type { EventMention, EventTime, Place } from '../model/event.ts';
import { type Note, noteOnArticle } from '../model/note.ts';
import { type Found, overlaps } from '../model/span.ts';
import type { Sentence } from '../text/document.ts';
import { blameDraft } from './blame-drafts.ts';
import { carriedTo, sceneOf } from './carried-time.ts';
import { withCauses } from './causes.ts';
import { withContent, withoutContent } from './content.ts';
import { antecedentOf, type Told } from './discourse.ts';
import { demandDraft } from './demand-drafts.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import type { EventReading } from './event-reading.ts';
import { focusOf } from './focus.ts';
import { joinTolls } from './join-tolls.ts';
import { datelineOf, layoutOf } from './layout.ts';
import { mentionOf } from './mention.ts';
import { isMisfortune } from './misfortune.ts';
import { completed } from './parties/complete.ts';
import { withPlaceReferences } from './place-reference.ts';
import { refusalDraft } from './refusal-drafts.ts';
import { type SentenceView, viewsOf } from './sentence-view.ts';
import { fromReport } from './said-to-have.ts';
import { speechDraft } from './speech-drafts.ts';
import { withTitleStory } from './title-story.ts';
import { namedVictimDrafts, tollDrafts } from './toll-drafts.ts';
import { isOfPeriod } from './toll-total.ts';
import type { TriggerLexicon } from './trigger/trigger-lexicon.ts';
import { turnsAway } from './turns-away.ts';

/** What the article says happened, one mention a telling clause, in text order; clauses that nothing dates become notes. */
export interface ReadEvents {
  readonly mentions: readonly EventMention[];
  readonly notes: readonly Note[];
}

/** Reads the event mentions of an article. */
export function readEvents(reading: EventReading): ReadEvents {
  const { document, lexicon } = reading;
  const layout = layoutOf(document);
  const places = withPlaceReferences(document.sentences, reading.places, reading.actors, reading.signs);
  const starts = document.sentences.map((sentence) => datelineOf(document.text, sentence)?.end ?? sentence.span.start);
  const { actors, times, signs } = reading;
  const whole = viewsOf(document.sentences, { actors, times, signs, places }, reading.casualtiesOf, lexicon);
  const views = whole.map((view, i) => storyOf(view, starts[i] ?? view.sentence.span.start));
  const told: Told[] = [];
  const scenes = new Map<number, EventTime>();
  const notes: Note[] = [];
  for (let i = 0; i < views.length; i++) {
    const view = views[i];
    const role = layout[i] ?? 'story';
    if (!view || role === 'furniture') continue;
    const { sentence } = view;
    const start = starts[i] ?? sentence.span.start;
    const before = told.length;
    for (const draft of draftsIn(view, reading, role === 'caption')) {
      if (isStatement(draft) && isDatedBy(told, before, draft)) continue;
      const mention = mentionOf({
        reading,
        view,
        draft,
        role,
        start,
        antecedent: antecedentOf(view, draft, told),
        carried:
          carriedTo(told, scenes, { sentence, draft, published: reading.written }) ??
          (turnsAway(sentence) ? null : focusOf(told, draft.type)),
        carriedPlace: view.casualties.some(isOfPeriod) ? null : previousPlace(told, sentence, draft),
        told,
      });
      if (mention === 'undated') notes.push(undatedNote(reading.article, draft));
      else if (mention) told.push({ mention, sentence, mainLine: isMainLine(draft) });
    }
    const scene = role === 'story' && told.length === before ? sceneOf(view, document.text) : null;
    if (scene) scenes.set(sentence.index, scene);
  }
  const titled = withTitleStory(told, document.text, reading.article.title);
  const all = completed(titled, views, { index: reading.index, published: reading.written });
  return { mentions: all.map(({ mention }) => mention).toSorted((a, b) => a.clause.start - b.clause.start), notes };
}

/** All that a sentence tells: what its clauses do, then tolls, demands, blame, refusals and statements beside that. */
function draftsIn(view: SentenceView, { document, lexicon }: EventReading, isCaption: boolean): readonly Draft[] {
  if (view.clauses.length === 0) return NO_DRAFTS;
  const acts = [...actDrafts(view, lexicon, isCaption), ...namedVictimDrafts(view)];
  const found = acts.filter((draft) => !isMisfortune(view, draft));
  // Words are told only of somebody.
  if (view.actors.length === 0) return found;
  for (const clause of view.clauses) addTo(found, demandDraft(view, clause, document.text));
  for (const clause of view.clauses) addTo(found, blameDraft(view, clause));
  for (const clause of view.clauses) addTo(found, refusalDraft(view, clause, document.text, lexicon));
  if (view.times.length > 0) for (const clause of view.clauses) addTo(found, speechDraft(view, clause));
  return found;
}

/** What the clauses do, and tolls beside that. */
function actDrafts(view: SentenceView, lexicon: TriggerLexicon, isCaption: boolean): readonly Draft[] {
  const read = draftsOf(view, lexicon, isCaption);
  if (read.length === 0) return tollDrafts(view, read);
  const joined = withCauses(
    joinTolls(
      view,
      read.map((draft) => fromReport(view, draft)),
    ),
  );
  const drafts = withoutContent(joined.map((draft) => withContent(view, draft)));
  return view.casualties.length === 0 ? drafts : [...drafts, ...tollDrafts(view, drafts)];
}

const NO_DRAFTS: readonly Draft[] = [];

function addTo(drafts: Draft[], draft: Draft | null): void {
  if (draft) drafts.push(draft);
}

function isStatement(draft: Draft): boolean {
  return draft.subtype === 'statement';
}

/** Whether an event told already, of those from one on, has its date from the clause of the statement, which then needs no line of its own. */
function isDatedBy(told: readonly Told[], from: number, statement: Draft): boolean {
  return told.some(
    ({ mention: { when } }, i) => i >= from && when.span !== null && overlaps(when.span, statement.clause.span),
  );
}

/** Background clauses ("after US forces left in May") date nothing that is told next. */
function isMainLine(draft: Draft): boolean {
  const { kind } = draft.clause;
  return kind !== 'subordinate' && kind !== 'relative' && kind !== 'infinitive' && draft.rule !== 'dated noun';
}

/** The place of an attack told just before holds for what is told on of it. */
function previousPlace(told: readonly Told[], sentence: Sentence, draft: Draft): Found<Place> | null {
  const last = told.at(-1);
  if (!last?.mainLine || sentence.index - last.sentence.index > 1) return null;
  return draft.type === 'ASSAULT' && last.mention.trigger.value.type === 'ASSAULT' ? last.mention.place : null;
}

function undatedNote(article: DatedArticle, draft: Draft): Note {
  return noteOnArticle(article, 'date-unknown', 'an event is told here, but nothing dates it', draft.clause.span);
}

/** A dateline is no place or time of the story; `start` is the offset behind it. */
function storyOf(view: SentenceView, start: number): SentenceView {
  if (start === view.sentence.span.start) return view;
  return {
    ...view,
    times: view.times.filter((time) => time.span.start >= start),
    places: view.places.filter((place) => place.span.start >= start),
    actors: view.actors.filter((actor) => actor.span.start >= start),
  };
}
