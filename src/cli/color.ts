import type { ColorLevel } from '../render/format.ts';

/** When to colour, as `--color` says. */
export const COLOR_MODES = ['auto', 'always', 'never'] as const;

type Env = Readonly<Record<string, string | undefined>>;

/** The colours to use: the option first, then `FORCE_COLOR`, then `NO_COLOR` (no-color.org), then whether a terminal that knows colours looks on. */
export function colorLevel(mode: (typeof COLOR_MODES)[number], env: Env, isTerminal: boolean): ColorLevel {
  if (mode !== 'auto') return mode === 'always' ? 1 : 0;
  const force = env['FORCE_COLOR'] ?? '';
  if (force !== '') return force === '0' || force === 'false' ? 0 : 1;
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  return isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}

/** Whether the locale of the environment can show more than ASCII; where nothing is said, it can. */
export function showsUnicode(env: Env): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale);
}
