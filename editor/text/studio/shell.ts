// The words of the studio's frame: bar, navigation, side panel, status line, palette.
import type { Language } from '../../../engine/text/language.js';
import type { ViewId } from '../../state/studio.js';

export interface ShellWords {
  readonly name: string;
  readonly views: Readonly<Record<ViewId | 'library', string>>;
  readonly groups: Readonly<Record<'rules' | 'tests' | 'versions', string>>;
  readonly navigation: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly theme: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly toEvaluator: string;
  readonly undo: string;
  readonly redo: string;
  /** What a button of the history does: to which step, with which key. */
  step(verb: string, label: string | undefined, keys?: string): string;
  history(position: number, count: number): string;
  readonly palette: string;
  readonly paletteHint: string;
  readonly paletteEmpty: string;
  readonly shortcuts: string;
  readonly shortcutKey: string;
  readonly shortcutWhat: string;
  readonly gridKeys: readonly (readonly [string, string])[];
  readonly close: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly status: Readonly<Record<'draft' | 'review' | 'published' | 'withdrawn', string>>;
  readonly readOnly: Readonly<Record<'published' | 'shipped' | 'elsewhere' | 'evaluated', string>>;
  readonly revise: string;
  readonly saving: Readonly<Record<'saved' | 'saving' | 'blocked' | 'full' | 'readOnly', string>>;
  readonly checking: string;
  checked(milliseconds: number): string;
  readonly checkFailed: string;
  readonly loading: string;
  loadFailed(view: string): string;
  readonly again: string;
  readonly panel: string;
  readonly hidePanel: string;
  readonly showPanel: string;
  readonly problems: string;
  readonly trial: string;
  problemCount(errors: number, warnings: number): string;
  refused(reasons: string): string;
  readonly textKept: string;
  readonly openSource: string;
  readonly documentName: string;
  readonly commandGroups: Readonly<Record<string, string>>;
  readonly resize: string;
  readonly missing: string;
  readonly file: string;
  readonly nothingChanged: string;
}

const ZH: ShellWords = {
  name: '规衡',
  views: {
    library: '文档库',
    overlay: '机构规则',
    outline: '条款',
    evidence: '证据',
    grades: '等级',
    conditions: '条件',
    adjustments: '加减分',
    scoring: '计分',
    facts: '事实',
    tables: '决策表',
    outputs: '输出',
    stages: '阶段',
    scenarios: '用例',
    source: '源码',
    changes: '修订',
    versions: '发布',
    print: '规则文本',
  },
  groups: { rules: '规则', tests: '检验', versions: '版本' },
  navigation: '文档各部分',
  otherLanguage: 'EN',
  switchLanguage: 'Switch to English',
  theme: { system: '外观：随系统', light: '外观：浅色', dark: '外观：深色' },
  toEvaluator: '评价页面',
  undo: '撤销',
  redo: '重做',
  step: (verb, label, keys) => [verb, label && `：${label}`, keys && `（${keys}）`].filter(Boolean).join(''),
  history: (position, count) => `第 ${position}/${count} 步`,
  palette: '命令',
  paletteHint: '查找命令、条款、证据、条件……',
  paletteEmpty: '没有匹配的命令或内容。',
  shortcuts: '快捷键',
  shortcutKey: '按键',
  shortcutWhat: '作用',
  gridKeys: [
    ['Enter / Tab', '确认并向下／向右'],
    ['F2', '编辑单元格'],
    ['Esc', '放弃修改'],
    ['Shift+↑↓←→', '扩大选择'],
    ['Ctrl+D', '向下填充'],
    ['Ctrl+C / X / V', '复制／剪切／粘贴'],
    ['Ctrl+Enter', '新增一行'],
    ['Ctrl+-', '删除行'],
    ['Alt+↑↓', '移动行'],
    ['Alt+Shift+←→', '升级／降级'],
    ['Shift+F10', '行菜单'],
  ],
  close: '关闭',
  cancel: '取消',
  dismiss: '知道了',
  status: { draft: '草稿', review: '审核中', published: '已发布', withdrawn: '已废止' },
  readOnly: {
    published: '已发布的版本不再改动。要修改，请建立修订草稿。',
    shipped: '随站点提供的版本，只读。要修改，请建立修订草稿。',
    elsewhere: '此草稿正在另一个窗口中修改，这里只读。',
    evaluated: '这是叠加后的生效规则，只读。',
  },
  revise: '建立修订草稿',
  saving: {
    saved: '已保存',
    saving: '正在保存…',
    blocked: '无法保存在本机：请导出文件',
    full: '本机空间已满：请导出文件',
    readOnly: '只读',
  },
  checking: '正在检查…',
  checked: (milliseconds) => `检查用时 ${milliseconds} 毫秒`,
  checkFailed: '检查未完成；下次改动时重试',
  loading: '正在载入…',
  loadFailed: (view) => `“${view}”未能载入，请检查网络。`,
  again: '重试',
  panel: '问题与试评',
  hidePanel: '收起右栏',
  showPanel: '展开右栏',
  problems: '问题',
  trial: '试评',
  problemCount: (errors, warnings) => (errors + warnings === 0 ? '没有问题' : `${errors} 个错误，${warnings} 个提醒`),
  refused: (reasons) => `未改动：${reasons}`,
  textKept: '源码中有尚未成为规则的文本，已保留。',
  openSource: '查看源码',
  documentName: '当前文档',
  commandGroups: { library: '文档库', document: '文档', edit: '编辑', view: '查看', place: '内容' },
  resize: '调整右栏宽度',
  missing: '库中没有这份文档。',
  file: '文件',
  nothingChanged: '没有可改动的内容。',
};

