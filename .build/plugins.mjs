// What esbuild is told about code: what packages do without, which parts of Node are loaded late, and what is a script of its own.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

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
