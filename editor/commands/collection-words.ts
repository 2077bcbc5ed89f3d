// What one member of a collection is called, in the labels of steps.
import type { Language } from '../../engine/text/language.js';

const WORDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['clauses', ['条款', 'clause']],
  ['facts', ['事实', 'fact']],
  ['adjustments', ['加减分项', 'adjustment']],
  ['evidence', ['证据', 'evidence']],
  ['conditions', ['条件', 'condition']],
  ['grades', ['等级', 'grade']],
  ['tables', ['决策表', 'table']],
  ['outputs', ['输出', 'output']],
  ['stages', ['阶段', 'stage']],
  ['sources', ['来源', 'source']],
]);

export function collectionWord(collection: string, language: Language): string {
  const found = WORDS.get(collection);
  return found === undefined ? collection : found[language === 'en' ? 1 : 0];
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
