import { Argument, Command } from 'commander';
import { type Topic, TOPICS } from './topics/index.ts';
import { addConfig, addFilters, addGrouping, addOutput, addReading } from './define-options.ts';
import type { RawOptions } from './raw-options.ts';

/** What the command line asks for. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly flags: RawOptions;
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'show'; readonly id: string; readonly flags: RawOptions; readonly inputs: readonly string[] }
  | { readonly kind: 'diff'; readonly old: string; readonly new: string; readonly flags: RawOptions }
  | { readonly kind: 'cache'; readonly action: CacheAction; readonly flags: RawOptions }
  | { readonly kind: 'help'; readonly topic: string | null };

/** The commands that take inputs alone. */
export type CommandName = 'chronology' | 'times' | 'published' | 'actors' | 'sources' | 'stats';

/** What can be done with what is kept between runs. */
export type CacheAction = (typeof CACHE_ACTIONS)[number];

const CACHE_ACTIONS = ['info', 'clear'] as const;

const EXAMPLES = `Reads news articles on an armed conflict and prints one dated, sourced chronology.

Examples:
  timeline --actor Taliban
      events with the Taliban, in the sample articles
  timeline articles/ --type attack --place Kabul --since "last march"
      attacks in Kabul since March, in a folder of your own
  timeline articles/ --actor Taliban --actor-as source --type attack \\
    --place Kabul --since 2018 --until 2018 --min-sources 2 --format csv
      attacks by the Taliban on Kabul in 2018 that two sources or more confirm, as CSV
`;

const INPUT = 'files and folders; - is standard input; none: piped input, your corpus or the sample articles';

const AFTER_DIFF = `
Events are the same by their id, else by closeness: family of types, overlapping dates, shared actors and words.
Ends with 0 where nothing differs, 1 where something does, 2 for an error.

  timeline articles/ --format json -o old.json
  timeline articles/ --strict-dates --format json | timeline diff old.json -`;

/**
 * The program as commander knows it; `ask` is told what the command line asks for. The commands that are not wanted are there in outline:
 * their options take longer to make than all the rest.
 */
export function buildProgram(
  ask: (request: Request) => void,
  isWanted: (name: string) => boolean = () => true,
): Command {
  const program = new Command('timeline')
    .usage('[input...] [options]')
    .argument('[input...]', INPUT)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', afterHelp())
    .helpCommand(false);
  addReading(addOutput(addGrouping(addFilters(program))));
  program
    .optionsGroup('Other:')
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
  program.action((inputs: readonly string[]) => {
    ask({ kind: 'run', command: 'chronology', flags: flagsOf(program), inputs });
  });
  const add = (usage: string, about: string, addOptions: AddOptions): Command => {
    const command = program.command(usage).description(about);
    return isWanted(command.name()) ? addOptions(command) : addConfig(command);
  };
  const addRun = (name: CommandName, about: string, addOptions: AddOptions): void => {
    const command = add(`${name} [input...]`, about, addOptions);
    command.action((inputs: readonly string[]) => {
      ask({ kind: 'run', command: name, flags: flagsOf(command), inputs });
    });
  };
  addRun('times', 'every time expression found, its TIMEX3 type and value, its date, the rule that read it', addUsual);
  addRun('published', "each article's publication date, how it is known, and the evidence", (command) =>
    addUsual(command).optionsGroup('Output:').option('--why', 'the evidence too (machine formats always give it)'),
  );
  addRun('actors', 'who takes part, how often, first and last date, groups', addFiltered);
  addRun('sources', 'the articles: how many events each tells, first and last date', (command) =>
    addFiltered(command).optionsGroup('Grouping:').option('--outlets', 'outlets instead of articles'),
  );
  addRun('stats', 'how many events when, by type: bars for people, a table for machines', (command) =>
    addFiltered(command)
      .optionsGroup('Grouping:')
      .option('--group-by <period>', 'year, month, week or day; else what suits the span'),
  );
  const show = add('show <id> [input...]', 'one event with its evidence, sentence by sentence', addUsual);
  show.action((id: string, inputs: readonly string[]) => {
    ask({ kind: 'show', id, flags: flagsOf(show), inputs });
  });
  const diff = add(
    'diff <old> <new>',
    'what two chronologies written with --format json do not have in common',
    addPlain,
  );
  diff.addHelpText('after', AFTER_DIFF).action((older: string, newer: string) => {
    ask({ kind: 'diff', old: older, new: newer, flags: flagsOf(diff) });
  });
  const cache = add('cache', 'what is kept of articles read before, so that they are not read twice', addPlain);
  cache
    .addArgument(
      new Argument('[action]', 'where and how much it is, or forget it').choices(CACHE_ACTIONS).default('info'),
    )
    .action((action: CacheAction) => {
      ask({ kind: 'cache', action, flags: flagsOf(cache) });
    });
  program
    .command('help [topic]')
    .description(`more on a command or on ${TOPICS.map(({ name }) => name).join(', ')}`)
    .action((topic: string | undefined) => {
      ask({ kind: 'help', topic: topic ?? null });
    });
  return program;
}

type AddOptions = (command: Command) => Command;

const addUsual: AddOptions = (command) => addReading(addOutput(command));
const addFiltered: AddOptions = (command) => addUsual(addFilters(command));
const addPlain: AddOptions = (command) => addConfig(addOutput(command));

/** Options as typed; what a `--no-…` is without being typed would overrule the settings. */
function flagsOf(command: Command): RawOptions {
  const typed = Object.entries(command.optsWithGlobals()).filter(
    ([name]) => command.getOptionValueSourceWithGlobals(name) !== 'default',
  );
  return Object.fromEntries(typed);
}

function afterHelp(): string {
  const width = TOPICS.reduce((most, { name }) => Math.max(most, name.length), 0);
  const line = ({ name, about }: Topic) => `  timeline help ${name.padEnd(width)}  ${about}`;
  return `\n${TOPICS.map(line).join('\n')}`;
}
