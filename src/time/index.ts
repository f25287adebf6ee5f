export { findTimes } from './find-times.ts';
export type { Days } from './resolve/likely-sights.ts';
export { resolveTimes } from './resolve-times.ts';
