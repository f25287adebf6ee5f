// Bundles the program (dist/timeline.js) and the library (dist/index.js), split into chunks so that `--help` loads neither the
// tagger nor the knowledge. The licences of the packages bundled stand beside them (dist/THIRD-PARTY-LICENSES.txt).
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const data = new URL('dist/data/', root);

const LOADED = /import\('(\.[^']+\.json)', \{ with: \{ type: 'json' \} \}\)/g;

/**
 * Data loaded while the program runs stays a file of JSON, read as such when it is asked for: V8 need not go through it as code first,
 * and it takes no module of its own. Data imported at the head of a file becomes JSON text.
 */
const jsonData = {
  name: 'json-data',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const code = await readFile(file, 'utf8');
      for (const [, name] of code.matchAll(LOADED)) {
        const from = path.resolve(path.dirname(file), name);
        await writeFile(new URL(nameOf(from), data), await minified(from));
      }
      const contents = code.replaceAll(LOADED, (_, name) => {
        const from = path.resolve(path.dirname(file), name);
        return `Promise.resolve({ default: requireData('./data/${nameOf(from)}') })`;
      });
      return { contents, loader: 'ts' };
    });
    onResolve({ filter: /\.json$/ }, ({ path: file, kind }) => {
      const isMissed = kind === 'dynamic-import';
      return isMissed ? { errors: [{ text: `${file} is not loaded as LOADED has it` }] } : undefined;
    });
    onLoad({ filter: /\.json$/ }, async ({ path: file }) => ({
      contents: `export default JSON.parse(${JSON.stringify(await minified(file))});`,
      loader: 'js',
    }));
  },
};

function nameOf(file) {
  return path.relative(path.join(root.pathname, 'src'), file).replaceAll(path.sep, '-');
}

/** JSON without white space, and in ASCII: V8 reads that quickest. */
async function minified(file) {
  const text = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

await rm(new URL('dist', root), { recursive: true, force: true });
await mkdir(data, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root.pathname,
  metafile: true,
  entryPoints: { timeline: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  external: ['linkedom', '@mozilla/readability'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), requireData = require;",
  },
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [jsonData],
  logLevel: 'warning',
});

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
