import type { CalendarDate } from '../../model/calendar-date.ts';
import type { TimeForm, TimeMention, Timex } from '../../model/time-expression.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { isApposed } from './apposed.ts';
import { yearsToCome } from './carried-year.ts';
import type { Genre } from './genre.ts';
import { openTimex } from './open-values.ts';
import { place } from './place.ts';
import type { Placed } from './standpoint.ts';
import { beginStory, inCentury, standpoint, tell } from './story.ts';
import { toldByNext, yearAhead } from './told-by-next.ts';

/** Where a mention lies as seen from one day, and what TIMEX3 says of it where it lies nowhere. */
export interface Sight {
  readonly placed: Placed | null;
  readonly open: Timex;
}

/** The time told just before, where a mention only says more about it. */
const TOLD: TimeForm = { kind: 'then', years: 0 };

/** The sight of what lies nowhere. */
export const NOWHERE: Sight = { placed: null, open: { type: 'DATE', value: 'XXXX-XX-XX' } };

/** Reads all mentions in the order of the text as seen from a day, or from none; one sight for each mention. */
export function storyReader(
  document: TextDocument,
  mentions: readonly TimeMention[],
  genre: Genre,
): (today: CalendarDate | null) => readonly Sight[] {
  const sentenceAt = sentenceFinder(document);
  const sentences = mentions.map((mention) => sentenceAt(mention.span.start));
  const toCome = yearsToCome(mentions, sentences);
  return (today) => {
    let story = beginStory(genre, today);
    return mentions.map((mention, at) => {
      const sentence = sentences[at] ?? null;
      const from = standpoint(story, mention, yearAhead(mention, mentions[at + 1], sentence));
      const beside = isApposed(mention, mentions[at - 1], document.text, genre);
      const form = beside ? TOLD : toldByNext(mention, mentions.slice(at + 1, at + 3), sentence, story.quarter);
      const placed = place(inCentury(form, mention, story), from);
      story = tell(story, { mention, moment: placed?.moment ?? null, sentence, yearToCome: toCome[at] ?? null });
      return { placed, open: placed ? NOWHERE.open : openTimex(mention.form, from.told) };
    });
  };
}

/** Finds the sentence of an offset; offsets must be asked for in rising order. */
function sentenceFinder(document: TextDocument): (offset: number) => Sentence | null {
  let at = 0;
  return (offset) => {
    while (at + 1 < document.sentences.length && (document.sentences[at + 1]?.span.start ?? Infinity) <= offset) at++;
    return document.sentences[at] ?? null;
  };
}
