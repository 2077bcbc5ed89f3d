// editor/embed/README.md against the element: its tables name what there is, no more and no less, in the words of the sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sources, textOf } from '../../architecture/sources.js';

const readme = readFileSync(join(root, 'editor/embed/README.md'), 'utf8');
const source = textOf('editor/embed/evaluator-element.ts');
const body = source.slice(source.indexOf('export class SteelyardEvaluator'));

/** The rows of the table under a heading, without its head; cells without back-ticks. */
function table(heading: string): readonly (readonly string[])[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') || line.startsWith('|-'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/\\\|/g, '|')),
  );
}

function named(heading: string): readonly string[] {
  return table(heading).map(([name = '']) => /`([^`(]+)/.exec(name)?.[1] ?? name);
}

/** What the class's own description says of a kind of thing: names with their meaning. */
function described(tag: string): ReadonlyMap<string, string> {
  const lines = [...source.matchAll(new RegExp(`^ \\* @${tag} (?:\\{[^}]*\\} )?(\\S+) - (.*)$`, 'gm'))];
  return new Map(lines.map(([, name = '', meaning = '']) => [name, meaning]));
}

describe('the README of the element', () => {
  for (const [heading, tag, meaningAt] of [
    ['Attributes', 'attr', 2],
    ['Parts', 'csspart', 1],
    ['Custom properties', 'cssprop', 1],
  ] as const) {
    it(`names its ${heading.toLowerCase()} as the class does`, () => {
      expect(new Map(table(heading).map((row) => [row[0]?.replaceAll('`', ''), row[meaningAt]]))).toEqual(described(tag));
      expect(described(tag).size).toBeGreaterThan(10);
    });
  }

  it('names its events', () => {
    expect(named('Events')).toEqual([...described('fires').keys()]);
  });

  it('names its properties', () => {
    const accessors = [...body.matchAll(/^ {2}(?:declare |get )(\w+)/gm)].map(([, name]) => name);
    expect(new Set(named('Properties'))).toEqual(new Set([...accessors, 'lang']));
  });

  it('names its methods, and not what only forms and lit call', () => {
    const methods = [...body.matchAll(/^ {2}(?:override )?(\w+)\([^)]*\): /gm)].map(([, name = '']) => name);
    const own = methods.filter((name) => name !== 'constructor' && !/^form[A-Z]/.test(name));
    expect(new Set(named('Methods'))).toEqual(new Set(own));
  });

  it('gives the values that custom properties have without a page', () => {
    const styles = ['editor/theme/tokens.ts', ...sources('editor/embed').filter((file) => /styles\.ts$/.test(file))].map(textOf).join('\n');
    for (const [name = '', , without = ''] of table('Custom properties')) {
      const property = name.replaceAll('`', '');
      const [, light, dark] = /^`(.*)` \/ `(.*)`$/.exec(without) ?? [];
      const value = light === undefined ? without.replaceAll('`', '') : `light-dark(${light}, ${dark})`;
      expect(styles, name).toContain(`var(${property}, ${value})`);
    }
  });
});

describe('the class', () => {
  it('describes every part that a page can reach, and none that is not there', () => {
    const templates = sources('editor/embed').map(textOf).join('\n');
    const written = [...templates.matchAll(/\bpart="([\w-]+)"/g)].map(([, name]) => name);
    // Cards are named after what they are of.
    const cards = [...templates.matchAll(/readonly kind: ('adjustment'.*);/g)].flatMap(([, kinds = '']) => kinds.match(/\w+/g) ?? []);
    expect(new Set(described('csspart').keys())).toEqual(new Set([...written, ...cards]));
  });

  it('describes every custom property that its styles read', () => {
    const styles = ['editor/embed', 'editor/ui', 'editor/theme'].flatMap((folder) => sources(folder)).map(textOf);
    const read = styles.flatMap((text) => [...text.matchAll(/var\((--steelyard-[\w-]+)/g)].map(([, name]) => name));
    expect(new Set(described('cssprop').keys())).toEqual(new Set(read));
  });
});
