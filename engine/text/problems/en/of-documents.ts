// What is said in English about documents that are not as they should be: their text, their shape, their rules, overlays on them.
import { subjectOf } from '../subjects.js';
import type { Vocabulary } from '../template.js';
import { DOCUMENT_TERMS_EN } from './document-terms.js';
import { EXPRESSION_EN } from './expression.js';
import { LINT_EN } from './lint.js';
import { OVERLAY_EN } from './overlay.js';
import { SHAPE_EN } from './shape.js';
import { SOURCE_EN } from './source.js';

export const OF_DOCUMENTS_EN: Vocabulary = {
  sentences: { ...SOURCE_EN, ...SHAPE_EN, ...EXPRESSION_EN, ...OVERLAY_EN, ...LINT_EN },
  terms: DOCUMENT_TERMS_EN,
  subjectOf,
};
