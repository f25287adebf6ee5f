import type { Topic } from './index.ts';

/** `timeline help environment` */
export const environment: Topic = {
  name: 'environment',
  about: 'variables and config files',
  text: async () => {
    const { CONFIG_KEYS } = await import('./facts.ts');
    return `Environment

  TIMELINE_CORPUS   folder or file to read where no input is named
  TIMELINE_FORMAT   format where none is named
  TIMELINE_ACTORS   JSON file with actors of your own
  TIMELINE_PAGER    pager for long text on a terminal, before PAGER; else less -FRX; empty for none
  NO_COLOR          any value: no colour    FORCE_COLOR   colour even in a pipe (0: never)
  COLUMNS           width of the page       LANG, LC_ALL  ASCII signs where they do not name UTF-8
  DEBUG=timeline    errors with their stack
  XDG_CACHE_HOME    where what was read of articles is kept, in conflict-timeline/; else ~/.cache

Config files

  timeline.config.json in the working folder or above it, then
  $XDG_CONFIG_HOME/conflict-timeline/config.json (else ~/.config/…), a JSON object:

    { "corpus": "articles", "actors": "my-actors.json", "color": "never" }

  Settings: ${CONFIG_KEYS.join(', ')}.
  Paths count from the config file's folder. An option comes before the environment, the environment
  before the project's file, that before yours. --no-config reads neither.

Cache

  What an article says is kept between runs, under a digest of its content, the options of reading, your
  actors and this build of the program: the same article is read once. Nothing but time is lost without it.
  timeline cache tells where and how much it is (512 MB at most), timeline cache clear forgets it,
  --no-cache or the setting "cache": false does without.
`;
  },
};
