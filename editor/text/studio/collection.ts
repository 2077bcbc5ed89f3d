// Words that the views of flat collections share: facts, stages, outputs, adjustments, tables.
import type { Language } from '../../../engine/text/language.js';

export interface CollectionWords {
  readonly title: string;
  readonly english: string;
  readonly id: string;
  readonly idHint: string;
  readonly wrongId: string;
  readonly type: string;
  readonly unit: string;
  readonly used: string;
  readonly usedBy: string;
  readonly unused: string;
  places(count: number): string;
  readonly text: string;
  readonly englishText: string;
  readonly detail: string;
  readonly choose: string;
  readonly notANumber: string;
  readonly wholeNumber: string;
  readonly refused: string;
  readonly new: string;
  readonly collections: ReadonlyMap<string, string>;
}

export const COLLECTION_WORDS: Record<Language, CollectionWords> = {
  'zh-CN': {
    title: '名称',
    english: '英文名称',
    id: '标识',
    idHint: '规则和审核记录用它指代，改动时引用处一并改动',
    wrongId: '标识只用小写字母、数字和连字符，且不能重复',
    type: '类型',
    unit: '单位',
    used: '引用',
    usedBy: '引用处',
    unused: '没有引用',
    places: (count) => (count === 0 ? '—' : `${count} 处`),
    text: '说明',
    englishText: '英文说明',
    detail: '详细内容',
    choose: '选择一行，查看详细内容。',
    notANumber: '不是数字',
    wholeNumber: '应为不小于 0 的整数',
    refused: '不能这样改',
    new: '新建',
    collections: new Map([
      ['clauses', '条款'],
      ['evidence', '证据'],
      ['conditions', '条件'],
      ['tables', '决策表'],
      ['outputs', '输出'],
      ['grades', '等级'],
    ]),
  },
  en: {
    title: 'Title (Chinese)',
    english: 'Title (English)',
    id: 'Id',
    idHint: 'Rules and audits name it so; what names it follows a change',
    wrongId: 'An id has small letters, digits and hyphens, and is used once',
    type: 'Type',
    unit: 'Unit',
    used: 'Used',
    usedBy: 'Used by',
    unused: 'Nothing uses it',
    places: (count) => (count === 0 ? '—' : String(count)),
    text: 'Text (Chinese)',
    englishText: 'Text (English)',
    detail: 'Details',
    choose: 'Choose a row to see its details.',
    notANumber: 'Not a number',
    wholeNumber: 'A whole number from 0',
    refused: 'It cannot be changed so',
    new: 'New',
    collections: new Map([
      ['clauses', 'Clause'],
      ['evidence', 'Evidence'],
      ['conditions', 'Condition'],
      ['tables', 'Table'],
      ['outputs', 'Output'],
      ['grades', 'Grade'],
    ]),
  },
};

/** Said when something goes that others still name; in both languages, since notices outlive a change of language. */
export function stillUsed(name: Readonly<Record<Language, string>>, count: number): Record<Language, string> {
  return {
    'zh-CN': `已删除“${name['zh-CN']}”，仍有 ${count} 处引用它，见“问题”`,
    en: `“${name.en}” was removed; ${count} ${count === 1 ? 'place still uses' : 'places still use'} it, see Problems`,
  };
}

export const UNDO: Record<Language, string> = { 'zh-CN': '撤销', en: 'Undo' };
