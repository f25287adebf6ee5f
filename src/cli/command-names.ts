/** The commands besides the default one. */
export const COMMAND_NAMES = ['times', 'published', 'actors', 'show', 'help'] as const;
