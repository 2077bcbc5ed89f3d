// The words around the values in sentences about differences, in Chinese and in English.
import type { Language } from '../text/problems/template.js';

export interface Phrases {
  /** What a sentence is about, by collection; sections and the document have no name of their own. */
  subject(collection: string, name: string): string;
  sentence(subject: string, what: string): string;
  quote(text: string): string;
  list(items: readonly string[]): string;
  change(what: string, from: string, to: string): string;
  readonly added: string;
  readonly removed: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  addedWith(details: readonly string[]): string;
  points(amount: string): string;
  quantity(amount: string): string;
  memberAdded(what: string, name: string): string;
  memberRemoved(what: string, name: string): string;
  /** A field of a part: the share of the level “good”. */
  part(what: string, name: string, field: string): string;
  minimumOf(path: string): string;
  moved(parent: string | null | undefined, after: string | null): string;
  reordered(what: string, items: string): string;
  rows(added: number, removed: number): string;
  written(what: string): string;
  inLanguage(what: string, language: Language): string;
}

const ZH_SUBJECTS: Readonly<Record<string, string>> = {
  facts: '事实',
  adjustments: '加减分项',
  evidence: '证据',
  conditions: '条件',
  tables: '决策表',
  outputs: '输出',
  stages: '阶段',
  sources: '来源',
  scoring: '计分规则',
  ungraded: '未达等级',
  effective: '有效期',
  overlayPolicy: '机构补充规则的权限',
  ruleset: '规则集',
};

const EN_SUBJECTS: Readonly<Record<string, string>> = {
  facts: 'Fact',
  adjustments: 'Adjustment',
  evidence: 'Evidence',
  conditions: 'Condition',
  tables: 'Table',
  outputs: 'Output',
  stages: 'Stage',
  sources: 'Source',
  scoring: 'Scoring',
  ungraded: 'The ungraded grade',
  effective: 'Effective period',
  overlayPolicy: 'Policy for overlays',
  ruleset: 'Ruleset',
};

const CHINESE: Phrases = {
  subject(collection, name) {
    if (collection === 'clauses') return `条款 ${name}`;
    if (collection === 'grades') return name;
    const word = Object.hasOwn(ZH_SUBJECTS, collection) ? (ZH_SUBJECTS[collection] ?? collection) : collection;
    return name === '' ? word : `${word}“${name}”`;
  },
  sentence: (subject, what) => `${subject}：${what}`,
  quote: (text) => `“${text}”`,
  list: (items) => items.join('、'),
  change: (what, from, to) => `${what} ${from} → ${to}`.trimStart(),
  added: '新增',
  removed: '删除',
  none: '无',
  yes: '是',
  no: '否',
  addedWith: (details) => `新增，${details.join('，')}`,
  points: (amount) => `${amount} 分`,
  quantity: (amount) => `数量 ${amount}`,
  memberAdded: (what, name) => `新增${what}“${name}”`,
  memberRemoved: (what, name) => `删除${what}“${name}”`,
  part: (what, name, field) => `${what}“${name}”的${field}`,
  minimumOf: (path) => `${path}的最低值`,
  moved(parent, after) {
    const where = after === null ? '最前' : `“${after}”之后`;
    if (parent === undefined) return `移到${where}`;
    return parent === null ? `移到顶层${where}` : `移到“${parent}”之下，${where}`;
  },
  reordered: (what, items) => `${what}的顺序改为 ${items}`,
  rows: (added, removed) => `行：新增 ${added}，删除 ${removed}`,
  written: (what) => `${what}的写法不同，含义相同`,
  inLanguage: (what, language) => `${what}（${language === 'en' ? '英文' : '中文'}）`,
};

const ENGLISH: Phrases = {
  subject(collection, name) {
    if (collection === 'clauses') return `Clause ${name}`;
    if (collection === 'grades') return name;
    const word = Object.hasOwn(EN_SUBJECTS, collection) ? (EN_SUBJECTS[collection] ?? collection) : collection;
    return name === '' ? word : `${word} “${name}”`;
  },
  sentence: (subject, what) => `${subject}: ${what}`,
  quote: (text) => `“${text}”`,
  list: (items) => items.join(', '),
  change: (what, from, to) => `${what} ${from} → ${to}`.trimStart(),
  added: 'added',
  removed: 'removed',
  none: 'none',
  yes: 'yes',
  no: 'no',
  addedWith: (details) => `added, ${details.join(', ')}`,
  points: (amount) => `${amount} ${String(amount) === '1' ? 'point' : 'points'}`,
  quantity: (amount) => `quantity ${amount}`,
  memberAdded: (what, name) => `${what} “${name}” added`,
  memberRemoved: (what, name) => `${what} “${name}” removed`,
  part: (what, name, field) => `${field} of the ${what} “${name}”`,
  minimumOf: (path) => `minimum of ${path}`,
  moved(parent, after) {
    const where = after === null ? 'to the front' : `after “${after}”`;
    if (parent === undefined) return `moved ${where}`;
    return parent === null ? `moved to the top level, ${where}` : `moved under “${parent}”, ${where}`;
  },
  reordered: (what, items) => `${what} in another order: ${items}`,
  rows: (added, removed) => `rows: ${added} added, ${removed} removed`,
  written: (what) => `${what} written differently, with the same meaning`,
  inLanguage: (what, language) => `${what} (${language === 'en' ? 'English' : 'Chinese'})`,
};

export function phrasesFor(language: Language): Phrases {
  return language === 'en' ? ENGLISH : CHINESE;
}
