import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What tells this build from any other: the digest that the bundler left, and the version of Node with its Unicode tables. Null without a bundle. */
export async function buildOf(root: string): Promise<string | null> {
  try {
    const digest = readFileSync(path.join(root, 'dist', 'build-id.txt'), 'utf8');
    return `${digest.trim()} ${process.version}`;
  } catch {
    return null;
  }
}
