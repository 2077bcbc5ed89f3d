// The words of pasting a table: what its columns are, what would change and why, what needs a look.
import type { Language } from '../../../engine/text/language.js';

type Role = 'number' | 'group' | 'title' | 'text' | 'points' | 'basis' | 'method' | 'deletable' | 'evidence' | 'tags' | 'ignore';
type Reason =
  | 'heading'
  | 'known'
  | 'numbers'
  | 'numbered'
  | 'points'
  | 'running'
  | 'short'
  | 'long'
  | 'repeated'
  | 'second'
  | 'empty'
  | 'chosen';
type Matched = 'number' | 'alias' | 'title' | 'near' | 'position' | 'chosen' | 'none';
type Looked = 'choose' | 'unsure' | 'unclear' | 'normative' | 'total' | 'empty' | 'elsewhere' | 'unmatched' | 'leaf' | 'full';
type Unclear = 'range' | 'percent' | 'negative' | 'digits' | 'date' | 'words' | 'several';
type Other = 'above' | 'heading' | 'total' | 'note' | 'unread';
type Basis = 'body' | 'normative' | 'provisional';

export interface PasteWords {
  readonly title: string;
  readonly close: string;
  readonly cancel: string;
  readonly take: string;
  readonly again: string;
  // The empty dialog.
  readonly area: string;
  readonly areaHint: string;
  readonly readText: string;
  readonly file: string;
  readonly notText: string;
  readonly notTable: string;
  // The pasted table.
  readonly pasted: string;
  size(rows: number, columns: number): string;
  readonly preview: string;
  column(letter: string): string;
  readonly columnHint: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly headings: string;
  moreRows(count: number): string;
  left(rows: number, columns: number, cells: number, characters: number): string;
  // How it is taken.
  readonly scope: string;
  readonly scopes: Readonly<Record<'points' | 'titles' | 'all', string>>;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly missing: string;
  readonly missings: Readonly<Record<'keep' | 'remove', string>>;
  // The difference.
  readonly result: string;
  readonly filter: string;
  readonly heads: Readonly<Record<'tick' | 'number' | 'title' | 'points' | 'match' | 'look', string>>;
  readonly all: string;
  tickRow(name: string): string;
  readonly matched: Readonly<Record<Matched, string>>;
  readonly looks: Readonly<Record<Looked, string>>;
  unclear(text: string, why: Unclear): string;
  readonly fields: Readonly<Record<'number' | 'title' | 'text' | 'basis', string>>;
  readonly nothing: string;
  readonly added: string;
  readonly removed: string;
  readonly kept: string;
  readonly sum: string;
  readonly same: string;
  readonly left1: string;
  readonly inTitle: string;
  readonly change: string;
  which(name: string): string;
  readonly newClause: string;
  readonly leave: string;
  readonly otherClause: string;
  into(name: string): string;
  readonly top: string;
  showMore(count: number): string;
  readonly nothingToLook: string;
  // Sums and what was not read.
  readonly sums: string;
  readonly sumHeads: Readonly<Record<'group' | 'before' | 'after', string>>;
  readonly total: string;
  off(declared: string, sum: string): string;
  readonly others: string;
  readonly otherKinds: Readonly<Record<Other, string>>;
  row(number: number): string;
  counts(counts: {
    points: number;
    basis: number;
    titles: number;
    added: number;
    removed: number;
    unmatched: number;
    looks: number;
  }): string;
  totalIs(after: string, before: string): string;
}

