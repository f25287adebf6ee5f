import { readFile } from 'node:fs/promises';
import nodeModule from 'node:module';
import path from 'node:path';

/** Packages that read articles and lie beside the bundle, so that they may change without it. */
const BESIDE = ['wink-nlp', 'wink-eng-lite-web-model'] as const;

/** What tells this build from any other: the digest that the bundler left, the versions of what is not bundled, and that of Node with its Unicode tables. Null without a bundle. */
export async function buildOf(root: string): Promise<string | null> {
  try {
    const digest = await readFile(path.join(root, 'dist', 'build-id.txt'), 'utf8');
    const resolve = nodeModule.createRequire(path.join(root, 'dist', 'timeline.js')).resolve;
    const versions = await Promise.all(
      BESIDE.map(async (name) => versionIn(await readFile(resolve(`${name}/package.json`), 'utf8'))),
    );
    return [digest.trim(), ...versions, process.version].join(' ');
  } catch {
    return null;
  }
}

function versionIn(text: string): string {
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}
