// Bundles the program (dist/timeline.js) and the library (dist/index.js), split into chunks so that `--help` loads neither the
// tagger nor the knowledge. The licences of the packages bundled stand beside them (dist/THIRD-PARTY-LICENSES.txt).
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const data = new URL('dist/data/', root);

const LOADED = /import\('(\.[^']+\.json)', \{ with: \{ type: 'json' \} \}\)/g;
/** Texts of this length and more lie in files of their own, of which the program reads slices. */
const LONG = 100_000;

/**
 * Data loaded while the program runs stays a file of JSON, read as such when it is asked for: V8 need not go through it as code first,
 * and it takes no module of its own. Its long texts are read as they are. Data imported at the head of a file becomes JSON text.
 */
const sources = {
  name: 'sources',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      const loaded = new Map();
      for (const [, name] of code.matchAll(LOADED)) {
        if (!loaded.has(name)) loaded.set(name, await writeData(path.resolve(path.dirname(file), name)));
      }
      const contents = code.replaceAll(LOADED, (_, name) => `Promise.resolve({ default: ${loaded.get(name)} })`);
      return { contents, loader: 'ts' };
    });
    onResolve({ filter: /\.json$/ }, ({ path: file, kind }) => {
      const isMissed = kind === 'dynamic-import';
      return isMissed ? { errors: [{ text: `${file} is not loaded as LOADED has it` }] } : undefined;
    });
    onLoad({ filter: /\.json$/ }, async ({ path: file }) => ({
      contents: `export default JSON.parse(${JSON.stringify(inAscii(JSON.parse(await readFile(file, 'utf8'))))});`,
      loader: 'js',
    }));
  },
};

/**
 * Facts that a module of this name packs, as texts by their names, are packed here and now; the program reads the texts, each when it is
 * first asked for.
 */
const packed = {
  name: 'packed',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*[\\/]load-packed-[a-z]+\.ts$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        format: 'esm',
        platform: 'node',
        write: false,
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const [[name, load]] = Object.entries(await import(`data:text/javascript;base64,${code}`));
      const prefix = path.basename(file, '.ts').replace('load-', '');
      const members = [];
      for (const [key, text] of Object.entries(await load())) {
        if (/[^\0-\x7f]/.test(text)) throw new Error(`${key} of ${file} is not ASCII`);
        await writeFile(new URL(`${prefix}-${key}.txt`, data), text);
        members.push(`get ${key}() { return ${codeOfText(`${prefix}-${key}.txt`, text)}; }`);
      }
      return { contents: `export const ${name} = async () => ({ ${members.join(', ')} });`, loader: 'js' };
    });
  },
};

/** What ICU takes longer to make than node to start, a segmenter and the set of all emoji, is made when a text needs it. */
const late = {
  name: 'late',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/(?:string-width|wrap-ansi)\/index\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text
        .replaceAll('new Intl.Segmenter()', '{ segment: (text) => new Intl.Segmenter().segment(text) }')
        .replaceAll(
          /^const (\w+) = \/(\S*\\p\{RGI_Emoji\}\S*)\/v;$/gm,
          'let $1Made; const $1 = { test: (text) => ($1Made ??= new RegExp(String.raw`$2`, "v")).test(text) };',
        );
      if (contents === text) throw new Error(`${file} has nothing left to be made late; drop it from the filter`);
      return { contents, loader: 'js' };
    });
  },
};

/** Writes the data of a file; returns the code that reads it. */
async function writeData(file) {
  const name = path
    .relative(path.join(root.pathname, 'src'), file)
    .replaceAll(path.sep, '-')
    .replace(/\.json$/, '');
  const whole = JSON.parse(await readFile(file, 'utf8'));
  if (Array.isArray(whole)) {
    await writeFile(new URL(`${name}.json`, data), inAscii(whole));
    return `requireData('./data/${name}.json')`;
  }
  const rest = {};
  const texts = [];
  for (const [key, value] of Object.entries(whole)) {
    if (typeof value === 'string' && value.length >= LONG && !/[^\0-\x7f]/.test(value)) {
      await writeFile(new URL(`${name}-${key}.txt`, data), value);
      texts.push(`, ${key}: ${codeOfText(`${name}-${key}.txt`, value)}`);
    } else rest[key] = value;
  }
  await writeFile(new URL(`${name}.json`, data), inAscii(rest));
  return `{ ...requireData('./data/${name}.json')${texts.join('')} }`;
}

/** The code that gives the text of a data file: slice by slice where it is long, else whole. */
function codeOfText(file, { length }) {
  const url = `new URL('./data/${file}', import.meta.url)`;
  return length < LONG ? `readDataText(${url}, 'latin1')` : `new FileText(${url}, ${length})`;
}

/** JSON in ASCII: V8 reads that quickest. */
function inAscii(value) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, escaped);
}

await rm(new URL('dist', root), { recursive: true, force: true });
await mkdir(data, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root.pathname,
  metafile: true,
  entryPoints: {
    timeline: 'src/cli/main.ts',
    'reading-thread': 'src/cli/threads/reading-thread.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  external: ['linkedom', '@mozilla/readability'],
  banner: {
    js: [
      "import { createRequire } from 'node:module';",
      "import { readFileSync as readDataText } from 'node:fs';",
      'const require = createRequire(import.meta.url), requireData = require;',
    ].join(' '),
  },
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  inject: [new URL('file-text.mjs', import.meta.url).pathname],
  plugins: [packed, sources, late],
  logLevel: 'warning',
});

// What is kept of articles between runs holds for this very bundle and its data alone (src/cli/cache/build-of.ts).
const digest = createHash('sha256');
const written = (await readdir(data)).map((name) => `dist/data/${name}`).toSorted();
for (const file of [...Object.keys(metafile.outputs).toSorted(), ...written])
  digest.update(await readFile(new URL(file, root)));
await writeFile(new URL('dist/build-id.txt', root), `${digest.digest('hex')}\n`);

const inputs = Object.keys(metafile.inputs).flatMap(
  (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
);
/** Not bundled themselves, but src/text/tagger/model.json is made from it. */
const SOURCES = ['wink-eng-lite-web-model'];
const notices = [];
for (const name of [...new Set([...inputs, ...SOURCES])].toSorted()) {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(new URL(file, folder), 'utf8') : '';
  notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
}
await writeFile(new URL('dist/THIRD-PARTY-LICENSES.txt', root), notices.join(`\n${'-'.repeat(80)}\n\n`));
