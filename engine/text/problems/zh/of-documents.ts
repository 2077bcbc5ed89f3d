// What is said in Chinese about documents that are not as they should be: their text, their shape, their rules, overlays on them.
import { subjectOf } from '../subjects.js';
import type { Vocabulary } from '../template.js';
import { DOCUMENT_TERMS_ZH } from './document-terms.js';
import { EXPRESSION_ZH } from './expression.js';
import { LINT_ZH } from './lint.js';
import { OVERLAY_ZH } from './overlay.js';
import { SHAPE_ZH } from './shape.js';
import { SOURCE_ZH } from './source.js';

export const OF_DOCUMENTS_ZH: Vocabulary = {
  sentences: { ...SOURCE_ZH, ...SHAPE_ZH, ...EXPRESSION_ZH, ...OVERLAY_ZH, ...LINT_ZH },
  terms: DOCUMENT_TERMS_ZH,
  subjectOf,
};
