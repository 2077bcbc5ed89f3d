// The words of the details of a clause.
import type { Language } from '../../../engine/text/language.js';

export interface ClauseDetailWords {
  readonly name: string;
  readonly nothing: string;
  readonly sections: Readonly<
    Record<'texts' | 'assessment' | 'points' | 'applies' | 'evidence' | 'source' | 'filing' | 'origin' | 'history', string>
  >;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly number: string;
  readonly id: string;
  readonly method: string;
  readonly ofGroup: string;
  readonly unit: string;
  readonly step: string;
  readonly floor: string;
  readonly floorHint: string;
  readonly noFloor: string;
  readonly levels: string;
  readonly bands: string;
  readonly findings: string;
  readonly share: string;
  readonly points: string;
  readonly least: string;
  readonly most: string;
  readonly addLevel: string;
  readonly addBand: string;
  readonly addFinding: string;
  readonly noBands: string;
  readonly removePart: string;
  readonly rule: string;
  readonly shareOrPoints: string;
  readonly basis: string;
  readonly basisNone: string;
  readonly deletable: string;
  readonly deletableAbove: string;
  readonly rollUp: string;
  readonly sum: string;
  readonly scaled: string;
  below(sum: string): string;
  readonly always: string;
  readonly setApplies: string;
  readonly clearApplies: string;
  readonly appliesInherited: string;
  readonly noEvidence: string;
  readonly link: string;
  readonly unlink: string;
  readonly chooseEvidence: string;
  readonly noSource: string;
  readonly newSource: string;
  readonly newSourceTitle: string;
  readonly addSource: string;
  readonly confidence: string;
  readonly address: string;
  readonly inherited: string;
  sharedSource(others: number): string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly stage: string;
  readonly noStage: string;
  readonly setBy: string;
  readonly field: string;
  readonly removeChange: string;
  readonly thisOverlay: string;
  readonly showHistory: string;
  readonly noHistory: string;
  readonly sameSince: string;
  readonly draft: string;
  change(from: string, to: string): string;
  /** "Title (English)". */
  inLanguage(what: string, language: Language): string;
  readonly notANumber: string;
  outOfRange(min: number | undefined, max: number | undefined): string;
  readonly needed: string;
  readonly aboveZero: string;
}

const ZH: ClauseDetailWords = {
  name: '条款详情',
  nothing: '选择一个条款以查看详情。',
  sections: {
    texts: '名称与正文',
    assessment: '评定方法',
    points: '分值',
    applies: '适用条件',
    evidence: '证据',
    source: '来源',
    filing: '标签与编号',
    origin: '各项由谁设定',
    history: '历次变化',
  },
  title: '名称',
  text: '正文',
  note: '说明',
  number: '编号',
  id: '标识',
  method: '评定方法',
  ofGroup: '有下级条款，按下级评定。',
  unit: '抽样单位',
  step: '步长',
  floor: '最低得分',
  floorHint: '留空为 0',
  noFloor: '可为负分',
  levels: '档次',
  bands: '区间',
  findings: '扣分情形',
  share: '得分比例（0–1）',
  points: '分值',
  least: '下限 %',
  most: '上限 %',
  addLevel: '增加档次',
  addBand: '增加区间',
  addFinding: '增加情形',
  noBands: '没有区间：0–100% 均可。',
  removePart: '删除',
  rule: '得分规则',
  shareOrPoints: '比例与分值只填一项。',
  basis: '分值依据',
  basisNone: '未注明',
  deletable: '可删减',
  deletableAbove: '上级条款可删减，本条随之',
  rollUp: '汇总方式',
  sum: '下级相加',
  scaled: '按下级得分率折算',
  below: (sum) => `下级合计 ${sum} 分`,
  always: '任何情况下均适用。',
  setApplies: '设置适用条件',
  clearApplies: '取消适用条件',
  appliesInherited: '上级条款另有适用条件',
  noEvidence: '没有关联证据。',
  link: '关联',
  unlink: '取消关联',
  chooseEvidence: '选择证据',
  noSource: '未注明',
  newSource: '新增来源',
  newSourceTitle: '来源名称',
  addSource: '新增',
  confidence: '可信程度',
  address: '网址',
  inherited: '沿用上级：',
  sharedSource: (others) => `另有 ${others} 个条款引用此来源，更改对其同样有效。`,
  tags: '标签',
  tagsHint: '以空格分隔；小写字母、数字与连字符',
  aliases: '曾用编号、别号',
  aliasesHint: '以顿号或分号分隔',
  stage: '阶段',
  noStage: '未指定',
  setBy: '设定者',
  field: '项目',
  removeChange: '恢复为基础规则的值',
  thisOverlay: '本规则',
  showHistory: '查看历次版本中的变化',
  noHistory: '文档库中没有本规则集的其他版本。',
  sameSince: '各版本之间没有变化。',
  draft: '当前草稿',
  change: (from, to) => `${from} → ${to}`,
  inLanguage: (what, language) => `${what}（${language === 'en' ? '英文' : '中文'}）`,
  notANumber: '不是数字',
  outOfRange: (min, max) => (max === undefined ? `不小于 ${min}` : min === undefined ? `不大于 ${max}` : `应在 ${min} 到 ${max} 之间`),
  needed: '不能为空',
  aboveZero: '须大于 0',
};

