// Words of the builder of conditions and expressions. Sentences about expressions and problems come from the engine; here are only the
// names of parts, choices and actions.
import type { Language } from '../../../engine/text/language.js';
import { EXPRESSION_EN } from './expression-en.js';
import { EXPRESSION_ZH } from './expression-zh.js';

export interface ExpressionWords {
  readonly root: Readonly<Record<'boolean' | 'number' | 'date' | 'text' | 'share' | 'any', string>>;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly logic: string;
  readonly choice: string;
  readonly ifTest: string;
  readonly ifElseTest: string;
  readonly ifValue: string;
  readonly otherwise: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly truth: string;
  readonly yes: string;
  readonly no: string;
  readonly alwaysTrue: string;
  readonly alwaysFalse: string;
  readonly relation: string;
  /** By Relation; numbers and texts. */
  readonly relations: Readonly<Record<string, string>>;
  readonly dateRelations: Readonly<Record<string, string>>;
  readonly betweenAnd: string;
  readonly operators: Readonly<Record<string, string>>;
  readonly operands: Readonly<Record<string, readonly string[]>>;
  readonly operand: (position: number) => string;
  readonly calculation: string;
  readonly units: Readonly<Record<'days' | 'months' | 'years', string>>;
  readonly unit: string;
  /** What scores are counted in. */
  readonly points: string;
  readonly addRow: string;
  readonly addGroup: string;
  readonly addOperand: string;
  readonly addBranch: string;
  readonly clear: string;
  readonly choose: string;
  readonly chooseFor: string;
  readonly change: (what: string) => string;
  readonly search: string;
  readonly nothingFound: string;
  readonly more: (count: number) => string;
  readonly values: string;
  readonly number: string;
  readonly date: string;
  readonly text: string;
  readonly calculations: string;
  readonly structure: string;
  readonly starts: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly atLevel: (level: string) => string;
  readonly quantity: string;
  readonly list: string;
  readonly addItem: string;
  readonly removeItem: (item: string) => string;
  readonly fragment: string;
  readonly row: (position: string) => string;
  readonly actions: Readonly<
    Record<
      'up' | 'down' | 'in' | 'out' | 'duplicate' | 'all' | 'any' | 'unwrap' | 'negate' | 'addBelow' | 'removeBranch' | 'remove',
      string
    >
  >;
  readonly sentences: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly problems: string;
  readonly incomplete: string;
  readonly notTaken: string;
  readonly giveUp: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly jsonAt: (line: number, column: number) => string;
  readonly keys: string;
  readonly notANumber: string;
  readonly removed: string;
  readonly moved: (position: string) => string;
}

export const EXPRESSION_WORDS: Readonly<Record<Language, ExpressionWords>> = { 'zh-CN': EXPRESSION_ZH, en: EXPRESSION_EN };
