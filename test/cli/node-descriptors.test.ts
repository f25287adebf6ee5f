import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type Descriptor, outputTo } from '../../src/cli/node-descriptors.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'descriptors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noStream = (): never => {
  throw new Error('nothing has to be waited for');
};

/** What a reader takes before the system reports an error. */
function reader(
  ...answers: readonly (number | string)[]
): Required<Pick<Descriptor, 'writeNow'>> & { taken: string[] } {
  const left = [...answers];
  const taken: string[] = [];
  return {
    taken,
    writeNow: (_, bytes, from) => {
      const answer = left.shift() ?? bytes.length - from;
      if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
      taken.push(new TextDecoder().decode(bytes.subarray(from, from + answer)));
      return answer;
    },
  };
}

describe('an open file that is written to', () => {
  it('takes text in its order', async () => {
    const file = path.join(folder, 'out.txt');
    const number = openSync(file, 'w');
    const output = outputTo({ number, stream: noStream, name: 'standard output' });
    expect(output.isTerminal).toBe(false);
    expect(await output.write('Łódź, ')).toBe(true);
    expect(await output.write('5 May\n')).toBe(true);
    closeSync(number);
    expect(readFileSync(file, 'utf8')).toBe('Łódź, 5 May\n');
  });

  it('is no terminal where nothing is kept, nor where it is closed', () => {
    const number = openSync('/dev/null', 'w');
    expect(outputTo({ number, stream: noStream, name: 'x' }).isTerminal).toBe(false);
    closeSync(number);
    expect(outputTo({ number, stream: noStream, name: 'x' }).isTerminal).toBe(false);
  });

  it('goes on where only a part was taken', async () => {
    const { taken, writeNow } = reader(3, 2);
    expect(await outputTo({ number: -1, stream: noStream, name: 'x', writeNow }).write('Ruritania')).toBe(true);
    expect(taken).toEqual(['Rur', 'it', 'ania']);
  });

  it('waits for a reader that is not ready, then and from then on', async () => {
    const { taken, writeNow } = reader(3, 'EAGAIN');
    const stream = new PassThrough();
    const output = outputTo({ number: -1, stream: () => stream, name: 'x', writeNow });
    expect(await output.write('Ruritania')).toBe(true);
    expect(await output.write(' and Borduria')).toBe(true);
    expect(taken).toEqual(['Rur']);
    expect(String(stream.read())).toBe('itania and Borduria');
  });

  it('says so where the reader has gone, now and from then on', async () => {
    const { taken, writeNow } = reader('EPIPE');
    const output = outputTo({ number: -1, stream: noStream, name: 'x', writeNow });
    expect(await output.write('x')).toBe(false);
    expect(await output.write('y')).toBe(false);
    expect(taken).toEqual([]);
  });

  it('fails for any other reason', async () => {
    const { writeNow } = reader('ENOSPC');
    const output = outputTo({ number: -1, stream: noStream, name: 'standard output', writeNow });
    await expect(output.write('x')).rejects.toThrow('cannot write standard output: no space left on the device');
  });
});
