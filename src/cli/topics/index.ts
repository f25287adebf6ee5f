import { actors } from './actors.ts';
import { dates } from './dates.ts';
import { environment } from './environment.ts';
import { exitCodes } from './exit-codes.ts';
import { filters } from './filters.ts';
import { formats } from './formats.ts';
import { types } from './types.ts';

/** Something `timeline help` tells more about; loading what the text needs is left until it is asked for. */
export interface Topic {
  readonly name: string;
  readonly about: string;
  readonly text: () => Promise<string> | string;
}

/** All help topics. */
export const TOPICS: readonly Topic[] = [filters, formats, dates, actors, types, exitCodes, environment];
