/** Function words of four letters and more, which say nothing about what is told. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'that this with from have been were they their them said also after before when which while would could about into over more than other some such there where will what under between against during through because since until both each only very most many much'.split(
    ' ',
  ),
);
