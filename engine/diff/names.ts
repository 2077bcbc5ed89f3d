// What the sentences about differences call things: titles from either ruleset, expressions as they read.

import type { TypedExpression } from '../condition/types.js';
import { expressionInWords, variableName } from '../explain/in-language.js';
import { titleOf } from '../explain/titles.js';
import type { Ruleset } from '../model/documents.js';
import type { Model } from '../model/model.js';
import { canonicalText } from '../seal/digest.js';
import type { Language } from '../text/language.js';
import type { DifferenceNames } from './sentence.js';

interface Titled {
  readonly id: string;
  readonly title?: string | { readonly 'zh-CN'?: string; readonly en?: string };
  readonly clauses?: readonly unknown[];
}

/** The first model or ruleset that knows something has the word. */
export function differenceNames(models: readonly (Model | undefined)[], rulesets: readonly Ruleset[], language: Language): DifferenceNames {
  const known = models.filter((model) => model !== undefined);
  const sentences = new Map(
    known.flatMap((model) => expressionsOf(model).map(([json, typed]) => [canonicalText(json), { typed, model }] as const)).reverse(),
  );
  return {
    expression: (value) => {
      const found = value === undefined ? undefined : sentences.get(canonicalText(value));
      return found === undefined ? JSON.stringify(value) : expressionInWords(found.model, found.typed, language);
    },
    nameOf: (collection, id) => {
      for (const ruleset of rulesets) {
        const member = memberOf((ruleset as unknown as Readonly<Record<string, readonly Titled[] | undefined>>)[collection] ?? [], id);
        if (member !== undefined) return titleOf(member, language);
      }
      return undefined;
    },
    path: (path) => known.map((model) => variableName(model, path, language)).find((name) => name !== path) ?? path,
  };
}

/** Every expression of a ruleset as it is written, with its typed form. */
function expressionsOf(model: Model): readonly (readonly [unknown, TypedExpression])[] {
  const pairs: (readonly [unknown, TypedExpression | undefined])[] = [];
  for (const node of model.nodes) {
    pairs.push([node.clause.applies, node.applies]);
    if (node.kind === 'leaf' && node.method.method === 'rule' && node.clause.assess?.method === 'rule')
      pairs.push([node.clause.assess.share, node.method.share]);
  }
  for (const { evidence, when } of model.evidence.values()) pairs.push([evidence.when, when]);
  for (const { condition, holds } of model.conditions.values()) pairs.push([condition.holds, holds]);
  for (const { output, value } of model.outputs) pairs.push([output.value, value]);
  return pairs.flatMap(([json, typed]) => (json === undefined || typed === undefined ? [] : [[json, typed] as const]));
}

function memberOf(members: readonly Titled[], id: string): Titled | undefined {
  for (const member of members) {
    if (member.id === id) return member;
    const below = memberOf((member.clauses ?? []) as readonly Titled[], id);
    if (below !== undefined) return below;
  }
  return undefined;
}
