export { findTimes } from './find-times.ts';
export { resolveTimes } from './resolve-times.ts';
