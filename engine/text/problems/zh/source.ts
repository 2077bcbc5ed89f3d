// Sentences about text that cannot be read as a document: engine/source and what the host could not open.
import type { Templates, Values } from '../template.js';

const MEGABYTE = 1024 * 1024;

/** A limit in bytes as people say it. */
function size(value: Values): string {
  const bytes = Number(value.of('limit'));
  return bytes >= MEGABYTE && bytes % MEGABYTE === 0 ? `${bytes / MEGABYTE} MB` : `${value.of('limit')} B`;
}

export const SOURCE_ZH = {
  'empty-document': '文件是空的。请填入一份 JSON 文档。',
  'not-json': (value) =>
    `这里不是合法的 JSON：应为${value.word('expected')}，${value.of('found') === '' ? '文本却已结束' : `却是“${value.of('found')}”`}。`,
  'not-utf8': '文件不是 UTF-8 编码（第 {offset} 字节起）。请另存为 UTF-8。',
  'too-large': (value) => `文档超过 ${size(value)} 的上限，未读取。请拆分或去掉不属于文档的内容。`,
  'too-deep': '嵌套超过 {limit} 层，未读取。请减少层级。',
  'duplicate-key': '字段“{key}”在同一对象中出现了两次，只有最后一次会生效。请删去一个。',
  'forbidden-key': '不允许使用字段名“{key}”。请换一个名称。',
  'number-precision': '数字 {found} 超过 15 位有效数字，无法精确保存。请减少位数。',
  'number-range': '数字 {found} 超出范围：除 0 外，绝对值应在 10⁻¹⁵ 与 10¹⁵ 之间。',
  'lone-surrogate': '文字中有半个 Unicode 字符（孤立的代理项）。请重新输入这段文字。',
  'too-many-problems': '问题超过 {limit} 个，其余未列出。请先改正以上各项。',
  'unreadable-file': '无法读取文件：{reason:word}。请检查路径和权限。',
  'internal-error': '处理这份文档时程序内部出错：{reason}。请连同文档报告此错误。',
} satisfies Templates;
