import { EXIT, Failure, messageOf } from './failure.ts';
import { parseArguments } from './parse.ts';
import type { CommandName, Request } from './program.ts';
import { remark } from './remarks.ts';
import type { Services } from './services.ts';
import type { Call } from './session.ts';
import type { World } from './world.ts';

/** Runs the program on the words after its name; resolves with the exit code. All effects go through `world`. Never throws. */
export async function run(argv: readonly string[], world: World, services: Services): Promise<number> {
  try {
    const columns = world.columns ?? 80;
    if (argv.includes('--version') || argv.includes('-V')) return await print(`${await version(world)}\n`, world);
    const { request, printed } = parseArguments(argv, columns);
    if (request === null) return await print(printed, world);
    if (request.kind === 'help') {
      const { helpText } = await import('./help.ts');
      return await print(await helpText(request.topic, columns), world);
    }
    if (request.kind === 'diff') {
      const { diffCommand } = await import('./commands/diff.ts');
      return await diffCommand(request, world);
    }
    if (request.kind === 'cache') {
      const { cacheCommand } = await import('./commands/cache.ts');
      return await cacheCommand(request, world);
    }
    return await runCommand(request, world, services);
  } catch (error) {
    return fail(error, world);
  }
}

/** Each loaded only when it is asked for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<(call: Call) => Promise<number>>>> = {
  chronology: async () => (await import('./commands/chronology.ts')).chronologyCommand,
  times: async () => (await import('./commands/times.ts')).timesCommand,
  published: async () => (await import('./commands/published.ts')).publishedCommand,
  actors: async () => (await import('./commands/actors.ts')).actorsCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
};

async function runCommand(
  request: Exclude<Request, { kind: 'help' | 'diff' | 'cache' }>,
  world: World,
  services: Services,
): Promise<number> {
  const call = { flags: request.flags, inputs: request.inputs, world, services };
  if (request.kind === 'show') return (await import('./commands/show.ts')).showCommand(request.id, call);
  const command = await COMMANDS[request.command]();
  return command(call);
}

async function print(text: string, world: World): Promise<number> {
  await world.stdout.write(text);
  return EXIT.printed;
}

async function version(world: World): Promise<string> {
  const text = new TextDecoder().decode(await world.files.read(`${world.root}/package.json`));
  const { version: number }: { readonly version: string } = JSON.parse(text);
  return number;
}

async function fail(error: unknown, world: World): Promise<number> {
  const debugging = world.env['DEBUG'] === 'timeline' && error instanceof Error;
  if (debugging) await world.stderr.write(`${error.stack ?? ''}\n`);
  const advice = error instanceof Failure ? '' : ' (a fault of the program; DEBUG=timeline tells more)';
  if (!debugging) await remark(world, messageOf(error) + advice);
  return EXIT.failed;
}
