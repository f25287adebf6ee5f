import type { Interval } from '../model/interval.ts';
import { parseDateArgument, type ReadPlainDate } from '../query/parse-date.ts';
import { Failure } from './failure.ts';
import { dashed, textOf } from './raw-options.ts';
import type { Settings } from './settings.ts';

/** The days that a date option means; null where it is not given. Throws a `Failure` for what is no date. */
export async function readDateOption(
  settings: Settings,
  name: string,
  readPlainDate: ReadPlainDate,
): Promise<Interval | null> {
  const typed = textOf(settings.raw, name);
  if (typed === null) return null;
  const interval = await parseDateArgument(typed, settings.today, readPlainDate);
  if (interval) return interval;
  throw new Failure(
    `\`--${dashed(name)}\`: no date can be read from \`${typed}\`; write 2018, 2018-05, 2018-05-30 or words such as "last march"`,
  );
}
