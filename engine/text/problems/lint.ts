// Sentences about what rules mean together: the codes of engine/lint/checks.
import type { Sentences } from './template.js';

export const LINT: Sentences = {};