const zh: PasteWords = {
  title: '粘贴评分表',
  close: '关闭',
  cancel: '取消',
  take: '采用',
  again: '换一张表',
  area: '粘贴到这里',
  areaHint: '在 Excel、WPS 或 Word 里选中评分表并复制，点这里按 Ctrl+V。也可以把 CSV、TSV 文件拖进来。采用之前不改动任何内容。',
  readText: '读取上面的文字',
  file: '选择 CSV 或 TSV 文件…',
  notText: '这个文件不是文字。请在 Excel 里另存为 CSV，或直接复制表格。',
  notTable: '没有读到表格。请连同编号或名称、分值两列一起复制。',
  pasted: '粘贴的表格',
  size: (rows, columns) => `${rows} 行 × ${columns} 列`,
  preview: '粘贴的表格，按读到的样子',
  column: (letter) => `${letter} 列是`,
  columnHint: '每一列的含义可以改，下面的结果随之更新',
  roles: {
    number: '条款编号',
    group: '上级类别',
    title: '名称',
    text: '正文',
    points: '分值',
    basis: '分值依据',
    method: '评定方法',
    deletable: '可删减',
    evidence: '证据（不采用）',
    tags: '标签',
    ignore: '不采用',
  },
  reasons: {
    heading: '按表头',
    known: '与现有编号相同',
    numbers: '内容是编号',
    numbered: '编号与名称同格',
    points: '内容是数字',
    running: '只是序号',
    short: '内容像名称',
    long: '内容较长',
    repeated: '合并或重复',
    second: '同类列已有',
    empty: '空列',
    chosen: '手工指定',
  },
  headings: '表头行数',
  moreRows: (count) => `还有 ${count} 行未在此显示，已全部读取`,
  left: (rows, columns, cells, characters) =>
    `表格过大：${[rows > 0 && `有 ${rows} 行`, columns > 0 && `有 ${columns} 个单元格超出最多的列数`, cells > 0 && `有 ${cells} 个单元格的文字过长被截短`, characters > 0 && `末尾约 ${Math.ceil(characters / 1e6)} 百万个字符`].filter(Boolean).join('，')}${rows > 0 || characters > 0 ? '未读取。请分几次粘贴。' : '。'}`,
  scope: '采用范围',
  scopes: { points: '只取分值', titles: '分值和名称', all: '全部，含编号、正文和新条款' },
  basis: '这些分值出自',
  bases: { body: '机构的评分表', normative: '标准本身', provisional: '暂定' },
  missing: '表里没有的条款',
  missings: { keep: '保留', remove: '删除' },
  result: '结果',
  filter: '只看需要确认的',
  heads: { tick: '采用', number: '编号', title: '名称', points: '分值', match: '对应的条款', look: '需要确认' },
  all: '全部采用或全部不采用',
  tickRow: (name) => `采用：${name}`,
  matched: {
    number: '编号一致',
    alias: '别号一致',
    title: '名称一致',
    near: '名称相近',
    position: '按前后位置',
    chosen: '手工指定',
    none: '',
  },
  looks: {
    choose: '请选择对应的条款',
    unsure: '请核对是否同一条款',
    unclear: '分值未读懂，不改',
    normative: '会改动标准规定的分值',
    total: '与下级合计不符，勾选则按合计',
    empty: '新条款没有分值，按 0 分',
    elsewhere: '表中的上级不同，位置不动',
    unmatched: '没有对应的条款',
    leaf: '表中分为下级条款，现为单项',
    full: '条款数已到上限',
  },
  unclear: (text, why) =>
    `“${text}”${{ range: '是一个范围', percent: '是百分比', negative: '是负数', digits: '位数过多', date: '被表格软件当成了日期', words: '不是一个数', several: '是同一条款的几个分值' }[why]}`,
  fields: { number: '编号', title: '名称', text: '正文', basis: '依据' },
  nothing: '无',
  added: '新条款',
  removed: '删除',
  kept: '表里没有，保留',
  sum: '按下级合计',
  same: '不变',
  left1: '不采用',
  inTitle: '分值写在名称里',
  change: '改…',
  which: (name) => `“${name}”对应哪个条款`,
  newClause: '作为新条款',
  leave: '不采用这一行',
  otherClause: '其他条款…',
  into: (name) => `“${name}”放在`,
  top: '最上层',
  showMore: (count) => `再显示 ${count} 行`,
  nothingToLook: '没有需要确认的。',
  sums: '各类合计',
  sumHeads: { group: '类别', before: '原', after: '现' },
  total: '合计',
  off: (declared, sum) => `写的是 ${declared}，下级合计 ${sum}`,
  others: '没有当作条款的行',
  otherKinds: { above: '表题', heading: '表头', total: '合计行', note: '说明', unread: '未读懂' },
  row: (number) => `第 ${number} 行`,
  counts: ({ points, basis, titles, added, removed, unmatched, looks }) =>
    [
      `${points} 项分值更改`,
      basis > 0 && `${basis} 项分值相同、只改依据`,
      titles > 0 && `${titles} 项文字更改`,
      added > 0 && `新增 ${added} 条`,
      removed > 0 && `删除 ${removed} 条`,
      unmatched > 0 && `${unmatched} 行未匹配`,
      looks > 0 && `${looks} 项需要确认`,
    ]
      .filter(Boolean)
      .join('，'),
  totalIs: (after, before) => (after === before ? `合计 ${after}` : `合计 ${before} → ${after}`),
};

