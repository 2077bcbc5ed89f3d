// Words of carrying an overlay over to a new version of its base: three values for each change, and what is decided.
import type { Language } from '../../../engine/text/language.js';
import type { CarryStatus } from '../../state/carry-over/compare-bases.js';

export interface CarryOverWords {
  title(from: string, to: string): string;
  readonly back: string;
  readonly working: string;
  readonly notFound: string;
  readonly show: string;
  readonly all: string;
  readonly statuses: Readonly<Record<CarryStatus, string>>;
  filter(name: string, count: number): string;
  readonly place: string;
  readonly old: string;
  readonly now: string;
  readonly mine: string;
  readonly status: string;
  readonly decision: string;
  decisionOn(what: string): string;
  readonly decisions: Readonly<Record<'mine' | 'theirs' | 'value', string>>;
  valueFor(what: string): string;
  readonly none: string;
  readonly gone: string;
  reasonIs(reason: string): string;
  readonly missingReason: string;
  readonly nextOpen: string;
  open(count: number): string;
  readonly allDecided: string;
  make(version: string): string;
  readonly news: string;
  readonly noNews: string;
  readonly nothingHere: string;
  checked(errors: number, warnings: number): string;
}

export const CARRY_OVER_WORDS: Readonly<Record<Language, CarryOverWords>> = {
  'zh-CN': {
    title: (from, to) => `由 ${from} 沿用到 ${to}`,
    back: '返回',
    working: '正在比较…',
    notFound: '新版规则集或它所需要的其他补充规则不在库中，无法比较。',
    show: '筛选',
    all: '全部',
    statuses: { merges: '可直接沿用', already: '新版已有', decision: '需要决定', blocked: '不能沿用' },
    filter: (name, count) => `${name} ${count}`,
    place: '条款与修改',
    old: '原版',
    now: '新版',
    mine: '本机构',
    status: '比较结果',
    decision: '决定',
    decisionOn: (what) => `决定：${what}`,
    decisions: { mine: '采用我的', theirs: '沿用新版', value: '另定' },
    valueFor: (what) => `另定的值：${what}`,
    none: '无',
    gone: '新版中已没有这一项。',
    reasonIs: (reason) => `理由：${reason}`,
    missingReason: '待补充',
    nextOpen: '下一项未决定',
    open: (count) => `还有 ${count} 项没有决定；它们会随草案保留，不会丢失。`,
    allDecided: '全部已决定。',
    make: (version) => `生成草案 ${version}`,
    news: '新版中的其他变化',
    noNews: '没有其他变化。',
    nothingHere: '没有这类修改。',
    checked: (errors, warnings) => (errors === 0 && warnings === 0 ? '复查无问题' : `复查：${errors} 个错误，${warnings} 个警告`),
  },
  en: {
    title: (from, to) => `Carry over from ${from} to ${to}`,
    back: 'Back',
    working: 'Comparing…',
    notFound: 'The new version of the ruleset, or another overlay that is needed with it, is not in the library.',
    show: 'Show',
    all: 'All',
    statuses: { merges: 'Carries over', already: 'In the new base', decision: 'Needs a decision', blocked: 'Cannot be carried over' },
    filter: (name, count) => `${name} ${count}`,
    place: 'Clause and change',
    old: 'Base, old',
    now: 'Base, new',
    mine: 'Mine',
    status: 'Comparison',
    decision: 'Decision',
    decisionOn: (what) => `Decision: ${what}`,
    decisions: { mine: 'Take mine', theirs: 'Keep theirs', value: 'Other' },
    valueFor: (what) => `Other value: ${what}`,
    none: 'none',
    gone: 'The new version does not have this any more.',
    reasonIs: (reason) => `Reason: ${reason}`,
    missingReason: 'to be given',
    nextOpen: 'Next undecided',
    open: (count) => `${count} still undecided; ${count === 1 ? 'it is' : 'they are'} kept with the draft, not lost.`,
    allDecided: 'All decided.',
    make: (version) => `Make draft ${version}`,
    news: 'Other changes in the new base',
    noNews: 'No other changes.',
    nothingHere: 'No changes of this kind.',
    checked: (errors, warnings) =>
      errors === 0 && warnings === 0 ? 'Checked: no problems' : `Checked: ${errors} errors, ${warnings} warnings`,
  },
};
