import { counted } from '../render/phrases.ts';
import type { World } from './world.ts';

const FIRST_AFTER = 1000;
const THEN_EVERY = 200;
const CLEAR = '\r\u001b[K';

/** The items as they are, with a running count on standard error: only on a terminal, only after a second, gone at the end. */
export function* watched<T>(items: readonly T[], { stderr, milliseconds }: World): Iterable<T> {
  if (!stderr.isTerminal) {
    yield* items;
    return;
  }
  let next = milliseconds() + FIRST_AFTER;
  let shown = false;
  for (const [index, item] of items.entries()) {
    yield item;
    if (milliseconds() < next) continue;
    next = milliseconds() + THEN_EVERY;
    shown = true;
    void stderr.write(`${CLEAR}${index + 1} of ${counted(items.length, 'article')} read`);
  }
  if (shown) void stderr.write(CLEAR);
}
