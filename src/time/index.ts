export { findTimes } from './find-times.ts';
export { type Genre, genreOf } from './resolve/genre.ts';
export { type ResolveOptions, resolveTimes } from './resolve-times.ts';
