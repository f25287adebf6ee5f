import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../../src/cli/node-streams.ts';

describe('a stream to write to', () => {
  it('takes text', async () => {
    const stream = new PassThrough();
    expect(await outputOf(stream, false, 'standard output').write('x')).toBe(true);
    expect(String(stream.read())).toBe('x');
  });

  it('waits until the text is taken', async () => {
    const waiting: (() => void)[] = [];
    const slow = new Writable({ write: (_, __, done) => void waiting.push(done) });
    let taken = false;
    const written = outputOf(slow, false, 'standard output')
      .write('x')
      .then(() => (taken = true));
    await Promise.resolve();
    expect(taken).toBe(false);
    waiting.shift()?.();
    await written;
    expect(taken).toBe(true);
  });

  it('says so where the reader has gone, now and from then on', async () => {
    const gone = Object.assign(new Error('broken pipe'), { code: 'EPIPE' });
    const output = outputOf(new Writable({ write: (_, __, done) => done(gone) }), false, 'standard output');
    expect(await output.write('x')).toBe(false);
    expect(await output.write('y')).toBe(false);
  });

  it('fails for any other reason', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left, write'), { code: 'ENOSPC' });
    const output = outputOf(new Writable({ write: (_, __, done) => done(full) }), false, 'standard output');
    await expect(output.write('x')).rejects.toThrow('cannot write standard output: no space left on the device');
  });
});
