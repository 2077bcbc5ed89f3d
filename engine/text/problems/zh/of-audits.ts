// What is said in Chinese about problems of audits: all that a page needs while one is filled in.
import type { Vocabulary } from '../template.js';
import { AUDIT_ZH } from './audit.js';
import { AUDIT_TERMS_ZH } from './audit-terms.js';

export const OF_AUDITS_ZH: Vocabulary = { sentences: AUDIT_ZH, terms: AUDIT_TERMS_ZH };