const EN: ClauseDetailWords = {
  name: 'Details of the clause',
  nothing: 'Select a clause to see its details.',
  sections: {
    texts: 'Title and text',
    assessment: 'Method',
    points: 'Points',
    applies: 'Applies where',
    evidence: 'Evidence',
    source: 'Source',
    filing: 'Tags and numbers',
    origin: 'Who set what',
    history: 'History',
  },
  title: 'Title',
  text: 'Text',
  note: 'Note',
  number: 'Number',
  id: 'Id',
  method: 'Method',
  ofGroup: 'A group: assessed by the clauses below it.',
  unit: 'Unit of samples',
  step: 'Step',
  floor: 'Lowest points',
  floorHint: 'empty: 0',
  noFloor: 'may go below 0',
  levels: 'Levels',
  bands: 'Bands',
  findings: 'Findings',
  share: 'Share (0–1)',
  points: 'Points',
  least: 'From %',
  most: 'To %',
  addLevel: 'Add a level',
  addBand: 'Add a band',
  addFinding: 'Add a finding',
  noBands: 'No bands: anything from 0 to 100%.',
  removePart: 'Remove',
  rule: 'Rule of the share',
  shareOrPoints: 'Either a share or points.',
  basis: 'Basis of the points',
  basisNone: 'not said',
  deletable: 'May be deleted',
  deletableAbove: 'The group above may be deleted, and this with it',
  rollUp: 'Roll-up',
  sum: 'Sum of the clauses below',
  scaled: 'Scaled by their share',
  below: (sum) => `The clauses below come to ${sum} points`,
  always: 'Applies always.',
  setApplies: 'Set a condition',
  clearApplies: 'Remove the condition',
  appliesInherited: 'A group above has a condition of its own',
  noEvidence: 'No evidence is linked.',
  link: 'Link',
  unlink: 'Unlink',
  chooseEvidence: 'Choose evidence',
  noSource: 'not said',
  newSource: 'New source',
  newSourceTitle: 'Name of the source',
  addSource: 'Add',
  confidence: 'Confidence',
  address: 'Address',
  inherited: 'As of the group above: ',
  sharedSource: (others) =>
    `${others === 1 ? '1 other clause names' : `${others} other clauses name`} this source: a change is one for them too.`,
  tags: 'Tags',
  tagsHint: 'Apart by spaces; small letters, digits, hyphens',
  aliases: 'Former and other numbers',
  aliasesHint: 'Apart by semicolons',
  stage: 'Stage',
  noStage: 'none',
  setBy: 'Set by',
  field: 'What',
  removeChange: 'Back to the value of the base',
  thisOverlay: 'this overlay',
  showHistory: 'Show its changes through the versions',
  noHistory: 'The library has no other version of this ruleset.',
  sameSince: 'No change between the versions.',
  draft: 'this draft',
  change: (from, to) => `${from} → ${to}`,
  inLanguage: (what, language) => `${what} (${language === 'en' ? 'English' : 'Chinese'})`,
  notANumber: 'Not a number',
  outOfRange: (min, max) => (max === undefined ? `At least ${min}` : min === undefined ? `At most ${max}` : `Between ${min} and ${max}`),
  needed: 'Cannot be empty',
  aboveZero: 'Must be above 0',
};

export const CLAUSE_DETAIL_WORDS: Readonly<Record<Language, ClauseDetailWords>> = { 'zh-CN': ZH, en: EN };
