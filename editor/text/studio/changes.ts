// The words of the changes tab and of the revision note (修订说明) that is exported and printed from it.
import type { Language } from '../../../engine/text/language.js';

type NoteGroupName = 'points' | 'clauses' | 'evidence' | 'grades' | 'conditions' | 'scoring' | 'others' | 'texts' | 'document';

export interface ChangesWords {
  readonly compareWith: string;
  readonly origin: string;
  readonly base: string;
  readonly sameDocument: string;
  readonly otherDocuments: string;
  entry(title: string, version: string, status: string): string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly exportMarkdown: string;
  readonly print: string;
  readonly textDifference: string;
  readonly note: string;
  readonly view: string;
  readonly working: string;
  readonly nothingToCompare: string;
  readonly notFound: string;
  readonly noDifferences: string;
  noteTitle(title: string, version: string): string;
  readonly document: string;
  readonly comparedWith: string;
  readonly changeNote: string;
  readonly sums: string;
  readonly sumColumns: readonly [string, string, string, string];
  readonly sumTotal: string;
  readonly groups: Readonly<Record<NoteGroupName, string>>;
  groupHeading(number: number, name: string, count: number): string;
  readonly columns: readonly [string, string, string, string, string];
  total(count: number): string;
  withoutReason(count: number): string;
  labelled(name: string, value: string): string;
  readonly none: string;
  notApplied(count: number): string;
  readonly showOwnRules: string;
  jump(subject: string): string;
  readonly revert: string;
  revertThis(subject: string, what: string): string;
  reasonOf(subject: string, what: string): string;
  readonly reasonPlaceholder: string;
  readonly reasonNeeded: string;
  showMore(count: number): string;
  readonly contents: string;
  fileName(id: string, version: string): string;
  readonly textFailed: string;
  sumAlt(name: string, before: string, after: string): string;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const ZH: ChangesWords = {
  compareWith: '对比版本',
  origin: '起草时的版本',
  base: '所依据的规则集',
  sameDocument: '本文件的各版本',
  otherDocuments: '其他文件',
  entry: (title, version, status) => `${title} ${version}（${status}）`,
  statuses: { draft: '草稿', review: '送审', published: '已发布', withdrawn: '已废止' },
  exportMarkdown: '导出 Markdown',
  print: '打印修订说明',
  textDifference: '文本对比',
  note: '修订说明',
  view: '显示方式',
  working: '正在比较…',
  nothingToCompare: '没有可比较的早先版本。可在“对比版本”中选择文档库里的任一文件。',
  notFound: '所选版本无法读取或无法合成，不能比较。',
  noDifferences: '与所选版本没有差别。',
  noteTitle: (title, version) => `《${title}》${version} 修订说明`,
  document: '文件',
  comparedWith: '对比版本',
  changeNote: '修改概述',
  sums: '分值合计',
  sumColumns: ['类别', '原', '现', '增减'],
  sumTotal: '合计',
  groups: {
    points: '分值',
    clauses: '条款与指标',
    evidence: '证据',
    grades: '等级',
    conditions: '条件',
    scoring: '计分与加减分',
    others: '事实、决策表、输出与阶段',
    texts: '文字',
    document: '文件信息',
  },
  groupHeading: (number, name, count) => `${NUMERALS[number - 1] ?? number}、${name}（${count} 处）`,
  columns: ['对象', '修改内容', '原', '现', '理由'],
  total: (count) => `共 ${count} 处修改。`,
  withoutReason: (count) => `${count} 处尚未写明理由`,
  labelled: (name, value) => `${name}：${value}`,
  none: '—',
  notApplied: (count) => `另有 ${count} 处修改与依据的规则不符，未能生效，不在下面的说明中。`,
  showOwnRules: '查看机构规则',
  jump: (subject) => `转到 ${subject}`,
  revert: '还原',
  revertThis: (subject, what) => `还原 ${subject} 的${what}`,
  reasonOf: (subject, what) => `${subject}（${what}）的修改理由`,
  reasonPlaceholder: '为何修改',
  reasonNeeded: '机构补充规则的每处修改都须写明理由',
  showMore: (count) => `再显示 ${count} 处`,
  contents: '目录',
  fileName: (id, version) => `${id}-${version}-修订说明.md`,
  textFailed: '文本对比未能载入。请检查网络后重试。',
  sumAlt: (name, before, after) => `${name}：${before} → ${after}`,
};

const EN: ChangesWords = {
  compareWith: 'Compare with',
  origin: 'The version that this draft began with',
  base: 'The ruleset underneath',
  sameDocument: 'Versions of this document',
  otherDocuments: 'Other documents',
  entry: (title, version, status) => `${title} ${version} (${status})`,
  statuses: { draft: 'draft', review: 'in review', published: 'published', withdrawn: 'withdrawn' },
  exportMarkdown: 'Export Markdown',
  print: 'Print the note',
  textDifference: 'Text difference',
  note: 'Revision note',
  view: 'Shown as',
  working: 'Comparing…',
  nothingToCompare: 'There is no earlier version to compare with. Choose any document of the library under “Compare with”.',
  notFound: 'The chosen version cannot be read or composed, so there is nothing to compare.',
  noDifferences: 'No differences from the chosen version.',
  noteTitle: (title, version) => `${title} ${version}: revision note`,
  document: 'Document',
  comparedWith: 'Compared with',
  changeNote: 'Summary',
  sums: 'Points by category',
  sumColumns: ['Category', 'Before', 'After', 'Change'],
  sumTotal: 'Total',
  groups: {
    points: 'Points',
    clauses: 'Clauses',
    evidence: 'Evidence',
    grades: 'Grades',
    conditions: 'Conditions',
    scoring: 'Scoring and adjustments',
    others: 'Facts, tables, outputs and stages',
    texts: 'Texts',
    document: 'About the document',
  },
  groupHeading: (number, name, count) => `${number}. ${name} (${count})`,
  columns: ['Subject', 'What changed', 'From', 'To', 'Why'],
  total: (count) => (count === 1 ? '1 change in all.' : `${count} changes in all.`),
  withoutReason: (count) => (count === 1 ? '1 without a reason' : `${count} without a reason`),
  labelled: (name, value) => `${name}: ${value}`,
  none: '—',
  notApplied: (count) =>
    `${count} ${count === 1 ? 'change does' : 'changes do'} not fit the base and ${count === 1 ? 'has' : 'have'} no effect; the note below leaves ${count === 1 ? 'it' : 'them'} out.`,
  showOwnRules: 'Show own rules',
  jump: (subject) => `Go to ${subject}`,
  revert: 'Revert',
  revertThis: (subject, what) => `Revert ${what} of ${subject}`,
  reasonOf: (subject, what) => `Why ${what} of ${subject} changed`,
  reasonPlaceholder: 'why it changed',
  reasonNeeded: 'Each change of an overlay needs a reason',
  showMore: (count) => `Show ${count} more`,
  contents: 'Contents',
  fileName: (id, version) => `${id}-${version}-revision-note.md`,
  textFailed: 'The text difference could not be loaded. Check the network and try again.',
  sumAlt: (name, before, after) => `${name}: ${before} → ${after}`,
};

export const CHANGES_WORDS: Readonly<Record<Language, ChangesWords>> = { 'zh-CN': ZH, en: EN };
