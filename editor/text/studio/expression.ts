// Words of the builder of conditions and expressions. Sentences about expressions and problems come from the engine; here are only the
// names of parts, choices and actions.
import type { Language } from '../../../engine/text/language.js';

export interface ExpressionWords {
  readonly root: Readonly<Record<'boolean' | 'number' | 'date' | 'text' | 'share' | 'any', string>>;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly logic: string;
  readonly choice: string;
  readonly ifTest: string;
  readonly ifElseTest: string;
  readonly ifValue: string;
  readonly otherwise: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly truth: string;
  readonly yes: string;
  readonly no: string;
  readonly alwaysTrue: string;
  readonly alwaysFalse: string;
  readonly relation: string;
  /** By Relation; numbers and texts. */
  readonly relations: Readonly<Record<string, string>>;
  readonly dateRelations: Readonly<Record<string, string>>;
  readonly betweenAnd: string;
  readonly inclusive: string;
  readonly exclusive: string;
  readonly operators: Readonly<Record<string, string>>;
  readonly operands: Readonly<Record<string, readonly string[]>>;
  readonly operand: (position: number) => string;
  readonly calculation: string;
  readonly units: Readonly<Record<'days' | 'months' | 'years', string>>;
  readonly unit: string;
  /** What scores are counted in. */
  readonly points: string;
  readonly addRow: string;
  readonly addGroup: string;
  readonly addOperand: string;
  readonly addBranch: string;
  readonly begin: string;
  readonly none: string;
  readonly clear: string;
  readonly choose: string;
  readonly chooseFor: string;
  readonly change: (what: string) => string;
  readonly search: string;
  readonly nothingFound: string;
  readonly more: (count: number) => string;
  readonly values: string;
  readonly number: string;
  readonly date: string;
  readonly text: string;
  readonly calculations: string;
  readonly structure: string;
  readonly starts: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly atLevel: (level: string) => string;
  readonly quantity: string;
  readonly unfold: string;
  readonly fold: string;
  readonly list: string;
  readonly addItem: string;
  readonly removeItem: (item: string) => string;
  readonly fragment: string;
  readonly row: (position: string) => string;
  readonly actions: Readonly<
    Record<
      'up' | 'down' | 'in' | 'out' | 'duplicate' | 'all' | 'any' | 'not' | 'unwrap' | 'negate' | 'addBelow' | 'removeBranch' | 'remove',
      string
    >
  >;
  readonly sentences: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly problems: string;
  readonly noProblems: string;
  readonly incomplete: string;
  readonly notTaken: string;
  readonly giveUp: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly jsonAt: (line: number, column: number) => string;
  readonly rows: string;
  readonly keys: string;
  readonly notANumber: string;
  readonly removed: string;
  readonly moved: (position: string) => string;
}

