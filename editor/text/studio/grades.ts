// The words of the grades: number line, table, requirements.
import type { Language } from '../../../engine/text/language.js';

export interface GradesWords {
  readonly title: string;
  readonly line: string;
  readonly lineHint: string;
  readonly grade: string;
  readonly english: string;
  readonly id: string;
  readonly stars: string;
  readonly minimum: string;
  readonly share: (what: string) => string;
  readonly points: (what: string) => string;
  readonly newGrade: string;
  readonly ungraded: string;
  readonly ungradedHint: string;
  readonly requirements: string;
  readonly requirementsHint: string;
  readonly noConditions: string;
  readonly condition: string;
  readonly addMinimum: string;
  readonly trialScore: (score: string) => string;
  readonly notNumber: string;
  readonly wholeStars: string;
  readonly atLeast: (score: string) => string;
  readonly empty: string;
  readonly unreachable: string;
  readonly needsOne: string;
  readonly cannotTick: string;
  readonly locked: string;
  readonly chinese: string;
}

const ZH: GradesWords = {
  title: '等级',
  line: '分数线',
  lineHint: '拖动，或用方向键移动（Shift 加大步长）。试评的得分同时标出。',
  grade: '等级名称',
  english: '英文名称',
  id: '标识',
  stars: '星数',
  minimum: '最低分',
  share: (what) => `${what} 得分率 ≥`,
  points: (what) => `${what} 得分 ≥`,
  newGrade: '新等级',
  ungraded: '未达到任何等级时',
  ungradedHint: '分数或条件达不到任何等级时写入报告的名称。',
  requirements: '各等级要求的条件',
  requirementsHint: '勾选后，该条件成立才能评为这一等级；各等级分别勾选，不自动向上延续。',
  noConditions: '还没有条件。先在“条件”中建立。',
  condition: '条件',
  addMinimum: '增加分项最低要求（得分率）…',
  trialScore: (score) => `试评 ${score}`,
  notNumber: '请填写数字，最多 15 位有效数字。',
  wholeStars: '请填写 0 到 10 的整数，或留空。',
  atLeast: (score) => `≥ ${score}`,
  empty: '没有等级：只计算得分，不定级。',
  unreachable: '无法评为这一等级',
  needsOne: '每个等级至少要有一项最低要求。',
  cannotTick: '此处不能改动。',
  locked: '基础规则不允许更改此项',
  chinese: '等级名称',
};

const EN: GradesWords = {
  title: 'Grades',
  line: 'Thresholds',
  lineHint: 'Drag, or use the arrow keys (Shift for larger steps). The score of the trial is shown beside them.',
  grade: 'Grade',
  english: 'Name in English',
  id: 'Id',
  stars: 'Stars',
  minimum: 'Lowest score',
  share: (what) => `${what}: share ≥`,
  points: (what) => `${what}: points ≥`,
  newGrade: 'New grade',
  ungraded: 'Where no grade is reached',
  ungradedHint: 'What the report says where score or conditions reach no grade.',
  requirements: 'Conditions that each grade requires',
  requirementsHint: 'A ticked condition has to hold for that grade; each grade is ticked by itself, nothing carries upwards.',
  noConditions: 'There are no conditions yet. Make them under “Conditions”.',
  condition: 'Condition',
  addMinimum: 'Add a column: least share of a part …',
  trialScore: (score) => `trial ${score}`,
  notNumber: 'A number, please, of at most 15 significant digits.',
  wholeStars: 'A whole number from 0 to 10, or nothing.',
  atLeast: (score) => `≥ ${score}`,
  empty: 'No grades: only a score is worked out.',
  unreachable: 'This grade cannot be reached',
  needsOne: 'A grade needs at least one minimum.',
  cannotTick: 'This cannot be changed here.',
  locked: 'The base does not allow a change here',
  chinese: 'Name in Chinese',
};

export const GRADES_WORDS: Readonly<Record<Language, GradesWords>> = { 'zh-CN': ZH, en: EN };
