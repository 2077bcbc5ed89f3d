// The documents that the project ships: what the mutations start from.
import { readdirSync, readFileSync } from 'node:fs';

export interface RealDocument {
  readonly path: string;
  readonly text: string;
  readonly value: {
    readonly format: string;
    readonly id?: string;
    readonly ruleset?: { readonly id: string };
    readonly extends?: { readonly id: string };
  };
}

const root = new URL('../../rulesets/', import.meta.url);

export const DOCUMENTS: readonly RealDocument[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.json$/.test(path) && !/(index|scenarios)\.json$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(new URL(path, root), 'utf8');
    return { path, text, value: JSON.parse(text) };
  });

export function ofFormat(kind: 'ruleset' | 'overlay' | 'audit' | 'report'): readonly [RealDocument, ...RealDocument[]] {
  const [first, ...rest] = DOCUMENTS.filter(({ value }) => value.format === `steelyard/${kind}@1`);
  if (first === undefined) throw new Error(`rulesets/ has no ${kind}`);
  return [first, ...rest];
}
