// Who may import whom (the table in README): read from the sources, so that a shortcut fails here and not in a year.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

interface Import {
  readonly from: string;
  readonly to: string;
  /** Types leave no trace at run time. */
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(([, type, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)).replace(/\.js$/, '.ts') : to,
    isType: type !== undefined,
  }));
}

const engine = sources('engine');
const imports = engine.flatMap(importsOf);
const inCli = (file: string): boolean => file.startsWith('engine/cli/');
/** Packages that the engine may use outside its command line. */
const ENGINE_PACKAGES = new Set(['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'canonicalize', 'jsonc-parser']);

describe('the engine', () => {
  it('is found', () => {
    expect(engine.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('imports only itself, the generated schemas and a few packages', () => {
    const foreign = imports.filter(({ from, to }) => {
      if (inCli(from) || to.startsWith('engine/') || to.startsWith('schemas/generated/')) return false;
      if (from === 'engine/condition/reference.ts' && to === 'fraction.js') return false;
      return !ENGINE_PACKAGES.has(to);
    });
    expect(foreign).toEqual([]);
  });

  it('keeps Node to the command line, and the command line to itself', () => {
    expect(imports.filter(({ from, to }) => to.startsWith('node:') && !inCli(from))).toEqual([]);
    expect(imports.filter(({ from, to }) => to.startsWith('engine/cli/') && !inCli(from))).toEqual([]);
  });

  it('keeps the oracle apart: the reference walker shares no meaning with the compiled form', () => {
    const shared = importsOf('engine/condition/reference.ts').filter(({ to, isType }) => !isType && to.startsWith('engine/condition/'));
    expect(shared).toEqual([]);
    const users = imports.filter(({ from, to }) => to === 'engine/condition/reference.ts' && !inCli(from));
    expect(users).toEqual([]);
  });

  it('has no cycles at run time', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType } of imports) if (!isType && to.startsWith('engine/')) next.set(from, [...(next.get(from) ?? []), to]);
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of engine) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps what a page always loads free of what it loads only when needed', () => {
    const reached = new Set(['engine/page.ts']);
    for (const file of reached) for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
    expect(reached.size).toBeGreaterThan(40);
    const heavy =
      /^(schemas\/generated\/(validators|compact\/(ruleset|overlay))|engine\/(lint|text|diff|page)\/|engine\/explain\/(?!amounts|titles)|engine\/compose\/(?!effective)|jsonc-parser)/;
    expect([...reached].filter((file) => heavy.test(file))).toEqual([]);
  });

  it('has an entry for each thing that a page loads when needed, none of which brings the generated validators', () => {
    const entries = engine.filter((file) => file.startsWith('engine/page/'));
    expect(entries.length).toBeGreaterThan(3);
    const reached = new Set(entries);
    for (const file of reached) for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
    expect([...reached].filter((file) => file.startsWith('schemas/generated/validators') || file === 'engine/index.ts')).toEqual([]);
  });

  it('keeps the languages of a page apart', () => {
    const reach = (entry: string): readonly string[] => {
      const reached = new Set([entry]);
      for (const file of reached) for (const { from, to, isType } of imports) if (from === file && !isType) reached.add(to);
      return [...reached];
    };
    const zh = /[-/]zh(\.ts|\/)/;
    const en = /[-/]en(\.ts|\/)/;
    for (const name of ['zh', 'documents-zh']) expect(reach(`engine/page/${name}.ts`).filter((file) => en.test(file))).toEqual([]);
    for (const name of ['en', 'documents-en']) expect(reach(`engine/page/${name}.ts`).filter((file) => zh.test(file))).toEqual([]);
    for (const file of ['engine/page.ts', 'engine/page/reasons.ts']) {
      expect(reach(file).filter((one) => zh.test(one) || en.test(one))).toEqual([]);
    }
    expect(reach('engine/page/zh.ts').some((file) => file === 'engine/text/reasons/phrases-zh.ts')).toBe(true);
  });

  it('knows no scheme: no id of a shipped ruleset stands in code', () => {
    const index = JSON.parse(readFileSync(join(root, 'rulesets/index.json'), 'utf8')) as {
      rulesets: { id: string }[];
      overlays: { id: string }[];
    };
    const ids = [...index.rulesets, ...index.overlays].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(6);
    const named = engine.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return ids.filter((id) => new RegExp(`['"\`/]${id}['"\`@/]`).test(text)).map((id) => `${file}: ${id}`);
    });
    expect(named).toEqual([]);
  });

  it('keeps each file to one thing: none above 400 lines', () => {
    expect(engine.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 401)).toEqual([]);
  });

  it('uses no eval, no clock, no locale and no chance', () => {
    const banned = /\beval\(|new Function\(|\bDate\.now\(|new Date\(|Math\.random\(|toLocale|\bIntl\./;
    expect(engine.filter((file) => !inCli(file) && banned.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('data', () => {
  it('holds no code in rulesets and schemas but the generator', () => {
    const files = ['rulesets', 'schemas'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    );
    expect(files.filter((file) => !/\.(json|md|txt)$/.test(file))).toEqual(['schemas/generate.mjs']);
  });
});
