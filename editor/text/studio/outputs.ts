// Words of the view of outputs.
import type { Output } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';

export interface OutputsWords {
  readonly label: string;
  readonly empty: string;
  readonly value: string;
  readonly types: Readonly<Record<Output['type'], string>>;
  readonly notRight: string;
  readonly now: string;
}

export const OUTPUTS_WORDS: Record<Language, OutputsWords> = {
  'zh-CN': {
    label: '输出',
    empty: '输出是评定之外由规则算出的结果，如认证费用、证书有效期。按 Insert 新增一项。',
    value: '取值',
    types: { number: '数', money: '金额', date: '日期', text: '文字', boolean: '是/否' },
    notRight: '表达式有误',
    now: '试评结果',
  },
  en: {
    label: 'Outputs',
    empty: 'Outputs are what rules work out beside the grade: a fee, the last day of the certificate. Press Insert for the first.',
    value: 'Value',
    types: { number: 'Number', money: 'Money', date: 'Date', text: 'Text', boolean: 'Yes/no' },
    notRight: 'The expression is not right',
    now: 'In the trial',
  },
};
