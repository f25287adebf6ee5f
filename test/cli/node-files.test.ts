import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';

let folder = '';

function* failing(): Iterable<string> {
  yield 'half';
  throw new Error('out of events');
}

const inside = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'timeline-'));
  await fs.writeFile(inside('a.txt'), 'old');
  await fs.mkdir(inside('deep'));
  await fs.symlink('a.txt', inside('link.txt'));
  await fs.symlink('.', inside('loop'));
  await fs.symlink('nowhere', inside('broken'));
});

afterAll(() => fs.rm(folder, { recursive: true }));

describe('the file system', () => {
  it.each([
    ['a.txt', 'file'],
    ['link.txt', 'file'],
    ['deep', 'folder'],
    ['gone', null],
    ['broken', null],
    ['a.txt/x', null],
  ])('%s is a %s', async (name, kind) => {
    expect(await nodeFiles.kindOf(inside(name))).toBe(kind);
  });

  it('lists a folder, links to folders left alone', async () => {
    const entries = await nodeFiles.list(folder);
    expect(new Map(entries.map(({ name, kind }) => [name, kind]))).toEqual(
      new Map([
        ['a.txt', 'file'],
        ['deep', 'folder'],
        ['link.txt', 'file'],
        ['loop', 'other'],
        ['broken', 'other'],
      ]),
    );
  });

  it('says in plain words what is wrong', async () => {
    await expect(nodeFiles.read(inside('gone'))).rejects.toThrow('no such file or folder; check the path');
    await expect(nodeFiles.read(inside('deep'))).rejects.toThrow('it is a folder');
    await expect(nodeFiles.writeWhole(inside('deep'), ['x'])).rejects.toThrow('it is a folder');
    await expect(nodeFiles.writeWhole(inside('gone/x'), ['x'])).rejects.toThrow('no such file or folder');
  });
});

describe('writing a file', () => {
  it('replaces it whole, through a link too', async () => {
    await nodeFiles.writeWhole(inside('link.txt'), ['new ', 'text']);
    expect(await fs.readFile(inside('a.txt'), 'utf8')).toBe('new text');
    expect((await fs.lstat(inside('link.txt'))).isSymbolicLink()).toBe(true);
  });

  it('leaves the old one and no rest where it fails half-way', async () => {
    await fs.writeFile(inside('kept.txt'), 'old');
    await expect(nodeFiles.writeWhole(inside('kept.txt'), failing())).rejects.toThrow('out of events');
    expect(await fs.readFile(inside('kept.txt'), 'utf8')).toBe('old');
    expect((await fs.readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps who may read it', async () => {
    await fs.writeFile(inside('secret.txt'), 'old', { mode: 0o600 });
    await nodeFiles.writeWhole(inside('secret.txt'), ['new']);
    expect((await fs.stat(inside('secret.txt'))).mode & 0o777).toBe(0o600);
  });

  // A pipe of our own, not a device of the machine: where this fails, what is written to is gone.
  it('writes to a named pipe instead of replacing it', async () => {
    await promisify(execFile)('mkfifo', [inside('pipe')]);
    const reader = await fs.open(inside('pipe'), 'r+');
    await nodeFiles.writeWhole(inside('pipe'), ['x']);
    expect((await fs.stat(inside('pipe'))).isFIFO()).toBe(true);
    expect((await reader.read(Buffer.alloc(1), 0, 1)).buffer.toString()).toBe('x');
    await reader.close();
  });
});
