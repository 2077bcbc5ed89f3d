// What is said in English about problems of audits: all that a page needs while one is filled in.
import type { Vocabulary } from '../template.js';
import { AUDIT_EN } from './audit.js';
import { AUDIT_TERMS_EN } from './audit-terms.js';

export const OF_AUDITS_EN: Vocabulary = { sentences: AUDIT_EN, terms: AUDIT_TERMS_EN };