const EN: ShellWords = {
  name: 'Steelyard',
  views: {
    library: 'Library',
    overlay: 'Own rules',
    outline: 'Clauses',
    evidence: 'Evidence',
    grades: 'Grades',
    conditions: 'Conditions',
    adjustments: 'Adjustments',
    scoring: 'Scoring',
    facts: 'Facts',
    tables: 'Tables',
    outputs: 'Outputs',
    stages: 'Stages',
    scenarios: 'Scenarios',
    source: 'Source',
    changes: 'Changes',
    versions: 'Publish',
    print: 'Rule text',
  },
  groups: { rules: 'Rules', tests: 'Tests', versions: 'Versions' },
  navigation: 'Parts of the document',
  otherLanguage: '中文',
  switchLanguage: '切换到中文',
  theme: { system: 'Appearance: system', light: 'Appearance: light', dark: 'Appearance: dark' },
  toEvaluator: 'Evaluator page',
  undo: 'Undo',
  redo: 'Redo',
  step: (verb, label, keys) => [verb, label && `: ${label}`, keys && ` (${keys})`].filter(Boolean).join(''),
  history: (position, count) => `step ${position} of ${count}`,
  palette: 'Commands',
  paletteHint: 'Find a command, clause, item of evidence, condition …',
  paletteEmpty: 'No command or content matches.',
  shortcuts: 'Keyboard shortcuts',
  shortcutKey: 'Keys',
  shortcutWhat: 'What they do',
  gridKeys: [
    ['Enter / Tab', 'Confirm and go down / right'],
    ['F2', 'Edit the cell'],
    ['Esc', 'Give up the change'],
    ['Shift+↑↓←→', 'Extend the selection'],
    ['Ctrl+D', 'Fill down'],
    ['Ctrl+C / X / V', 'Copy / cut / paste'],
    ['Ctrl+Enter', 'New row'],
    ['Ctrl+-', 'Remove rows'],
    ['Alt+↑↓', 'Move rows'],
    ['Alt+Shift+←→', 'Outdent / indent'],
    ['Shift+F10', 'Menu of the row'],
  ],
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  status: { draft: 'draft', review: 'in review', published: 'published', withdrawn: 'withdrawn' },
  readOnly: {
    published: 'A published version does not change any more. To change it, make a revision.',
    shipped: 'Shipped with the site, read-only. To change it, make a revision.',
    elsewhere: 'This draft is being changed in another window; it is read-only here.',
    evaluated: 'These are the effective rules, read-only.',
  },
  revise: 'Make a revision',
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    blocked: 'Cannot be kept on this machine: export it',
    full: 'Storage is full: export it',
    readOnly: 'Read-only',
  },
  checking: 'Checking…',
  checked: (milliseconds) => `checked in ${milliseconds} ms`,
  checkFailed: 'The check did not finish; the next change tries again',
  loading: 'Loading…',
  loadFailed: (view) => `“${view}” could not be loaded. Check the network.`,
  again: 'Try again',
  panel: 'Problems and trial',
  hidePanel: 'Hide the side panel',
  showPanel: 'Show the side panel',
  problems: 'Problems',
  trial: 'Trial',
  problemCount: (errors, warnings) =>
    errors + warnings === 0
      ? 'No problems'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  refused: (reasons) => `Not changed: ${reasons}`,
  textKept: 'Source holds text that is not part of the rules yet; it is kept.',
  openSource: 'Show Source',
  documentName: 'Open document',
  commandGroups: { library: 'Library', document: 'Document', edit: 'Edit', view: 'View', place: 'Content' },
  resize: 'Width of the side panel',
  missing: 'This document is not in the library.',
  file: 'File',
  nothingChanged: 'There is nothing to change.',
};

export const SHELL_WORDS: Readonly<Record<Language, ShellWords>> = { 'zh-CN': ZH, en: EN };
