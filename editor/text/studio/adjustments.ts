// Words of the view of adjustments.
import type { Language } from '../../../engine/text/language.js';

export interface AdjustmentsWords {
  readonly label: string;
  readonly empty: string;
  readonly points: string;
  readonly pointsHint: string;
  readonly limit: string;
  readonly limitHint: string;
  readonly noLimit: string;
  readonly needsCorrection: string;
  readonly needsCorrectionHint: string;
  readonly kinds: string;
  readonly noKinds: string;
  kindCount(count: number): string;
}

export const ADJUSTMENTS_WORDS: Record<Language, AdjustmentsWords> = {
  'zh-CN': {
    label: '特别扣分与加分',
    empty: '特别扣分、特别加分在评分值之外调整总分，例如违反法律法规每项扣 1 分。按 Insert 新增一项。',
    points: '每项分值',
    pointsHint: '扣分为负，加分为正',
    limit: '最多项数',
    limitHint: '空白表示不限',
    noLimit: '不限',
    needsCorrection: '须整改',
    needsCorrectionHint: '记录后须整改并注明整改情况',
    kinds: '情形',
    noKinds: '还没有情形。',
    kindCount: (count) => `${count} 种`,
  },
  en: {
    label: 'Special deductions and bonuses',
    empty:
      'Special deductions and bonuses change the score apart from the clauses, such as one point for each breach of law. Press Insert for the first.',
    points: 'Points each',
    pointsHint: 'Below zero for a deduction, above it for a bonus',
    limit: 'At most',
    limitHint: 'Blank: as often as it happens',
    noLimit: 'any number',
    needsCorrection: 'Correction',
    needsCorrectionHint: 'What is recorded needs a correction',
    kinds: 'Kinds',
    noKinds: 'No kinds yet.',
    kindCount: (count) => String(count),
  },
};
