import { matchEvents } from './match-events.ts';
import { COMPARED, type ComparedField, type ToldEvent } from './told-event.ts';

/** A field that two chronologies tell differently. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly old: string;
  readonly new: string;
}

/** An event that only one chronology has, or that both have but tell differently. */
export interface EventChange {
  readonly change: 'added' | 'gone' | 'changed';
  readonly old: ToldEvent | null;
  readonly new: ToldEvent | null;
  /** What differs; empty for events that are added or gone. */
  readonly fields: readonly FieldChange[];
}

/** What became of a chronology, in order of time: changed events, gone ones and added ones. Two that say the same give nothing. */
export function compareChronologies(older: readonly ToldEvent[], newer: readonly ToldEvent[]): readonly EventChange[] {
  const matches = matchEvents(older, newer);
  return matches.flatMap(({ old, new: now }): readonly EventChange[] => {
    if (old === null) return [{ change: 'added', old, new: now, fields: [] }];
    if (now === null) return [{ change: 'gone', old, new: now, fields: [] }];
    const fields = differences(old, now);
    return fields.length === 0 ? [] : [{ change: 'changed', old, new: now, fields }];
  });
}

function differences(old: ToldEvent, now: ToldEvent): readonly FieldChange[] {
  return COMPARED.filter((field) => old.fields[field] !== now.fields[field]).map((field) => ({
    field,
    old: old.fields[field],
    new: now.fields[field],
  }));
}
