// The words of the rule text (规则文本): the whole of a version as a body would file it.
import type { Language } from '../../../engine/text/language.js';

type Rounding = 'half-up' | 'half-even' | 'down';

export interface PrintWords {
  readonly print: string;
  readonly hint: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly draftMark: string;
  readonly withdrawnMark: string;
  numbered(number: number, title: string): string;
  appendix(title: string): string;
  labelled(name: string, value: string): string;
  readonly and: string;
  readonly comma: string;
  readonly end: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly cover: {
    readonly number: string;
    readonly version: string;
    readonly status: string;
    readonly effective: string;
    period(from: string | undefined, until: string | undefined): string;
    readonly draftedBy: string;
    readonly reviewedBy: string;
    readonly approvedBy: string;
    readonly date: string;
    readonly filing: string;
    readonly digest: string;
    readonly base: string;
  };
  readonly headings: Readonly<
    Record<
      | 'scope'
      | 'changes'
      | 'terms'
      | 'clauses'
      | 'evidence'
      | 'scoring'
      | 'adjustments'
      | 'grades'
      | 'conditions'
      | 'tables'
      | 'outputs'
      | 'sources',
      string
    >
  >;
  readonly basisHeads: readonly [string, string, string, string];
  changesLead(base: string): string;
  readonly changeHeads: readonly [string, string, string];
  readonly termHeads: readonly [string, string, string];
  range(min: string | undefined, max: string | undefined): string;
  readonly clauseHeads: readonly [string, string, string, string, string];
  subtotal(name: string): string;
  readonly total: string;
  readonly provisional: string;
  readonly appliesWhere: string;
  readonly scaled: string;
  readonly deletable: string;
  share(percent: string): string;
  points(amount: string): string;
  stepOf(step: string): string;
  floorOf(floor: string): string;
  readonly unlimitedFloor: string;
  unitOf(unit: string): string;
  ruleIs(sentence: string): string;
  readonly evidenceHeads: readonly [string, string, string, string];
  readonly perProduct: string;
  readonly unstated: string;
  maxAge(months: number): string;
  alternatives(names: string): string;
  askedWhere(sentence: string): string;
  readonly scoring: {
    scaled(scale: string): string;
    readonly summed: string;
    base(base: string): string;
    readonly deletion: Readonly<Record<'renormalise' | 'forfeit' | 'keep', string>>;
    readonly deletionAt: Readonly<Record<'total' | 'group', string>>;
    deletionLimit(percent: string): string;
    readonly reasonForLoss: string;
    rounding(at: 'clause' | 'score', mode: Rounding, decimals: number): string;
    readonly exact: string;
    display(mode: Rounding, decimals: number): string;
    floor(floor: string): string;
    cap(cap: string): string;
  };
  readonly adjustmentHeads: readonly [string, string, string, string];
  limit(count: number): string;
  readonly unlimited: string;
  readonly needsCorrection: string;
  readonly gradeHeads: readonly [string, string, string];
  stars(count: number): string;
  minimum(name: string, value: string): string;
  ungraded(name: string): string;
  readonly gradesLead: string;
  readonly conditionHeads: readonly [string, string, string];
  readonly effects: Readonly<Record<'ineligible' | 'fail' | 'none', string>>;
  capped(grade: string): string;
  readonly waivable: string;
  readonly hit: Readonly<Record<'unique' | 'first', string>>;
  readonly result: string;
  readonly any: string;
  readonly unknown: string;
  readonly note: string;
  readonly outputHeads: readonly [string, string, string];
  readonly sourceHeads: readonly [string, string, string];
  sourceRef(number: number): string;
}

const ZH_ROUNDING: Readonly<Record<Rounding, string>> = { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '只舍不入' };
const EN_ROUNDING: Readonly<Record<Rounding, string>> = {
  'half-up': 'ties away from zero',
  'half-even': 'ties to even',
  down: 'toward zero',
};

