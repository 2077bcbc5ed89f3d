// Words of the view of decision tables.
import type { Language } from '../../../engine/text/language.js';

export interface TablesWords {
  readonly label: string;
  readonly empty: string;
  readonly table: string;
  readonly newTable: string;
  readonly removeTable: string;
  readonly result: string;
  readonly thenHint: string;
  readonly unknown: string;
  readonly note: string;
  readonly any: string;
  readonly howToWrite: string;
  readonly wrongNumber: string;
  readonly wrongBoolean: string;
  readonly wrongDate: string;
  readonly wrongText: string;
  readonly wrongThen: string;
  readonly hit: string;
  readonly hits: Readonly<Record<'unique' | 'first', string>>;
  readonly type: string;
  readonly types: Readonly<Record<'number' | 'date' | 'text' | 'boolean', string>>;
  readonly byValues: string;
  readonly inputs: string;
  input(at: number): string;
  readonly addInput: string;
  readonly removeInput: string;
  readonly noProblems: string;
  readonly problems: string;
  notPasted(row: number, column: number): string;
}

export const TABLES_WORDS: Record<Language, TablesWords> = {
  'zh-CN': {
    label: '决策表',
    empty: '决策表按输入查出结果，例如按人数查审核费用：0–45 人 5000 元，46 人以上 7000 元。',
    table: '决策表',
    newTable: '新建决策表',
    removeTable: '删除此表',
    result: '结果',
    thenHint: '空白表示此行没有确定结果',
    unknown: '不定',
    note: '备注',
    any: '任意',
    howToWrite: '范围写作 0–45、≥ 46、≤ 45，多个值用顿号分开，空白表示任意；范围含两端。可从 Excel 整块粘贴。',
    wrongNumber: '应为数、范围（0–45、≥ 46）或用顿号分开的几个数；范围含两端',
    wrongBoolean: '应为“是”或“否”',
    wrongDate: '应为日期（2026-01-31）或日期范围',
    wrongText: '看不懂；文字中有顿号等符号时请加英文引号',
    wrongThen: '结果的类型与其他行不同',
    hit: '取用规则',
    hits: { unique: '只应有一行符合', first: '取第一个符合的行' },
    type: '结果类型',
    types: { number: '数', date: '日期', text: '文字', boolean: '是/否' },
    byValues: '按各行结果',
    inputs: '输入列',
    input: (at) => `第 ${at} 列`,
    addInput: '增加输入列',
    removeInput: '删除此列',
    noProblems: '没有遗漏，没有重叠。',
    problems: '此表的问题',
    notPasted: (row, column) => `没有粘贴：粘贴内容第 ${row} 行第 ${column} 列无法识别`,
  },
  en: {
    label: 'Decision table',
    empty: 'A decision table looks a result up by its inputs, such as a fee by headcount: 0–45 persons 5,000; from 46 on 7,000.',
    table: 'Table',
    newTable: 'New table',
    removeTable: 'Remove this table',
    result: 'Result',
    thenHint: 'Blank: no definite result in this row',
    unknown: 'not known',
    note: 'Note',
    any: 'any',
    howToWrite:
      'Ranges are 0–45, ≥ 46 or ≤ 45, with both ends in; several values stand apart by commas; blank is any. Blocks can be pasted from Excel.',
    wrongNumber: 'A number, a range (0–45, ≥ 46) with both ends in, or several numbers apart by commas',
    wrongBoolean: 'Yes or no',
    wrongDate: 'A date (2026-01-31) or a range of dates',
    wrongText: 'Not understood; text with commas stands in quotes',
    wrongThen: 'The result is of another type than those of the other rows',
    hit: 'Which row',
    hits: { unique: 'Only one row may match', first: 'The first row that matches' },
    type: 'Type of the result',
    types: { number: 'Number', date: 'Date', text: 'Text', boolean: 'Yes/no' },
    byValues: 'As the rows have it',
    inputs: 'Inputs',
    input: (at) => `Column ${at}`,
    addInput: 'Add an input',
    removeInput: 'Remove this column',
    noProblems: 'No gaps, no overlaps.',
    problems: 'Problems of this table',
    notPasted: (row, column) => `Not pasted: row ${row}, column ${column} of it cannot be read`,
  },
};
