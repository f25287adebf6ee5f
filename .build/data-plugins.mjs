// What esbuild is told about data: which becomes files, and what is packed now.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LOADED = /import\('(\.[^']+\.json)', \{ with: \{ type: 'json' \} \}\)/g;
/** JSON shorter than this stands in the code. */
const SHORT = 4096;
/** Texts of this length and more lie in files of their own, of which the program reads slices. */
const LONG = 100_000;
const SORTED_LINES = fileURLToPath(new URL('../src/knowledge/sorted-lines.ts', import.meta.url));

/**
 * Data loaded while the program runs stays a file of JSON, read as such when it is asked for: V8 need not go through it as code first,
 * and it takes no module of its own. Its long texts are read as they are. Data imported at the head of a file is read when that is loaded.
 */
export function sourcesOf(src, data) {
  const written = new Map();
  return {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
        const code = await readFile(file, 'utf8');
        const dataOf = (name) => path.resolve(path.dirname(file), name);
        for (const [, name] of code.matchAll(LOADED)) {
          const json = dataOf(name);
          if (!written.has(json)) written.set(json, await writeData(json, src, data));
        }
        const contents = code.replaceAll(
          LOADED,
          (_, name) => `Promise.resolve({ default: ${written.get(dataOf(name))} })`,
        );
        return { contents, loader: 'ts' };
      });
      onResolve({ filter: /\.json$/ }, ({ path: file, kind }) => {
        const isMissed = kind === 'dynamic-import';
        return isMissed ? { errors: [{ text: `${file} is not loaded as LOADED has it` }] } : undefined;
      });
      onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
        const json = inAscii(JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
        if (json.length < SHORT)
          return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
        const name = `${dataName(file, src)}.json`;
        await writeFile(new URL(name, data), json);
        return { contents: `export default readDataJson('${name}');`, loader: 'js' };
      });
    },
  };
}

/**
 * Facts that a module of this name packs, as texts and numbers by their names, are packed here and now; the program reads them, each when
 * it is first asked for.
 */
export function packedIn(data) {
  const packed = new Map();
  return {
    name: 'packed',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*[\\/]load-packed-[a-z]+\.ts$/ }, async ({ path: file }) => {
        if (!packed.has(file)) packed.set(file, packFile(file, data));
        return { contents: await packed.get(file), loader: 'js' };
      });
    },
  };
}

let sortedLines;

/** What a module of the program exports, the module bundled and run here. */
async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Packs what a module loads; returns the module that reads it. */
async function packFile(file, data) {
  const [[name, load]] = Object.entries(await exportsOf(file));
  const prefix = path.basename(file, '.ts').replace('load-', '');
  const members = [];
  for (const [key, value] of Object.entries(await load()))
    members.push(`get ${key}() { return ${await writePacked(`${prefix}-${key}`, value, data)}; }`);
  return `export const ${name} = async () => ({ ${members.join(', ')} });`;
}

/**
 * Writes a text in ASCII, an array of numbers, or both as members of an object, the numbers telling where the lines of the text stand
 * (src/text/hashed-lines.ts); returns the code that reads it.
 */
async function writePacked(name, value, data, isSearched = true) {
  if (typeof value === 'string') {
    if (/[^\0-\x7f]/.test(value)) throw new Error(`${name} is not ASCII`);
    return writeText(name, value, data, isSearched);
  }
  if (ArrayBuffer.isView(value)) {
    await writeFile(new URL(`${name}.bin`, data), value);
    return `readDataNumbers(${value.constructor.name}, '${name}.bin')`;
  }
  const members = [];
  for (const [key, member] of Object.entries(value))
    members.push(`${key}: ${await writePacked(`${name}-${key}`, member, data, false)}`);
  return `{ ${members.join(', ')} }`;
}

/** What a file of data is called where the program reads it, without its ending. */
function dataName(file, src) {
  return path
    .relative(src, file)
    .replaceAll(path.sep, '-')
    .replace(/\.json$/, '');
}

/** Writes the data of a file; returns the code that reads it. */
async function writeData(file, src, data) {
  const name = dataName(file, src);
  const whole = JSON.parse(await readFile(file, 'utf8'));
  if (Array.isArray(whole)) {
    await writeFile(new URL(`${name}.json`, data), inAscii(JSON.stringify(whole)));
    return `readDataJson('${name}.json')`;
  }
  const rest = {};
  const texts = [];
  for (const [key, value] of Object.entries(whole)) {
    if (typeof value === 'string' && value.length >= LONG && !/[^\0-\x7f]/.test(value)) {
      texts.push(`, ${key}: ${await writeText(`${name}-${key}`, value, data)}`);
    } else rest[key] = value;
  }
  await writeFile(new URL(`${name}.json`, data), inAscii(JSON.stringify(rest)));
  return `{ ...readDataJson('${name}.json')${texts.join('')} }`;
}

/** Writes a text, with the heads of its lines if they are sorted and searched; returns the code that gives it: slice by slice where it is long, else whole. */
async function writeText(name, text, data, isSearched = true) {
  const write = (file, contents) => writeFile(new URL(file, data), contents);
  await write(`${name}.txt`, text);
  if (text.length < LONG) return `readDataText('${name}.txt')`;
  // Sorted lines begin with a line break.
  if (!isSearched || !text.startsWith('\n')) return `new FileText('${name}.txt', ${text.length})`;
  const { headsOf } = await (sortedLines ??= exportsOf(SORTED_LINES));
  await write(`${name}-heads.txt`, headsOf(text));
  return `new FileText('${name}.txt', ${text.length}, '${name}-heads.txt')`;
}

/** Code or JSON with letters beyond ASCII written by their numbers: V8 reads that quickest. */
export function inAscii(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