const CHINESE: ExpressionWords = {
  root: { boolean: '条件', number: '数值', date: '日期', text: '文字', share: '得分率或条件', any: '表达式' },
  all: '以下全部满足',
  any: '以下任一满足',
  not: '以下并非如此',
  logic: '组合方式',
  choice: '分情况',
  ifTest: '若',
  ifElseTest: '否则若',
  ifValue: '则',
  otherwise: '否则',
  isTrue: '为是',
  isFalse: '为否',
  truth: '是否',
  yes: '是',
  no: '否',
  alwaysTrue: '恒成立',
  alwaysFalse: '恒不成立',
  relation: '比较方式',
  relations: {
    '>=': '≥ 不低于',
    '<=': '≤ 不超过',
    '>': '> 超过',
    '<': '< 低于',
    '==': '= 等于',
    '!=': '≠ 不等于',
    'between<=': '介于（含两端）',
    'between<': '介于（不含两端）',
    in: '是其中之一',
  },
  dateRelations: { '>=': '≥ 不早于', '<=': '≤ 不晚于', '>': '> 晚于', '<': '< 早于' },
  betweenAnd: '与',
  inclusive: '之间（含两端）',
  exclusive: '之间（不含两端）',
  operators: {
    '+': '之和',
    '-': '之差',
    '*': '之积',
    '/': '之商',
    min: '最小者',
    max: '最大者',
    round: '四舍五入取整',
    ceil: '向上取整',
    floor: '向下取整',
    negative: '相反数',
    if: '分情况',
    dateAdd: '推移日期',
    monthsBetween: '相隔整月数',
    daysBetween: '相隔天数',
  },
  operands: {
    '-': ['被减数', '减数'],
    '/': ['被除数', '除数'],
    dateAdd: ['起算日期', '数量', '单位'],
    monthsBetween: ['自', '至'],
    daysBetween: ['自', '至'],
  },
  operand: (position) => `第 ${position} 项`,
  calculation: '计算方式',
  units: { days: '天', months: '个月', years: '年' },
  unit: '单位',
  points: '分',
  addRow: '添加条件',
  addGroup: '添加条件组',
  addOperand: '添加一项',
  addBranch: '添加一种情况',
  begin: '设置',
  none: '未设置',
  clear: '清除',
  choose: '请选择…',
  chooseFor: '选择字段或计算',
  change: (what) => `更换：${what}`,
  search: '搜索名称、编号或 ID',
  nothingFound: '没有匹配的内容',
  more: (count) => `还有 ${count} 项，请继续输入以缩小范围`,
  values: '固定值',
  number: '数字',
  date: '日期',
  text: '文字',
  calculations: '计算',
  structure: '条件组合',
  starts: {
    and: '以下全部满足',
    or: '以下任一满足',
    '!': '以下并非如此',
    compare: '比较两个值',
    if: '分情况取值',
    '+': '加：几项之和',
    '-': '减：两项之差',
    '*': '乘：几项之积',
    '/': '除：两项之商',
    min: '取几项中的最小者',
    max: '取几项中的最大者',
    round: '四舍五入取整',
    ceil: '向上取整',
    floor: '向下取整',
    negative: '相反数',
    dateAdd: '日期前后推移',
    monthsBetween: '两日期相隔的整月数',
    daysBetween: '两日期相隔的天数',
  },
  groups: {
    facts: '事实',
    result: '得分与等级',
    clauses: '条款',
    tags: '标签',
    evidence: '证据',
    adjustments: '特别扣分/加分',
    audit: '本次审核',
    previous: '上次证书',
    tables: '查表',
  },
  fields: {
    share: '得分率（0–1）',
    earned: '得分',
    points: '满分',
    conforming: '符合的指标数',
    nonconforming: '不符合的指标数',
    notApplicable: '删减的指标数',
    provided: '已提供数量',
    required: '要求数量',
    short: '缺少数量',
    count: '次数',
  },
  atLevel: (level) => `评为“${level}”的指标数`,
  quantity: '取哪个量',
  unfold: '展开',
  fold: '收起',
  list: '列表',
  addItem: '添加一个值',
  removeItem: (item) => `去掉 ${item}`,
  fragment: '无法用行表示的 JSON 片段',
  row: (position) => `第 ${position} 行`,
  actions: {
    up: '上移',
    down: '下移',
    in: '移入上一组',
    out: '移出本组',
    duplicate: '复制一份',
    all: '放入“全部满足”组',
    any: '放入“任一满足”组',
    not: '放入“并非”',
    unwrap: '取消这一层',
    negate: '取反',
    addBelow: '在下方添加条件',
    removeBranch: '删除这种情况',
    remove: '删除',
  },
  sentences: '读作',
  languages: { 'zh-CN': '中文', en: '英文' },
  problems: '问题',
  noProblems: '没有问题',
  incomplete: '还有空白未填，填完后才会写入。',
  notTaken: '有问题尚未解决，改动还没有写入。',
  giveUp: '放弃未写入的改动',
  json: 'JSON',
  jsonHint: '离开文本框时检查并采用',
  jsonAt: (line, column) => `第 ${line} 行第 ${column} 列：`,
  rows: '按行编辑',
  keys: 'Alt+↑↓ 移动，Alt+←→ 移出移入，Delete 删除，Enter 打开操作',
  notANumber: '这不是数字',
  removed: '已删除',
  moved: (position) => `已移到第 ${position} 行`,
};

