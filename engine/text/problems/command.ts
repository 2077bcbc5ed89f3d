// Sentences about problems that only the command line finds: its use, and score sheets.
import type { Sentences, Values } from './template.js';

/** What stands where the points should. */
function unreadable(value: Values, zh: boolean): string {
  const found = value.of('found');
  if (found === '') return zh ? '没有写分值。请补上。' : 'has no points. Add them.';
  if (/^[-−－]/.test(found)) return zh ? `的分值 ${found} 是负数。分值不能小于 0。` : `has ${found} points. Points cannot be negative.`;
  return zh ? `的分值“${found}”不是数字。请写成如 2 或 2.5。` : `has the points “${found}”, which are no number. Write 2 or 2.5, say.`;
}

export const COMMAND: Sentences = {
  'wrong-use': {
    'zh-CN': '{reason}请用 --help 查看用法。',
    en: '{reason} See --help.',
  },
  'broken-document': {
    'zh-CN': '所引用的 {file} 有 {errors} 个错误，无法据以检查。请先改正它。',
    en: (value) =>
      `The document it refers to, ${value.of('file')}, has ${value.of('errors')} ${value.of('errors') === '1' ? 'error' : 'errors'}, so this cannot be checked. Correct that one first.`,
  },
  'unwritable-file': {
    'zh-CN': '无法写入文件：{reason:word}。请检查路径和权限。',
    en: 'The file cannot be written: {reason:word}. Check the path and the permissions.',
  },
  'sheet-empty': {
    'zh-CN': '评分表里没有任何条款的行。请每行写一个条款：编号或名称，以及分值。',
    en: 'The sheet has no rows of clauses. Write one clause a row: its number or title, and its points.',
  },
  'sheet-total-differs': {
    'zh-CN': '“{row}”写的是 {total} 分，各条款相加却是 {sum} 分。请核对评分表。',
    en: '“{row}” says {total} points, but the clauses come to {sum}. Check the sheet.',
  },
  'sheet-encoding': {
    'zh-CN': '评分表不是 UTF-8、UTF-16 或 GB 18030 编码的文本。请另存为 CSV（UTF-8）。',
    en: 'The sheet is no text in UTF-8, UTF-16 or GB 18030. Save it as CSV (UTF-8).',
  },
  'sheet-row-unknown': {
    'zh-CN': '“{row}”（{points} 分）与规则集中任何条款的编号、旧编号或名称都不相符。',
    en: (value) =>
      `“${value.of('row')}” (${value.of('points')} ${value.of('points') === '1' ? 'point' : 'points'}) fits no clause of the ruleset by number, former number or title.`,
  },
  'sheet-row-ambiguous': {
    'zh-CN': '“{row}”可以指多个条款：{candidates}。请写明编号。',
    en: '“{row}” may mean several clauses: {candidates}. Give the number.',
  },
  'sheet-row-twice': {
    'zh-CN': '条款“{clause}”出现了两次，分值不同：{other} 和 {points}。采用了前者，请核对。',
    en: 'The clause “{clause}” stands twice with different points: {other} and {points}. The former was taken; check them.',
  },
  'sheet-points-unreadable': {
    'zh-CN': (value) => `条款“${value.of('clause')}”${unreadable(value, true)}`,
    en: (value) => `The clause “${value.of('clause')}” ${unreadable(value, false)}`,
  },
  'sheet-points-established': {
    'zh-CN': '条款“{clause}”的分值 {established} 不是暂定的，不能改为 {points}。请核对评分表。',
    en: 'The points of the clause “{clause}” are established as {established}, not provisional, and were not changed to {points}. Check the sheet.',
  },
  'sheet-title-differs': {
    'zh-CN': '编号相符，但名称不同：评分表为“{found}”，条款“{clause}”为“{title}”。请确认是同一条款。',
    en: 'The number fits, the title does not: “{found}” in the sheet, “{title}” for the clause “{clause}”. Make sure that they are the same.',
  },
  'sheet-clause-missing': {
    'zh-CN': '仍有 {count} 个条款的分值是暂定的，评分表中没有：{clauses}。',
    en: (value) =>
      `${value.of('count') === '1' ? '1 clause keeps its' : `${value.of('count')} clauses keep their`} provisional points, not being in the sheet: ${value.of('clauses')}.`,
  },
  'sheet-without-effect': {
    'zh-CN': '评分表没有替换任何暂定分值。请检查列标题和编号。',
    en: 'The sheet replaces no provisional points. Check its headings and numbers.',
  },
};
