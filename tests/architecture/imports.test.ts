// Who may import whom (the table in README): read from the sources, so that a shortcut fails here and not in a year.
import { describe, expect, it } from 'vitest';
import { cycles, filesThatNameSchemes, importsOf, longFiles, reachedFrom, schemeIds, sources, textOf } from './sources.js';

const engine = sources('engine');
const imports = engine.flatMap(importsOf);
const inCli = (file: string): boolean => file.startsWith('engine/cli/');
/** Packages that the engine may use outside its command line. */
const ENGINE_PACKAGES = new Set(['jsonc-parser']);

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
    expect(cycles(engine, imports)).toEqual([]);
  });

  it('keeps what a page always loads free of what it loads only when needed', () => {
    const reached = reachedFrom(['engine/page.ts'], imports);
    expect(reached.length).toBeGreaterThan(40);
    const heavy =
      /^(schemas\/generated\/(validators|compact\/(ruleset|overlay))|engine\/(lint|text|diff|page)\/|engine\/explain\/(?!amounts|titles)|engine\/compose\/(?!effective)|jsonc-parser)/;
    expect(reached.filter((file) => heavy.test(file))).toEqual([]);
  });

  it('gives the element nothing at once but what page.ts brings anyway, and the rest by import()', () => {
    const page = new Set(reachedFrom(['engine/page.ts'], imports));
    const taken = ['editor/embed', 'editor/ui', 'editor/text'].flatMap((folder) => sources(folder)).flatMap(importsOf);
    const ofEngine = taken.filter(({ to, isType }) => to.startsWith('engine/') && !isType);
    expect(ofEngine.filter(({ isLater }) => isLater).length).toBeGreaterThan(5);
    const heavy = ofEngine.filter(({ to, isLater }) => (isLater ? !to.startsWith('engine/page/') : !page.has(to)));
    expect(heavy.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has an entry for each thing that a page loads when needed, none of which brings the generated validators', () => {
    const entries = engine.filter((file) => file.startsWith('engine/page/'));
    expect(entries.length).toBeGreaterThan(3);
    const reached = reachedFrom(entries, imports);
    expect(reached.filter((file) => file.startsWith('schemas/generated/validators') || file === 'engine/index.ts')).toEqual([]);
  });

  it('keeps the languages of a page apart', () => {
    const reach = (entry: string): readonly string[] => reachedFrom([entry], imports);
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
    expect(schemeIds().length).toBeGreaterThan(6);
    expect(filesThatNameSchemes(engine)).toEqual([]);
  });

  it('keeps each file to one thing: none above 400 lines', () => {
    expect(longFiles(engine)).toEqual([]);
  });

  it('uses no eval, no clock, no locale and no chance', () => {
    const banned = /\beval\(|new Function\(|\bDate\.now\(|new Date\(|Math\.random\(|toLocale|\bIntl\./;
    expect(engine.filter((file) => !inCli(file) && banned.test(textOf(file)))).toEqual([]);
  });
});

describe('data', () => {
  it('holds no code in rulesets and schemas but the generator', () => {
    const files = ['rulesets', 'schemas'].flatMap((folder) => sources(folder, /./)).filter((file) => !file.includes('/generated/'));
    expect(files.filter((file) => !/\.(json|md|txt)$/.test(file))).toEqual(['schemas/generate.mjs']);
  });
});