const en: PasteWords = {
  title: 'Paste a score sheet',
  close: 'Close',
  cancel: 'Cancel',
  take: 'Take over',
  again: 'Another table',
  area: 'Paste here',
  areaHint:
    'Select the score sheet in Excel, WPS or Word and copy it, then click here and press Ctrl+V. A CSV or TSV file can be dropped here too. Nothing is changed before you take it over.',
  readText: 'Read the text above',
  file: 'Choose a CSV or TSV file…',
  notText: 'This file is not text. Save it as CSV in Excel, or copy the table itself.',
  notTable: 'No table was found. Copy the column of numbers or names together with the points.',
  pasted: 'The pasted table',
  size: (rows, columns) => `${rows} rows × ${columns} columns`,
  preview: 'The pasted table as it was read',
  column: (letter) => `Column ${letter} is`,
  columnHint: 'What a column is can be changed; the result below follows',
  roles: {
    number: 'Number',
    group: 'Group above',
    title: 'Title',
    text: 'Text',
    points: 'Points',
    basis: 'Basis of points',
    method: 'Method',
    deletable: 'Deletable',
    evidence: 'Evidence (not taken)',
    tags: 'Tags',
    ignore: 'Not taken',
  },
  reasons: {
    heading: 'by its heading',
    known: 'numbers of clauses here',
    numbers: 'holds numbers',
    numbered: 'number and title together',
    points: 'holds amounts',
    running: 'only counts the rows',
    short: 'looks like titles',
    long: 'long texts',
    repeated: 'merged or repeated',
    second: 'there is one already',
    empty: 'empty',
    chosen: 'chosen by you',
  },
  headings: 'Rows of headings',
  moreRows: (count) => `${count} more rows were read and are not shown here`,
  left: (rows, columns, cells, characters) =>
    `The table is too large: ${[rows > 0 && `${rows} rows`, columns > 0 && `${columns} cells beyond the last column`, characters > 0 && `about ${Math.ceil(characters / 1e6)} million characters at the end`].filter(Boolean).join(', ')}${rows > 0 || columns > 0 || characters > 0 ? ' not read' : ''}${cells > 0 ? `${rows + columns + characters > 0 ? '; ' : ''}${cells} cells cut short` : ''}. Paste it in parts.`,
  scope: 'Take',
  scopes: { points: 'Points only', titles: 'Points and titles', all: 'Everything: numbers, texts, new clauses' },
  basis: 'These points come from',
  bases: { body: 'the body’s score sheet', normative: 'the standard itself', provisional: 'provisional' },
  missing: 'Clauses that the table lacks',
  missings: { keep: 'Keep', remove: 'Remove' },
  result: 'Result',
  filter: 'Only what needs a look',
  heads: { tick: 'Take', number: 'Number', title: 'Title', points: 'Points', match: 'Clause here', look: 'Needs a look' },
  all: 'Take all or none',
  tickRow: (name) => `Take: ${name}`,
  matched: {
    number: 'same number',
    alias: 'other number',
    title: 'same title',
    near: 'similar title',
    position: 'by its place',
    chosen: 'chosen by you',
    none: '',
  },
  looks: {
    choose: 'Choose the clause',
    unsure: 'Check that it is the same clause',
    unclear: 'Points not understood, not changed',
    normative: 'Changes points of the standard itself',
    total: 'Differs from the sum below; tick to follow it',
    empty: 'New clause without points: 0',
    elsewhere: 'Stands elsewhere in the table; not moved',
    unmatched: 'No such clause',
    leaf: 'Divided in the table; here it is a single clause',
    full: 'No more clauses fit',
  },
  unclear: (text, why) =>
    `“${text}” ${{ range: 'is a range', percent: 'is a percentage', negative: 'is negative', digits: 'has too many digits', date: 'was made a date by the spreadsheet', words: 'is not one number', several: 'are several amounts for one clause' }[why]}`,
  fields: { number: 'number', title: 'title', text: 'text', basis: 'basis' },
  nothing: 'none',
  added: 'New clause',
  removed: 'Removed',
  kept: 'Not in the table, kept',
  sum: 'Sum of what is below',
  same: 'Same',
  left1: 'Not taken',
  inTitle: 'points stand in the title',
  change: 'Change…',
  which: (name) => `Which clause is “${name}”`,
  newClause: 'As a new clause',
  leave: 'Leave this row',
  otherClause: 'Another clause…',
  into: (name) => `Put “${name}” into`,
  top: 'Top level',
  showMore: (count) => `Show ${count} more rows`,
  nothingToLook: 'Nothing needs a look.',
  sums: 'Sums',
  sumHeads: { group: 'Group', before: 'Before', after: 'After' },
  total: 'Total',
  off: (declared, sum) => `declares ${declared}, below it are ${sum}`,
  others: 'Rows that are no clauses',
  otherKinds: { above: 'caption', heading: 'headings', total: 'total', note: 'note', unread: 'not understood' },
  row: (number) => `Row ${number}`,
  counts: ({ points, basis, titles, added, removed, unmatched, looks }) =>
    [
      `${points} points changed`,
      basis > 0 && `${basis} with the same points and another basis`,
      titles > 0 && `${titles} with other words`,
      added > 0 && `${added} added`,
      removed > 0 && `${removed} removed`,
      unmatched > 0 && `${unmatched} unmatched`,
      looks > 0 && `${looks} to look at`,
    ]
      .filter(Boolean)
      .join(', '),
  totalIs: (after, before) => (after === before ? `total ${after}` : `total ${before} → ${after}`),
};

export const PASTE_WORDS: Readonly<Record<Language, PasteWords>> = { 'zh-CN': zh, en };
