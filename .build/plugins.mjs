// What esbuild is told about the sources: which data becomes files, what is packed now, and what is a script of its own.
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

/** What a module of the program exports, the module bundled and run here. */
async function sourceOf(file) {
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
  const [[name, load]] = Object.entries(await sourceOf(file));
  const prefix = path.basename(file, '.ts').replace('load-', '');
  const members = [];
  for (const [key, value] of Object.entries(await load()))
    members.push(`get ${key}() { return ${await writePacked(`${prefix}-${key}`, value, data)}; }`);
  return `export const ${name} = async () => ({ ${members.join(', ')} });`;
}

/** Writes a text in ASCII, an array of numbers, or both as members of an object; returns the code that reads it. */
async function writePacked(name, value, data) {
  if (typeof value === 'string') {
    if (/[^\0-\x7f]/.test(value)) throw new Error(`${name} is not ASCII`);
    return writeText(name, value, data);
  }
  if (ArrayBuffer.isView(value)) {
    await writeFile(new URL(`${name}.bin`, data), value);
    return `readDataNumbers(${value.constructor.name}, '${name}.bin')`;
  }
  const members = [];
  for (const [key, member] of Object.entries(value))
    members.push(`${key}: ${await writePacked(`${name}-${key}`, member, data)}`);
  return `{ ${members.join(', ')} }`;
}

/** What ICU takes longer to make than node to start, a segmenter and the set of all emoji, is made when a text needs it. */
const ICU_LATE = [
  [/new Intl\.Segmenter\(\)/g, '{ segment: (text) => new Intl.Segmenter().segment(text) }'],
  [
    /^const (\w+) = \/(\S*\\p\{RGI_Emoji\}\S*)\/v;$/gm,
    'let $1Made; const $1 = { test: (text) => ($1Made ??= new RegExp(String.raw`$2`, "v")).test(text) };',
  ],
];
/** No command of this program is a program of its own. */
const NO_CHILDREN = [[/^const childProcess = require\('node:child_process'\);$/m, '']];
/** The program decides on colour itself. */
const NO_GUESSING = [[/^[^]*$/, 'export default { stdout: false, stderr: false };']];

const LEANER = [
  [/node_modules\/(?:string-width|wrap-ansi)\/index\.js$/, ICU_LATE],
  [/node_modules\/commander\/lib\/command\.js$/, NO_CHILDREN],
  [/node_modules\/chalk\/source\/vendor\/supports-color\/index\.js$/, NO_GUESSING],
];

/** Packages without what takes long to load. */
export const lean = {
  name: 'lean',
  setup({ onLoad }) {
    for (const [filter, changes] of LEANER) {
      onLoad({ filter }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        const contents = changes.reduce((left, [from, to]) => left.replace(from, to), text);
        if (contents === text) throw new Error(`${file} has nothing left to be changed; drop it from the list`);
        return { contents, loader: 'js' };
      });
    }
  },
};

const LATE_PARTS = /^node:(?:child_process|crypto|fs\/promises|os|tty|worker_threads)$/;

/**
 * Parts of Node take longer to load than most of this program: a function of theirs loads them when it is called. Those that Node has
 * loaded itself are taken as they are, for esbuild copies each name of what is imported as a whole.
 */
export const nodeParts = {
  name: 'node-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path: file, kind }) =>
      kind === 'require-call' ? { path: file, external: true } : { path: file, namespace: 'node', sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace: 'node' }, async ({ path: file }) => {
      const part = `require('${file}')`;
      const late = (name) => {
        const call = `(${part}.${name})(...given)`;
        return `export function ${name}(...given) { return new.target ? new ${call} : ${call}; }`;
      };
      const now = (name) => `export const ${name} = /* @__PURE__ */ (() => ${part}.${name})();`;
      const members = Object.entries(await import(file)).filter(([name]) => name !== 'default');
      const lines = LATE_PARTS.test(file)
        ? members.filter(([, value]) => typeof value === 'function').map(([name]) => late(name))
        : [`export default ${part};`, ...members.map(([name]) => now(name))];
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
};

/** The modules of these files are scripts of their own: what imports one asks `.build/start.cjs` for it. */
export function scriptsApart(scripts, root) {
  const names = new Map(Object.entries(scripts).map(([name, file]) => [path.join(root, file), name]));
  return {
    name: 'scripts-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path: file, kind, resolveDir }) => {
        if (kind === 'entry-point') return undefined;
        const name = names.get(path.resolve(resolveDir, file));
        return name === undefined ? undefined : { path: `script:${name}`, external: true };
      });
    },
  };
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

/** Writes a text; returns the code that gives it: slice by slice where it is long, else whole. */
async function writeText(name, text, data) {
  const write = (file, contents) => writeFile(new URL(file, data), contents);
  await write(`${name}.txt`, text);
  if (text.length < LONG) return `readDataText('${name}.txt')`;
  // Sorted lines begin with a line break.
  if (!text.startsWith('\n')) return `new FileText('${name}.txt', ${text.length})`;
  const { headsOf } = await sourceOf(SORTED_LINES);
  await write(`${name}-heads.txt`, headsOf(text));
  return `new FileText('${name}.txt', ${text.length}, '${name}-heads.txt')`;
}

/** Code or JSON with letters beyond ASCII written by their numbers: V8 reads that quickest. */
export function inAscii(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
