/** Reads whole numbers one after the other. */
export interface NumberReader {
  /** The next number. Throws where there is none. */
  readonly next: () => number;
}

/** A reader of the numbers, from the first on. */
export function numberReader(numbers: readonly number[]): NumberReader {
  let at = 0;
  return {
    next: () => {
      const number = numbers[at++];
      if (number === undefined) throw new Error(`there are no more than ${numbers.length} numbers`);
      return number;
    },
  };
}
