// The words of Source.
import type { Language } from '../../../engine/text/language.js';

export interface SourceWords {
  /** What the text is, to whoever cannot see it. */
  readonly editor: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly format: string;
  readonly find: string;
  readonly fold: string;
  readonly unfold: string;
  readonly same: string;
  wrong(count: number): string;
  readonly behind: string;
  readonly apart: string;
  readonly jump: string;
  readonly useText: string;
  readonly discard: string;
  readonly readOnly: string;
  readonly valuesOnly: string;
  problems(errors: number, warnings: number): string;
  /** How to leave the text by the keyboard. */
  readonly leave: string;
  readonly bar: string;
}

export const SOURCE_WORDS: Readonly<Record<Language, SourceWords>> = {
  'zh-CN': {
    editor: '整个文档的 JSON 源码',
    loading: '正在打开编辑器…',
    failed: '编辑器没能加载。网络恢复后可以重试；其他视图不受影响。',
    again: '重试',
    format: '整理格式',
    find: '查找',
    fold: '折叠',
    unfold: '展开',
    same: '文本与规则一致',
    wrong: (count) => `文本有 ${count} 处错误，尚未进入规则`,
    behind: '规则在别处又有修改',
    apart: '文本已无错误，但规则在别处又有修改：请选择以哪个为准',
    jump: '转到问题',
    useText: '用这段文本替换规则',
    discard: '放弃文本，恢复为规则',
    readOnly: '此文档只读，不能在这里修改',
    valuesOnly: '您只能修改数值，不能在源码中编辑',
    problems: (errors, warnings) =>
      [errors > 0 ? `${errors} 个错误` : '', warnings > 0 ? `${warnings} 个警告` : ''].filter(Boolean).join('，'),
    leave: '按 Ctrl+M 后，Tab 键移出编辑区',
    bar: '源码工具',
  },
  en: {
    editor: 'JSON source of the whole document',
    loading: 'Opening the editor…',
    failed: 'The editor could not be loaded. Try again when the network is back; the other views are not affected.',
    again: 'Try again',
    format: 'Format',
    find: 'Find',
    fold: 'Fold',
    unfold: 'Unfold',
    same: 'The text and the rules agree',
    wrong: (count) => `The text has ${count === 1 ? 'a mistake' : `${count} mistakes`}: it is not in the rules yet`,
    behind: 'the rules have changed elsewhere since',
    apart: 'The text is right now, but the rules have changed elsewhere since: choose which of the two holds',
    jump: 'Go to the problem',
    useText: 'Replace the rules with this text',
    discard: 'Discard the text, back to the rules',
    readOnly: 'This document cannot be changed here',
    valuesOnly: 'You may change values only, not the source',
    problems: (errors, warnings) =>
      [
        errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
        warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    leave: 'Ctrl+M lets Tab leave the text',
    bar: 'Tools of the source',
  },
};
