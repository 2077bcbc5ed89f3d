// The words of the outline: columns, toolbar, menu, filter, totals.
import type { Language } from '../../../engine/text/language.js';

export interface OutlineWords {
  readonly table: string;
  readonly columns: Readonly<
    Record<'number' | 'title' | 'method' | 'points' | 'sum' | 'share' | 'basis' | 'deletable' | 'evidence' | 'tags', string>
  >;
  readonly sumHint: string;
  readonly shareHint: string;
  readonly evidenceHint: string;
  readonly tagsHint: string;
  readonly noBasis: string;
  readonly group: string;
  readonly scaled: string;
  sumOff(declared: string, sum: string): string;
  readonly ofClauses: string;
  readonly notGiven: string;
  setBy(document: string): string;
  readonly removedHere: string;
  readonly locked: string;
  readonly structureFixed: string;
  // What is typed and not taken.
  readonly notANumber: string;
  readonly negative: string;
  readonly pointsNeeded: string;
  readonly tooLong: string;
  badTag(tag: string): string;
  readonly noMethodOfGroup: string;
  readonly noBasisWithoutPoints: string;
  readonly unknownChoice: string;
  // Toolbar.
  readonly tools: string;
  readonly insert: string;
  readonly insertBelow: string;
  readonly insertInto: string;
  readonly indent: string;
  readonly outdent: string;
  readonly renumber: string;
  readonly numbersRight: string;
  readonly more: string;
  readonly details: string;
  readonly search: string;
  readonly show: string;
  readonly showAll: string;
  readonly filterProblems: string;
  readonly filterProvisional: string;
  readonly filterOff: string;
  readonly filterDeletable: string;
  readonly filterChanged: string;
  readonly filterMethods: string;
  readonly filterTags: string;
  readonly level: string;
  readonly levelAll: string;
  levelTo(level: number): string;
  hits(count: number): string;
  readonly clearFilter: string;
  // Menu.
  readonly duplicate: string;
  readonly remove: string;
  readonly undo: string;
  readonly restore: string;
  readonly split: string;
  readonly merge: string;
  readonly renumberGroup: string;
  readonly distribute: string;
  readonly takeSum: string;
  basisTo(basis: string): string;
  methodTo(method: string): string;
  readonly setDeletable: string;
  readonly unsetDeletable: string;
  readonly collapseAll: string;
  readonly expandAll: string;
  // Sums and totals.
  readonly sums: string;
  moreOff(count: number): string;
  readonly total: string;
  readonly points: string;
  clauses(all: number, leaves: number): string;
  readonly byCategory: string;
  provisional(count: number): string;
  // Nothing there.
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly firstClause: string;
  readonly pasteTable: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noHits: string;
  readonly notPasted: string;
  readonly resize: string;
}

const ZH: OutlineWords = {
  table: '条款与分值',
  columns: {
    number: '编号',
    title: '条款',
    method: '评定方法',
    points: '分值',
    sum: '下级合计',
    share: '占比',
    basis: '分值依据',
    deletable: '可删减',
    evidence: '证据',
    tags: '标签',
  },
  sumHint: '下级条款分值之和；与本级声明的分值不符时以红色标出',
  shareHint: '占总分的百分比',
  evidenceHint: '直接关联的证据项数',
  tagsHint: '以空格或逗号分隔；小写字母、数字与连字符',
  noBasis: '未注明',
  group: '上级条款',
  scaled: '折算',
  sumOff: (declared, sum) => `声明 ${declared} 分，下级合计 ${sum} 分`,
  ofClauses: '未单独声明，取下级之和',
  notGiven: '未填写标题',
  setBy: (document) => `由 ${document} 设定`,
  removedHere: '已由本规则删除，可从菜单恢复',
  locked: '基础规则不允许更改此项',
  structureFixed: '当前权限只能更改数值，不能更改结构',
  notANumber: '不是数字',
  negative: '分值不能小于 0',
  pointsNeeded: '末级条款必须有分值',
  tooLong: '不超过 50 个字符',
  badTag: (tag) => `标签“${tag}”只能用小写字母、数字与连字符`,
  noMethodOfGroup: '有下级条款的不单独评定',
  noBasisWithoutPoints: '没有声明分值，无分值依据',
  unknownChoice: '没有这个选项',
  tools: '条款操作',
  insert: '插入',
  insertBelow: '插入同级条款',
  insertInto: '插入下级条款',
  indent: '降级',
  outdent: '升级',
  renumber: '重新编号',
  numbersRight: '编号已与结构一致，无需更改。',
  more: '更多',
  details: '详情',
  search: '查找编号、标题、正文',
  show: '显示',
  showAll: '全部条款',
  filterProblems: '有问题',
  filterProvisional: '暂定分值',
  filterOff: '合计不符',
  filterDeletable: '可删减',
  filterChanged: '本规则改动',
  filterMethods: '评定方法',
  filterTags: '标签',
  level: '层级',
  levelAll: '全部展开',
  levelTo: (level) => `展开到第 ${level} 级`,
  hits: (count) => `${count} 条符合`,
  clearFilter: '清除筛选',
  duplicate: '复制一份',
  remove: '删除',
  undo: '撤销',
  restore: '恢复',
  split: '改为上级条款',
  merge: '改为末级条款',
  renumberGroup: '组内重新编号',
  distribute: '按比例分配差额',
  takeSum: '取下级之和',
  basisTo: (basis) => `分值依据：${basis}`,
  methodTo: (method) => `评定方法：${method}`,
  setDeletable: '设为可删减',
  unsetDeletable: '设为不可删减',
  collapseAll: '全部折叠',
  expandAll: '全部展开',
  sums: '合计不符的条款',
  moreOff: (count) => `另有 ${count} 处合计不符`,
  total: '总分',
  points: '分',
  clauses: (all, leaves) => `${all} 条，末级 ${leaves} 条`,
  byCategory: '各类分值',
  provisional: (count) => `${count} 条分值为暂定`,
  emptyTitle: '还没有条款',
  emptyText: '插入第一条，或从 Excel、Word 复制评分表后在此粘贴（Ctrl+V）。',
  firstClause: '插入第一条',
  pasteTable: '粘贴表格…',
  copyAll: '全部复制为表格',
  copied: '已复制全部条款，可粘贴到 Excel 或 Word。',
  notCopied: '浏览器不允许写入剪贴板：请全选各行后按 Ctrl+C。',
  noHits: '没有符合筛选的条款。',
  notPasted: '剪贴板里的条款无法读取，未粘贴。',
  resize: '调整详情栏大小',
};

