// The languages in which reasons can be told.
import type { Language } from '../problems/template.js';
import type { Phrases } from './phrases.js';
import { ENGLISH_REASONS } from './phrases-en.js';
import { CHINESE_REASONS } from './phrases-zh.js';

export type { Language } from '../problems/template.js';

export function reasonPhrases(language: Language): Phrases {
  return language === 'en' ? ENGLISH_REASONS : CHINESE_REASONS;
}
