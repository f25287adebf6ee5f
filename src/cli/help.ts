import { closest } from '../query/closest.ts';
import { didYouMean, Failure } from './failure.ts';
import { buildProgram } from './program.ts';
import { TOPICS } from './topics/index.ts';

/** The text of a help topic or of a command's help; the program's own for null. Throws a `Failure` for a topic that does not exist. */
export async function helpText(topic: string | null, columns: number): Promise<string> {
  const program = buildProgram(() => undefined);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ getOutHelpWidth: () => Math.min(columns, 110), getOutHasColors: () => false });
  }
  if (topic === null || topic === 'timeline' || topic === 'help') return helpOf(program);
  const command = program.commands.find((one) => one.name() === topic);
  const found = TOPICS.find(({ name }) => name === topic);
  const texts = [...(command ? [helpOf(command)] : []), ...(found ? [await found.text()] : [])];
  if (texts.length > 0) return texts.join('\n');
  const names = [...TOPICS.map(({ name }) => name), ...program.commands.map((one) => one.name())];
  throw new Failure(
    `no help on \`${topic}\`; ${didYouMean(closest(topic, names, 2), `there is help on ${names.join(', ')}`)}`,
  );
}

/** `helpInformation` leaves out the texts before and after. */
function helpOf(command: ReturnType<typeof buildProgram>): string {
  let text = '';
  command.configureOutput({ ...command.configureOutput(), writeOut: (piece) => (text += piece) });
  command.outputHelp();
  return text;
}
