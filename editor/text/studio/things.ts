// The words that the views of flat collections share, and those of stages, adjustments and outputs.
import type { Language } from '../../../engine/text/language.js';

export interface ThingsWords {
  readonly title: string;
  readonly english: string;
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly detail: string;
  readonly choose: string;
  readonly empty: string;
  readonly usedBy: string;
  readonly notUsed: string;
  readonly notNumber: string;
  readonly wholeNumber: string;
  readonly notChoice: string;
  readonly stages: string;
  readonly newStage: string;
  readonly adjustments: string;
  readonly newAdjustment: string;
  readonly points: string;
  readonly limit: string;
  readonly limitHint: string;
  readonly correction: string;
  readonly correctionHint: string;
  readonly kinds: string;
  readonly kindsHint: string;
  readonly addKind: string;
  readonly newKind: string;
  readonly remove: string;
  readonly kindCount: (count: number) => string;
  readonly outputs: string;
  readonly newOutput: string;
  readonly type: string;
  readonly types: Readonly<Record<'number' | 'money' | 'date' | 'text' | 'boolean', string>>;
  readonly unit: string;
  readonly value: string;
  readonly notComplete: string;
}

const ZH: ThingsWords = {
  title: '名称',
  english: '英文名称',
  id: '标识',
  text: '说明',
  note: '备注',
  detail: '所选内容',
  choose: '选择一行，在此查看并修改全部内容。',
  empty: '这里还没有内容。按“新增一行”，或从 Excel 粘贴。',
  usedBy: '用在何处',
  notUsed: '没有规则用到它。',
  notNumber: '请填写数字，最多 15 位有效数字。',
  wholeNumber: '请填写不小于 0 的整数，或留空。',
  notChoice: '请从列表中选择。',
  stages: '认证各阶段的名称，供证据和条件标注。只是给人看的，不参与计算。',
  newStage: '新阶段',
  adjustments: '在条款得分之外加分或扣分的事项。',
  newAdjustment: '新加减分项',
  points: '每次分值',
  limit: '最多计（次）',
  limitHint: '超出的次数不计，只作提示；留空为不限。',
  correction: '须整改',
  correctionHint: '未整改的记录作提示。',
  kinds: '种类',
  kindsHint: '审核员从中选择发生的是哪一种。',
  addKind: '增加种类',
  newKind: '新种类',
  remove: '删除',
  kindCount: (count) => `${count} 种`,
  outputs: '除得分和等级外，由规则算出的结果，如收费、证书有效期。',
  newOutput: '新输出',
  type: '类型',
  types: { number: '数字', money: '金额', date: '日期', text: '文字', boolean: '是否' },
  unit: '单位',
  value: '如何算出',
  notComplete: '尚未完成',
};

const EN: ThingsWords = {
  title: 'Name',
  english: 'English name',
  id: 'Id',
  text: 'Text',
  note: 'Note',
  detail: 'What is chosen',
  choose: 'Choose a row to see and change all of it here.',
  empty: 'There is nothing here yet. Add a row, or paste from Excel.',
  usedBy: 'Used by',
  notUsed: 'No rule uses it.',
  notNumber: 'A number, please, of at most 15 significant digits.',
  wholeNumber: 'A whole number from 0, or nothing.',
  notChoice: 'One of the list, please.',
  stages: 'Names of the stages of certification, for evidence and conditions. For people only; nothing is worked out from them.',
  newStage: 'New stage',
  adjustments: 'What adds or takes away points beside the clauses.',
  newAdjustment: 'New adjustment',
  points: 'Points each',
  limit: 'Counts at most',
  limitHint: 'More than that is a remark and does not count; nothing: no limit.',
  correction: 'Needs correction',
  correctionHint: 'What is not corrected is a remark.',
  kinds: 'Kinds',
  kindsHint: 'The auditor chooses which one it was.',
  addKind: 'Add a kind',
  newKind: 'New kind',
  remove: 'Remove',
  kindCount: (count) => String(count),
  outputs: 'What the rules work out beside score and grade: fees, validity of a certificate.',
  newOutput: 'New output',
  type: 'Type',
  types: { number: 'number', money: 'money', date: 'date', text: 'text', boolean: 'yes or no' },
  unit: 'Unit',
  value: 'How it is worked out',
  notComplete: 'not complete yet',
};

export const THINGS_WORDS: Readonly<Record<Language, ThingsWords>> = { 'zh-CN': ZH, en: EN };
