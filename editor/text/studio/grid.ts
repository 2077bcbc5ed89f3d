// Words of the grid itself: its keys, its menu, what it says to a screen reader. What stands in its cells is the views'.
import type { Language } from '../../../engine/text/language.js';

export interface GridWords {
  readonly help: string;
  readonly rowNumber: string;
  readonly addRow: string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly notANumber: string;
  noOption(text: string): string;
  readonly readOnly: string;
  selected(rows: number, columns: number): string;
  refused(count: number, first: string): string;
  leftOut(count: number): string;
  readonly expand: string;
  readonly collapse: string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  /** A mark as it is read out. */
  marked(severity: string, text: string): string;
  readonly columnWidth: (title: string) => string;
  readonly menu: {
    readonly label: string;
    readonly edit: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly insert: string;
    readonly remove: string;
    readonly clear: string;
    readonly fillDown: string;
    readonly moveUp: string;
    readonly moveDown: string;
    readonly indent: string;
    readonly outdent: string;
    readonly width: string;
  };
  readonly cannotPaste: string;
  moved(count: number): string;
  readonly options: string;
}

export const GRID_WORDS: Record<Language, GridWords> = {
  'zh-CN': {
    help: '方向键移动，直接输入即替换，F2 修改，Enter 确认，Esc 取消；Esc 之后按 Tab 离开表格。',
    rowNumber: '行号',
    addRow: '新增一行',
    empty: '还没有内容。',
    yes: '是',
    no: '否',
    notANumber: '不是数字',
    noOption: (text) => `没有“${text}”这一项`,
    readOnly: '不可修改',
    selected: (rows, columns) => `已选 ${rows} 行 × ${columns} 列`,
    refused: (count, first) => `${count} 个单元格未采用：${first}`,
    leftOut: (count) => `${count} 个单元格放不下或不可修改，已略过`,
    expand: '展开',
    collapse: '折叠',
    severity: { error: '错误', warning: '警告', info: '提示' },
    marked: (severity, text) => `${severity}：${text}`,
    columnWidth: (title) => `“${title}”的列宽`,
    menu: {
      label: '行的操作',
      edit: '修改',
      cut: '剪切',
      copy: '复制',
      paste: '粘贴',
      insert: '在下方新增一行',
      remove: '删除所选行',
      clear: '清除内容',
      fillDown: '向下填充',
      moveUp: '上移',
      moveDown: '下移',
      indent: '降一级',
      outdent: '升一级',
      width: '调整列宽',
    },
    cannotPaste: '浏览器不允许读取剪贴板，请按 Ctrl+V 粘贴',
    moved: (count) => `已移动 ${count} 行`,
    options: '可选项',
  },
  en: {
    help: 'Arrow keys move, typing replaces, F2 edits, Enter takes, Escape cancels; after Escape, Tab leaves the table.',
    rowNumber: 'Row',
    addRow: 'New row',
    empty: 'Nothing here yet.',
    yes: 'yes',
    no: 'no',
    notANumber: 'Not a number',
    noOption: (text) => `There is no “${text}” to choose`,
    readOnly: 'Cannot be changed',
    selected: (rows, columns) => `${rows} rows × ${columns} columns selected`,
    refused: (count, first) => `${count} ${count === 1 ? 'cell was' : 'cells were'} not taken: ${first}`,
    leftOut: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} left out: no room, or not to be changed`,
    expand: 'Expand',
    collapse: 'Collapse',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    marked: (severity, text) => `${severity}: ${text}`,
    columnWidth: (title) => `Width of “${title}”`,
    menu: {
      label: 'What to do with the rows',
      edit: 'Edit',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      insert: 'New row below',
      remove: 'Remove the selected rows',
      clear: 'Clear',
      fillDown: 'Fill down',
      moveUp: 'Move up',
      moveDown: 'Move down',
      indent: 'Indent',
      outdent: 'Outdent',
      width: 'Column width',
    },
    cannotPaste: 'The browser does not let the clipboard be read; press Ctrl+V',
    moved: (count) => `${count} ${count === 1 ? 'row' : 'rows'} moved`,
    options: 'Choices',
  },
};
