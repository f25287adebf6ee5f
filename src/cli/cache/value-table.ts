/** Values of which many are alike, each written once: numbers name one by its place. */
export interface ValueTable<T> {
  /** The place of the value; values of the same JSON have one. */
  readonly placeOf: (value: T) => number;
  /** All values so far, by their places. */
  readonly values: readonly T[];
}

/** An empty table. */
export function valueTable<T>(): ValueTable<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    placeOf: (value) => {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

/** The value that stands at a place of what a table has written. Throws where there is none: the list is not that table's. */
export function valueAt<T>(values: readonly T[], place: number): T {
  const value = values[place];
  if (value === undefined) throw new Error(`no value stands at ${place} of ${values.length}`);
  return value;
}
