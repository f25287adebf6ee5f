import type { Profile } from '../days.ts';

/** How likely publication is on each day around a happening that a text seems to tell of, against the likeliest day. */
export interface HappeningProfile {
  /** From the day itself on. */
  readonly after: Profile;
  /** Back from the day before it: the words tell of something else, or of what led up to it. */
  readonly before: Profile;
  readonly base: number;
}

/**
 * How a happening is told: alone, near the top of a text or later in it, by a name of one word or several; or beside one, two or more
 * others of the same fortnight; or as history, with its year ("in August 2014"). All figures are read off dated stories, smoothed.
 */
export type Telling = 'lede' | 'lede-full' | 'later' | 'later-full' | 'with-one' | 'with-two' | 'with-more' | 'history';

/** The profile of each telling. */
export const HAPPENING_PROFILES: Readonly<Record<Telling, HappeningProfile>> = {
  lede: {
    after: [
      [0, 1],
      [1, 0.65],
      [2, 0.28],
      [3, 0.12],
      [14, 0.055],
      [31, 0.022],
      [92, 0.012],
      [365, 0.007],
      [1100, 0.0025],
      [20_000, 0.001],
    ],
    before: [
      [32, 0.03],
      [93, 0.012],
      [366, 0.0073],
      [4000, 0.0014],
    ],
    base: 0.0012,
  },
  'lede-full': {
    after: [
      [0, 1],
      [1, 0.4],
      [2, 0.2],
      [3, 0.1],
      [14, 0.03],
      [31, 0.024],
      [92, 0.006],
      [365, 0.0035],
      [1100, 0.0007],
      [20_000, 0.0003],
    ],
    before: [
      [14, 0.008],
      [93, 0.01],
      [366, 0.0015],
      [4000, 0.0004],
    ],
    base: 0.0003,
  },
  later: {
    after: [
      [7, 1],
      [31, 0.75],
      [92, 0.54],
      [365, 0.19],
      [1100, 0.06],
      [20_000, 0.02],
    ],
    before: [
      [31, 0.5],
      [93, 0.38],
      [366, 0.2],
      [4000, 0.03],
    ],
    base: 0.015,
  },
  'later-full': {
    after: [
      [3, 1],
      [7, 0.35],
      [31, 0.2],
      [92, 0.12],
      [365, 0.053],
      [1100, 0.009],
      [20_000, 0.0035],
    ],
    before: [
      [14, 0.08],
      [93, 0.065],
      [366, 0.03],
      [4000, 0.0035],
    ],
    base: 0.0025,
  },
  'with-one': {
    after: [
      [1, 1],
      [3, 0.45],
      [7, 0.26],
      [14, 0.115],
      [31, 0.07],
      [92, 0.028],
      [365, 0.0066],
      [20_000, 0.0007],
    ],
    before: [
      [15, 0.07],
      [93, 0.035],
      [366, 0.007],
      [4000, 0.0004],
    ],
    base: 0.0004,
  },
  'with-two': {
    after: [
      [1, 1],
      [2, 0.5],
      [7, 0.25],
      [14, 0.14],
      [31, 0.06],
      [92, 0.023],
      [365, 0.002],
      [20_000, 0.00015],
    ],
    before: [
      [3, 0.19],
      [15, 0.07],
      [93, 0.02],
      [366, 0.002],
    ],
    base: 0.00015,
  },
  'with-more': {
    after: [
      [0, 1],
      [1, 0.85],
      [2, 0.55],
      [3, 0.41],
      [7, 0.24],
      [14, 0.14],
      [31, 0.04],
      [92, 0.006],
      [365, 0.0015],
      [20_000, 0.00006],
    ],
    before: [
      [3, 0.25],
      [8, 0.11],
      [15, 0.06],
      [93, 0.003],
      [366, 0.0004],
    ],
    base: 0.00006,
  },
  history: {
    after: [
      [60, 0.25],
      [365, 0.5],
      [3650, 1],
      [20_000, 0.5],
    ],
    before: [],
    base: 0.1,
  },
};
