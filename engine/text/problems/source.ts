// Sentences about text that cannot be read as a document: engine/source and what the host could not open.
import type { Sentences, Values } from './template.js';

const MEGABYTE = 1024 * 1024;

/** A limit in bytes as people say it. */
function size(value: Values): string {
  const bytes = Number(value.of('limit'));
  return bytes >= MEGABYTE && bytes % MEGABYTE === 0 ? `${bytes / MEGABYTE} MB` : `${value.of('limit')} B`;
}

export const SOURCE: Sentences = {
  'empty-document': {
    'zh-CN': '文件是空的。请填入一份 JSON 文档。',
    en: 'The file is empty. It should hold one JSON document.',
  },
  'not-json': {
    'zh-CN': (value) =>
      `这里不是合法的 JSON：应为${value.word('expected')}，${value.of('found') === '' ? '文本却已结束' : `却是“${value.of('found')}”`}。`,
    en: (value) =>
      `This is not JSON: ${value.word('expected')} should stand here, ${value.of('found') === '' ? 'but the text ends' : `not “${value.of('found')}”`}.`,
  },
  'not-utf8': {
    'zh-CN': '文件不是 UTF-8 编码（第 {offset} 字节起）。请另存为 UTF-8。',
    en: 'The file is not UTF-8 (from byte {offset} on). Save it as UTF-8.',
  },
  'too-large': {
    'zh-CN': (value) => `文档超过 ${size(value)} 的上限，未读取。请拆分或去掉不属于文档的内容。`,
    en: (value) => `The document is larger than ${size(value)} and was not read. Split it, or take out what does not belong to it.`,
  },
  'too-deep': {
    'zh-CN': '嵌套超过 {limit} 层，未读取。请减少层级。',
    en: 'The nesting is deeper than {limit} levels and was not read. Flatten it.',
  },
  'duplicate-key': {
    'zh-CN': '字段“{key}”在同一对象中出现了两次，只有最后一次会生效。请删去一个。',
    en: 'The field “{key}” stands twice in one object, and only the last would count. Remove one.',
  },
  'forbidden-key': {
    'zh-CN': '不允许使用字段名“{key}”。请换一个名称。',
    en: 'The field name “{key}” is not allowed. Use another.',
  },
  'number-precision': {
    'zh-CN': '数字 {found} 超过 15 位有效数字，无法精确保存。请减少位数。',
    en: 'The number {found} has more than 15 significant digits and cannot be kept exactly. Use fewer digits.',
  },
  'number-range': {
    'zh-CN': '数字 {found} 超出范围：除 0 外，绝对值应在 10⁻¹⁵ 与 10¹⁵ 之间。',
    en: 'The number {found} is out of range: other than 0, its magnitude must be from 10⁻¹⁵ to 10¹⁵.',
  },
  'lone-surrogate': {
    'zh-CN': '文字中有半个 Unicode 字符（孤立的代理项）。请重新输入这段文字。',
    en: 'The text holds half a Unicode character (a lone surrogate). Type it again.',
  },
  'too-many-problems': {
    'zh-CN': '问题超过 {limit} 个，其余未列出。请先改正以上各项。',
    en: 'There are more than {limit} problems; the rest are not listed. Correct these first.',
  },
  'unreadable-file': {
    'zh-CN': '无法读取文件：{reason:word}。请检查路径和权限。',
    en: 'The file cannot be read: {reason:word}. Check the path and the permissions.',
  },
  'internal-error': {
    'zh-CN': '处理这份文档时程序内部出错：{reason}。请连同文档报告此错误。',
    en: 'The program failed inside on this document: {reason}. Please report it with the document.',
  },
};
