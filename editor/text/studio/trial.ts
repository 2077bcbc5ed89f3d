// The words of the trial beside the rules.
import type { Language } from '../../../engine/text/language.js';

export interface TrialWords {
  readonly example: string;
  readonly blank: string;
  readonly own: string;
  readonly overlays: string;
  readonly score: string;
  readonly grade: string;
  readonly before: string;
  readonly now: string;
  readonly same: string;
  readonly differs: string;
  readonly noBefore: string;
  readonly noScore: string;
  readonly status: Readonly<Record<string, string>>;
  readonly keepScenario: string;
  readonly keptScenario: string;
  readonly faulty: string;
  readonly waiting: string;
  readonly unread: string;
  missing(names: string): string;
  readonly ungraded: string;
}

const ZH: TrialWords = {
  example: '试评记录',
  blank: '空白记录',
  own: '（已改动）',
  overlays: '叠加规则',
  score: '得分',
  grade: '等级',
  before: '修订前',
  now: '现在',
  same: '与修订前相同',
  differs: '与修订前不同',
  noBefore: '没有修订前的版本可比',
  noScore: '—',
  status: { final: '已定', incomplete: '未完成', ineligible: '不符合申请条件', invalid: '规则有误，无法评定' },
  keepScenario: '保存为用例',
  keptScenario: '已保存为用例。',
  faulty: '规则有错误，改正后继续试评。',
  waiting: '正在试评…',
  unread: '这份示例未能载入，先用空白记录试评。',
  missing: (names) => `叠加规则不在库中，试评未计入：${names}`,
  ungraded: '未定级',
};

const EN: TrialWords = {
  example: 'Trial audit',
  blank: 'Blank audit',
  own: ' (changed)',
  overlays: 'Overlays',
  score: 'Score',
  grade: 'Grade',
  before: 'Before',
  now: 'Now',
  same: 'The same as before',
  differs: 'Not the same as before',
  noBefore: 'There is no earlier version to compare with',
  noScore: '—',
  status: {
    final: 'final',
    incomplete: 'incomplete',
    ineligible: 'not eligible',
    invalid: 'the rules are faulty: nothing can be evaluated',
  },
  keepScenario: 'Keep as a scenario',
  keptScenario: 'Kept as a scenario.',
  faulty: 'The rules have errors; the trial goes on when they are mended.',
  waiting: 'Trying…',
  unread: 'This example could not be loaded; the trial begins with a blank audit.',
  missing: (names) => `Overlays that are not in the library are left out of the trial: ${names.replaceAll('、', ', ')}`,
  ungraded: 'no grade',
};

export const TRIAL_WORDS: Readonly<Record<Language, TrialWords>> = { 'zh-CN': ZH, en: EN };
