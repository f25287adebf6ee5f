import { EVENT_TYPES, type EventType } from '../../model/event.ts';
import type { LandmarkEntry } from '../entries.ts';

/** A landmark as its file writes it, before its type is known to be one. */
interface WrittenLandmark extends Omit<LandmarkEntry, 'type'> {
  readonly type: string | null;
}

/** Every landmark known, region by region; the data is read when first asked for, not at start-up. A type that is none of PLOVER's becomes null. */
export async function loadLandmarks(): Promise<readonly LandmarkEntry[]> {
  const files = await Promise.all([
    import('./africa.json', { with: { type: 'json' } }),
    import('./asia.json', { with: { type: 'json' } }),
    import('./europe.json', { with: { type: 'json' } }),
    import('./latin-america.json', { with: { type: 'json' } }),
    import('./middle-east.json', { with: { type: 'json' } }),
    import('./world.json', { with: { type: 'json' } }),
  ]);
  return files.flatMap((file): readonly WrittenLandmark[] => file.default).map(typed);
}

function typed(entry: WrittenLandmark): LandmarkEntry {
  const { type } = entry;
  return { ...entry, type: isEventType(type) ? type : null };
}

function isEventType(type: string | null): type is EventType {
  return EVENT_TYPES.some((known) => known === type);
}
