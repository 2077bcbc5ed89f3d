// The project's sources as a graph: which file imports which, read from the text, so that nothing has to be compiled.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  readonly from: string;
  /** A file of the project by its path, or a package. */
  readonly to: string;
  /** Types leave no trace at run time. */
  readonly isType: boolean;
  /** By import(), when it is needed. */
  readonly isLater: boolean;
}

/** Files of a folder, by their paths in the project. */
export function sources(folder: string, extensions: RegExp = /\.ts$/): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function importsOf(file: string): readonly Import[] {
  const text = textOf(file);
  const target = (to: string): string =>
    to.startsWith('.')
      ? normalize(join(dirname(file), to))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : to;
  const atOnce = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  const later = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)];
  return [
    ...atOnce.map(([, type, to = '']) => ({ from: file, to: target(to), isType: type !== undefined, isLater: false })),
    ...later.map(([, to = '']) => ({ from: file, to: target(to), isType: false, isLater: true })),
  ];
}

/** What is loaded with these files at once, they included. */
export function reachedFrom(files: readonly string[], imports: readonly Import[]): readonly string[] {
  const reached = new Set(files);
  for (const file of reached)
    for (const { from, to, isType, isLater } of imports) if (from === file && !isType && !isLater) reached.add(to);
  return [...reached];
}

/** Circles among files of the project that need each other as soon as they are loaded. */
export function cycles(files: readonly string[], imports: readonly Import[]): readonly string[] {
  const own = new Set(files);
  const next = new Map<string, string[]>();
  for (const { from, to, isType, isLater } of imports)
    if (!isType && !isLater && own.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

/** Ids of what is shipped in rulesets/. */
export function schemeIds(): readonly string[] {
  const index = JSON.parse(textOf('rulesets/index.json')) as { readonly rulesets: { id: string }[]; readonly overlays: { id: string }[] };
  return [...index.rulesets, ...index.overlays].map(({ id }) => id);
}

/** Files that name a shipped scheme in their code, with the id. */
export function filesThatNameSchemes(files: readonly string[]): readonly string[] {
  const ids = schemeIds();
  return files.flatMap((file) => {
    const text = textOf(file);
    return ids.filter((id) => new RegExp(`['"\`/]${id}['"\`@/]`).test(text)).map((id) => `${file}: ${id}`);
  });
}

export function longFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => textOf(file).split('\n').length > 401);
}
