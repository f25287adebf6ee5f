import type { DatedArticle } from '../model/article.ts';
import type { EventMention, EventTime, Place } from '../model/event.ts';
import { type Note, noteOnArticle } from '../model/note.ts';
import { type Found, overlaps } from '../model/span.ts';
import type { Sentence } from '../text/document.ts';
import { blameDrafts } from './blame-drafts.ts';
import { carriedTo, sceneOf } from './carried-time.ts';
import { withCauses } from './causes.ts';
import { withContent, withoutContent } from './content.ts';
import { antecedentOf, type Told } from './discourse.ts';
import { demandDrafts } from './demand-drafts.ts';
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
import { refusalDrafts } from './refusal-drafts.ts';
import { type SentenceView, viewsOf } from './sentence-view.ts';
import { fromReport } from './said-to-have.ts';
import { speechDrafts } from './speech-drafts.ts';
import { withTitleStory } from './title-story.ts';
import { namedVictimDrafts, tollDrafts } from './toll-drafts.ts';
import { isOfPeriod } from './toll-total.ts';
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
  const views = viewsOf(document.sentences, { ...reading, places }, reading.casualtiesOf, lexicon).map((view, i) =>
    storyOf(view, starts[i] ?? view.sentence.span.start),
  );
  const told: Told[] = [];
  const scenes = new Map<number, EventTime>();
  const notes: Note[] = [];
  views.forEach((view, i) => {
    const role = layout[i] ?? 'story';
    if (role === 'furniture') return;
    const { sentence } = view;
    const start = starts[i] ?? sentence.span.start;
    const before = told.length;
    for (const draft of draftsIn(view, reading, role === 'caption')) {
      if (isStatement(draft) && isDatedBy(told.slice(before), draft)) continue;
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
  });
  const titled = withTitleStory(told, document.text, reading.article.title);
  const whole = completed(titled, views, { index: reading.index, published: reading.written });
  return { mentions: whole.map(({ mention }) => mention).toSorted((a, b) => a.clause.start - b.clause.start), notes };
}

/** All that a sentence tells: what its clauses do, then tolls, demands, blame, refusals and statements beside that. */
function draftsIn(view: SentenceView, { document, lexicon }: EventReading, isCaption: boolean): readonly Draft[] {
  const read = draftsOf(view, lexicon, isCaption).map((draft) => fromReport(view, draft));
  const joined = withCauses(joinTolls(view, read));
  const drafts = withoutContent(joined.map((draft) => withContent(view, draft)));
  const acts = [...drafts, ...tollDrafts(view, drafts), ...namedVictimDrafts(view)];
  return [
    ...acts.filter((draft) => !isMisfortune(view, draft)),
    ...demandDrafts(view, document.text),
    ...blameDrafts(view),
    ...refusalDrafts(view, document.text, lexicon),
    ...speechDrafts(view),
  ];
}

function isStatement(draft: Draft): boolean {
  return draft.subtype === 'statement';
}

/** Whether an event told already has its date from the clause of the statement, which then needs no line of its own. */
function isDatedBy(told: readonly Told[], statement: Draft): boolean {
  return told.some(({ mention: { when } }) => when.span !== null && overlaps(when.span, statement.clause.span));
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
