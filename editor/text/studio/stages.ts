// Words of the view of stages.
import type { Language } from '../../../engine/text/language.js';

export interface StagesWords {
  readonly label: string;
  readonly empty: string;
  readonly order: string;
}

export const STAGES_WORDS: Record<Language, StagesWords> = {
  'zh-CN': {
    label: '阶段',
    empty: '阶段是认证的步骤，如申请、文件审查、现场审核、监督审核；条款、证据和条件可以注明属于哪个阶段。按 Insert 新增一个。',
    order: '阶段按认证的先后排列；用 Alt+上下键或拖动行号调整。',
  },
  en: {
    label: 'Stages',
    empty:
      'Stages are the steps of a certification: application, document review, on-site audit, surveillance. Clauses, evidence and conditions can name one. Press Insert for the first.',
    order: 'Stages stand in the order of the certification; Alt and the arrow keys, or dragging the row number, change it.',
  },
};
