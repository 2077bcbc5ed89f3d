// What a portal's developer gets: the files, their types under a strict compiler, and modules that a server may import too.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Installed, installPackage, root } from './installed.js';

let installed: Installed;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => {
  installed.remove();
});

const USE = `
import { type Audit, evaluate, load, type Report } from 'steelyard';
import type { SteelyardChangeEvent } from 'steelyard/evaluator';
import { SteelyardEvaluator } from 'steelyard/evaluator-element';
import 'steelyard/evaluator';

const { program } = load({ ruleset: {} });
const report: Report | undefined = program === undefined ? undefined : evaluate(program, {});
const element: SteelyardEvaluator = document.createElement('steelyard-evaluator');
element.ruleset = {};
element.addEventListener('steelyard-change', (event) => {
  const change: SteelyardChangeEvent = event;
  const audit: Audit = change.audit;
  console.log(audit.id, report?.grade);
});
// @ts-expect-error The report is the element's own to say.
element.report = report;
// @ts-expect-error There are three modes.
element.mode = 'other';
`;

const IN_REACT = `
import type { ReactNode } from 'react';
import 'steelyard/react';

export const form = (ruleset: unknown): ReactNode => (
  <steelyard-evaluator ruleset={ruleset} mode="audit" lang="zh-CN" onsteelyard-change={(event) => console.log(event.audit.id)} />
);
// @ts-expect-error There are three modes.
export const wrong = <steelyard-evaluator mode="other" />;
`;

const IN_VUE = `
import type { GlobalComponents } from 'vue';
import 'steelyard/vue';

type Props = InstanceType<GlobalComponents['steelyard-evaluator']>['$props'];
export const right: Props = { ruleset: {}, mode: 'audit', class: 'wide' };
// @ts-expect-error There are three modes.
export const wrong: Props = { mode: 'other' };
`;

/** What a strict compiler says of a consumer's files; empty where it has nothing to say. */
function compile(module: string, moduleResolution: string): string {
  const { folder } = installed;
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of [['use.ts', USE] as const, ['in-react.tsx', IN_REACT] as const, ['in-vue.ts', IN_VUE] as const])
    writeFileSync(join(folder, name), text);
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], jsx: 'react-jsx' },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, noEmit: true },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  return stdout;
}

describe('the package', () => {
  it('holds what is built and the documents, and nothing of how it is made', () => {
    const files = readdirSync(installed.library, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(installed.library, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const unexpected = files.filter(
      (name) => !/^(dist\/(?!pages|\.)|schemas\/[^/]+\.(json|md)$|rulesets\/|[A-Z][\w.-]*$|package\.json$)/.test(name),
    );
    expect(unexpected).toEqual([]);
    expect(files.filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
  });

  it('has every file that package.json promises', () => {
    const manifest = JSON.parse(readFileSync(join(installed.library, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly customElements: string;
    };
    const promised = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    const names = [...promised.map((name) => name.replace(/\/\*$/, '')), manifest.customElements];
    expect(names.length).toBeGreaterThan(12);
    expect(names.filter((name) => !existsSync(join(installed.library, name)))).toEqual([]);
  });

  it('is typed for a bundler', () => {
    expect(compile('ESNext', 'bundler')).toBe('');
  });

  it('is typed for Node', () => {
    expect(compile('NodeNext', 'nodenext')).toBe('');
  });

  it('can be imported where there is no browser, and changes nothing there', () => {
    const script = `
      const before = new Set(Reflect.ownKeys(globalThis));
      for (const name of ['evaluator', 'evaluator-element', 'react', 'vue']) {
        const { SteelyardEvaluator } = await import('steelyard/' + name);
        if (typeof SteelyardEvaluator !== 'function') throw new Error(name);
      }
      const added = Reflect.ownKeys(globalThis).filter((name) => !before.has(name)).map(String);
      const { evaluate } = await import('steelyard');
      const schema = await import('steelyard/schemas/audit.schema.json', { with: { type: 'json' } });
      console.log(JSON.stringify({ added, evaluate: typeof evaluate, title: schema.default.title }));`;
    const said = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
      cwd: installed.folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual({ added: [], evaluate: 'function', title: 'Audit' });
  });
});

describe('the manifest of custom elements', () => {
  interface Named {
    readonly name: string;
  }
  interface Declaration extends Named {
    readonly tagName?: string;
    readonly attributes?: readonly Named[];
    readonly events?: readonly Named[];
    readonly members?: readonly Named[];
  }

  it('speaks of published modules, and of the attributes that the class has', async () => {
    const { modules } = JSON.parse(readFileSync(join(installed.library, 'dist/custom-elements.json'), 'utf8')) as {
      readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
    };
    expect(modules.filter(({ path }) => !existsSync(join(installed.library, path)))).toEqual([]);
    const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'steelyard-evaluator');
    const { SteelyardEvaluator } = (await import(pathToFileURL(join(installed.library, 'dist/evaluator-element.js')).href)) as {
      readonly SteelyardEvaluator: { readonly observedAttributes: readonly string[] };
    };
    // The styles are made with the list of attributes.
    vi.stubGlobal('CSSStyleSheet', class {});
    const described = new Set(element?.attributes?.map(({ name }) => name));
    expect(SteelyardEvaluator.observedAttributes.filter((name) => !described.has(name))).toEqual([]);
    vi.unstubAllGlobals();
    expect(element?.events?.map(({ name }) => name).sort()).toEqual(['steelyard-change', 'steelyard-report']);
    expect(element?.members?.filter(({ name }) => name.startsWith('#') || name.startsWith('_'))).toEqual([]);
  });
});
