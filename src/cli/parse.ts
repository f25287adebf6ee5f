import { type Command, CommanderError } from 'commander';
import { closest } from '../query/closest.ts';
import { didYouMean, Failure } from './failure.ts';
import { joinPairs } from './pair-option.ts';
import { buildProgram, type Request } from './program.ts';
import { dashed } from './raw-options.ts';

/** What commander has to print by itself: help. */
export interface Parsed {
  readonly request: Request | null;
  readonly printed: string;
}

/** Reads the command line. `request` is null where there is nothing more to do than to print. Throws a `Failure` with a suggestion for what it does not know. */
export function parseArguments(argv: readonly string[], columns: number): Parsed {
  const requests: Request[] = [];
  let printed = '';
  const program = buildProgram(
    (request) => requests.push(request),
    (name) => argv.includes(name),
  );
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(columns, 110),
      getOutHasColors: () => false,
    });
  }
  try {
    program.parse([...joinPairs(argv)], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { request: null, printed };
    // What may have been meant is looked for among all options, those of the commands that are there in outline too.
    const whole = buildProgram(() => undefined);
    throw new Failure(explain(error, whole));
  }
  const [request = null] = requests;
  if (request) refuseForeign(request, program);
  return { request, printed };
}

/** Options of the default command stand on the program, so other commands take them too: those that mean nothing there are refused. */
function refuseForeign(request: Request, program: Command): void {
  const name = request.kind === 'run' ? request.command : request.kind;
  const command = program.commands.find((one) => one.name() === name);
  if (!command) return;
  const allowed = new Set(command.options.map((option) => option.attributeName()));
  for (const option of Object.keys(program.opts())) {
    if (allowed.has(option) || program.getOptionValueSource(option) !== 'cli' || option === 'version') continue;
    throw new Failure(`\`timeline ${name}\` does not take \`--${dashed(option)}\`; see timeline help ${name}`);
  }
}

/** What to write where an argument is missing. */
const USAGES: Readonly<Record<string, string>> = {
  id: 'timeline show ID, with an id that stands with an event',
  old: 'timeline diff OLD.json NEW.json',
  new: 'timeline diff OLD.json NEW.json',
};

function explain(error: CommanderError, program: Command): string {
  const [, quoted = ''] = /'([^']{0,200})'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption': {
      const names = [program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long ?? ''));
      const typed = quoted.replace(/=.*$/s, '');
      const owner = program.commands.find(({ options }) => options.some(({ long }) => long === typed));
      if (owner) return `\`${typed}\` belongs to \`timeline ${owner.name()}\`; see timeline help ${owner.name()}`;
      return `unknown option \`${typed}\`; ${didYouMean(closest(typed, [...names, '--help'], 2), 'timeline --help lists them')}`;
    }
    case 'commander.optionMissingArgument': {
      const name = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
      return `\`${name}\` needs a value; see timeline --help`;
    }
    case 'commander.invalidArgument':
      return `\`${quoted}\` is nothing to do with the cache; choose info or clear`;
    case 'commander.missingArgument':
      return `\`${quoted}\` is missing: ${USAGES[quoted] ?? 'see timeline --help'}`;
    default:
      return error.message.replace(/^error: /, '');
  }
}
