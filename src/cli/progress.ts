import { counted } from '../render/phrases.ts';
import type { World } from './world.ts';

const FIRST_AFTER = 1000;
const THEN_EVERY = 200;
const CLEAR = '\r\u001b[K';

/** Shows how many articles of all are done with; nothing is left of it once all are. */
export type ShowCount = (done: number) => void;

/** A running count on standard error: only on a terminal, only after a second. `what` has been done to the articles. */
export function countOn({ stderr, milliseconds }: World, total: number, what: 'dated' | 'read'): ShowCount {
  if (!stderr.isTerminal) return () => undefined;
  let next = milliseconds() + FIRST_AFTER;
  let shown = false;
  return (done) => {
    if (done >= total) {
      if (shown) void stderr.write(CLEAR);
      shown = false;
      return;
    }
    if (milliseconds() < next) return;
    next = milliseconds() + THEN_EVERY;
    shown = true;
    void stderr.write(`${CLEAR}${done} of ${counted(total, 'article')} ${what}`);
  };
}

/** The items as they are, counted as they are taken. */
export function* watched<T>(items: readonly T[], world: World): Iterable<T> {
  const show = countOn(world, items.length, 'read');
  for (const [index, item] of items.entries()) {
    yield item;
    show(index + 1);
  }
}
