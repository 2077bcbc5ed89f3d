// What can be put into a place, in groups and found by words: what is declared and may be read there, fixed values, calculations.

import type { Language } from '../../../../engine/text/language.js';
import type { ExpressionNode } from '../../../commands/expression/node.js';
import { fieldsOf, type Readable, readables } from '../../../commands/expression/readable.js';
import type { ExpressionScope } from '../../../commands/expression/scope.js';
import { isWanted, type Slot } from '../../../commands/expression/slot.js';
import { operatorsFor, type Start } from '../../../commands/expression/start.js';
import type { ExpressionWords } from '../../../text/studio/expression.js';

export interface Choice {
  readonly group: string;
  readonly text: string;
  /** Beside it: the unit, the id. */
  readonly note?: string | undefined;
  /** In lower case, what search looks through. */
  readonly found: string;
  /** undefined: an empty place for a literal. */
  readonly start: Start | undefined;
}

/** All that fits into a slot. */
export function choicesFor(
  slot: Slot,
  before: ExpressionNode,
  scope: ExpressionScope,
  language: Language,
  words: ExpressionWords,
): readonly Choice[] {
  const fields = readables(scope, language).filter(({ kind }) => slot.wanted === 'boolean' || isWanted(kind, slot.wanted));
  const operators = operatorsFor(slot).map((key) =>
    choice(slot.wanted === 'boolean' ? words.structure : words.calculations, words.starts[key] ?? key, key, { start: 'operator', key }),
  );
  return [...fields.map((one) => ofField(one, words)), ...fixed(slot, before, words), ...operators];
}

/** Where the list begins: at what stands there now. */
export function indexOfCurrent(choices: readonly Choice[], current: ExpressionNode, scope: ExpressionScope): number {
  if (current.node !== 'name') return 0;
  const paths = current.key === 'var' ? [current.name, ...fieldsOf(current.name, scope)] : [current.name];
  const index = choices.findIndex(
    ({ start }) => start !== undefined && paths.includes('path' in start ? start.path : 'id' in start ? start.id : ''),
  );
  return Math.max(0, index);
}

/** Those that have every word of a query, the nearest first within their groups. */
export function findChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const parts = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return parts.length === 0 ? choices : choices.filter(({ found }) => parts.every((part) => found.includes(part)));
}

function ofField({ group, path, title, id, kind, unit }: Readable, words: ExpressionWords): Choice {
  const start: Start = group === 'tables' ? { start: 'table', id: path } : { start: 'variable', path };
  const note = unit ?? (kind === 'boolean' ? words.truth : kind === 'date' ? words.date : undefined);
  return { ...choice(words.groups[group] ?? group, title, id, start), note };
}

function fixed({ wanted }: Slot, before: ExpressionNode, words: ExpressionWords): readonly Choice[] {
  const isEmpty = before.node === 'literal' || before.node === 'hole';
  const of = (text: string, start: Start | undefined): Choice => choice(words.values, text, '', start);
  if (wanted === 'any') {
    return [of(words.number, { start: 'literal', value: 0 }), of(words.text, { start: 'literal', value: '' })];
  }
  if (wanted === 'share') return [of(words.number, { start: 'literal', value: 1 }), of(words.yes, { start: 'literal', value: true })];
  if (isEmpty || wanted === 'boolean' || wanted === 'list' || wanted === 'unit') return [];
  return [of(words[wanted], undefined)];
}

function choice(group: string, text: string, id: string, start: Start | undefined): Choice {
  return { group, text, found: `${group} ${text} ${id}`.normalize('NFKC').toLowerCase(), start };
}
