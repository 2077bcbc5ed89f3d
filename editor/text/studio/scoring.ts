// The words of the scoring settings: what each option means, in a sentence that staff can check against the scheme's text.
import type { Language } from '../../../engine/text/language.js';

interface Option {
  readonly title: string;
  readonly text: string;
}

export interface ScoringWords {
  readonly intro: string;
  trial(score: string, grade: string): string;
  above(number: number): string;
  between(least: number, most: number, isWhole: boolean): string;
  readonly own: string;
  readonly locked: string;
  readonly noTrial: string;
  readonly chosen: string;
  readonly scale: Option;
  readonly scaleNone: Option;
  readonly scaleSome: Option;
  readonly base: Option;
  readonly deletion: Option & Readonly<Record<'renormalise' | 'forfeit' | 'keep', Option>>;
  readonly deletionAt: Option & Readonly<Record<'total' | 'group', Option>>;
  readonly deletionLimit: Option;
  readonly reasonForLoss: Option & Readonly<Record<'true' | 'false', Option>>;
  readonly roundingAt: Option & Readonly<Record<'none' | 'clause' | 'score', Option>>;
  readonly roundingMode: Option & Readonly<Record<'half-up' | 'half-even' | 'down', Option>>;
  readonly roundingDecimals: Option;
  readonly displayDecimals: Option;
  readonly floor: Option;
  readonly cap: Option;
  readonly notNumber: string;
  readonly ungraded: string;
}

const ZH: ScoringWords = {
  intro: '每个选项旁是当前试评记录按该选项计算的结果，选中前即可比较。',
  trial: (score, grade) => `试评：${score} · ${grade}`,
  noTrial: '没有试评结果',
  chosen: '当前',
  scale: { title: '分制', text: '总分如何表示。' },
  scaleSome: { title: '折算为满分', text: '得分 = 基础分 + 满分 × 实得分 ÷ 应得分。' },
  scaleNone: { title: '不折算', text: '得分就是各条款得分之和（加基础分）。' },
  base: { title: '基础分', text: '在条款得分之外先计入的分数。' },
  deletion: {
    title: '删减条款的计分',
    text: '条款不适用而被删减时，它的分值如何处理。',
    renormalise: { title: '按其余条款折算', text: '删减的条款不计入应得分，其余条款按比例折算。' },
    forfeit: { title: '不得分', text: '删减的条款仍计入应得分，得零分。' },
    keep: { title: '得满分', text: '删减的条款仍计入应得分，得满分。' },
  },
  deletionAt: {
    title: '折算范围',
    text: '折算在哪一层进行。',
    total: { title: '全部条款', text: '只在总分上折算一次。' },
    group: { title: '逐组', text: '在所在的组内折算，组的分值不变。' },
  },
  deletionLimit: { title: '删减上限', text: '可删减的分值占总分值的最高比例（0 到 1）；留空为不限。' },
  reasonForLoss: {
    title: '扣分须写理由',
    text: '失分而没有备注的答案是否算未评。',
    true: { title: '须写', text: '没有理由的失分视为未评。' },
    false: { title: '不要求', text: '理由可写可不写。' },
  },
  roundingAt: {
    title: '修约环节',
    text: '计算中在哪里修约；显示另有设置，不影响定级。',
    none: { title: '不修约', text: '以精确值与分数线比较。' },
    clause: { title: '每个条款', text: '每个条款的得分先修约再汇总。' },
    score: { title: '总分', text: '总分修约后再与分数线比较。' },
  },
  roundingMode: {
    title: '修约方式',
    text: '舍去的部分恰为一半时如何处理。',
    'half-up': { title: '四舍五入', text: '恰为一半时，绝对值进一。' },
    'half-even': { title: '四舍六入五成双', text: '恰为一半时取偶数（GB/T 8170）。' },
    down: { title: '舍去', text: '多余的小数一律舍去。' },
  },
  roundingDecimals: { title: '修约小数位数', text: '修约到小数点后几位。' },
  displayDecimals: { title: '显示小数位数', text: '得分显示几位小数；若会与等级矛盾，自动多显示几位。' },
  floor: { title: '最低得分', text: '加减分之后得分不低于此数；留空为不限。' },
  cap: { title: '最高得分', text: '加减分之后得分不高于此数；留空为不限。' },
  notNumber: '请填写数字，最多 15 位有效数字。',
  above: (number) => `请填写大于 ${number} 的数字。`,
  between: (least, most, isWhole) => `请填写 ${least} 到 ${most} 之间的${isWhole ? '整数' : '数字'}。`,
  own: '本机构修改',
  locked: '基础规则不允许更改',
  ungraded: '未定级',
};

