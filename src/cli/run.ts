import { EXIT, isFailure, messageOf } from './failure.ts';
import { parseArguments } from './parse.ts';
import type { Request } from './program.ts';
import { remark } from './remarks.ts';
import type { Services } from './services.ts';
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
    return await runCommand(request, world, services);
  } catch (error) {
    return fail(error, world);
  }
}

async function runCommand(
  request: Exclude<Request, { kind: 'help' }>,
  world: World,
  services: Services,
): Promise<number> {
  const { cacheCommand, COMMANDS, diffCommand, showCommand } = await import('./commands/index.ts');
  if (request.kind === 'diff') return diffCommand(request, world);
  if (request.kind === 'cache') return cacheCommand(request, world);
  const call = { flags: request.flags, inputs: request.inputs, world, services };
  return request.kind === 'show' ? showCommand(request.id, call) : COMMANDS[request.command](call);
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
  const advice = isFailure(error) ? '' : ' (a fault of the program; DEBUG=timeline tells more)';
  if (!debugging) await remark(world, messageOf(error) + advice);
  return EXIT.failed;
}
