// The words of the scenarios.
import type { Language } from '../../../engine/text/language.js';

export interface ScenariosWords {
  readonly title: string;
  readonly name: string;
  readonly english: string;
  readonly result: string;
  readonly status: string;
  readonly grade: string;
  readonly score: string;
  readonly exactScore: string;
  readonly problems: string;
  readonly notCompared: string;
  readonly noGrade: string;
  readonly passes: string;
  readonly waiting: string;
  readonly statuses: Readonly<Record<'final' | 'incomplete' | 'ineligible' | 'invalid', string>>;
  differs(field: string, expected: string, found: string): string;
  summary(passed: number, failed: number): string;
  readonly empty: string;
  readonly open: string;
  readonly take: string;
  readonly fromTrial: string;
  readonly detail: string;
  yesNo(value: boolean): string;
  readonly choose: string;
  readonly type: string;
  readonly types: Readonly<Record<string, string>>;
  readonly date: string;
  readonly overlays: string;
  answers(count: number): string;
  readonly facts: string;
  readonly notConforming: string;
  readonly deleted: string;
  readonly needsOne: string;
  readonly notNumber: string;
  readonly missingOverlays: string;
  readonly broken: string;
}

const ZH: ScenariosWords = {
  title: '用例',
  name: '用例',
  english: '英文名称',
  result: '结果',
  status: '预期状态',
  grade: '预期等级',
  score: '预期得分',
  exactScore: '预期精确得分',
  problems: '预期问题',
  notCompared: '（不比较）',
  noGrade: '（无等级）',
  passes: '通过',
  waiting: '…',
  statuses: { final: '已定', incomplete: '未完成', ineligible: '不符合申请条件', invalid: '无效' },
  differs: (field, expected, found) => `${field}：预期 ${expected}，实为 ${found}`,
  summary: (passed, failed) => (failed === 0 ? `${passed} 个用例全部通过` : `${failed} 个未通过，${passed} 个通过`),
  empty: '还没有用例。在右侧“试评”中选一份记录，按“保存为用例”；以后每次改动都会自动重算，结果变了就列在最前。',
  open: '在试评中打开',
  take: '以现在的结果为预期',
  fromTrial: '换成试评中的记录',
  detail: '所选用例',
  yesNo: (value) => (value ? '是' : '否'),
  choose: '选择一行，查看它的输入。',
  type: '审核类型',
  types: { initial: '初次审核', surveillance: '监督审核', recertification: '再认证', 'self-assessment': '自我评价' },
  date: '日期',
  overlays: '叠加规则',
  answers: (count) => `已评 ${count} 条`,
  facts: '事实',
  notConforming: '失分的条款',
  deleted: '删减的条款',
  needsOne: '用例至少要比较一项。',
  notNumber: '请填写数字，如 93.27；留空为不比较。',
  missingOverlays: '叠加规则不在库中',
  broken: '规则有错误',
};

const EN: ScenariosWords = {
  title: 'Scenarios',
  name: 'Name in Chinese',
  english: 'Name in English',
  result: 'Result',
  status: 'Status expected',
  grade: 'Grade expected',
  score: 'Score expected',
  exactScore: 'Exact score expected',
  problems: 'Problems expected',
  notCompared: '(not compared)',
  noGrade: '(no grade)',
  passes: 'passes',
  waiting: '…',
  statuses: { final: 'final', incomplete: 'incomplete', ineligible: 'not eligible', invalid: 'invalid' },
  differs: (field, expected, found) => `${field}: expected ${expected}, found ${found}`,
  summary: (passed, failed) => (failed === 0 ? `all ${passed} pass` : `${failed} fail, ${passed} pass`),
  empty:
    'There are no scenarios yet. Choose an audit under “Trial” at the side and press “Keep as a scenario”: it is run again at every change, and what comes out differently stands on top.',
  open: 'Open in the trial',
  take: 'Expect what it comes to now',
  fromTrial: 'Take the audit of the trial',
  detail: 'Chosen scenario',
  yesNo: (value) => (value ? 'yes' : 'no'),
  choose: 'Choose a row to see its inputs.',
  type: 'Type of audit',
  types: { initial: 'initial', surveillance: 'surveillance', recertification: 'recertification', 'self-assessment': 'self-assessment' },
  date: 'Date',
  overlays: 'Overlays',
  answers: (count) => `${count} answered`,
  facts: 'Facts',
  notConforming: 'Clauses that lose points',
  deleted: 'Deleted clauses',
  needsOne: 'A scenario compares at least one thing.',
  notNumber: 'A number such as 93.27, please; nothing where it is not compared.',
  missingOverlays: 'overlays that are not in the library',
  broken: 'the rules have errors',
};

export const SCENARIOS_WORDS: Readonly<Record<Language, ScenariosWords>> = { 'zh-CN': ZH, en: EN };
