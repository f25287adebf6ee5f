/** The commands besides the default one. */
export const COMMAND_NAMES = ['times', 'published', 'actors', 'sources', 'stats', 'show', 'diff', 'help'] as const;