const EN: OutlineWords = {
  table: 'Clauses and points',
  columns: {
    number: 'No.',
    title: 'Clause',
    method: 'Method',
    points: 'Points',
    sum: 'Subtotal',
    share: 'Share',
    basis: 'Basis',
    deletable: 'Deletable',
    evidence: 'Evidence',
    tags: 'Tags',
  },
  sumHint: 'Sum of the clauses below; red where the group declares another one',
  shareHint: 'Per cent of all points',
  evidenceHint: 'Items of evidence linked to the clause itself',
  tagsHint: 'Apart by spaces or commas; small letters, digits, hyphens',
  noBasis: 'not said',
  group: 'Group',
  scaled: 'scaled',
  sumOff: (declared, sum) => `Declares ${declared} points, the clauses below come to ${sum}`,
  ofClauses: 'Declares none of its own: the sum of what is below it',
  notGiven: 'No title',
  setBy: (document) => `Set by ${document}`,
  removedHere: 'Removed by this overlay; the menu restores it',
  locked: 'The base does not allow a change here',
  structureFixed: 'You may change values here, not the structure',
  notANumber: 'Not a number',
  negative: 'Points cannot be below 0',
  pointsNeeded: 'A leaf must have points',
  tooLong: 'At most 50 characters',
  badTag: (tag) => `Tag “${tag}”: only small letters, digits and hyphens`,
  noMethodOfGroup: 'A group is not assessed by itself',
  noBasisWithoutPoints: 'No points are declared, so they have no basis',
  unknownChoice: 'There is no such choice',
  tools: 'Clauses',
  insert: 'Insert',
  insertBelow: 'Insert a clause after',
  insertInto: 'Insert a clause below',
  indent: 'Indent',
  outdent: 'Outdent',
  renumber: 'Renumber',
  numbersRight: 'The numbers follow the tree already.',
  more: 'More',
  details: 'Details',
  search: 'Find number, title, text',
  show: 'Show',
  showAll: 'All clauses',
  filterProblems: 'With problems',
  filterProvisional: 'Provisional points',
  filterOff: 'Sums that are off',
  filterDeletable: 'Deletable',
  filterChanged: 'Changed by this overlay',
  filterMethods: 'Method',
  filterTags: 'Tag',
  level: 'Levels',
  levelAll: 'Expand all',
  levelTo: (level) => `Expand to level ${level}`,
  hits: (count) => (count === 1 ? '1 match' : `${count} matches`),
  clearFilter: 'Clear filter',
  duplicate: 'Duplicate',
  remove: 'Remove',
  undo: 'Undo',
  restore: 'Restore',
  split: 'Make it a group',
  merge: 'Make it a leaf',
  renumberGroup: 'Renumber inside',
  distribute: 'Distribute the difference',
  takeSum: 'Take the sum',
  basisTo: (basis) => `Basis: ${basis}`,
  methodTo: (method) => `Method: ${method}`,
  setDeletable: 'Make deletable',
  unsetDeletable: 'Make not deletable',
  collapseAll: 'Collapse all',
  expandAll: 'Expand all',
  sums: 'Sums that are off',
  moreOff: (count) => (count === 1 ? '1 more sum is off' : `${count} more sums are off`),
  total: 'Total',
  points: 'points',
  clauses: (all, leaves) => `${all} clauses, ${leaves} of them leaves`,
  byCategory: 'Points by category',
  provisional: (count) => (count === 1 ? '1 clause with provisional points' : `${count} clauses with provisional points`),
  emptyTitle: 'No clauses yet',
  emptyText: 'Insert the first one, or copy a score sheet in Excel or Word and paste it here (Ctrl+V).',
  firstClause: 'Insert the first clause',
  pasteTable: 'Paste a table…',
  copyAll: 'Copy all as a table',
  copied: 'All clauses are copied: paste them into Excel or Word.',
  notCopied: 'The browser does not allow it: select all rows and press Ctrl+C.',
  noHits: 'No clause matches the filter.',
  notPasted: 'The clauses on the clipboard cannot be read; nothing was pasted.',
  resize: 'Size of the details',
};

export const OUTLINE_WORDS: Readonly<Record<Language, OutlineWords>> = { 'zh-CN': ZH, en: EN };
