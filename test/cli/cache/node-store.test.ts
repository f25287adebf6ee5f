import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeStore } from '../../../src/cli/cache/node-store.ts';

const ROOM = fs.mkdtempSync(path.join(os.tmpdir(), 'timeline-cache-'));
let folder = ROOM;
let rooms = 0;

beforeEach(() => {
  folder = path.join(ROOM, String((rooms += 1)), 'deep');
});

afterAll(() => {
  fs.rmSync(ROOM, { recursive: true });
});

const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex');
const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key);
const filesIn = (): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    .toSorted();

describe('a store in a folder', () => {
  it('holds nothing before the folder exists', () => {
    const store = nodeStore(folder);
    expect([store.get(keyOf('a')), store.size(), store.clear()]).toEqual([null, { entries: 0, bytes: 0 }, 0]);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('gives back what was put, to any other process too', () => {
    nodeStore(folder).put(keyOf('a'), 'six – „sechs“ \u0000');
    expect(nodeStore(folder).get(keyOf('a'))).toBe('six – „sechs“ \u0000');
    expect(nodeStore(folder).get(keyOf('b'))).toBeNull();
  });

  it('is for its owner alone, and marked as a cache for programs that make backups', () => {
    nodeStore(folder).put(keyOf('a'), 'six');
    expect(fs.statSync(fileOf(keyOf('a'))).mode & 0o077).toBe(0);
    expect(filesIn()).toEqual([keyOf('a'), 'CACHEDIR.TAG'].toSorted());
  });

  it('holds one whole text where two write the same at once, and no rest', () => {
    const writers = [nodeStore(folder), nodeStore(folder)];
    for (let round = 0; round < 50; round += 1)
      writers.forEach((writer, w) => writer.put(keyOf(String(round % 5)), `${w}`.repeat(1000 + round)));
    const reader = nodeStore(folder);
    for (let n = 0; n < 5; n += 1) expect(reader.get(keyOf(String(n)))).toMatch(/^(?:0+|1+)$/);
    expect(filesIn()).toHaveLength(6);
  });

  it('tells its size, and forgets everything but what others put there', () => {
    const store = nodeStore(folder);
    for (const name of ['a', 'b', 'c']) store.put(keyOf(name), 'four');
    const foreign = path.join(folder, keyOf('a').slice(0, 2), 'notes.txt');
    fs.writeFileSync(foreign, 'mine');
    expect(store.size()).toEqual({ entries: 3, bytes: 12 });
    expect([store.clear(), store.size().entries, fs.readFileSync(foreign, 'utf8')]).toEqual([3, 0, 'mine']);
    store.put(keyOf('a'), 'again');
    expect(store.get(keyOf('a'))).toBe('again');
  });

  it('drops the oldest where there is too much, and what crashed writers left', () => {
    const most = 256 * 100;
    const keys = Array.from({ length: 6 }, (_, n) => `ab${n}`.padEnd(64, '0'));
    const store = nodeStore(folder, most);
    keys.forEach((key, age) => {
      store.put(key, 'x'.repeat(20));
      fs.utimesSync(fileOf(key), 1_000 + age, 1_000 + age);
    });
    const left = `${fileOf(keys[0] ?? '')}.0123456789ab.tmp`;
    const fresh = `${fileOf(keys[1] ?? '')}.0123456789ab.tmp`;
    for (const file of [left, fresh]) fs.writeFileSync(file, 'half');
    fs.utimesSync(left, 1_000, 1_000);
    store.trim();
    expect(keys.filter((key) => store.get(key) !== null)).toEqual(keys.slice(3));
    expect([fs.existsSync(left), fs.existsSync(fresh)]).toEqual([false, true]);
  });

  it('keeps no text that would fill half a shelf', () => {
    const store = nodeStore(folder, 256 * 100);
    store.put(keyOf('a'), 'x'.repeat(60));
    expect(store.get(keyOf('a'))).toBeNull();
  });

  it('does without what cannot be read or written', () => {
    fs.mkdirSync(fileOf(keyOf('a')), { recursive: true });
    const store = nodeStore(folder);
    store.put(keyOf('a'), 'six');
    expect([store.get(keyOf('a')), store.size().entries]).toEqual([null, 0]);
    const occupied = path.join(folder, 'file');
    fs.writeFileSync(occupied, '');
    const nowhere = nodeStore(path.join(occupied, 'deep'));
    nowhere.put(keyOf('c'), 'six');
    nowhere.trim();
    expect([nowhere.get(keyOf('c')), nowhere.clear()]).toEqual([null, 0]);
  });
});
