import { EVENT_TYPES, type EventType } from '../model/event.ts';
import type { LandmarkEntry } from './entries.ts';

/** Dated turns of wars that serve to date articles: captures of towns, deals, withdrawals, announcements. */
export async function loadTurningPoints(): Promise<readonly LandmarkEntry[]> {
  const { default: entries } = await import('./turning-points.json', { with: { type: 'json' } });
  return entries.map((entry) => ({ ...entry, type: isEventType(entry.type) ? entry.type : null }));
}

function isEventType(type: string): type is EventType {
  return EVENT_TYPES.some((known) => known === type);
}
