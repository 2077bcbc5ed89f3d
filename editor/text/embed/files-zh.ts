import type { FilesWords } from './files.js';

export const words: FilesWords = {
  match: (match) => {
    switch (match.kind) {
      case 'same':
        return '';
      case 'unnamed':
        return '审核记录没有写明规则集，按当前规则集评价。可写入当前版本，其他内容不变。';
      case 'other-version':
        return `审核记录按 ${match.named} 填写，当前是 ${match.used}。可改按当前版本继续：只更新引用，已填内容全部保留，当前版本没有的条款会列为问题。要按原版本查看，请打开原版本的规则集。`;
      case 'other-ruleset':
        return `审核记录属于另一规则集 ${match.named}，当前是 ${match.used}。请打开与之相符的规则集；如确要改用当前规则集，已填内容全部保留，但不存在的条款不起作用。`;
      case 'overlays-unnamed':
        return `审核记录没有写明机构补充规则，现按 ${list(match.used)} 评定。写入后，导出的文件才说明结果依据哪些规则。`;
      case 'overlays-differ':
        return `审核记录的机构补充规则是 ${list(match.named)}，当前是 ${list(match.used)}。请核对；可改按当前的继续，已填内容全部保留。`;
      case 'other-digest':
        return `${match.named} 的内容与填写审核记录时不同（摘要不符），未作评价。请找回原来的文件；若确认改动无误，可改按当前内容继续，已填内容全部保留。`;
    }
  },
  saveCopy: '把我的另存为文件',
  changedElsewhere: '这份草稿已在另一窗口更新。',
  otherDraft: (ruleset) => `本机还有一份按 ${ruleset} 填写的草稿。`,
  draftOrGiven: '本机保存着一份草稿，与页面给出的内容不同。请选择用哪一份；选定之前，新填写的内容不会保存在本机。',
  useGiven: '用页面给出的',
  openDraft: '打开该草稿',
  onlyFirst: '一次只能导入一份文件，已读取第一份。',
};

function list(names: readonly string[]): string {
  return names.length === 0 ? '（无）' : names.join('、');
}