const ZH: PrintWords = {
  print: '打印',
  hint: '按 A4 排版；打印时可另存为 PDF。',
  statuses: { draft: '草案（编制中）', review: '草案（审核中）', published: '已发布', withdrawn: '已废止' },
  draftMark: '草案，未发布，不得用于认证',
  withdrawnMark: '已废止',
  numbered: (number, title) => `${number}　${title}`,
  appendix: (title) => `附录　${title}`,
  labelled: (name, value) => `${name}：${value}`,
  and: '、',
  comma: '，',
  end: '。',
  none: '—',
  yes: '是',
  no: '否',
  cover: {
    number: '标准号',
    version: '版本',
    status: '状态',
    effective: '有效期',
    period: (from, until) => `${from === undefined ? '不限起始' : `自 ${from} 起`}${until === undefined ? '' : `，至 ${until} 止`}`,
    draftedBy: '编制',
    reviewedBy: '审核',
    approvedBy: '批准',
    date: '批准日期',
    filing: '备案号',
    digest: '摘要',
    base: '所依据的规则集',
  },
  headings: {
    scope: '范围与依据',
    changes: '对所依据规则的修改',
    terms: '术语与事实',
    clauses: '评价指标与分值',
    evidence: '证据清单',
    scoring: '评分规则',
    adjustments: '加分与扣分',
    grades: '等级划分',
    conditions: '条件',
    tables: '决策表',
    outputs: '输出',
    sources: '资料来源与可信程度',
  },
  basisHeads: ['编号', '名称', '发布日期', '实施日期'],
  changesLead: (base) => `本规则在 ${base} 之上作如下修改；第 2 章之后为修改后的全部规则。`,
  changeHeads: ['对象', '修改', '理由'],
  termHeads: ['名称', '类型与单位', '说明'],
  range: (min, max) =>
    min !== undefined && max !== undefined ? `${min} 至 ${max}` : min !== undefined ? `不小于 ${min}` : `不大于 ${max}`,
  clauseHeads: ['编号', '指标与要求', '评定方法', '分值', '可删减'],
  subtotal: (name) => `${name}　小计`,
  total: '合计',
  provisional: '* 分值为暂定，尚无标准或机构文件为据。',
  appliesWhere: '适用条件',
  scaled: '按比例折算',
  deletable: '可',
  share: (percent) => `得 ${percent}%`,
  points: (amount) => `${amount} 分`,
  stepOf: (step) => `以 ${step} 为一档`,
  floorOf: (floor) => `最低得 ${floor} 分`,
  unlimitedFloor: '可扣至负分',
  unitOf: (unit) => `抽样单位：${unit}`,
  ruleIs: (sentence) => `得分比例：${sentence}`,
  evidenceHeads: ['证据', '数量', '对应条款', '不足时'],
  perProduct: '每个产品',
  unstated: '数量未规定',
  maxAge: (months) => `${months} 个月以内`,
  alternatives: (names) => `可用${names}替代`,
  askedWhere: (sentence) => `适用于：${sentence}`,
  scoring: {
    scaled: (scale) => `得分 = ${scale} × 实得分值 ÷ 应得分值。`,
    summed: '得分为各条款实得分值之和。',
    base: (base) => `另加基础分 ${base} 分。`,
    deletion: {
      renormalise: '删减的条款不计入应得分值，按其余条款折算。',
      forfeit: '删减的条款仍计入应得分值，按不得分计。',
      keep: '删减的条款仍计入应得分值，按满分计。',
    },
    deletionAt: { total: '折算在总分上进行。', group: '折算在各组内进行，组的分值不变。' },
    deletionLimit: (percent) => `删减的分值不得超过总分值的 ${percent}%。`,
    reasonForLoss: '每处失分都须写明理由，否则视为未评定。',
    rounding: (at, mode, decimals) =>
      `${at === 'clause' ? '各条款的得分' : '总得分'}修约到 ${decimals} 位小数（${ZH_ROUNDING[mode]}），再行比较。`,
    exact: '计算过程不修约，以精确值与分数线比较。',
    display: (mode, decimals) => `显示的得分取 ${decimals} 位小数（${ZH_ROUNDING[mode]}）。`,
    floor: (floor) => `得分最低为 ${floor} 分。`,
    cap: (cap) => `得分最高为 ${cap} 分。`,
  },
  adjustmentHeads: ['项目', '每次分值', '次数', '情形与说明'],
  limit: (count) => `最多 ${count} 次`,
  unlimited: '不限',
  needsCorrection: '须整改',
  gradeHeads: ['等级', '最低要求', '还须满足'],
  stars: (count) => '★'.repeat(count),
  minimum: (name, value) => `${name}不低于 ${value}`,
  ungraded: (name) => `达不到以上任何一级的，为${name}。`,
  gradesLead: '同时达到最低要求并满足所列条件的，评为该等级；自上而下取最先达到的等级。',
  conditionHeads: ['条件', '内容', '不成立时'],
  effects: { ineligible: '不予受理', fail: '不予通过', none: '仅用于等级所列的要求' },
  capped: (grade) => `最高评为${grade}`,
  waivable: '可豁免',
  hit: { unique: '各行互不重叠，至多一行适用。', first: '自上而下，取最先符合的一行。' },
  result: '结果',
  any: '任意',
  unknown: '未规定',
  note: '备注',
  outputHeads: ['输出', '类型与单位', '取值'],
  sourceHeads: ['序号', '来源', '可信程度与说明'],
  sourceRef: (number) => `［${number}］`,
};

