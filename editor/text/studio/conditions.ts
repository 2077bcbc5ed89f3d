// Words of the view of conditions.
import type { Language } from '../../../engine/text/language.js';

export interface ConditionsWords {
  readonly title: string;
  readonly list: string;
  readonly add: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly newOne: string;
  readonly newHint: string;
  readonly cancel: string;
  readonly effect: string;
  readonly effects: {
    readonly ineligible: string;
    readonly fail: string;
    readonly cap: string;
    readonly none: string;
    readonly capAt: (grade: string) => string;
    readonly requiredBy: (grades: string) => string;
    readonly unused: string;
  };
  readonly and: string;
  readonly capGrade: string;
  readonly tooLate: string;
  readonly stage: string;
  readonly source: string;
  readonly nothing: string;
  readonly id: string;
  readonly idWrong: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly texts: Readonly<Record<Language, string>>;
  readonly holds: string;
  readonly waivable: string;
  readonly waivableMark: string;
  readonly requires: string;
  readonly requiresHint: string;
  readonly states: Readonly<Record<'holds' | 'fails' | 'undetermined' | 'waived', string>>;
  readonly problems: (count: number) => string;
  readonly trial: (state: string) => string;
  readonly changed: string;
  readonly own: string;
  readonly locked: string;
  readonly tighten: string;
  readonly valuesOnly: string;
  readonly removeTitle: string;
  readonly removeText: (title: string) => string;
  readonly removeGrades: (grades: string) => string;
  readonly keep: string;
}

const CHINESE: ConditionsWords = {
  title: '条件',
  list: '条件列表',
  add: '添加条件',
  duplicate: '复制',
  remove: '删除',
  up: '上移',
  down: '下移',
  empty: '还没有条件',
  emptyHint: '条件说明在什么情况下不予受理、不予认证或限定等级，例如“特别扣分少于五项”。也可以只作为某个等级的要求。',
  newOne: '新条件',
  newHint: '先写出条件成立的要求；填写完整后即加入规则。',
  cancel: '取消',
  effect: '不成立时',
  effects: {
    ineligible: '不予受理',
    fail: '不予认证',
    cap: '限定最高等级',
    none: '无直接后果',
    capAt: (grade) => `最高只能评为${grade}`,
    requiredBy: (grades) => `${grades}要求成立`,
    unused: '尚无等级要求，不起作用',
  },
  and: '、',
  capGrade: '最高等级',
  tooLate: '这个条件读取了受理时还不知道的内容（如得分、条款结果），不能设为“不予受理”。',
  stage: '阶段',
  source: '来源',
  nothing: '（无）',
  id: '标识（ID）',
  idWrong: '标识只能用小写英文字母、数字和连字符，且不能与其他条件重复',
  titles: { 'zh-CN': '标题（中文）', en: '标题（英文）' },
  texts: { 'zh-CN': '说明（中文）', en: '说明（英文）' },
  holds: '条件成立的要求',
  waivable: '允许豁免',
  waivableMark: '可豁免',
  requires: '哪些等级要求它成立',
  requiresHint: '每个等级的要求各自独立，高等级不会自动包含低等级的要求。',
  states: { holds: '成立', fails: '不成立', undetermined: '未定', waived: '已豁免' },
  problems: (count) => `${count} 个问题`,
  trial: (state) => `试评：${state}`,
  changed: '本补充规则已修改',
  own: '本补充规则新增',
  locked: '基础规则锁定，不能修改',
  tighten: '只能从严修改',
  valuesOnly: '当前只能修改数值',
  removeTitle: '删除条件',
  removeText: (title) => `删除条件“${title}”？`,
  removeGrades: (grades) => `${grades}要求这个条件，删除后这些等级不再要求它。`,
  keep: '保留',
};

const ENGLISH: ConditionsWords = {
  title: 'Conditions',
  list: 'List of conditions',
  add: 'Add condition',
  duplicate: 'Duplicate',
  remove: 'Delete',
  up: 'Move up',
  down: 'Move down',
  empty: 'No conditions yet',
  emptyHint:
    'A condition says when an application is not admitted, no certificate is given or the grade is limited, such as “fewer than five special deductions”. It may also be a requirement of a grade only.',
  newOne: 'New condition',
  newHint: 'Write first what has to hold; once it is complete the condition joins the rules.',
  cancel: 'Cancel',
  effect: 'Where it does not hold',
  effects: {
    ineligible: 'Not admitted',
    fail: 'No certificate',
    cap: 'Highest grade limited',
    none: 'No effect of its own',
    capAt: (grade) => `${grade} at most`,
    requiredBy: (grades) => `required for ${grades}`,
    unused: 'no grade requires it: without effect',
  },
  and: ', ',
  capGrade: 'Highest grade',
  tooLate: 'This condition reads what is not known at admission (such as score or clause results); it cannot be one of admission.',
  stage: 'Stage',
  source: 'Source',
  nothing: '(none)',
  id: 'Id',
  idWrong: 'Lower-case letters, digits and hyphens only, and not the id of another condition',
  titles: { 'zh-CN': 'Title (Chinese)', en: 'Title (English)' },
  texts: { 'zh-CN': 'Text (Chinese)', en: 'Text (English)' },
  holds: 'What has to hold',
  waivable: 'May be waived',
  waivableMark: 'waivable',
  requires: 'Grades that require it',
  requiresHint: 'Requirements of a grade are its own: a better grade does not take over those of a lower one.',
  states: { holds: 'holds', fails: 'fails', undetermined: 'undetermined', waived: 'waived' },
  problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  trial: (state) => `Trial: ${state}`,
  changed: 'changed by this overlay',
  own: 'added by this overlay',
  locked: 'locked by the base rules',
  tighten: 'may only be made stricter',
  valuesOnly: 'Only values may be changed',
  removeTitle: 'Delete condition',
  removeText: (title) => `Delete the condition “${title}”?`,
  removeGrades: (grades) => `It is required for ${grades}; these grades will no longer require it.`,
  keep: 'Keep',
};

export const CONDITIONS_WORDS: Readonly<Record<Language, ConditionsWords>> = { 'zh-CN': CHINESE, en: ENGLISH };
