/** The commands besides the default one. */
export const COMMAND_NAMES = [
  'times',
  'published',
  'actors',
  'sources',
  'stats',
  'show',
  'diff',
  'cache',
  'help',
] as const;
