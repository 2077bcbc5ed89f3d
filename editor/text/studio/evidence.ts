// The words of the evidence: the list and the matrix.
import type { Language } from '../../../engine/text/language.js';

export interface EvidenceWords {
  readonly list: string;
  readonly matrix: string;
  readonly views: string;
  readonly title: string;
  readonly english: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  readonly perProduct: string;
  readonly perProductHint: string;
  readonly age: string;
  readonly ageHint: string;
  readonly shortfall: string;
  readonly shortfalls: Readonly<Record<'warn' | 'incomplete' | 'nonconforming', string>>;
  readonly stage: string;
  readonly none: string;
  readonly clauses: string;
  readonly when: string;
  readonly always: string;
  readonly id: string;
  readonly clause: string;
  readonly newItem: string;
  readonly notTaken: string;
  readonly locked: string;
  readonly wholeNumber: string;
  readonly empty: string;
  readonly emptyMatrix: string;
  readonly detail: string;
  readonly choose: string;
  readonly text: string;
  readonly note: string;
  readonly alternatives: string;
  readonly alternativesHint: string;
  readonly whenHint: string;
  readonly filter: string;
  readonly noClauses: string;
  count(clauses: number): string;
}

const ZH: EvidenceWords = {
  list: '清单',
  matrix: '条款 × 证据',
  views: '显示方式',
  title: '证据名称',
  english: '英文名称',
  min: '最少',
  max: '最多',
  unit: '单位',
  perProduct: '按产品',
  perProductHint: '范围内每种产品各需这么多',
  age: '有效（月）',
  ageHint: '早于这么多个月的不计',
  shortfall: '不足时',
  shortfalls: { warn: '仅提示', incomplete: '审核不完整', nonconforming: '相关条款不符合' },
  stage: '阶段',
  none: '（无）',
  clauses: '条款',
  when: '何时需要',
  always: '一律需要',
  id: '标识',
  clause: '条款',
  newItem: '新证据',
  notTaken: '此处不能填写这一内容。',
  locked: '基础规则不允许更改此项',
  wholeNumber: '请填写不小于 0 的整数，或留空。',
  empty: '还没有证据清单。逐项列出需要的文件、记录和数量，关联到条款；也可从 Excel 复制多行粘贴到此处。',
  emptyMatrix: '先在清单中增加证据，再在此勾选各条款需要哪些证据。',
  detail: '所选证据',
  choose: '选择一行，在此填写说明、替代证据和需要的条件。',
  text: '说明',
  note: '备注',
  alternatives: '可替代的证据',
  alternativesHint: '它们提供的数量计入本项。',
  whenHint: '条件不成立时不要求此证据。',
  filter: '筛选条款',
  noClauses: '未关联条款',
  count: (clauses) => `${clauses} 条`,
};

const EN: EvidenceWords = {
  list: 'List',
  matrix: 'Clause × evidence',
  views: 'Shown as',
  title: 'Name in Chinese',
  english: 'Name in English',
  min: 'At least',
  max: 'At most',
  unit: 'Unit',
  perProduct: 'Per product',
  perProductHint: 'So much for each product in scope',
  age: 'Valid (months)',
  ageHint: 'What is older by so many months does not count',
  shortfall: 'Where short',
  shortfalls: { warn: 'only a warning', incomplete: 'the audit is incomplete', nonconforming: 'its clauses do not conform' },
  stage: 'Stage',
  none: '(none)',
  clauses: 'Clauses',
  when: 'Asked for',
  always: 'always',
  id: 'Id',
  clause: 'Clause',
  newItem: 'New evidence',
  notTaken: 'This cannot stand here.',
  locked: 'The base does not allow a change here',
  wholeNumber: 'A whole number from 0, or nothing.',
  empty:
    'There is no list of evidence yet. List the documents, records and quantities that are asked for, and link them to clauses; rows copied from Excel can be pasted here.',
  emptyMatrix: 'Add evidence to the list first; then tick here which clauses need it.',
  detail: 'Chosen evidence',
  choose: 'Choose a row to write its text, alternatives and when it is asked for.',
  text: 'Text',
  note: 'Note',
  alternatives: 'Alternatives',
  alternativesHint: 'What they provide counts here too.',
  whenHint: 'Where this does not hold the evidence is not asked for.',
  filter: 'Filter clauses',
  noClauses: 'linked to no clause',
  count: (clauses) => String(clauses),
};

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = { 'zh-CN': ZH, en: EN };
