import type { Topic } from './index.ts';

/** `timeline help exit-codes` */
export const exitCodes: Topic = {
  name: 'exit-codes',
  about: 'what 0, 1, 2 and 130 mean',
  text: () => `Exit codes

  0    something was printed
  1    nothing matched: no events, or none that the filters keep
  2    a mistake in the options, an unknown actor, or input that could not be used;
       what could be read is printed all the same
       (timeline diff: 0 no difference, 1 some, 2 an error)
  130  interrupted with Ctrl-C

A reader that closes the pipe early (timeline | head) is no error. Results go to standard output,
everything else to standard error.
`,
};
