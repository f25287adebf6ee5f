import { importsOf } from './imports.ts';
import type { Source } from './source.ts';

/** Circles of imports between files (those of types alone are none), each as the files along it; a file stands in at most one of them. */
export function circles(sources: readonly Source[]): readonly (readonly string[])[] {
  const targets = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ target, isOurs, isOfTypes }) => (isOurs && !isOfTypes ? [target] : [])),
    ]),
  );
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(trail.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