const ENGLISH: ExpressionWords = {
  root: { boolean: 'Condition', number: 'Number', date: 'Date', text: 'Text', share: 'Share or condition', any: 'Expression' },
  all: 'All of the following',
  any: 'Any of the following',
  not: 'Not the following',
  logic: 'How the rows go together',
  choice: 'Depending on the case',
  ifTest: 'if',
  ifElseTest: 'else if',
  ifValue: 'then',
  otherwise: 'otherwise',
  isTrue: 'is yes',
  isFalse: 'is no',
  truth: 'Yes or no',
  yes: 'yes',
  no: 'no',
  alwaysTrue: 'always true',
  alwaysFalse: 'always false',
  relation: 'Comparison',
  relations: {
    '>=': '≥ at least',
    '<=': '≤ at most',
    '>': '> above',
    '<': '< below',
    '==': '= is',
    '!=': '≠ is not',
    'between<=': 'between (inclusive)',
    'between<': 'between (exclusive)',
    in: 'is one of',
  },
  dateRelations: { '>=': '≥ on or after', '<=': '≤ on or before', '>': '> after', '<': '< before' },
  betweenAnd: 'and',
  inclusive: '(inclusive)',
  exclusive: '(exclusive)',
  operators: {
    '+': 'sum of',
    '-': 'difference of',
    '*': 'product of',
    '/': 'quotient of',
    min: 'least of',
    max: 'greatest of',
    round: 'rounded to a whole number',
    ceil: 'rounded up',
    floor: 'rounded down',
    negative: 'negative of',
    if: 'depending on the case',
    dateAdd: 'date shifted',
    monthsBetween: 'whole months between',
    daysBetween: 'days between',
  },
  operands: {
    '-': ['from', 'subtract'],
    '/': ['divide', 'by'],
    dateAdd: ['starting date', 'amount', 'unit'],
    monthsBetween: ['from', 'to'],
    daysBetween: ['from', 'to'],
  },
  operand: (position) => `part ${position}`,
  calculation: 'Calculation',
  units: { days: 'days', months: 'months', years: 'years' },
  unit: 'Unit',
  points: 'points',
  addRow: 'Add condition',
  addGroup: 'Add group',
  addOperand: 'Add part',
  addBranch: 'Add case',
  begin: 'Set',
  none: 'not set',
  clear: 'Clear',
  choose: 'Choose…',
  chooseFor: 'Choose a field or a calculation',
  change: (what) => `Change: ${what}`,
  search: 'Search names, numbers or ids',
  nothingFound: 'Nothing matches',
  more: (count) => `${count} more: type on to narrow down`,
  values: 'Fixed value',
  number: 'Number',
  date: 'Date',
  text: 'Text',
  calculations: 'Calculations',
  structure: 'Combining conditions',
  starts: {
    and: 'All of the following',
    or: 'Any of the following',
    '!': 'Not the following',
    compare: 'Compare two values',
    if: 'Depending on the case',
    '+': 'Add: sum of parts',
    '-': 'Subtract: difference of two',
    '*': 'Multiply: product of parts',
    '/': 'Divide: quotient of two',
    min: 'The least of several',
    max: 'The greatest of several',
    round: 'Round to a whole number',
    ceil: 'Round up',
    floor: 'Round down',
    negative: 'The negative of a number',
    dateAdd: 'A date before or after another',
    monthsBetween: 'Whole months between two dates',
    daysBetween: 'Days between two dates',
  },
  groups: {
    facts: 'Facts',
    result: 'Score and grade',
    clauses: 'Clauses',
    tags: 'Tags',
    evidence: 'Evidence',
    adjustments: 'Adjustments',
    audit: 'This audit',
    previous: 'Earlier certificate',
    tables: 'Tables',
  },
  fields: {
    share: 'share (0–1)',
    earned: 'points earned',
    points: 'points available',
    conforming: 'conforming clauses',
    nonconforming: 'nonconforming clauses',
    notApplicable: 'deleted clauses',
    provided: 'provided',
    required: 'required',
    short: 'short',
    count: 'occurrences',
  },
  atLevel: (level) => `clauses rated “${level}”`,
  quantity: 'Quantity',
  unfold: 'Unfold',
  fold: 'Fold',
  list: 'List',
  addItem: 'Add a value',
  removeItem: (item) => `Remove ${item}`,
  fragment: 'JSON that cannot be shown as rows',
  row: (position) => `row ${position}`,
  actions: {
    up: 'Move up',
    down: 'Move down',
    in: 'Move into the group above',
    out: 'Move out of the group',
    duplicate: 'Duplicate',
    all: 'Put into an “all of” group',
    any: 'Put into an “any of” group',
    not: 'Put into “not”',
    unwrap: 'Remove this level',
    negate: 'Negate',
    addBelow: 'Add a condition below',
    removeBranch: 'Delete this case',
    remove: 'Delete',
  },
  sentences: 'Reads as',
  languages: { 'zh-CN': 'Chinese', en: 'English' },
  problems: 'Problems',
  noProblems: 'No problems',
  incomplete: 'Some places are still empty; nothing is stored until they are filled in.',
  notTaken: 'There are problems; the change is not stored yet.',
  giveUp: 'Drop what is not stored',
  json: 'JSON',
  jsonHint: 'Checked and taken when you leave the field',
  jsonAt: (line, column) => `Line ${line}, column ${column}: `,
  rows: 'Rows',
  keys: 'Alt+↑↓ moves, Alt+←→ moves out or in, Delete removes, Enter opens the actions',
  notANumber: 'This is not a number',
  removed: 'Deleted',
  moved: (position) => `Moved to row ${position}`,
};

export const EXPRESSION_WORDS: Readonly<Record<Language, ExpressionWords>> = { 'zh-CN': CHINESE, en: ENGLISH };
