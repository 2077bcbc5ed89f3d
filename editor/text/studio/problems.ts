// The words of the list of problems.
import type { Language } from '../../../engine/text/language.js';

export interface ProblemsWords {
  readonly none: string;
  readonly waiting: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  count(number: number): string;
  readonly goTo: string;
  readonly elsewhere: string;
  readonly more: string;
}

const ZH: ProblemsWords = {
  none: '没有问题：规则可以发布和评定。',
  waiting: '正在检查…',
  severity: { error: '错误（须改正才能评定和发布）', warning: '提醒', info: '说明' },
  count: (number) => `${number} 项`,
  goTo: '转到',
  elsewhere: '整份文档',
  more: '显示全部',
};

const EN: ProblemsWords = {
  none: 'No problems: the rules can be published and evaluated.',
  waiting: 'Checking…',
  severity: { error: 'Errors (to be mended before anything is evaluated or published)', warning: 'Warnings', info: 'For information' },
  count: (number) => String(number),
  goTo: 'Go there',
  elsewhere: 'the whole document',
  more: 'Show all',
};

export const PROBLEMS_WORDS: Readonly<Record<Language, ProblemsWords>> = { 'zh-CN': ZH, en: EN };
