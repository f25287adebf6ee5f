// Bundles the program (dist/timeline.js) and the library (dist/index.js), split into chunks so that `--help` loads neither the
// tagger nor the knowledge. The licences of the packages bundled stand beside them (dist/THIRD-PARTY-LICENSES.txt).
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);

/** Data as JSON text: V8 reads it twice as fast as the same data written as code. */
const jsonText = {
  name: 'json-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

await rm(new URL('dist', root), { recursive: true, force: true });
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
  chunkNames: 'chunks/[name]-[hash]',
  external: ['linkedom', '@mozilla/readability'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [jsonText],
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
