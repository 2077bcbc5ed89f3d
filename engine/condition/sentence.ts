// Expressions as sentences in whichever language is asked for: see reading.ts.
import { ENGLISH } from './phrases-en.js';
import { CHINESE } from './phrases-zh.js';
import { type Names, readExpression } from './reading.js';
import type { TypedExpression } from './types.js';

export type { Names } from './reading.js';

export function expressionSentence(e: TypedExpression, language: 'zh-CN' | 'en', names: Names): string {
  return readExpression(e, language === 'en' ? ENGLISH : CHINESE, names);
}
