// Sentences about problems that only the command line finds: its use, documents that it looks up, and score sheets.
import type { Templates, Values } from '../template.js';

/** What stands where the points should. */
function unreadable(value: Values): string {
  const found = value.of('found');
  if (found === '') return '没有写分值。请补上。';
  return /^[-−－]/.test(found) ? `的分值 ${found} 是负数。分值不能小于 0。` : `的分值“${found}”不是数字。请写成如 2 或 2.5。`;
}

export const COMMAND_ZH = {
  'wrong-use': '{reason}请用 --help 查看用法。',
  'broken-document': '所引用的 {file} 有 {errors} 个错误，无法据以检查。请先改正它。',
  'unwritable-file': '无法写入文件：{reason:word}。请检查路径和权限。',
  'sheet-empty': '评分表里没有任何条款的行。请每行写一个条款：编号或名称，以及分值。',
  'sheet-total-differs': '“{row}”写的是 {total} 分，各条款相加却是 {sum} 分。请核对评分表。',
  'sheet-encoding': '评分表不是 UTF-8、UTF-16 或 GB 18030 编码的文本。请另存为 CSV（UTF-8）。',
  'sheet-row-unknown': '“{row}”（{points} 分）与规则集中任何条款的编号、旧编号或名称都不相符。',
  'sheet-row-ambiguous': '“{row}”可以指多个条款：{candidates}。请写明编号。',
  'sheet-row-twice': '条款“{clause}”出现了两次，分值不同：{other} 和 {points}。采用了前者，请核对。',
  'sheet-points-unreadable': (value) => `条款“${value.of('clause')}”${unreadable(value)}`,
  'sheet-points-established': '条款“{clause}”的分值 {established} 不是暂定的，不能改为 {points}。请核对评分表。',
  'sheet-title-differs': '编号相符，但名称不同：评分表为“{found}”，条款“{clause}”为“{title}”。请确认是同一条款。',
  'sheet-clause-missing': '仍有 {count} 个条款的分值是暂定的，评分表中没有：{clauses}。',
  'sheet-without-effect': '评分表没有替换任何暂定分值。请检查列标题和编号。',
  'unknown-ruleset': (value) => {
    const name = `“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”`;
    return value.has('unchecked')
      ? `找不到规则集${name}，因此未能对照规则集检查这份${value.word('unchecked')}。请把规则集文件一并列出，或检查标识。`
      : `找不到规则集${name}。请检查标识和版本，或用 --ruleset 指定文件。`;
  },
  'unknown-overlay': (value) =>
    `找不到机构补充规则“${value.of('id')}${value.has('version') ? `@${value.of('version')}` : ''}”。请检查标识和版本，或用 --overlay 指定文件。`,
  'ruleset-not-named': (value) =>
    `审核记录没有写明所用的规则集${value.has('unchecked') ? '，因此未能对照规则集检查' : ''}。请写明规则集（ruleset）的标识和版本。`,
  'no-version-for-date': (value) =>
    value.has('date')
      ? `规则集“${value.of('id')}”没有在 ${value.of('date')} 有效的已发布版本。请写明版本。`
      : `审核记录没有日期，无法选择规则集“${value.of('id')}”的版本。请写明日期或版本。`,
} satisfies Templates;
