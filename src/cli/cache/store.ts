/** How much a store holds. */
export interface StoreSize {
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Texts kept between runs, each under a key of hexadecimal digits. No method throws: what cannot be read is not there, what cannot be
 * kept is not kept. Any number of processes may use one at once.
 */
export interface Store {
  /** Where it lies, for people. */
  readonly place: string;
  /** How many bytes it may hold, about. */
  readonly most: number;
  readonly get: (key: string) => string | null;
  readonly put: (key: string, text: string) => void;
  /** Drops the oldest texts where those put have made it larger than it may be. */
  readonly trim: () => void;
  readonly size: () => StoreSize;
  /** Drops every text, and returns how many there were. */
  readonly clear: () => number;
}
