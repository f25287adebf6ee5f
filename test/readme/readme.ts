import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runProgram } from '../golden/seeds-run.ts';

/** The README as it stands. */
export const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** The contents of its code blocks in a language. */
export function blocksOf(language: string): readonly string[] {
  return Array.from(README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content);
}

/** The words of a command line as a shell would split them, quotes taken off. */
export function wordsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');
}

/** The README with what its `$ timeline …` lines really print under them, on a terminal of 100 columns without colour. */
export async function withRealOutputs(): Promise<string> {
  let text = README;
  for (const block of blocksOf('console')) {
    const commands = block.split('\n').filter((line) => line.startsWith('$ timeline'));
    const shown: string[] = [];
    for (const command of commands) {
      const { stdout } = await runProgram(wordsOf(command).slice(2), { terminal: true, columns: 100 });
      shown.push(`${command}\n${stdout.trimEnd()}\n`);
    }
    text = text.replace(block, () => shown.join('\n'));
  }
  return text;
}
