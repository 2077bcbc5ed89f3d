// Problems that only a page can have, in Chinese. They come after the first painting, before anything can go wrong without a network.
import type { Params } from '../../../engine/model/problem.js';
import { type PageSentences, paramText } from './files.js';

export const ofPages: PageSentences = {
  'fetch-url': '地址“{url}”不正确，未能取得文档。请网站管理员检查元素的 src 或 overlay-src 属性。',
  'fetch-network': '取不到 {url}：连接失败。请检查网络后重试；若一直如此，请网站管理员检查地址、服务器和页面的安全策略（connect-src）。',
  'fetch-cross-origin':
    '取不到 {url}：连接失败，或该网站不允许本页面读取（CORS）。请检查网络后重试；若一直如此，请网站管理员允许跨源读取，或把文档放到本站。',
  'fetch-offline': '现在没有网络，取不到 {url}。请联网后重试，已填写的内容不受影响。',
  'fetch-timeout': '{url} 在 {seconds} 秒内没有传完。请稍后重试，或换一个网络。',
  'fetch-http': (params) => `取不到 ${paramText(params, 'url')}：${httpReason(params)}（HTTP ${paramText(params, 'status')}）。`,
  'fetch-html': '{url} 返回的是网页，不是 JSON 文档，可能是登录页或错误页。请先登录本网站再重试；若一直如此，请网站管理员检查地址。',
  'fetch-not-text': (params) =>
    `${paramText(params, 'url')} 的内容${typeof params.encoding === 'string' ? `是 ${params.encoding} 编码` : '不是文本'}，未使用。文档应为 UTF-8 编码的 JSON，请网站管理员检查地址和文件。`,
  'integrity-unreadable':
    '页面给出的摘要（integrity）“{expected}”无法识别，未使用该文档。应写成 sha256: 加 64 位十六进制数，或 sha256- 加 Base64。请网站管理员改正。',
  'integrity-mismatch':
    '取得的文档与页面给出的摘要不符，未使用该文档。应为 {expected}，实为 {found}。文档可能已更新或被改动，请网站管理员核对。',
  'file-unreadable': '文件无法读取。它可能是文件夹，或在选取后被移动、修改。请重新选取。',
  'file-encoding': '文件是 {encoding} 编码，未导入。请用记事本另存为 UTF-8 编码后再导入。',
  'file-not-text': (params) => `${notText(params)}，不是审核记录，未导入。请选取导出的审核记录（.json）。`,
  'file-other-document': (params) => otherDocument(params),
  'file-unknown-format': (params) =>
    typeof params.found === 'string'
      ? `无法识别的格式“${paramText(params, 'found')}”，未导入。它可能由更新的版本导出，或不是审核记录。请核对文件，或更新本页面。`
      : '这份 JSON 不是审核记录，未导入。请选取由本页面或审核系统导出的审核记录。',
  'draft-no-storage': '浏览器不允许在本机保存草稿（可能是无痕浏览，或禁用了网站数据）。关闭页面前请导出审核记录，以免丢失。',
  'draft-quota': '本机存储空间不足，草稿没有保存。请导出审核记录，并清理磁盘或其他网站的数据。',
  'draft-blocked': '本站的另一个窗口占用着草稿，暂时无法保存。请关闭其他窗口或重新加载它们；关闭本页前请先导出审核记录。',
  'draft-not-saved': '草稿没有保存（{reason}）。请导出审核记录，以免丢失。',
  'draft-not-read': '读不出以前保存的草稿（{reason}）。请重新加载页面再试；草稿仍在，没有删除。',
};

function httpReason({ status }: Params): string {
  const code = Number(status);
  if (code === 404 || code === 410) return '该地址没有文档，请网站管理员检查地址';
  if (code === 401 || code === 403 || code === 407) return '没有权限，请先登录或申请权限后重试';
  if (code === 429) return '请求过于频繁，请稍后重试';
  return code >= 500 ? '服务器出错，请稍后重试' : '服务器拒绝了请求，请网站管理员检查';
}

function notText({ found }: Params): string {
  return found === 'office' ? '这是 Word、Excel 或压缩文件' : found === 'pdf' ? '这是 PDF 文件' : '这不是文本文件';
}

function otherDocument({ found }: Params): string {
  if (found === 'report') return '这是评价报告，不是审核记录：报告只有结果，没有可继续填写的内容。请导入对应的审核记录。';
  const kind = found === 'ruleset' ? '规则集' : '机构补充规则';
  return `这是${kind}，不是审核记录，未导入。${kind}由网站提供，请选取审核记录。`;
}