const EN: ScoringWords = {
  intro: 'Beside each option stands what the audit of the trial would come to under it, to compare before anything is chosen.',
  trial: (score, grade) => `trial: ${score} · ${grade}`,
  noTrial: 'no result of the trial',
  chosen: 'now',
  scale: { title: 'Scale', text: 'How the total is expressed.' },
  scaleSome: { title: 'Out of a scale', text: 'Score = base + scale × points earned ÷ points available.' },
  scaleNone: { title: 'No scale', text: 'The score is the sum of the points earned (and the base).' },
  base: { title: 'Base', text: 'Points that count before any clause does.' },
  deletion: {
    title: 'Deleted clauses',
    text: 'What becomes of the points of a clause that does not apply.',
    renormalise: { title: 'Out of the others', text: 'Deleted clauses do not count; the others are scaled up.' },
    forfeit: { title: 'Forfeited', text: 'Deleted clauses count and earn nothing.' },
    keep: { title: 'Kept', text: 'Deleted clauses count and earn their points.' },
  },
  deletionAt: {
    title: 'Scaled up at',
    text: 'On which level the points of deleted clauses are made up for.',
    total: { title: 'The total', text: 'Once, over all clauses.' },
    group: { title: 'Each group', text: 'Within the group, whose points stay as they are.' },
  },
  deletionLimit: { title: 'Limit of deletion', text: 'The largest share of the points that may be deleted (0 to 1); nothing: no limit.' },
  reasonForLoss: {
    title: 'A reason for each loss',
    text: 'Whether an answer that loses points without a note counts as unanswered.',
    true: { title: 'Required', text: 'A loss without a reason counts as unanswered.' },
    false: { title: 'Not required', text: 'A note may be written.' },
  },
  roundingAt: {
    title: 'Rounding at',
    text: 'Where the calculation rounds. Display has its own setting and decides nothing.',
    none: { title: 'Nowhere', text: 'The exact value is compared with the thresholds.' },
    clause: { title: 'Each clause', text: 'What each clause earns is rounded before it is added up.' },
    score: { title: 'The score', text: 'The score is rounded before it is compared.' },
  },
  roundingMode: {
    title: 'Rounding mode',
    text: 'What happens to a half.',
    'half-up': { title: 'Half up', text: 'A half goes away from zero.' },
    'half-even': { title: 'Half to even', text: 'A half goes to the even digit (GB/T 8170).' },
    down: { title: 'Down', text: 'What is too much is cut off.' },
  },
  roundingDecimals: { title: 'Decimals of rounding', text: 'To how many decimals it rounds.' },
  displayDecimals: { title: 'Decimals shown', text: 'How many decimals of the score are shown; more where it would contradict the grade.' },
  floor: { title: 'Lowest score', text: 'After adjustments the score is not below this; nothing: no floor.' },
  cap: { title: 'Highest score', text: 'After adjustments the score is not above this; nothing: no cap.' },
  notNumber: 'A number, please, of at most 15 significant digits.',
  above: (number) => `A number above ${number}, please.`,
  between: (least, most, isWhole) => `A ${isWhole ? 'whole number' : 'number'} from ${least} to ${most}, please.`,
  own: 'changed here',
  locked: 'the base does not allow a change',
  ungraded: 'no grade',
};

export const SCORING_WORDS: Readonly<Record<Language, ScoringWords>> = { 'zh-CN': ZH, en: EN };
