// Words of the view of facts.
import type { Fact } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';

export interface FactsWords {
  readonly label: string;
  readonly empty: string;
  readonly least: string;
  readonly greatest: string;
  readonly decimals: string;
  readonly options: string;
  readonly noOptions: string;
  optionCount(count: number): string;
  readonly types: Readonly<Record<Fact['type'], string>>;
  readonly onlyNumbers: string;
  readonly onlyDecimals: string;
}

export const FACTS_WORDS: Record<Language, FactsWords> = {
  'zh-CN': {
    label: '事实',
    empty: '事实是规则要用到、由申请方填写的数据，如服务管理人员总数、是否有自建网点。按 Insert 新增一项。',
    least: '最小值',
    greatest: '最大值',
    decimals: '小数位',
    options: '选项',
    noOptions: '还没有选项。',
    optionCount: (count) => `${count} 项`,
    types: { integer: '整数', decimal: '小数', boolean: '是/否', choice: '单选', date: '日期', text: '文字' },
    onlyNumbers: '只用于整数和小数',
    onlyDecimals: '只用于小数',
  },
  en: {
    label: 'Facts',
    empty: 'Facts are what rules ask of an applicant: staff in service management, own branches or not. Press Insert for the first.',
    least: 'Least',
    greatest: 'Greatest',
    decimals: 'Decimals',
    options: 'Options',
    noOptions: 'No options yet.',
    optionCount: (count) => String(count),
    types: { integer: 'Whole number', decimal: 'Decimal', boolean: 'Yes/no', choice: 'Choice', date: 'Date', text: 'Text' },
    onlyNumbers: 'Of numbers only',
    onlyDecimals: 'Of decimals only',
  },
};
