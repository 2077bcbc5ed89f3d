// The words of the facts.
import type { Language } from '../../../engine/text/language.js';

export interface FactsWords {
  readonly intro: string;
  readonly newFact: string;
  readonly type: string;
  readonly types: Readonly<Record<'integer' | 'decimal' | 'boolean' | 'choice' | 'date' | 'text', string>>;
  readonly unit: string;
  readonly min: string;
  readonly max: string;
  readonly decimals: string;
  readonly options: string;
  readonly optionsHint: string;
  readonly addOption: string;
  readonly newOption: string;
  readonly optionCount: (count: number) => string;
  readonly decimalsRange: string;
}

const ZH: FactsWords = {
  intro: '审核时填写的数据，如人数、覆盖率、日期；条件、适用条件和输出可以读取。',
  newFact: '新事实',
  type: '类型',
  types: { integer: '整数', decimal: '小数', boolean: '是否', choice: '选择项', date: '日期', text: '文字' },
  unit: '单位',
  min: '最小值',
  max: '最大值',
  decimals: '小数位',
  options: '选项',
  optionsHint: '填写时从中选一个。',
  addOption: '增加选项',
  newOption: '新选项',
  optionCount: (count) => `${count} 项`,
  decimalsRange: '请填写 0 到 12 的整数，或留空。',
};

const EN: FactsWords = {
  intro: 'What is filled in with an audit: headcounts, coverage, dates. Conditions, applicability and outputs can read it.',
  newFact: 'New fact',
  type: 'Type',
  types: { integer: 'whole number', decimal: 'decimal', boolean: 'yes or no', choice: 'choice', date: 'date', text: 'text' },
  unit: 'Unit',
  min: 'Least',
  max: 'Most',
  decimals: 'Decimals',
  options: 'Options',
  optionsHint: 'One of them is chosen.',
  addOption: 'Add an option',
  newOption: 'New option',
  optionCount: (count) => String(count),
  decimalsRange: 'A whole number from 0 to 12, or nothing.',
};

export const FACTS_WORDS: Readonly<Record<Language, FactsWords>> = { 'zh-CN': ZH, en: EN };