const EN: PrintWords = {
  print: 'Print',
  hint: 'Laid out for A4; the print dialog can save it as PDF.',
  statuses: { draft: 'draft', review: 'draft in review', published: 'published', withdrawn: 'withdrawn' },
  draftMark: 'Draft: not published, not for certification',
  withdrawnMark: 'Withdrawn',
  numbered: (number, title) => `${number}  ${title}`,
  appendix: (title) => `Annex  ${title}`,
  labelled: (name, value) => `${name}: ${value}`,
  and: ', ',
  comma: ', ',
  end: '.',
  none: '—',
  yes: 'yes',
  no: 'no',
  cover: {
    number: 'Standard',
    version: 'Version',
    status: 'Status',
    effective: 'In force',
    period: (from, until) => `${from === undefined ? 'from any day' : `from ${from}`}${until === undefined ? '' : ` until ${until}`}`,
    draftedBy: 'Drafted by',
    reviewedBy: 'Reviewed by',
    approvedBy: 'Approved by',
    date: 'Date of approval',
    filing: 'Filing number',
    digest: 'Digest',
    base: 'Ruleset underneath',
  },
  headings: {
    scope: 'Scope and basis',
    changes: 'Changes to the rules underneath',
    terms: 'Terms and facts',
    clauses: 'Indicators and points',
    evidence: 'Evidence',
    scoring: 'Scoring',
    adjustments: 'Bonuses and deductions',
    grades: 'Grades',
    conditions: 'Conditions',
    tables: 'Tables',
    outputs: 'Outputs',
    sources: 'Sources and how far they can be trusted',
  },
  basisHeads: ['Number', 'Title', 'Issued', 'In force from'],
  changesLead: (base) => `These rules change ${base} as follows; the sections after section 2 are the whole of the rules as changed.`,
  changeHeads: ['Subject', 'Change', 'Reason'],
  termHeads: ['Name', 'Type and unit', 'Remarks'],
  range: (min, max) =>
    min !== undefined && max !== undefined ? `${min} to ${max}` : min !== undefined ? `at least ${min}` : `at most ${max}`,
  clauseHeads: ['Number', 'Indicator and requirement', 'Method', 'Points', 'Deletable'],
  subtotal: (name) => `${name}: subtotal`,
  total: 'Total',
  provisional: '* Provisional points: no document of the standard or of a body gives them.',
  appliesWhere: 'Applies where',
  scaled: 'scaled',
  deletable: 'yes',
  share: (percent) => `${percent}%`,
  points: (amount) => (amount === '1' ? '1 point' : `${amount} points`),
  stepOf: (step) => `in steps of ${step}`,
  floorOf: (floor) => `not below ${floor} points`,
  unlimitedFloor: 'may fall below zero',
  unitOf: (unit) => `sampled by: ${unit}`,
  ruleIs: (sentence) => `Share: ${sentence}`,
  evidenceHeads: ['Evidence', 'Quantity', 'Clauses', 'When short'],
  perProduct: 'for each product',
  unstated: 'no stated quantity',
  maxAge: (months) => `not older than ${months} months`,
  alternatives: (names) => `or instead: ${names}`,
  askedWhere: (sentence) => `asked for where ${sentence}`,
  scoring: {
    scaled: (scale) => `Score = ${scale} × points earned ÷ points available.`,
    summed: 'The score is the sum of the points earned.',
    base: (base) => `A base of ${base} is added.`,
    deletion: {
      renormalise: 'Deleted clauses are left out of the points available; the rest is scaled up.',
      forfeit: 'Deleted clauses stay in the points available and earn nothing.',
      keep: 'Deleted clauses stay in the points available and earn all of their points.',
    },
    deletionAt: { total: 'Scaling is done on the total.', group: 'Scaling is done within each group, which keeps its points.' },
    deletionLimit: (percent) => `No more than ${percent}% of the points may be deleted.`,
    reasonForLoss: 'Every loss of points needs a reason; otherwise the clause counts as not assessed.',
    rounding: (at, mode, decimals) =>
      `${at === 'clause' ? 'The points of each clause are' : 'The score is'} rounded to ${decimals} decimals (${EN_ROUNDING[mode]}) before it is compared.`,
    exact: 'Nothing is rounded on the way; the exact score is compared with the minima.',
    display: (mode, decimals) => `The score is shown with ${decimals} decimals (${EN_ROUNDING[mode]}).`,
    floor: (floor) => `The score is not below ${floor}.`,
    cap: (cap) => `The score is not above ${cap}.`,
  },
  adjustmentHeads: ['Item', 'Points each', 'Times', 'Kinds and remarks'],
  limit: (count) => `at most ${count}`,
  unlimited: 'no limit',
  needsCorrection: 'needs correction',
  gradeHeads: ['Grade', 'Minimum', 'And'],
  stars: (count) => '★'.repeat(count),
  minimum: (name, value) => `${name} at least ${value}`,
  ungraded: (name) => `Whatever reaches none of these is: ${name}.`,
  gradesLead: 'A grade is given where its minimum is reached and its conditions hold; the first that is reached, from the top, counts.',
  conditionHeads: ['Condition', 'What holds', 'Otherwise'],
  effects: { ineligible: 'not eligible', fail: 'not passed', none: 'only where a grade requires it' },
  capped: (grade) => `${grade} at most`,
  waivable: 'may be waived',
  hit: { unique: 'Rows do not overlap: at most one applies.', first: 'The first row that matches, from the top, applies.' },
  result: 'Result',
  any: 'any',
  unknown: 'not stated',
  note: 'Note',
  outputHeads: ['Output', 'Type and unit', 'Value'],
  sourceHeads: ['No.', 'Source', 'Confidence and remarks'],
  sourceRef: (number) => ` [${number}]`,
};

export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = { 'zh-CN': ZH, en: EN };
