// What the columns of a decision table hold: the types of its inputs as the engine has them, and that of its results.
import { textIn } from '../../../engine/explain/titles.js';
import type { Ruleset, Table } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { expressionScope } from '../../commands/expression/scope.js';
import { sentenceOfExpression } from '../../commands/expression/sentence.js';
import type { CellKind } from '../../commands/tables/cell-text.js';

export interface InputColumn {
  /** The input in words. */
  readonly title: string;
  readonly kind: CellKind;
}

export function inputColumns(ruleset: Ruleset, table: Table, language: Language): readonly InputColumn[] {
  const scope = expressionScope(ruleset, 'grade');
  return table.inputs.map((input) => {
    const type = scope.check(input).value?.type;
    const words = optionWords(ruleset, input, language);
    return {
      title: sentenceOfExpression(ruleset, input, 'grade', language) ?? JSON.stringify(input),
      kind: {
        kind: type?.kind ?? 'text',
        ...(type !== undefined && 'integer' in type && type.integer ? { isInteger: true } : {}),
        ...(words === undefined ? {} : { words }),
      },
    };
  });
}

/** Of the results: as the table says, else as its rows have it, else numbers. */
export function resultKind({ type, rows }: Table): CellKind {
  if (type !== undefined) return { kind: type };
  const first = rows.find(({ then }) => then !== null)?.then;
  return { kind: typeof first === 'string' ? 'text' : typeof first === 'boolean' ? 'boolean' : 'number' };
}

/** Whether the type of the results is open: nothing says it yet. */
export function isResultOpen({ type, rows }: Table): boolean {
  return type === undefined && rows.every(({ then }) => then === null);
}

function optionWords(ruleset: Ruleset, input: unknown, language: Language): ReadonlyMap<string, string> | undefined {
  const path = (input as { readonly var?: unknown } | null)?.var;
  if (typeof path !== 'string' || !path.startsWith('facts.')) return undefined;
  const options = ruleset.facts?.find(({ id }) => path === `facts.${id}`)?.options;
  return options && new Map(options.map(({ id, title }) => [id, textIn(title, language) ?? id]));
}
