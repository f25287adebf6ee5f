// Bundles the program and the library into dist/. The library (dist/index.js) is plain modules. The program is a few scripts, so that
// `--help` loads neither the tagger nor the knowledge, each beside V8's memory of its functions (.build/code-caches.mjs).
// The licences of the packages bundled stand beside them (dist/THIRD-PARTY-LICENSES.txt).
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCodeCaches } from './code-caches.mjs';
import { inAscii, packedIn, sourcesOf } from './data-plugins.mjs';
import { lean, nodeParts, scriptsApart } from './plugins.mjs';

const root = new URL('..', import.meta.url);
const data = new URL('dist/data/', root);
const SCRIPTS = {
  program: 'src/cli/main.ts',
  commands: 'src/cli/commands/index.ts',
  'topic-facts': 'src/cli/topics/facts.ts',
  page: 'src/read/html/page.ts',
  anew: 'src/cli/read-anew.ts',
  engine: 'src/load-engine.ts',
  actors: 'src/knowledge/load-actors.ts',
};
const THREAD = { 'reading-thread': 'src/cli/threads/reading-thread.ts' };

/** esbuild does not trust every Node with these and makes each anew wherever it stands; a pattern as written is made once, when it is first asked. */
const KEPT_AS_WRITTEN = { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true };

await rm(new URL('dist', root), { recursive: true, force: true });
await mkdir(data, { recursive: true });
const plugins = [packedIn(data), sourcesOf(fileURLToPath(new URL('src', root)), data), lean];
const common = {
  absWorkingDir: fileURLToPath(root),
  metafile: true,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  supported: KEPT_AS_WRITTEN,
  external: ['linkedom', '@mozilla/readability'],
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  inject: [fileURLToPath(new URL('file-text.mjs', import.meta.url))],
  logLevel: 'warning',
};
const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  splitting: true,
  format: 'esm',
  chunkNames: '[name]-[hash]',
  banner: {
    js: [
      "import { createRequire } from 'node:module';",
      "import { fileURLToPath } from 'node:url';",
      'const require = createRequire(import.meta.url);',
      "const dataFolder = fileURLToPath(new URL('./data/', import.meta.url));",
    ].join(' '),
  },
  plugins,
});
const scripts = {
  ...common,
  outdir: 'dist/scripts',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  supported: { ...KEPT_AS_WRITTEN, 'dynamic-import': false },
  banner: { js: '(function (module, exports, require, dataFolder) {' },
  footer: { js: '})' },
};
const apart = scriptsApart(SCRIPTS, fileURLToPath(root));
const program = await build({ ...scripts, entryPoints: SCRIPTS, plugins: [apart, nodeParts, ...plugins] });
const thread = await build({ ...scripts, entryPoints: THREAD, plugins: [apart, ...plugins] });
const builds = [library, program, thread].map(({ metafile }) => metafile);
for (const file of await readdir(new URL('dist/scripts/', root)))
  await writeInAscii(new URL(`dist/scripts/${file}`, root));
const starters = ['start.cjs', 'reading-thread.cjs'];
for (const file of starters) await copyFile(new URL(file, import.meta.url), new URL(`dist/${file}`, root));
const outputs = builds.flatMap((built) => Object.keys(built.outputs));

// What is kept of articles between runs holds for this very bundle and its data alone (src/cli/cache/build-of.ts).
const digest = createHash('sha256');
const written = (await readdir(data)).map((name) => `dist/data/${name}`).toSorted();
for (const file of [...outputs.toSorted(), ...written]) digest.update(await readFile(new URL(file, root)));
await writeFile(new URL('dist/build-id.txt', root), `${digest.digest('hex')}\n`);

const packages = builds
  .flatMap((built) => Object.keys(built.inputs))
  .flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
/** Not bundled themselves, but src/text/tagger/model.json is made from it. */
const SOURCES = ['wink-eng-lite-web-model'];
const notices = [];
for (const name of [...new Set([...packages, ...SOURCES])].toSorted()) {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(new URL(file, folder), 'utf8') : '';
  notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
}
await writeFile(new URL('dist/THIRD-PARTY-LICENSES.txt', root), notices.join(`\n${'-'.repeat(80)}\n\n`));

await writeCodeCaches(root);

/**
 * esbuild leaves the letters of regular expressions, and of the raw texts that some are made of, as they are. Here they get their numbers,
 * which mean the same there: V8 takes half the time and memory for a text in ASCII.
 */
async function writeInAscii(file) {
  const code = await readFile(file, 'utf8');
  await writeFile(file, inAscii(code));
}
