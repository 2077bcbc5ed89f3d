// Words of the page around the element.
export interface PageWords {
  readonly ruleset: string;
  readonly overlays: string;
  readonly audit: string;
  readonly mode: string;
  readonly blank: string;
  readonly none: string;
  readonly otherLanguage: string;
  readonly modes: Readonly<Record<'audit' | 'self-assessment' | 'report', string>>;
  readonly unpublished: string;
  readonly trouble: (what: string) => string;
}

export const PAGE_WORDS: Readonly<Record<'zh-CN' | 'en', PageWords>> = {
  'zh-CN': {
    ruleset: '规则',
    overlays: '机构补充规则',
    audit: '示例',
    mode: '用途',
    blank: '我的评价（存于本机）',
    none: '本规则没有补充规则。',
    otherLanguage: 'English',
    modes: { audit: '审核', 'self-assessment': '自我评价', report: '报告' },
    unpublished: '（未发布）',
    trouble: (what) => `无法读取 ${what}。请检查网络后重新载入本页。`,
  },
  en: {
    ruleset: 'Rules',
    overlays: 'Overlays',
    audit: 'Example',
    mode: 'Use',
    blank: 'My own, kept on this device',
    none: 'There are no overlays for these rules.',
    otherLanguage: '中文',
    modes: { audit: 'Audit', 'self-assessment': 'Self-assessment', report: 'Report' },
    unpublished: ' (not published)',
    trouble: (what) => `${what} could not be read. Check the network and load this page again.`,
  },
};
