import type { Command } from 'commander';
import { PAIR } from './pair-option.ts';

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** Which events to keep. */
export function addFilters(command: Command): Command {
  return command
    .optionsGroup('Filters (different ones must all hold):')
    .option('-a, --actor <name>', 'with this actor or a member of it; repeat for any of several', collect)
    .option(
      '--actor-as <role>',
      'who does it (source), suffers it (target), has a share in it (party) or says it (speaker)',
      collect,
    )
    .option('-s, --since <date>', 'not before: 2018, 2018-05, 2018-05-30, EDTF or plain English ("last march")')
    .option('-u, --until <date>', 'not after')
    .option('-t, --type <type>', 'PLOVER type or everyday word: attack, talks, capture, withdrawal …', collect)
    .option('-p, --place <name>', 'in this place, province or country', collect)
    .option('--text <words>', 'whose words begin so: --text "bomb police"', collect)
    .option('--all-actors', 'with every --actor, not any of them')
    .option('--not-actor <name>', 'without this actor', collect)
    .option(PAIR.flags, 'between the two, as opponents or partners', collect)
    .option('--said-by <name>', 'said by this actor', collect)
    .option('--status <status>', 'happened, ongoing, planned, offered, claimed, denied or threatened', collect)
    .option('--source <name>', 'told by this outlet or file', collect)
    .option('--min-sources <n>', 'told by at least so many sources; copies are one')
    .option('-n, --limit <n>', 'only the first n')
    .option('-r, --reverse', 'latest first');
}

/** How events are put together. */
export function addGrouping(command: Command): Command {
  return command
    .optionsGroup('Grouping:')
    .option('--group-by <what>', 'year, month, week, day, actor, type or place')
    .option('--count', 'how many events there are, in all or in each group');
}

/** How the output looks and where it goes. */
export function addOutput(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'text, tsv, csv, json, ndjson or markdown; text on a terminal, else tsv')
    .option('-o, --output <file>', 'write this file, whole or not at all; its ending picks the format')
    .option('--color <when>', 'auto, always or never')
    .option('--width <columns>', 'wrap text at this column')
    .option('--ascii', 'ASCII characters only')
    .option('--no-pager', 'do not page long text on a terminal')
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .option('--csv-safe', 'defuse CSV cells that a spreadsheet would run')
    .option('-q, --quiet', 'no remarks on standard error, errors excepted');
}

/** How articles are read. */
export function addReading(command: Command): Command {
  const reading = command
    .optionsGroup('Reading:')
    .option('--published <date>', 'publication date of every article')
    .option('--strict-dates', 'use only publication dates that are stated, deduce none')
    .option('--actors <file>', 'further actors of your own (JSON; see timeline help actors)')
    .option('--input-format <name>', 'txt, md, html, json or ndjson, whatever the file is called')
    .option('--genre <genre>', 'auto, news or narrative: what dates are counted from')
    .option('--today <date>', 'the day that --since "last march" is counted from')
    .option('--threads <n>', 'read in so many threads (one unless there is much to read)')
    .option('--no-cache', 'read every article anew, and keep nothing of it');
  return addConfig(reading);
}

/** Whether settings are read. */
export function addConfig(command: Command): Command {
  return command.option('--no-config', 'read no config file');
}
