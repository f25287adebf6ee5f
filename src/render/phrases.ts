import type { DatedArticle } from '../model/article.ts';
import { type Actor, type Casualty, type ConflictEvent, articlesTelling, sourcesTelling } from '../model/event.ts';
import { articleName } from './article-name.ts';
import type { ArticleIndex } from './record.ts';

/** Who with whom: "Red Lanterns → Bordurian army", parties joined with "–", speakers where nobody else is named; `nameOf` writes the names. */
export function partiesText(
  { participants }: Pick<ConflictEvent, 'participants'>,
  nameOf: (actor: Actor) => string = ({ name }) => name,
): string {
  const names = (role: string) => [
    ...new Set(participants.filter((one) => one.role === role).map(({ actor }) => nameOf(actor))),
  ];
  const doers = [...names('source'), ...names('party')];
  const targets = names('target').join(', ');
  if (doers.length === 0 && targets === '') return names('speaker').join(', ');
  const left = names('source').length > 0 ? doers.join(', ') : doers.join(' – ');
  return targets === '' ? left : `${left}${left === '' ? '' : ' '}→ ${targets}`;
}

/** The tolls: "at least 12 killed (police), 3 to 5 wounded". */
export function tollText(casualties: readonly Casualty[]): string {
  return casualties
    .map(({ harm, min, max, who }) => `${countText(min, max)} ${harm}${who === null ? '' : ` (${who})`}`)
    .join(', ');
}

function countText(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'some' : `up to ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

/** What became of it, where that is not plain: "planned", "claimed by Ulbrik"; who claims it is not told twice. Empty where it simply happened. */
export function statusText(event: Pick<ConflictEvent, 'status' | 'attribution' | 'participants'>): string {
  const { status, attribution } = event;
  if (status === 'happened') return '';
  const isNew = attribution !== null && partiesText(event) !== attribution.name;
  return status === 'claimed' && isNew ? `claimed by ${attribution.name}` : status;
}

/** Who tells it: outlets, or articles where the outlet is not known, each once; "(undated)" where the date of the event hangs on that of an article that nothing dates. */
export function outletsOf(event: ConflictEvent, articles: ArticleIndex): readonly string[] {
  const names = articlesTelling(event).map((id) => {
    const article = articles.get(id);
    return article ? withDating(article.outlet ?? articleName(article), event, article) : id;
  });
  return [...new Set(names)];
}

/** The name of an article, and whether it is undated and the event's date hangs on that: then it is at best the years it may be from. */
export function withDating(
  name: string,
  { when }: Pick<ConflictEvent, 'when'>,
  { published }: Pick<DatedArticle, 'published'>,
): string {
  return published || when.basis === 'stated' ? name : `${name} (undated)`;
}

/** How many tell it: "3 sources", "2 sources and 1 copy". */
export function sourcesText(event: Pick<ConflictEvent, 'mentions' | 'copies'>): string {
  const { length } = event.copies;
  const copies = length === 0 ? '' : ` and ${length === 1 ? '1 copy' : `${length} copies`}`;
  return counted(sourcesTelling(event), 'source') + copies;
}

/** Where sources disagree: "killed: 6 / 8". */
export function conflictsText({ conflicts }: Pick<ConflictEvent, 'conflicts'>): string {
  return conflicts
    .map(({ field, values }) => `${field}: ${[...new Set(values.map(({ value }) => value))].join(' / ')}`)
    .join('; ');
}

/** A number with its noun: "1 source", "3 sources". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names in one phrase: "A", "A and B", "A, B and 5 more". */
export function enumerated(names: readonly string[], most: number): string {
  const told = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : [...names];
  const last = told.pop() ?? '';
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`;
}
